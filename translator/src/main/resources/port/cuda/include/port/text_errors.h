#pragma once
#include <stdexcept>
#include <stdio.h>
namespace std {
// The messages are those of libstdc++, which programs print.
[[noreturn]] inline void __throw_position(const char *format, const char *where, size_t at, size_t size) {
  char message[160];
  snprintf(message, sizeof(message), format, where, at, size);
  throw out_of_range(message);
}
[[noreturn]] inline void __throw_length(const char *where) { throw length_error(where); }
[[noreturn]] inline void __throw_null_text() { throw logic_error("basic_string: construction from null is not valid"); }
}
