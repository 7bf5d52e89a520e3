#pragma once
#include <thrust/mismatch.h>
namespace thrust {
template <class P, class I, class J> __host__ __device__ bool equal(const detail::policy<P> &, I first, I last, J second) {
  return detail::length(first, last) == detail::mismatch_index(typename P::system(), first, last, second, thrust::equal_to<detail::value_t<I>>());
}
template <class I, class J> bool equal(I first, I last, J second) {
  return detail::length(first, last) == detail::mismatch_index(detail::system_of<I, J>(), first, last, second, thrust::equal_to<detail::value_t<I>>());
}
template <class P, class I, class J, class E> __host__ __device__ bool equal(const detail::policy<P> &, I first, I last, J second, E same) {
  return detail::length(first, last) == detail::mismatch_index(typename P::system(), first, last, second, same);
}
template <class I, class J, class E> bool equal(I first, I last, J second, E same) {
  return detail::length(first, last) == detail::mismatch_index(detail::system_of<I, J>(), first, last, second, same);
}
}
