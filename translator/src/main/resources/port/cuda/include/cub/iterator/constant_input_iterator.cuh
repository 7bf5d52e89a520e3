#pragma once
#include <thrust/iterator/constant_iterator.h>
namespace cub {
template <class T, class Offset = ptrdiff_t> using ConstantInputIterator = thrust::constant_iterator<T>;
}
