#pragma once
#include <thrust/iterator/transform_iterator.h>
namespace cub {
template <class T, class F, class I, class Offset = ptrdiff_t> class TransformInputIterator : public thrust::transform_iterator<F, I, T, T> {
public:
  __host__ __device__ TransformInputIterator(I base, F f) : thrust::transform_iterator<F, I, T, T>(base, f) {}
};
}
