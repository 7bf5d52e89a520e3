#pragma once
#include <thrust/iterator/transform_iterator.h>
#include <thrust/reduce.h>
namespace thrust {
template <class P, class I, class F, class T, class R> __host__ __device__ T transform_reduce(const detail::policy<P> &, I first, I last, F f, T init, R join) {
  return detail::reduce(typename P::system(), thrust::make_transform_iterator(first, f), thrust::make_transform_iterator(last, f), init, join);
}
template <class I, class F, class T, class R> T transform_reduce(I first, I last, F f, T init, R join) {
  return detail::reduce(detail::system_of<I>(), thrust::make_transform_iterator(first, f), thrust::make_transform_iterator(last, f), init, join);
}
}
