#pragma once
#include <thrust/detail/execution.h>
#include <thrust/execution_policy.h>
#include <thrust/replace.h>
namespace thrust {
namespace detail {
struct count_op {
  template <class I, class F> __host__ __device__ static long run(I in, long n, F &is) {
    long k = 0;
    for (long i = 0; i < n; i++) {
      if (is(in[i])) k++;
    }
    return k;
  }
};
template <class S, class I, class F> __host__ __device__ ptrdiff_t count_if(S s, I first, I last, F is) {
  long n = length(first, last);
  return n == 0 ? 0 : call<long, count_op>(s, first, n, is);
}
}
template <class P, class I, class T> __host__ __device__ ptrdiff_t count(const detail::policy<P> &, I first, I last, const T &value) {
  return detail::count_if(typename P::system(), first, last, detail::is_value<T>{value});
}
template <class I, class T> ptrdiff_t count(I first, I last, const T &value) {
  return detail::count_if(detail::system_of<I>(), first, last, detail::is_value<T>{value});
}
template <class P, class I, class F> __host__ __device__ ptrdiff_t count_if(const detail::policy<P> &, I first, I last, F is) {
  return detail::count_if(typename P::system(), first, last, is);
}
template <class I, class F> ptrdiff_t count_if(I first, I last, F is) { return detail::count_if(detail::system_of<I>(), first, last, is); }
}
