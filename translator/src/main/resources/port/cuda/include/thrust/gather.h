#pragma once
#include <thrust/functional.h>
#include <thrust/detail/execution.h>
#include <thrust/execution_policy.h>
namespace thrust {
namespace detail {
struct gather_op {
  template <class M, class I, class O> __host__ __device__ static void at(long i, M map, I in, O out) { out[i] = in[map[i]]; }
};
struct gather_if_op {
  template <class M, class T, class I, class O, class C> __host__ __device__ static void at(long i, M map, T stencil, I in, O out, C &take) {
    if (take(stencil[i])) out[i] = in[map[i]];
  }
};
template <class S, class M, class I, class O> __host__ __device__ O gather(S s, M first, M last, I in, O out) {
  long n = length(first, last);
  over<gather_op>(s, n, first, in, out);
  return out + n;
}
template <class S, class M, class T, class I, class O, class C> __host__ __device__ O gather_if(S s, M first, M last, T stencil, I in, O out, C take) {
  long n = length(first, last);
  over<gather_if_op>(s, n, first, stencil, in, out, take);
  return out + n;
}
}
template <class P, class M, class I, class O> __host__ __device__ O gather(const detail::policy<P> &, M first, M last, I in, O out) {
  return detail::gather(typename P::system(), first, last, in, out);
}
template <class M, class I, class O> O gather(M first, M last, I in, O out) {
  return detail::gather(detail::system_of<M, I, O>(), first, last, in, out);
}
template <class P, class M, class T, class I, class O> __host__ __device__ O gather_if(const detail::policy<P> &, M first, M last, T stencil, I in, O out) {
  return detail::gather_if(typename P::system(), first, last, stencil, in, out, thrust::identity<bool>());
}
template <class M, class T, class I, class O> O gather_if(M first, M last, T stencil, I in, O out) {
  return detail::gather_if(detail::system_of<M, I, O>(), first, last, stencil, in, out, thrust::identity<bool>());
}
template <class P, class M, class T, class I, class O, class C> __host__ __device__ O gather_if(const detail::policy<P> &, M first, M last, T stencil, I in, O out, C take) {
  return detail::gather_if(typename P::system(), first, last, stencil, in, out, take);
}
template <class M, class T, class I, class O, class C> O gather_if(M first, M last, T stencil, I in, O out, C take) {
  return detail::gather_if(detail::system_of<M, I, O>(), first, last, stencil, in, out, take);
}
}
