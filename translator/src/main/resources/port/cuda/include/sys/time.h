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
#define timerclear(t) ((t)->tv_sec = (t)->tv_usec = 0)
#define timerisset(t) ((t)->tv_sec || (t)->tv_usec)
#define timercmp(a, b, order) ((a)->tv_sec == (b)->tv_sec ? ((a)->tv_usec order (b)->tv_usec) : ((a)->tv_sec order (b)->tv_sec))
inline void __port_settle_time(struct timeval *t) {
  for (; t->tv_usec >= 1000000; t->tv_usec -= 1000000) t->tv_sec++;
  for (; t->tv_usec < 0; t->tv_usec += 1000000) t->tv_sec--;
}
#define timeradd(a, b, sum) ((sum)->tv_sec = (a)->tv_sec + (b)->tv_sec, (sum)->tv_usec = (a)->tv_usec + (b)->tv_usec, __port_settle_time(sum))
#define timersub(a, b, rest) ((rest)->tv_sec = (a)->tv_sec - (b)->tv_sec, (rest)->tv_usec = (a)->tv_usec - (b)->tv_usec, __port_settle_time(rest))
