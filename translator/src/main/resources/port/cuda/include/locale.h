#pragma once
#include <stddef.h>
#include <string.h>
#define LC_CTYPE 0
#define LC_NUMERIC 1
#define LC_TIME 2
#define LC_COLLATE 3
#define LC_MONETARY 4
#define LC_MESSAGES 5
#define LC_ALL 6
struct lconv { char *decimal_point, *thousands_sep, *grouping; };
// The "C" locale alone.
inline char *setlocale(int, const char *name) {
  bool known = name == nullptr || strcmp(name, "") == 0 || strcmp(name, "C") == 0 || strcmp(name, "POSIX") == 0;
  return known ? (char *)"C" : (char *)nullptr;
}
inline struct lconv *localeconv() {
  static struct lconv plain;
  plain.decimal_point = (char *)".";
  plain.thousands_sep = plain.grouping = (char *)"";
  return &plain;
}
namespace std {
using ::lconv;
using ::localeconv;
using ::setlocale;
}
