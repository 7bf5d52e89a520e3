#pragma once
#include <time.h>
struct timezone {
  int tz_minuteswest, tz_dsttime;
};
inline int gettimeofday(struct timeval *to, void *) {
  long now = __port_wall_nanos();
  to->tv_sec = now / 1000000000L;
  to->tv_usec = now % 1000000000L / 1000;
  return 0;
}
