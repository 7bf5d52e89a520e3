#pragma once
#include <stdio.h>
#include <stdlib.h>
#include <stdarg.h>
#include <errno.h>
#include <string.h>
inline void error(int status, int number, const char *format, ...) {
  va_list list;
  va_start(list, format);
  fflush(stdout);
  vfprintf(stderr, format, list);
  va_end(list);
  if (number != 0) fprintf(stderr, ": %s", strerror(number));
  fprintf(stderr, "\n");
  if (status != 0) exit(status);
}
