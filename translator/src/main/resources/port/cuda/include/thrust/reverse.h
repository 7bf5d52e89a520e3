#pragma once
#include <thrust/detail/execution.h>
#include <thrust/execution_policy.h>
namespace thrust {
namespace detail {
struct reverse_op {
  template <class I> __host__ __device__ static void at(long i, I in, long n) {
    value_t<I> kept = in[i];
    in[i] = in[n - 1 - i];
    in[n - 1 - i] = kept;
  }
};
struct reverse_copy_op {
  template <class I, class O> __host__ __device__ static void at(long i, I in, long n, O out) { out[i] = in[n - 1 - i]; }
};
template <class S, class I> __host__ __device__ void reverse(S s, I first, I last) {
  long n = length(first, last);
  over<reverse_op>(s, n / 2, first, n);
}
template <class S, class I, class O> __host__ __device__ O reverse_copy(S s, I first, I last, O out) {
  long n = length(first, last);
  over<reverse_copy_op>(s, n, first, n, out);
  return out + n;
}
}
template <class P, class I> __host__ __device__ void reverse(const detail::policy<P> &, I first, I last) {
  detail::reverse(typename P::system(), first, last);
}
template <class I> void reverse(I first, I last) { detail::reverse(detail::system_of<I>(), first, last); }
template <class P, class I, class O> __host__ __device__ O reverse_copy(const detail::policy<P> &, I first, I last, O out) {
  return detail::reverse_copy(typename P::system(), first, last, out);
}
template <class I, class O> O reverse_copy(I first, I last, O out) { return detail::reverse_copy(detail::system_of<I, O>(), first, last, out); }
}
