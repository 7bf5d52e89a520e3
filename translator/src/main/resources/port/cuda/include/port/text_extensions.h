#pragma once
#include <stdlib.h>
#include <string.h>
// What POSIX and GNU add to the strings of C.
inline int ffs(int x) {
  for (int i = 0; i < 32; i++) {
    if ((x >> i & 1) != 0) return i + 1;
  }
  return 0;
}
inline int ffsl(long x) {
  for (int i = 0; i < 64; i++) {
    if ((x >> i & 1) != 0) return i + 1;
  }
  return 0;
}
inline void bcopy(const void *from, void *to, size_t bytes) { memmove(to, from, bytes); }
inline int bcmp(const void *a, const void *b, size_t bytes) { return memcmp(a, b, bytes); }
inline char *index(const char *text, int c) { return strchr(text, c); }
inline char *rindex(const char *text, int c) { return strrchr(text, c); }
inline int strcoll(const char *a, const char *b) { return strcmp(a, b); }
inline size_t strxfrm(char *to, const char *from, size_t n) {
  size_t length = strlen(from);
  if (n > 0) {
    size_t copied = length < n ? length : n - 1;
    memcpy(to, from, copied);
    to[copied] = 0;
  }
  return length;
}
inline char *stpcpy(char *to, const char *from) { return strcpy(to, from) + strlen(from); }
inline char *stpncpy(char *to, const char *from, size_t n) { return strncpy(to, from, n) + strnlen(from, n); }
inline void *mempcpy(void *to, const void *from, size_t n) { return (char *)memcpy(to, from, n) + n; }
inline void *memrchr(const void *from, int value, size_t n) {
  const unsigned char *bytes = (const unsigned char *)from;
  while (n-- > 0) {
    if (bytes[n] == (unsigned char)value) return (void *)(bytes + n);
  }
  return nullptr;
}
inline void *memmem(const void *from, size_t n, const void *part, size_t m) {
  const char *bytes = (const char *)from;
  for (size_t i = 0; i + m <= n; i++) {
    if (memcmp(bytes + i, part, m) == 0) return (void *)(bytes + i);
  }
  return nullptr;
}
inline char *strchrnul(const char *text, int c) {
  char *found = strchr(text, c);
  return found != nullptr ? found : (char *)text + strlen(text);
}
inline char *strcasestr(const char *text, const char *part) {
  size_t n = strlen(part);
  for (;; text++) {
    if (strncasecmp(text, part, n) == 0) return (char *)text;
    if (*text == 0) return nullptr;
  }
}
inline char *strndup(const char *text, size_t most) {
  size_t n = strnlen(text, most);
  char *copy = (char *)malloc(n + 1);
  memcpy(copy, text, n);
  copy[n] = 0;
  return copy;
}
#define strdupa(text) strdup(text)
inline char *strsep(char **rest, const char *delimiters) {
  char *field = *rest;
  if (field == nullptr) return nullptr;
  char *end = field + strcspn(field, delimiters);
  *rest = *end == 0 ? (char *)nullptr : end + 1;
  *end = 0;
  return field;
}
inline char *strerror_r(int number, char *to, size_t) { return strerror(number); }
inline const char *strsignal(int number) {
  switch (number) {
    case 2: return "Interrupt";
    case 6: return "Aborted";
    case 8: return "Floating point exception";
    case 9: return "Killed";
    case 11: return "Segmentation fault";
    case 15: return "Terminated";
    default: return "Unknown signal";
  }
}
