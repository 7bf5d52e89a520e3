#pragma once
#include <stdarg.h>
#include <stdlib.h>
// Printing into memory of the fitting size, and to descriptors.
inline int vasprintf(char **to, const char *format, va_list list) {
  va_list again;
  va_copy(again, list);
  int length = vsnprintf(nullptr, 0, format, again);
  va_end(again);
  *to = (char *)malloc(length + 1);
  return vsnprintf(*to, length + 1, format, list);
}
inline int asprintf(char **to, const char *format, ...) {
  va_list list;
  va_start(list, format);
  int length = vasprintf(to, format, list);
  va_end(list);
  return length;
}
