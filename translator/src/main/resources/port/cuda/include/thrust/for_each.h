#pragma once
#include <thrust/detail/execution.h>
#include <thrust/execution_policy.h>
namespace thrust {
namespace detail {
struct for_each_op {
  template <class I, class F> __host__ __device__ static void at(long i, I in, F &f) { f(in[i]); }
};
template <class S, class I, class F> __host__ __device__ I for_each(S s, I first, I last, F f) {
  long n = length(first, last);
  over<for_each_op>(s, n, first, f);
  return last;
}
template <class S, class I, class F> __host__ __device__ I for_each_n(S s, I first, long n, F f) {
  over<for_each_op>(s, n, first, f);
  return first + n;
}
}
template <class P, class I, class F> __host__ __device__ I for_each(const detail::policy<P> &, I first, I last, F f) {
  return detail::for_each(typename P::system(), first, last, f);
}
template <class I, class F> I for_each(I first, I last, F f) { return detail::for_each(detail::system_of<I>(), first, last, f); }
template <class P, class I, class N, class F> __host__ __device__ I for_each_n(const detail::policy<P> &, I first, N n, F f) {
  return detail::for_each_n(typename P::system(), first, n, f);
}
template <class I, class N, class F> I for_each_n(I first, N n, F f) { return detail::for_each_n(detail::system_of<I>(), first, n, f); }
}
