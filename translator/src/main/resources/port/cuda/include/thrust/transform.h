#pragma once
#include <thrust/functional.h>
#include <thrust/detail/execution.h>
#include <thrust/execution_policy.h>
namespace thrust {
namespace detail {
struct transform_op {
  template <class I, class O, class F> __host__ __device__ static void at(long i, I in, O out, F &f) { out[i] = f(in[i]); }
};
struct transform_two_op {
  template <class I, class J, class O, class F> __host__ __device__ static void at(long i, I a, J b, O out, F &f) { out[i] = f(a[i], b[i]); }
};
struct transform_if_op {
  template <class I, class M, class O, class F, class C> __host__ __device__ static void at(long i, I in, M stencil, O out, F &f, C &take) {
    if (take(stencil[i])) out[i] = f(in[i]);
  }
};
struct transform_two_if_op {
  template <class I, class J, class M, class O, class F, class C>
  __host__ __device__ static void at(long i, I a, J b, M stencil, O out, F &f, C &take) {
    if (take(stencil[i])) out[i] = f(a[i], b[i]);
  }
};
template <class S, class I, class O, class F> __host__ __device__ O transform(S s, I first, I last, O out, F f) {
  long n = length(first, last);
  over<transform_op>(s, n, first, out, f);
  return out + n;
}
template <class S, class I, class J, class O, class F> __host__ __device__ O transform(S s, I first, I last, J second, O out, F f) {
  long n = length(first, last);
  over<transform_two_op>(s, n, first, second, out, f);
  return out + n;
}
template <class S, class I, class M, class O, class F, class C> __host__ __device__ O transform_if(S s, I first, I last, M stencil, O out, F f, C take) {
  long n = length(first, last);
  over<transform_if_op>(s, n, first, stencil, out, f, take);
  return out + n;
}
template <class S, class I, class J, class M, class O, class F, class C>
__host__ __device__ O transform_if(S s, I first, I last, J second, M stencil, O out, F f, C take) {
  long n = length(first, last);
  over<transform_two_if_op>(s, n, first, second, stencil, out, f, take);
  return out + n;
}
}
template <class P, class I, class O, class F> __host__ __device__ O transform(const detail::policy<P> &, I first, I last, O out, F f) {
  return detail::transform(typename P::system(), first, last, out, f);
}
template <class I, class O, class F> O transform(I first, I last, O out, F f) {
  return detail::transform(detail::system_of<I, O>(), first, last, out, f);
}
template <class P, class I, class J, class O, class F> __host__ __device__ O transform(const detail::policy<P> &, I first, I last, J second, O out, F f) {
  return detail::transform(typename P::system(), first, last, second, out, f);
}
template <class I, class J, class O, class F> O transform(I first, I last, J second, O out, F f) {
  return detail::transform(detail::system_of<I, J, O>(), first, last, second, out, f);
}
template <class P, class I, class O, class F, class C> __host__ __device__ O transform_if(const detail::policy<P> &, I first, I last, O out, F f, C take) {
  return detail::transform_if(typename P::system(), first, last, first, out, f, take);
}
template <class I, class O, class F, class C> O transform_if(I first, I last, O out, F f, C take) {
  return detail::transform_if(detail::system_of<I, O>(), first, last, first, out, f, take);
}
template <class P, class I, class M, class O, class F, class C> __host__ __device__ O transform_if(const detail::policy<P> &, I first, I last, M stencil, O out, F f, C take) {
  return detail::transform_if(typename P::system(), first, last, stencil, out, f, take);
}
template <class I, class M, class O, class F, class C> O transform_if(I first, I last, M stencil, O out, F f, C take) {
  return detail::transform_if(detail::system_of<I, M, O>(), first, last, stencil, out, f, take);
}
template <class P, class I, class J, class M, class O, class F, class C> __host__ __device__ O transform_if(const detail::policy<P> &, I first, I last, J second, M stencil, O out, F f, C take) {
  return detail::transform_if(typename P::system(), first, last, second, stencil, out, f, take);
}
template <class I, class J, class M, class O, class F, class C> O transform_if(I first, I last, J second, M stencil, O out, F f, C take) {
  return detail::transform_if(detail::system_of<I, J, M, O>(), first, last, second, stencil, out, f, take);
}
}
