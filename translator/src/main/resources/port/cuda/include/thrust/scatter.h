#pragma once
#include <thrust/functional.h>
#include <thrust/detail/execution.h>
#include <thrust/execution_policy.h>
namespace thrust {
namespace detail {
struct scatter_op {
  template <class I, class M, class O> __host__ __device__ static void at(long i, I in, M map, O out) { out[map[i]] = in[i]; }
};
struct scatter_if_op {
  template <class I, class M, class T, class O, class C> __host__ __device__ static void at(long i, I in, M map, T stencil, O out, C &take) {
    if (take(stencil[i])) out[map[i]] = in[i];
  }
};
template <class S, class I, class M, class O> __host__ __device__ void scatter(S s, I first, I last, M map, O out) {
  over<scatter_op>(s, length(first, last), first, map, out);
}
template <class S, class I, class M, class T, class O, class C> __host__ __device__ void scatter_if(S s, I first, I last, M map, T stencil, O out, C take) {
  over<scatter_if_op>(s, length(first, last), first, map, stencil, out, take);
}
}
template <class P, class I, class M, class O> __host__ __device__ void scatter(const detail::policy<P> &, I first, I last, M map, O out) {
  detail::scatter(typename P::system(), first, last, map, out);
}
template <class I, class M, class O> void scatter(I first, I last, M map, O out) {
  detail::scatter(detail::system_of<I, M, O>(), first, last, map, out);
}
template <class P, class I, class M, class T, class O> __host__ __device__ void scatter_if(const detail::policy<P> &, I first, I last, M map, T stencil, O out) {
  detail::scatter_if(typename P::system(), first, last, map, stencil, out, thrust::identity<bool>());
}
template <class I, class M, class T, class O> void scatter_if(I first, I last, M map, T stencil, O out) {
  detail::scatter_if(detail::system_of<I, M, O>(), first, last, map, stencil, out, thrust::identity<bool>());
}
template <class P, class I, class M, class T, class O, class C> __host__ __device__ void scatter_if(const detail::policy<P> &, I first, I last, M map, T stencil, O out, C take) {
  detail::scatter_if(typename P::system(), first, last, map, stencil, out, take);
}
template <class I, class M, class T, class O, class C> void scatter_if(I first, I last, M map, T stencil, O out, C take) {
  detail::scatter_if(detail::system_of<I, M, O>(), first, last, map, stencil, out, take);
}
}
