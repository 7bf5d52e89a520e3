#pragma once
#include <thrust/detail/execution.h>
#include <thrust/execution_policy.h>
#include <thrust/functional.h>
#include <thrust/pair.h>
namespace thrust {
namespace detail {
struct merge_op {
  template <class I, class J, class O, class C> __host__ __device__ static long run(I a, long n, J b, long m, O out, C &less) {
    long i = 0, j = 0;
    for (long k = 0; k < n + m; k++) {
      if (i < n && (j >= m || !less(b[j], a[i]))) out[k] = a[i++];
      else out[k] = b[j++];
    }
    return n + m;
  }
};
struct merge_by_key_op {
  template <class I, class J, class V, class W, class O, class P, class C>
  __host__ __device__ static long run(I a, long n, J b, long m, V va, W vb, O keysOut, P valuesOut, C &less) {
    long i = 0, j = 0;
    for (long k = 0; k < n + m; k++) {
      if (i < n && (j >= m || !less(b[j], a[i]))) {
        keysOut[k] = a[i];
        valuesOut[k] = va[i++];
      } else {
        keysOut[k] = b[j];
        valuesOut[k] = vb[j++];
      }
    }
    return n + m;
  }
};
template <class S, class I, class J, class O, class C> __host__ __device__ O merge(S s, I first, I last, J first2, J last2, O out, C less) {
  long n = length(first, last), m = length(first2, last2);
  if (n + m > 0) call<long, merge_op>(s, first, n, first2, m, out, less);
  return out + (n + m);
}
template <class S, class I, class J, class V, class W, class O, class Q, class C>
__host__ __device__ thrust::pair<O, Q> merge_by_key(S s, I first, I last, J first2, J last2, V values, W values2, O keysOut, Q valuesOut, C less) {
  long n = length(first, last), m = length(first2, last2);
  if (n + m > 0) call<long, merge_by_key_op>(s, first, n, first2, m, values, values2, keysOut, valuesOut, less);
  return thrust::pair<O, Q>(keysOut + (n + m), valuesOut + (n + m));
}
}
template <class P, class I, class J, class O> __host__ __device__ O merge(const detail::policy<P> &, I first, I last, J first2, J last2, O out) {
  return detail::merge(typename P::system(), first, last, first2, last2, out, thrust::less<detail::value_t<I>>());
}
template <class I, class J, class O> O merge(I first, I last, J first2, J last2, O out) {
  return detail::merge(detail::system_of<I, J, O>(), first, last, first2, last2, out, thrust::less<detail::value_t<I>>());
}
template <class P, class I, class J, class O, class C> __host__ __device__ O merge(const detail::policy<P> &, I first, I last, J first2, J last2, O out, C less) {
  return detail::merge(typename P::system(), first, last, first2, last2, out, less);
}
template <class I, class J, class O, class C> O merge(I first, I last, J first2, J last2, O out, C less) {
  return detail::merge(detail::system_of<I, J, O>(), first, last, first2, last2, out, less);
}
template <class P, class I, class J, class V, class W, class O, class Q> __host__ __device__ thrust::pair<O, Q> merge_by_key(const detail::policy<P> &, I first, I last, J first2, J last2, V values, W values2, O keysOut, Q valuesOut) {
  return detail::merge_by_key(typename P::system(), first, last, first2, last2, values, values2, keysOut, valuesOut, thrust::less<detail::value_t<I>>());
}
template <class I, class J, class V, class W, class O, class Q> thrust::pair<O, Q> merge_by_key(I first, I last, J first2, J last2, V values, W values2, O keysOut, Q valuesOut) {
  return detail::merge_by_key(detail::system_of<I, J, O>(), first, last, first2, last2, values, values2, keysOut, valuesOut, thrust::less<detail::value_t<I>>());
}
template <class P, class I, class J, class V, class W, class O, class Q, class C> __host__ __device__ thrust::pair<O, Q> merge_by_key(const detail::policy<P> &, I first, I last, J first2, J last2, V values, W values2, O keysOut, Q valuesOut, C less) {
  return detail::merge_by_key(typename P::system(), first, last, first2, last2, values, values2, keysOut, valuesOut, less);
}
template <class I, class J, class V, class W, class O, class Q, class C> thrust::pair<O, Q> merge_by_key(I first, I last, J first2, J last2, V values, W values2, O keysOut, Q valuesOut, C less) {
  return detail::merge_by_key(detail::system_of<I, J, O>(), first, last, first2, last2, values, values2, keysOut, valuesOut, less);
}
}
