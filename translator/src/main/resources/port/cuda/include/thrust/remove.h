#pragma once
#include <thrust/detail/execution.h>
#include <thrust/execution_policy.h>
#include <thrust/replace.h>
namespace thrust {
namespace detail {
struct remove_op {
  template <class I, class M, class O, class F> __host__ __device__ static long run(I in, long n, M stencil, O out, F &drop) {
    long kept = 0;
    for (long i = 0; i < n; i++) {
      if (!drop(stencil[i])) out[kept++] = in[i];
    }
    return kept;
  }
};
template <class S, class I, class M, class O, class F> __host__ __device__ O remove_copy_if(S s, I first, I last, M stencil, O out, F drop) {
  long n = length(first, last);
  if (n == 0) return out;
  return out + call<long, remove_op>(s, first, n, stencil, out, drop);
}
}
template <class P, class I, class T> __host__ __device__ I remove(const detail::policy<P> &, I first, I last, const T &value) {
  return detail::remove_copy_if(typename P::system(), first, last, first, first, detail::is_value<T>{value});
}
template <class I, class T> I remove(I first, I last, const T &value) {
  return detail::remove_copy_if(detail::system_of<I>(), first, last, first, first, detail::is_value<T>{value});
}
template <class P, class I, class O, class T> __host__ __device__ O remove_copy(const detail::policy<P> &, I first, I last, O out, const T &value) {
  return detail::remove_copy_if(typename P::system(), first, last, first, out, detail::is_value<T>{value});
}
template <class I, class O, class T> O remove_copy(I first, I last, O out, const T &value) {
  return detail::remove_copy_if(detail::system_of<I, O>(), first, last, first, out, detail::is_value<T>{value});
}
template <class P, class I, class F> __host__ __device__ I remove_if(const detail::policy<P> &, I first, I last, F drop) {
  return detail::remove_copy_if(typename P::system(), first, last, first, first, drop);
}
template <class I, class F> I remove_if(I first, I last, F drop) {
  return detail::remove_copy_if(detail::system_of<I>(), first, last, first, first, drop);
}
template <class P, class I, class M, class F> __host__ __device__ I remove_if(const detail::policy<P> &, I first, I last, M stencil, F drop) {
  return detail::remove_copy_if(typename P::system(), first, last, stencil, first, drop);
}
template <class I, class M, class F> I remove_if(I first, I last, M stencil, F drop) {
  return detail::remove_copy_if(detail::system_of<I, M>(), first, last, stencil, first, drop);
}
template <class P, class I, class O, class F> __host__ __device__ O remove_copy_if(const detail::policy<P> &, I first, I last, O out, F drop) {
  return detail::remove_copy_if(typename P::system(), first, last, first, out, drop);
}
template <class I, class O, class F> O remove_copy_if(I first, I last, O out, F drop) {
  return detail::remove_copy_if(detail::system_of<I, O>(), first, last, first, out, drop);
}
template <class P, class I, class M, class O, class F> __host__ __device__ O remove_copy_if(const detail::policy<P> &, I first, I last, M stencil, O out, F drop) {
  return detail::remove_copy_if(typename P::system(), first, last, stencil, out, drop);
}
template <class I, class M, class O, class F> O remove_copy_if(I first, I last, M stencil, O out, F drop) {
  return detail::remove_copy_if(detail::system_of<I, M, O>(), first, last, stencil, out, drop);
}
}
