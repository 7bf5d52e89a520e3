#pragma once
#include <stddef.h>
namespace std {
// Murmur hash as libstdc++ has it.
inline size_t __hash_mixed(size_t value) { return value ^ (value >> 47); }
inline size_t __hash_bytes(const void *from, size_t n) {
  const size_t mul = 0xc6a4a7935bd1e995UL;
  const unsigned char *bytes = (const unsigned char *)from;
  size_t hash = 0xc70f6907UL ^ (n * mul);
  size_t i = 0;
  for (; i + 8 <= n; i += 8) {
    size_t word = 0;
    for (size_t k = 8; k > 0; k--) word = (word << 8) + bytes[i + k - 1];
    hash ^= __hash_mixed(word * mul) * mul;
    hash *= mul;
  }
  if (i < n) {
    size_t word = 0;
    for (size_t k = n; k > i; k--) word = (word << 8) + bytes[k - 1];
    hash ^= word;
    hash *= mul;
  }
  hash = __hash_mixed(hash) * mul;
  return __hash_mixed(hash);
}
}
