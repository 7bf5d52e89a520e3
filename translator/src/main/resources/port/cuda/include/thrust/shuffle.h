#pragma once
#include <stdint.h>
#include <thrust/detail/copy.h>
#include <thrust/execution_policy.h>
namespace thrust {
namespace detail {
// A permutation of the numbers below a power of two: Feistel rounds with keys of the generator, as Thrust makes them.
struct feistel {
  uint32_t keys[24];
  unsigned left_bits, right_bits;

  template <class G> feistel(unsigned long count, G &generator) {
    unsigned bits = 4;
    while (count > 16 && bits < 64 && count - 1 >> bits != 0) bits++;
    left_bits = bits / 2;
    right_bits = bits - left_bits;
    for (int i = 0; i < 24; i++) keys[i] = (uint32_t)generator();
  }
  __host__ __device__ unsigned long size() const { return 1ul << (left_bits + right_bits); }
  __host__ __device__ unsigned long operator()(unsigned long value) const {
    unsigned long left_mask = (1ul << left_bits) - 1, right_mask = (1ul << right_bits) - 1;
    uint32_t left = (uint32_t)(value >> right_bits), right = (uint32_t)(value & right_mask);
    for (int i = 0; i < 24; i++) {
      unsigned long product = 0xD2B74407B1CE6E93ul * left;
      uint32_t high = (uint32_t)(product >> 32), low = (uint32_t)product;
      low = (low << (right_bits - left_bits)) | right >> left_bits;
      left = ((high ^ keys[i]) ^ right) & (uint32_t)left_mask;
      right = low & (uint32_t)right_mask;
    }
    return ((unsigned long)left << right_bits) | right;
  }
};
struct shuffle_op {
  template <class I, class O> __host__ __device__ static int run(feistel order, long n, I in, O out) {
    long next = 0;
    for (unsigned long i = 0; i < order.size(); i++) {
      unsigned long from = order(i);
      if (from < (unsigned long)n) out[next++] = in[from];
    }
    return 0;
  }
};
template <class S, class I, class O, class G> void shuffle_copy(S s, I first, I last, O out, G &generator) {
  long n = length(first, last);
  call<int, shuffle_op>(s, feistel((unsigned long)n, generator), n, first, out);
}
template <class S, class I, class G> void shuffle(S s, I first, I last, G &generator) {
  scratch<S, value_t<I>> kept(length(first, last));
  over<copy_op>(s, length(first, last), first, kept.get());
  long n = length(first, last);
  call<int, shuffle_op>(s, feistel((unsigned long)n, generator), n, kept.get(), first);
}
}
template <class P, class I, class G> void shuffle(const detail::policy<P> &, I first, I last, G &&generator) { detail::shuffle(typename P::system(), first, last, generator); }
template <class I, class G> void shuffle(I first, I last, G &&generator) { detail::shuffle(detail::system_of<I>(), first, last, generator); }
template <class P, class I, class O, class G> void shuffle_copy(const detail::policy<P> &, I first, I last, O out, G &&generator) { detail::shuffle_copy(typename P::system(), first, last, out, generator); }
template <class I, class O, class G> void shuffle_copy(I first, I last, O out, G &&generator) { detail::shuffle_copy(detail::system_of<I, O>(), first, last, out, generator); }
}
