#pragma once
#include <stddef.h>
typedef long time_t;
typedef long clock_t;
typedef int clockid_t;
typedef long suseconds_t;
#define CLOCKS_PER_SEC 1000000L
#define CLOCK_REALTIME 0
#define CLOCK_MONOTONIC 1
#define CLOCK_PROCESS_CPUTIME_ID 2
#define CLOCK_THREAD_CPUTIME_ID 3
#define CLOCK_MONOTONIC_RAW 4
struct timespec {
  time_t tv_sec;
  long tv_nsec;
};
struct timeval {
  time_t tv_sec;
  suseconds_t tv_usec;
};
struct tm {
  int tm_sec, tm_min, tm_hour, tm_mday, tm_mon, tm_year, tm_wday, tm_yday, tm_isdst;
  long tm_gmtoff;
  const char *tm_zone;
};
[[port::intrinsic("time.wall"), port::shim("CTime#wallNanos")]] long __port_wall_nanos();
[[port::intrinsic("time.steady"), port::shim("CTime#steadyNanos")]] long __port_steady_nanos();
[[port::intrinsic("time.cpu"), port::shim("CTime#cpuNanos")]] long __port_cpu_nanos();
[[port::intrinsic("time.sleep"), port::shim("CTime#sleepNanos")]] void __port_sleep_nanos(long nanoseconds);
[[port::intrinsic("time.clock"), port::shim("CTime#clock|ctx#clock64")]] __host__ __device__ clock_t clock();
inline time_t time(time_t *to) {
  time_t now = __port_wall_nanos() / 1000000000L;
  if (to != nullptr) *to = now;
  return now;
}
inline int clock_gettime(clockid_t id, struct timespec *to) {
  long now = id == CLOCK_REALTIME ? __port_wall_nanos() : id == CLOCK_PROCESS_CPUTIME_ID || id == CLOCK_THREAD_CPUTIME_ID ? __port_cpu_nanos() : __port_steady_nanos();
  to->tv_sec = now / 1000000000L;
  to->tv_nsec = now % 1000000000L;
  return 0;
}
inline int nanosleep(const struct timespec *how, struct timespec *) {
  __port_sleep_nanos(how->tv_sec * 1000000000L + how->tv_nsec);
  return 0;
}
inline double difftime(time_t end, time_t start) { return (double)(end - start); }
#include <port/calendar.h>
#include <port/time_reading.h>
namespace std {
using ::asctime;
using ::clock;
using ::clock_t;
using ::ctime;
using ::difftime;
using ::gmtime;
using ::localtime;
using ::mktime;
using ::size_t;
using ::strftime;
using ::time;
using ::time_t;
using ::timespec;
using ::tm;
}
