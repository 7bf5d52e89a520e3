#pragma once
#include <thrust/detail/execution.h>
#include <thrust/execution_policy.h>
#include <utility>
namespace thrust {
using std::swap;
namespace detail {
struct swap_op {
  template <class I, class J> __host__ __device__ static void at(long i, I a, J b) {
    value_t<I> kept = a[i];
    a[i] = b[i];
    b[i] = kept;
  }
};
template <class S, class I, class J> __host__ __device__ J swap_ranges(S s, I first, I last, J other) {
  long n = length(first, last);
  over<swap_op>(s, n, first, other);
  return other + n;
}
}
template <class P, class I, class J> __host__ __device__ J swap_ranges(const detail::policy<P> &, I first, I last, J other) {
  return detail::swap_ranges(typename P::system(), first, last, other);
}
template <class I, class J> J swap_ranges(I first, I last, J other) { return detail::swap_ranges(detail::system_of<I, J>(), first, last, other); }
}
