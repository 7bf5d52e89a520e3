#pragma once
#include <thrust/detail/execution.h>
#include <thrust/execution_policy.h>
#include <thrust/functional.h>
#include <thrust/pair.h>
namespace thrust {
namespace detail {
// What of two sorted ranges is kept: of what stands in the first alone, in both, in the second alone.
template <bool First, bool Both, bool Second> struct set_op {
  template <class I, class J, class O, class C> __host__ __device__ static long run(I a, long n, J b, long m, O out, C &less) {
    long i = 0, j = 0, k = 0;
    while (i < n || j < m) {
      if (j >= m || (i < n && less(a[i], b[j]))) {
        if (First) out[k++] = a[i];
        i++;
      } else if (i >= n || less(b[j], a[i])) {
        if (Second) out[k++] = b[j];
        j++;
      } else {
        if (Both) out[k++] = a[i];
        i++;
        j++;
      }
    }
    return k;
  }
};
template <bool First, bool Both, bool Second> struct set_by_key_op {
  template <class I, class J, class V, class W, class O, class Q, class C>
  __host__ __device__ static long run(I a, long n, J b, long m, V va, W vb, O keysOut, Q valuesOut, C &less) {
    long i = 0, j = 0, k = 0;
    while (i < n || j < m) {
      if (j >= m || (i < n && less(a[i], b[j]))) {
        if (First) {
          keysOut[k] = a[i];
          valuesOut[k++] = va[i];
        }
        i++;
      } else if (i >= n || less(b[j], a[i])) {
        if (Second) {
          keysOut[k] = b[j];
          valuesOut[k++] = vb[j];
        }
        j++;
      } else {
        if (Both) {
          keysOut[k] = a[i];
          valuesOut[k++] = va[i];
        }
        i++;
        j++;
      }
    }
    return k;
  }
};
template <class Op, class S, class I, class J, class O, class C> __host__ __device__ O set_operation(S s, I first, I last, J first2, J last2, O out, C less) {
  long n = length(first, last), m = length(first2, last2);
  if (n + m == 0) return out;
  return out + call<long, Op>(s, first, n, first2, m, out, less);
}
template <class Op, class S, class I, class J, class V, class W, class O, class Q, class C>
__host__ __device__ thrust::pair<O, Q> set_operation_by_key(S s, I first, I last, J first2, J last2, V values, W values2, O keysOut, Q valuesOut, C less) {
  long n = length(first, last), m = length(first2, last2);
  long k = n + m == 0 ? 0 : call<long, Op>(s, first, n, first2, m, values, values2, keysOut, valuesOut, less);
  return thrust::pair<O, Q>(keysOut + k, valuesOut + k);
}
}
template <class P, class I, class J, class O> __host__ __device__ O set_union(const detail::policy<P> &, I first, I last, J first2, J last2, O out) {
  return detail::set_operation<detail::set_op<true, true, true>>(typename P::system(), first, last, first2, last2, out, thrust::less<detail::value_t<I>>());
}
template <class I, class J, class O> O set_union(I first, I last, J first2, J last2, O out) {
  return detail::set_operation<detail::set_op<true, true, true>>(detail::system_of<I, J, O>(), first, last, first2, last2, out, thrust::less<detail::value_t<I>>());
}
template <class P, class I, class J, class O, class C> __host__ __device__ O set_union(const detail::policy<P> &, I first, I last, J first2, J last2, O out, C less) {
  return detail::set_operation<detail::set_op<true, true, true>>(typename P::system(), first, last, first2, last2, out, less);
}
template <class I, class J, class O, class C> O set_union(I first, I last, J first2, J last2, O out, C less) {
  return detail::set_operation<detail::set_op<true, true, true>>(detail::system_of<I, J, O>(), first, last, first2, last2, out, less);
}
template <class P, class I, class J, class V, class W, class O, class Q> __host__ __device__ thrust::pair<O, Q> set_union_by_key(const detail::policy<P> &, I first, I last, J first2, J last2, V values, W values2, O keysOut, Q valuesOut) {
  return detail::set_operation_by_key<detail::set_by_key_op<true, true, true>>(typename P::system(), first, last, first2, last2, values, values2, keysOut, valuesOut, thrust::less<detail::value_t<I>>());
}
template <class I, class J, class V, class W, class O, class Q> thrust::pair<O, Q> set_union_by_key(I first, I last, J first2, J last2, V values, W values2, O keysOut, Q valuesOut) {
  return detail::set_operation_by_key<detail::set_by_key_op<true, true, true>>(detail::system_of<I, J, O>(), first, last, first2, last2, values, values2, keysOut, valuesOut, thrust::less<detail::value_t<I>>());
}
template <class P, class I, class J, class V, class W, class O, class Q, class C> __host__ __device__ thrust::pair<O, Q> set_union_by_key(const detail::policy<P> &, I first, I last, J first2, J last2, V values, W values2, O keysOut, Q valuesOut, C less) {
  return detail::set_operation_by_key<detail::set_by_key_op<true, true, true>>(typename P::system(), first, last, first2, last2, values, values2, keysOut, valuesOut, less);
}
template <class I, class J, class V, class W, class O, class Q, class C> thrust::pair<O, Q> set_union_by_key(I first, I last, J first2, J last2, V values, W values2, O keysOut, Q valuesOut, C less) {
  return detail::set_operation_by_key<detail::set_by_key_op<true, true, true>>(detail::system_of<I, J, O>(), first, last, first2, last2, values, values2, keysOut, valuesOut, less);
}
template <class P, class I, class J, class O> __host__ __device__ O set_intersection(const detail::policy<P> &, I first, I last, J first2, J last2, O out) {
  return detail::set_operation<detail::set_op<false, true, false>>(typename P::system(), first, last, first2, last2, out, thrust::less<detail::value_t<I>>());
}
template <class I, class J, class O> O set_intersection(I first, I last, J first2, J last2, O out) {
  return detail::set_operation<detail::set_op<false, true, false>>(detail::system_of<I, J, O>(), first, last, first2, last2, out, thrust::less<detail::value_t<I>>());
}
template <class P, class I, class J, class O, class C> __host__ __device__ O set_intersection(const detail::policy<P> &, I first, I last, J first2, J last2, O out, C less) {
  return detail::set_operation<detail::set_op<false, true, false>>(typename P::system(), first, last, first2, last2, out, less);
}
template <class I, class J, class O, class C> O set_intersection(I first, I last, J first2, J last2, O out, C less) {
  return detail::set_operation<detail::set_op<false, true, false>>(detail::system_of<I, J, O>(), first, last, first2, last2, out, less);
}
template <class P, class I, class J, class V, class O, class Q> __host__ __device__ thrust::pair<O, Q> set_intersection_by_key(const detail::policy<P> &, I first, I last, J first2, J last2, V values, O keysOut, Q valuesOut) {
  return detail::set_operation_by_key<detail::set_by_key_op<false, true, false>>(typename P::system(), first, last, first2, last2, values, values, keysOut, valuesOut, thrust::less<detail::value_t<I>>());
}
template <class I, class J, class V, class O, class Q> thrust::pair<O, Q> set_intersection_by_key(I first, I last, J first2, J last2, V values, O keysOut, Q valuesOut) {
  return detail::set_operation_by_key<detail::set_by_key_op<false, true, false>>(detail::system_of<I, J, O>(), first, last, first2, last2, values, values, keysOut, valuesOut, thrust::less<detail::value_t<I>>());
}
template <class P, class I, class J, class V, class O, class Q, class C> __host__ __device__ thrust::pair<O, Q> set_intersection_by_key(const detail::policy<P> &, I first, I last, J first2, J last2, V values, O keysOut, Q valuesOut, C less) {
  return detail::set_operation_by_key<detail::set_by_key_op<false, true, false>>(typename P::system(), first, last, first2, last2, values, values, keysOut, valuesOut, less);
}
template <class I, class J, class V, class O, class Q, class C> thrust::pair<O, Q> set_intersection_by_key(I first, I last, J first2, J last2, V values, O keysOut, Q valuesOut, C less) {
  return detail::set_operation_by_key<detail::set_by_key_op<false, true, false>>(detail::system_of<I, J, O>(), first, last, first2, last2, values, values, keysOut, valuesOut, less);
}
template <class P, class I, class J, class O> __host__ __device__ O set_difference(const detail::policy<P> &, I first, I last, J first2, J last2, O out) {
  return detail::set_operation<detail::set_op<true, false, false>>(typename P::system(), first, last, first2, last2, out, thrust::less<detail::value_t<I>>());
}
template <class I, class J, class O> O set_difference(I first, I last, J first2, J last2, O out) {
  return detail::set_operation<detail::set_op<true, false, false>>(detail::system_of<I, J, O>(), first, last, first2, last2, out, thrust::less<detail::value_t<I>>());
}
template <class P, class I, class J, class O, class C> __host__ __device__ O set_difference(const detail::policy<P> &, I first, I last, J first2, J last2, O out, C less) {
  return detail::set_operation<detail::set_op<true, false, false>>(typename P::system(), first, last, first2, last2, out, less);
}
template <class I, class J, class O, class C> O set_difference(I first, I last, J first2, J last2, O out, C less) {
  return detail::set_operation<detail::set_op<true, false, false>>(detail::system_of<I, J, O>(), first, last, first2, last2, out, less);
}
template <class P, class I, class J, class V, class W, class O, class Q> __host__ __device__ thrust::pair<O, Q> set_difference_by_key(const detail::policy<P> &, I first, I last, J first2, J last2, V values, W values2, O keysOut, Q valuesOut) {
  return detail::set_operation_by_key<detail::set_by_key_op<true, false, false>>(typename P::system(), first, last, first2, last2, values, values2, keysOut, valuesOut, thrust::less<detail::value_t<I>>());
}
template <class I, class J, class V, class W, class O, class Q> thrust::pair<O, Q> set_difference_by_key(I first, I last, J first2, J last2, V values, W values2, O keysOut, Q valuesOut) {
  return detail::set_operation_by_key<detail::set_by_key_op<true, false, false>>(detail::system_of<I, J, O>(), first, last, first2, last2, values, values2, keysOut, valuesOut, thrust::less<detail::value_t<I>>());
}
template <class P, class I, class J, class V, class W, class O, class Q, class C> __host__ __device__ thrust::pair<O, Q> set_difference_by_key(const detail::policy<P> &, I first, I last, J first2, J last2, V values, W values2, O keysOut, Q valuesOut, C less) {
  return detail::set_operation_by_key<detail::set_by_key_op<true, false, false>>(typename P::system(), first, last, first2, last2, values, values2, keysOut, valuesOut, less);
}
template <class I, class J, class V, class W, class O, class Q, class C> thrust::pair<O, Q> set_difference_by_key(I first, I last, J first2, J last2, V values, W values2, O keysOut, Q valuesOut, C less) {
  return detail::set_operation_by_key<detail::set_by_key_op<true, false, false>>(detail::system_of<I, J, O>(), first, last, first2, last2, values, values2, keysOut, valuesOut, less);
}
template <class P, class I, class J, class O> __host__ __device__ O set_symmetric_difference(const detail::policy<P> &, I first, I last, J first2, J last2, O out) {
  return detail::set_operation<detail::set_op<true, false, true>>(typename P::system(), first, last, first2, last2, out, thrust::less<detail::value_t<I>>());
}
template <class I, class J, class O> O set_symmetric_difference(I first, I last, J first2, J last2, O out) {
  return detail::set_operation<detail::set_op<true, false, true>>(detail::system_of<I, J, O>(), first, last, first2, last2, out, thrust::less<detail::value_t<I>>());
}
template <class P, class I, class J, class O, class C> __host__ __device__ O set_symmetric_difference(const detail::policy<P> &, I first, I last, J first2, J last2, O out, C less) {
  return detail::set_operation<detail::set_op<true, false, true>>(typename P::system(), first, last, first2, last2, out, less);
}
template <class I, class J, class O, class C> O set_symmetric_difference(I first, I last, J first2, J last2, O out, C less) {
  return detail::set_operation<detail::set_op<true, false, true>>(detail::system_of<I, J, O>(), first, last, first2, last2, out, less);
}
template <class P, class I, class J, class V, class W, class O, class Q> __host__ __device__ thrust::pair<O, Q> set_symmetric_difference_by_key(const detail::policy<P> &, I first, I last, J first2, J last2, V values, W values2, O keysOut, Q valuesOut) {
  return detail::set_operation_by_key<detail::set_by_key_op<true, false, true>>(typename P::system(), first, last, first2, last2, values, values2, keysOut, valuesOut, thrust::less<detail::value_t<I>>());
}
template <class I, class J, class V, class W, class O, class Q> thrust::pair<O, Q> set_symmetric_difference_by_key(I first, I last, J first2, J last2, V values, W values2, O keysOut, Q valuesOut) {
  return detail::set_operation_by_key<detail::set_by_key_op<true, false, true>>(detail::system_of<I, J, O>(), first, last, first2, last2, values, values2, keysOut, valuesOut, thrust::less<detail::value_t<I>>());
}
template <class P, class I, class J, class V, class W, class O, class Q, class C> __host__ __device__ thrust::pair<O, Q> set_symmetric_difference_by_key(const detail::policy<P> &, I first, I last, J first2, J last2, V values, W values2, O keysOut, Q valuesOut, C less) {
  return detail::set_operation_by_key<detail::set_by_key_op<true, false, true>>(typename P::system(), first, last, first2, last2, values, values2, keysOut, valuesOut, less);
}
template <class I, class J, class V, class W, class O, class Q, class C> thrust::pair<O, Q> set_symmetric_difference_by_key(I first, I last, J first2, J last2, V values, W values2, O keysOut, Q valuesOut, C less) {
  return detail::set_operation_by_key<detail::set_by_key_op<true, false, true>>(detail::system_of<I, J, O>(), first, last, first2, last2, values, values2, keysOut, valuesOut, less);
}
}
