#pragma once
#include <thrust/detail/execution.h>
#include <thrust/execution_policy.h>
namespace thrust {
namespace detail {
struct generate_op {
  template <class O, class G> __host__ __device__ static void at(long i, O out, G &make) { out[i] = make(); }
};
template <class S, class I, class G> __host__ __device__ I generate_n(S s, I first, long n, G make) {
  over<generate_op>(s, n, first, make);
  return first + n;
}
}
template <class P, class I, class G> __host__ __device__ void generate(const detail::policy<P> &, I first, I last, G make) {
  detail::generate_n(typename P::system(), first, detail::length(first, last), make);
}
template <class I, class G> void generate(I first, I last, G make) {
  detail::generate_n(detail::system_of<I>(), first, detail::length(first, last), make);
}
template <class P, class I, class N, class G> __host__ __device__ I generate_n(const detail::policy<P> &, I first, N n, G make) {
  return detail::generate_n(typename P::system(), first, n, make);
}
template <class I, class N, class G> I generate_n(I first, N n, G make) { return detail::generate_n(detail::system_of<I>(), first, n, make); }
}
