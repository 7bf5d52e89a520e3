#pragma once
#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
// Complaints on the error stream, with what errno says or without; without the name of the program.
inline void vwarnx(const char *format, va_list arguments) {
  vfprintf(stderr, format, arguments);
  fprintf(stderr, "\n");
}
inline void vwarn(const char *format, va_list arguments) {
  int number = errno;
  vfprintf(stderr, format, arguments);
  fprintf(stderr, ": %s\n", strerror(number));
}
inline void warn(const char *format, ...) {
  va_list arguments;
  va_start(arguments, format);
  vwarn(format, arguments);
  va_end(arguments);
}
inline void warnx(const char *format, ...) {
  va_list arguments;
  va_start(arguments, format);
  vwarnx(format, arguments);
  va_end(arguments);
}
inline void err(int status, const char *format, ...) {
  va_list arguments;
  va_start(arguments, format);
  vwarn(format, arguments);
  va_end(arguments);
  exit(status);
}
inline void errx(int status, const char *format, ...) {
  va_list arguments;
  va_start(arguments, format);
  vwarnx(format, arguments);
  va_end(arguments);
  exit(status);
}
