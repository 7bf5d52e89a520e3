#pragma once
#include <thrust/detail/copy.h>
#include <thrust/execution_policy.h>
namespace thrust {
template <class P, class I, class T> __host__ __device__ void fill(const detail::policy<P> &, I first, I last, const T &value) {
  detail::fill(typename P::system(), first, last, value);
}
template <class I, class T> void fill(I first, I last, const T &value) { detail::fill(detail::system_of<I>(), first, last, value); }
namespace detail {
template <class S, class I, class T> __host__ __device__ I fill_n(S s, I first, long n, const T &value) {
  over<fill_op>(s, n, first, value);
  return first + n;
}
}
template <class P, class I, class N, class T> __host__ __device__ I fill_n(const detail::policy<P> &, I first, N n, const T &value) {
  return detail::fill_n(typename P::system(), first, n, value);
}
template <class I, class N, class T> I fill_n(I first, N n, const T &value) { return detail::fill_n(detail::system_of<I>(), first, n, value); }
}
