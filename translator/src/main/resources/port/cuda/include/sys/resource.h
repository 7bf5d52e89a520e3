#pragma once
#include <sys/time.h>
#include <sys/types.h>
#define RUSAGE_SELF 0
#define RUSAGE_CHILDREN (-1)
struct rusage {
  struct timeval ru_utime, ru_stime;
  long ru_maxrss, ru_ixrss, ru_idrss, ru_isrss, ru_minflt, ru_majflt, ru_nswap;
  long ru_inblock, ru_oublock, ru_msgsnd, ru_msgrcv, ru_nsignals, ru_nvcsw, ru_nivcsw;
};
inline int getrusage(int, struct rusage *to) {
  long spent = __port_cpu_nanos();
  *to = {};
  to->ru_utime.tv_sec = spent / 1000000000L;
  to->ru_utime.tv_usec = spent % 1000000000L / 1000;
  return 0;
}
