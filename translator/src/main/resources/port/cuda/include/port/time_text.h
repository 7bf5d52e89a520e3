#pragma once
#include <istream>
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

struct __time_fields {
  tm *time;
  const char *format;
};
inline __time_fields get_time(tm *time, const char *format) { return __time_fields{time, format}; }
inline istream &operator>>(istream &in, __time_fields fields) {
  string text;
  if (!in.reads_(true)) return in;
  // What the conversions take is not known beforehand: give back what they leave.
  for (int c = in.rdbuf()->sgetc(); c != EOF; c = in.rdbuf()->snextc()) text.push_back((char)c);
  const char *end = strptime(text.c_str(), fields.format, fields.time);
  size_t used = end == nullptr ? text.size() : (size_t)(end - text.c_str());
  for (size_t i = text.size(); i > used; i--) in.rdbuf()->sungetc();
  if (end == nullptr) in.setstate(ios_base::failbit);
  else if (used == text.size()) in.setstate(ios_base::eofbit);
  return in;
}
}
