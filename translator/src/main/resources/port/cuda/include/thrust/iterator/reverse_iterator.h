#pragma once
#include <thrust/iterator/iterator_traits.h>
namespace thrust {
using std::reverse_iterator;
template <class I> __host__ __device__ std::reverse_iterator<I> make_reverse_iterator(I it) { return std::reverse_iterator<I>(it); }
}
