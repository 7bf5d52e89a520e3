#pragma once
#include <thrust/iterator/discard_iterator.h>
namespace cub {
template <class Offset = ptrdiff_t> using DiscardOutputIterator = thrust::discard_iterator<>;
}
