#pragma once
#include <thrust/detail/copy.h>
#include <thrust/execution_policy.h>
namespace thrust {
namespace detail {
struct copy_if_op {
  template <class I, class M, class O, class F> __host__ __device__ static long run(I in, long n, M stencil, O out, F take) {
    long kept = 0;
    for (long i = 0; i < n; i++) {
      if (take(stencil[i])) out[kept++] = in[i];
    }
    return kept;
  }
};
template <class S, class I, class M, class O, class F> __host__ __device__ O copy_if(S s, I first, I last, M stencil, O out, F take) {
  long n = length(first, last);
  if (n == 0) return out;
  return out + call<long, copy_if_op>(s, first, n, stencil, out, take);
}
}
template <class P, class I, class O> __host__ __device__ O copy(const detail::policy<P> &, I first, I last, O out) {
  return detail::copy(typename P::system(), first, last, out);
}
template <class I, class O> O copy(I first, I last, O out) { return detail::copy_between(first, last, out); }
template <class P, class I, class N, class O> __host__ __device__ O copy_n(const detail::policy<P> &, I first, N n, O out) {
  return detail::copy(typename P::system(), first, first + n, out);
}
template <class I, class N, class O> O copy_n(I first, N n, O out) {
  I last = first;
  std::advance(last, n);
  return detail::copy_between(first, last, out);
}
template <class P, class I, class O, class F> __host__ __device__ O copy_if(const detail::policy<P> &, I first, I last, O out, F take) {
  return detail::copy_if(typename P::system(), first, last, first, out, take);
}
template <class I, class O, class F> O copy_if(I first, I last, O out, F take) {
  return detail::copy_if(detail::system_of<I, O>(), first, last, first, out, take);
}
template <class P, class I, class M, class O, class F> __host__ __device__ O copy_if(const detail::policy<P> &, I first, I last, M stencil, O out, F take) {
  return detail::copy_if(typename P::system(), first, last, stencil, out, take);
}
template <class I, class M, class O, class F> O copy_if(I first, I last, M stencil, O out, F take) {
  return detail::copy_if(detail::system_of<I, M, O>(), first, last, stencil, out, take);
}
}
