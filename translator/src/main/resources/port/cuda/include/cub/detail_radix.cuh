#pragma once
#include <cub/util_type.cuh>
namespace cub {
namespace detail {
// The bits from begin to end of a key, in the order of unsigned numbers.
template <class T> __host__ __device__ unsigned long long ordered_bits(T key) {
  constexpr int bits = sizeof(T) * 8;
  constexpr unsigned long long sign = 1ULL << (bits - 1);
  if constexpr (std::is_same<T, float>::value) {
    unsigned raw = __float_as_uint(key == 0.0f ? 0.0f : key);
    return raw & 0x80000000u ? (unsigned)~raw : raw | 0x80000000u;
  } else if constexpr (std::is_same<T, double>::value) {
    unsigned long long raw = (unsigned long long)__double_as_longlong(key == 0.0 ? 0.0 : key);
    return raw & sign ? ~raw : raw | sign;
  } else {
    unsigned long long raw = (unsigned long long)key;
    if constexpr (bits < 64) raw &= (sign << 1) - 1;
    return std::is_signed<T>::value ? raw ^ sign : raw;
  }
}
struct radix_less {
  int begin;
  int end;
  bool descending;
  template <class T> __host__ __device__ bool operator()(const T &a, const T &b) const {
    unsigned long long mask = end - begin >= 64 ? ~0ULL : ((1ULL << (end - begin)) - 1) << begin;
    unsigned long long x = ordered_bits(a) & mask, y = ordered_bits(b) & mask;
    return descending ? y < x : x < y;
  }
};
}
}
