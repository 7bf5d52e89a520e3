#pragma once
#include <thrust/detail/execution.h>
#include <thrust/execution_policy.h>
#include <thrust/functional.h>
#include <thrust/pair.h>
namespace thrust {
template <class T> __host__ __device__ T min(const T &a, const T &b) { return b < a ? b : a; }
template <class T> __host__ __device__ T max(const T &a, const T &b) { return a < b ? b : a; }
template <class T, class C> __host__ __device__ T min(const T &a, const T &b, C less) { return less(b, a) ? b : a; }
template <class T, class C> __host__ __device__ T max(const T &a, const T &b, C less) { return less(a, b) ? b : a; }
namespace detail {
struct least_op {
  template <class I, class C> __host__ __device__ static long run(I in, long n, C &less) {
    long best = 0;
    for (long i = 1; i < n; i++) {
      if (less(in[i], in[best])) best = i;
    }
    return best;
  }
};
struct greatest_op {
  template <class I, class C> __host__ __device__ static long run(I in, long n, C &less) {
    long best = 0;
    for (long i = 1; i < n; i++) {
      if (less(in[best], in[i])) best = i;
    }
    return best;
  }
};
template <class Op, class S, class I, class C> __host__ __device__ long extreme(S s, I first, I last, C less) {
  long n = length(first, last);
  return n == 0 ? 0 : call<long, Op>(s, first, n, less);
}
template <class S, class I, class C> __host__ __device__ thrust::pair<I, I> minmax_element(S s, I first, I last, C less) {
  return thrust::pair<I, I>(first + extreme<least_op>(s, first, last, less), first + extreme<greatest_op>(s, first, last, less));
}
}
template <class P, class I> __host__ __device__ I min_element(const detail::policy<P> &, I first, I last) {
  return first + detail::extreme<detail::least_op>(typename P::system(), first, last, thrust::less<detail::value_t<I>>());
}
template <class I> I min_element(I first, I last) {
  return first + detail::extreme<detail::least_op>(detail::system_of<I>(), first, last, thrust::less<detail::value_t<I>>());
}
template <class P, class I, class C> __host__ __device__ I min_element(const detail::policy<P> &, I first, I last, C less) {
  return first + detail::extreme<detail::least_op>(typename P::system(), first, last, less);
}
template <class I, class C> I min_element(I first, I last, C less) {
  return first + detail::extreme<detail::least_op>(detail::system_of<I>(), first, last, less);
}
template <class P, class I> __host__ __device__ I max_element(const detail::policy<P> &, I first, I last) {
  return first + detail::extreme<detail::greatest_op>(typename P::system(), first, last, thrust::less<detail::value_t<I>>());
}
template <class I> I max_element(I first, I last) {
  return first + detail::extreme<detail::greatest_op>(detail::system_of<I>(), first, last, thrust::less<detail::value_t<I>>());
}
template <class P, class I, class C> __host__ __device__ I max_element(const detail::policy<P> &, I first, I last, C less) {
  return first + detail::extreme<detail::greatest_op>(typename P::system(), first, last, less);
}
template <class I, class C> I max_element(I first, I last, C less) {
  return first + detail::extreme<detail::greatest_op>(detail::system_of<I>(), first, last, less);
}
template <class P, class I> __host__ __device__ thrust::pair<I, I> minmax_element(const detail::policy<P> &, I first, I last) {
  return detail::minmax_element(typename P::system(), first, last, thrust::less<detail::value_t<I>>());
}
template <class I> thrust::pair<I, I> minmax_element(I first, I last) {
  return detail::minmax_element(detail::system_of<I>(), first, last, thrust::less<detail::value_t<I>>());
}
template <class P, class I, class C> __host__ __device__ thrust::pair<I, I> minmax_element(const detail::policy<P> &, I first, I last, C less) {
  return detail::minmax_element(typename P::system(), first, last, less);
}
template <class I, class C> thrust::pair<I, I> minmax_element(I first, I last, C less) {
  return detail::minmax_element(detail::system_of<I>(), first, last, less);
}
}
