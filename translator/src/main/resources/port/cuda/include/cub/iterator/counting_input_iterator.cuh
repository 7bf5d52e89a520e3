#pragma once
#include <thrust/iterator/counting_iterator.h>
namespace cub {
template <class T, class Offset = ptrdiff_t> using CountingInputIterator = thrust::counting_iterator<T>;
}
