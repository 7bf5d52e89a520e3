#pragma once
#include <ostream>
#include <time.h>
namespace std {
struct __time_text {
  const tm *time;
  const char *format;
};
inline __time_text put_time(const tm *time, const char *format) { return __time_text{time, format}; }
inline ostream &operator<<(ostream &out, __time_text text) {
  char written[256];
  return out.write(written, (streamsize)strftime(written, sizeof(written), text.format, text.time));
}
}
