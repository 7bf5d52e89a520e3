#pragma once
#include <errno.h>
#include <stdexcept>
#include <stdio.h>
#include <stdlib.h>
#include <string>
namespace std {
// Numbers to text and back.
inline string __formatted(const char *text, int n) { return string(text, (size_t)n); }
inline string to_string(int value) {
  char text[32];
  return __formatted(text, snprintf(text, sizeof(text), "%d", value));
}
inline string to_string(unsigned int value) {
  char text[32];
  return __formatted(text, snprintf(text, sizeof(text), "%u", value));
}
inline string to_string(long value) {
  char text[32];
  return __formatted(text, snprintf(text, sizeof(text), "%ld", value));
}
inline string to_string(unsigned long value) {
  char text[32];
  return __formatted(text, snprintf(text, sizeof(text), "%lu", value));
}
inline string to_string(long long value) {
  char text[32];
  return __formatted(text, snprintf(text, sizeof(text), "%lld", value));
}
inline string to_string(unsigned long long value) {
  char text[32];
  return __formatted(text, snprintf(text, sizeof(text), "%llu", value));
}
inline string to_string(float value) {
  char text[64];
  return __formatted(text, snprintf(text, sizeof(text), "%f", (double)value));
}
inline string to_string(double value) {
  char text[400];
  return __formatted(text, snprintf(text, sizeof(text), "%f", value));
}
inline string to_string(long double value) { return to_string((double)value); }

// Sees to `errno` around a conversion, and throws what the standard says where it failed.
class __conversion {
  const char *name_;
  const char *text_;
  int before_;

public:
  char *end;
  __conversion(const char *name, const string &text) : name_(name), text_(text.c_str()), before_(errno), end(nullptr) { errno = 0; }
  void check(bool fits, size_t *used) {
    int failure = errno;
    if (failure == 0) errno = before_;
    if (end == text_) throw invalid_argument(name_);
    if (failure == ERANGE || !fits) throw out_of_range(name_);
    if (used != nullptr) *used = (size_t)(end - text_);
  }
};
inline int stoi(const string &text, size_t *used = nullptr, int base = 10) {
  __conversion reading("stoi", text);
  long value = strtol(text.c_str(), &reading.end, base);
  reading.check((int)value == value, used);
  return (int)value;
}
inline long stol(const string &text, size_t *used = nullptr, int base = 10) {
  __conversion reading("stol", text);
  long value = strtol(text.c_str(), &reading.end, base);
  reading.check(true, used);
  return value;
}
inline long long stoll(const string &text, size_t *used = nullptr, int base = 10) {
  __conversion reading("stoll", text);
  long long value = strtoll(text.c_str(), &reading.end, base);
  reading.check(true, used);
  return value;
}
inline unsigned long stoul(const string &text, size_t *used = nullptr, int base = 10) {
  __conversion reading("stoul", text);
  unsigned long value = strtoul(text.c_str(), &reading.end, base);
  reading.check(true, used);
  return value;
}
inline unsigned long long stoull(const string &text, size_t *used = nullptr, int base = 10) {
  __conversion reading("stoull", text);
  unsigned long long value = strtoull(text.c_str(), &reading.end, base);
  reading.check(true, used);
  return value;
}
inline float stof(const string &text, size_t *used = nullptr) {
  __conversion reading("stof", text);
  float value = strtof(text.c_str(), &reading.end);
  reading.check(true, used);
  return value;
}
inline double stod(const string &text, size_t *used = nullptr) {
  __conversion reading("stod", text);
  double value = strtod(text.c_str(), &reading.end);
  reading.check(true, used);
  return value;
}
inline long double stold(const string &text, size_t *used = nullptr) {
  __conversion reading("stold", text);
  double value = strtod(text.c_str(), &reading.end);
  reading.check(true, used);
  return value;
}
}
