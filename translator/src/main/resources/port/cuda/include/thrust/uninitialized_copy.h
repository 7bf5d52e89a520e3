#pragma once
#include <thrust/copy.h>
namespace thrust {
template <class P, class I, class O> __host__ __device__ O uninitialized_copy(const detail::policy<P> &policy, I first, I last, O out) {
  return thrust::copy(policy, first, last, out);
}
template <class I, class O> O uninitialized_copy(I first, I last, O out) { return thrust::copy(first, last, out); }
template <class P, class I, class N, class O> __host__ __device__ O uninitialized_copy_n(const detail::policy<P> &policy, I first, N n, O out) {
  return thrust::copy_n(policy, first, n, out);
}
template <class I, class N, class O> O uninitialized_copy_n(I first, N n, O out) { return thrust::copy_n(first, n, out); }
}
