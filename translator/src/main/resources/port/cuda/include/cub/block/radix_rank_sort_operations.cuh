#pragma once
#include <cub/util_type.cuh>
namespace cub {
namespace detail {
// Some bits of a key that is already in the order of unsigned numbers; the two zeros of a floating type are one.
template <class K> struct digit_extractor {
  unsigned begin, bits;
  __host__ __device__ digit_extractor(unsigned begin, unsigned bits) : begin(begin), bits(bits) {}
  template <class U> __host__ __device__ unsigned Digit(U key) const {
    constexpr U top = (U)((U)1 << (sizeof(U) * 8 - 1));
    if constexpr (std::is_floating_point<K>::value) {
      if (key == (U)~top) key = top;
    }
    return (unsigned)(key >> begin) & ((1u << bits) - 1);
  }
};
}
template <class K> struct BFEDigitExtractor : detail::digit_extractor<K> {
  explicit __host__ __device__ BFEDigitExtractor(unsigned begin = 0, unsigned bits = 0) : detail::digit_extractor<K>(begin, bits) {}
};
template <class K> struct ShiftDigitExtractor : detail::digit_extractor<K> {
  explicit __host__ __device__ ShiftDigitExtractor(unsigned begin = 0, unsigned bits = 0) : detail::digit_extractor<K>(begin, bits) {}
};
}
