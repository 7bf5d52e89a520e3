#pragma once
#include <port/hash_bytes.h>
#include <stddef.h>
#include <string.h>
namespace std {
// What strings and views of strings share: searches in `size` characters from `text`, which may hold NUL characters.
inline constexpr size_t __no_position = (size_t)-1;

inline size_t __find(const char *text, size_t size, const char *part, size_t n, size_t from) {
  if (n == 0) return from <= size ? from : __no_position;
  while (from < size && n <= size - from) {
    const char *at = (const char *)memchr(text + from, part[0], size - from - n + 1);
    if (at == nullptr) return __no_position;
    from = (size_t)(at - text);
    if (memcmp(at, part, n) == 0) return from;
    from++;
  }
  return __no_position;
}
inline size_t __find(const char *text, size_t size, char c, size_t from) {
  if (from >= size) return __no_position;
  const char *at = (const char *)memchr(text + from, c, size - from);
  return at == nullptr ? __no_position : (size_t)(at - text);
}
inline size_t __find_last(const char *text, size_t size, const char *part, size_t n, size_t from) {
  if (n > size) return __no_position;
  size_t at = from < size - n ? from : size - n;
  while (n != 0 && memcmp(text + at, part, n) != 0) {
    if (at == 0) return __no_position;
    at--;
  }
  return at;
}
// The first place from `from` on whose character is in the set, or is not.
inline size_t __find_in_set(const char *text, size_t size, const char *set, size_t n, size_t from, bool wanted) {
  for (size_t i = from; i < size; i++) {
    if ((n != 0 && memchr(set, text[i], n) != nullptr) == wanted) return i;
  }
  return __no_position;
}
inline size_t __find_last_in_set(const char *text, size_t size, const char *set, size_t n, size_t from, bool wanted) {
  for (size_t i = from < size ? from + 1 : size; i > 0; i--) {
    if ((n != 0 && memchr(set, text[i - 1], n) != nullptr) == wanted) return i - 1;
  }
  return __no_position;
}
inline int __compare(const char *a, size_t n, const char *b, size_t m) {
  size_t shared = n < m ? n : m;
  int order = shared == 0 ? 0 : memcmp(a, b, shared);
  if (order != 0) return order;
  long longer = (long)(n - m);
  return longer > 2147483647L ? 2147483647 : longer < -2147483648L ? -2147483647 - 1 : (int)longer;
}
[[noreturn]] void __throw_position(const char *format, const char *where, size_t at, size_t size);
[[noreturn]] void __throw_length(const char *where);
[[noreturn]] void __throw_null_text();

template <class C> struct char_traits {
  typedef C char_type;
  typedef int int_type;
  static bool eq(C a, C b) { return a == b; }
  static bool lt(C a, C b) { return (unsigned char)a < (unsigned char)b; }
  static void assign(C &to, const C &from) { to = from; }
  static C *assign(C *to, size_t n, C c) { return (C *)memset(to, c, n); }
  static size_t length(const C *text) { return strlen(text); }
  static int compare(const C *a, const C *b, size_t n) { return n == 0 ? 0 : memcmp(a, b, n); }
  static const C *find(const C *text, size_t n, const C &c) { return (const C *)memchr(text, c, n); }
  static C *copy(C *to, const C *from, size_t n) { return (C *)memcpy(to, from, n); }
  static C *move(C *to, const C *from, size_t n) { return (C *)memmove(to, from, n); }
  static constexpr int eof() { return -1; }
  static constexpr int not_eof(int c) { return c == -1 ? 0 : c; }
  static constexpr int to_int_type(C c) { return (unsigned char)c; }
  static constexpr C to_char_type(int c) { return (C)c; }
  static constexpr bool eq_int_type(int a, int b) { return a == b; }
};
}
