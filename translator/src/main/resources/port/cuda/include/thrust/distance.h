#pragma once
#include <thrust/detail/execution.h>
namespace thrust {
template <class I> __host__ __device__ ptrdiff_t distance(I first, I last) { return detail::length(first, last); }
}
