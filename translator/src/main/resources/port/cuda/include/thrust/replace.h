#pragma once
#include <thrust/detail/execution.h>
#include <thrust/execution_policy.h>
namespace thrust {
namespace detail {
template <class T> struct is_value {
  T value;
  template <class U> __host__ __device__ bool operator()(const U &x) const { return x == value; }
};
struct replace_op {
  template <class I, class M, class O, class C, class T> __host__ __device__ static void at(long i, I in, M stencil, O out, C &is, const T &value) {
    if (is(stencil[i])) out[i] = value;
    else out[i] = in[i];
  }
};
struct replace_in_place_op {
  template <class I, class M, class C, class T> __host__ __device__ static void at(long i, I in, M stencil, C &is, const T &value) {
    if (is(stencil[i])) in[i] = value;
  }
};
template <class S, class I, class M, class C, class T> __host__ __device__ void replace_if(S s, I first, I last, M stencil, C is, const T &value) {
  over<replace_in_place_op>(s, length(first, last), first, stencil, is, value);
}
template <class S, class I, class M, class O, class C, class T>
__host__ __device__ O replace_copy_if(S s, I first, I last, M stencil, O out, C is, const T &value) {
  long n = length(first, last);
  over<replace_op>(s, n, first, stencil, out, is, value);
  return out + n;
}
}
template <class P, class I, class T> __host__ __device__ void replace(const detail::policy<P> &, I first, I last, const T &old, const T &value) {
  detail::replace_if(typename P::system(), first, last, first, detail::is_value<T>{old}, value);
}
template <class I, class T> void replace(I first, I last, const T &old, const T &value) {
  detail::replace_if(detail::system_of<I>(), first, last, first, detail::is_value<T>{old}, value);
}
template <class P, class I, class C, class T> __host__ __device__ void replace_if(const detail::policy<P> &, I first, I last, C is, const T &value) {
  detail::replace_if(typename P::system(), first, last, first, is, value);
}
template <class I, class C, class T> void replace_if(I first, I last, C is, const T &value) {
  detail::replace_if(detail::system_of<I>(), first, last, first, is, value);
}
template <class P, class I, class M, class C, class T> __host__ __device__ void replace_if(const detail::policy<P> &, I first, I last, M stencil, C is, const T &value) {
  detail::replace_if(typename P::system(), first, last, stencil, is, value);
}
template <class I, class M, class C, class T> void replace_if(I first, I last, M stencil, C is, const T &value) {
  detail::replace_if(detail::system_of<I, M>(), first, last, stencil, is, value);
}
template <class P, class I, class O, class T> __host__ __device__ O replace_copy(const detail::policy<P> &, I first, I last, O out, const T &old, const T &value) {
  return detail::replace_copy_if(typename P::system(), first, last, first, out, detail::is_value<T>{old}, value);
}
template <class I, class O, class T> O replace_copy(I first, I last, O out, const T &old, const T &value) {
  return detail::replace_copy_if(detail::system_of<I, O>(), first, last, first, out, detail::is_value<T>{old}, value);
}
template <class P, class I, class O, class C, class T> __host__ __device__ O replace_copy_if(const detail::policy<P> &, I first, I last, O out, C is, const T &value) {
  return detail::replace_copy_if(typename P::system(), first, last, first, out, is, value);
}
template <class I, class O, class C, class T> O replace_copy_if(I first, I last, O out, C is, const T &value) {
  return detail::replace_copy_if(detail::system_of<I, O>(), first, last, first, out, is, value);
}
template <class P, class I, class M, class O, class C, class T> __host__ __device__ O replace_copy_if(const detail::policy<P> &, I first, I last, M stencil, O out, C is, const T &value) {
  return detail::replace_copy_if(typename P::system(), first, last, stencil, out, is, value);
}
template <class I, class M, class O, class C, class T> O replace_copy_if(I first, I last, M stencil, O out, C is, const T &value) {
  return detail::replace_copy_if(detail::system_of<I, M, O>(), first, last, stencil, out, is, value);
}
}
