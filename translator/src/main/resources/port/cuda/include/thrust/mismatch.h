#pragma once
#include <thrust/detail/execution.h>
#include <thrust/execution_policy.h>
#include <thrust/functional.h>
#include <thrust/pair.h>
namespace thrust {
namespace detail {
struct mismatch_op {
  template <class I, class J, class E> __host__ __device__ static long run(I a, long n, J b, E &same) {
    long i = 0;
    while (i < n && same(a[i], b[i])) i++;
    return i;
  }
};
template <class S, class I, class J, class E> __host__ __device__ long mismatch_index(S s, I first, I last, J second, E same) {
  long n = length(first, last);
  return n == 0 ? 0 : call<long, mismatch_op>(s, first, n, second, same);
}
template <class S, class I, class J, class E> __host__ __device__ thrust::pair<I, J> mismatch(S s, I first, I last, J second, E same) {
  long i = mismatch_index(s, first, last, second, same);
  return thrust::pair<I, J>(first + i, second + i);
}
}
template <class P, class I, class J> __host__ __device__ thrust::pair<I, J> mismatch(const detail::policy<P> &, I first, I last, J second) {
  return detail::mismatch(typename P::system(), first, last, second, thrust::equal_to<detail::value_t<I>>());
}
template <class I, class J> thrust::pair<I, J> mismatch(I first, I last, J second) {
  return detail::mismatch(detail::system_of<I, J>(), first, last, second, thrust::equal_to<detail::value_t<I>>());
}
template <class P, class I, class J, class E> __host__ __device__ thrust::pair<I, J> mismatch(const detail::policy<P> &, I first, I last, J second, E same) {
  return detail::mismatch(typename P::system(), first, last, second, same);
}
template <class I, class J, class E> thrust::pair<I, J> mismatch(I first, I last, J second, E same) {
  return detail::mismatch(detail::system_of<I, J>(), first, last, second, same);
}
}
