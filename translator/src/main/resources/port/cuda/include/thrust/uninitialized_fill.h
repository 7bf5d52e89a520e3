#pragma once
#include <thrust/fill.h>
namespace thrust {
template <class P, class I, class T> __host__ __device__ void uninitialized_fill(const detail::policy<P> &, I first, I last, const T &value) {
  detail::fill(typename P::system(), first, last, value);
}
template <class I, class T> void uninitialized_fill(I first, I last, const T &value) { detail::fill(detail::system_of<I>(), first, last, value); }
template <class P, class I, class N, class T> __host__ __device__ I uninitialized_fill_n(const detail::policy<P> &, I first, N n, const T &value) {
  return detail::fill_n(typename P::system(), first, n, value);
}
template <class I, class N, class T> I uninitialized_fill_n(I first, N n, const T &value) {
  return detail::fill_n(detail::system_of<I>(), first, n, value);
}
}
