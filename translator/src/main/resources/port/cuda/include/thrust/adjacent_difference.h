#pragma once
#include <thrust/detail/execution.h>
#include <thrust/execution_policy.h>
#include <thrust/functional.h>
namespace thrust {
namespace detail {
struct adjacent_difference_op {
  template <class I, class O, class F> __host__ __device__ static long run(I in, long n, O out, F &f) {
    value_t<I> before = in[0];
    out[0] = before;
    for (long i = 1; i < n; i++) {
      value_t<I> now = in[i];
      out[i] = f(now, before);
      before = now;
    }
    return n;
  }
};
template <class S, class I, class O, class F> __host__ __device__ O adjacent_difference(S s, I first, I last, O out, F f) {
  long n = length(first, last);
  if (n > 0) call<long, adjacent_difference_op>(s, first, n, out, f);
  return out + n;
}
}
template <class P, class I, class O> __host__ __device__ O adjacent_difference(const detail::policy<P> &, I first, I last, O out) {
  return detail::adjacent_difference(typename P::system(), first, last, out, thrust::minus<detail::value_t<I>>());
}
template <class I, class O> O adjacent_difference(I first, I last, O out) {
  return detail::adjacent_difference(detail::system_of<I, O>(), first, last, out, thrust::minus<detail::value_t<I>>());
}
template <class P, class I, class O, class F> __host__ __device__ O adjacent_difference(const detail::policy<P> &, I first, I last, O out, F f) {
  return detail::adjacent_difference(typename P::system(), first, last, out, f);
}
template <class I, class O, class F> O adjacent_difference(I first, I last, O out, F f) {
  return detail::adjacent_difference(detail::system_of<I, O>(), first, last, out, f);
}
}
