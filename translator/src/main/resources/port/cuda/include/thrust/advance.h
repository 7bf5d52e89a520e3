#pragma once
#include <thrust/detail/execution.h>
namespace thrust {
template <class I, class N> __host__ __device__ void advance(I &it, N n) {
  if constexpr (std::is_base_of<std::random_access_iterator_tag, typename std::iterator_traits<I>::iterator_category>::value) {
    it += n;
  } else {
    for (; n > 0; n--) ++it;
    for (; n < 0; n++) --it;
  }
}
template <class I> __host__ __device__ I next(I it, ptrdiff_t n = 1) {
  thrust::advance(it, n);
  return it;
}
template <class I> __host__ __device__ I prev(I it, ptrdiff_t n = 1) {
  thrust::advance(it, -n);
  return it;
}
}
