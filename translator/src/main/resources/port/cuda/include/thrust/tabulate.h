#pragma once
#include <thrust/detail/execution.h>
#include <thrust/execution_policy.h>
namespace thrust {
namespace detail {
struct tabulate_op {
  template <class O, class F> __host__ __device__ static void at(long i, O out, F &f) { out[i] = f(i); }
};
template <class S, class I, class F> __host__ __device__ void tabulate(S s, I first, I last, F f) { over<tabulate_op>(s, length(first, last), first, f); }
}
template <class P, class I, class F> __host__ __device__ void tabulate(const detail::policy<P> &, I first, I last, F f) {
  detail::tabulate(typename P::system(), first, last, f);
}
template <class I, class F> void tabulate(I first, I last, F f) { detail::tabulate(detail::system_of<I>(), first, last, f); }
}
