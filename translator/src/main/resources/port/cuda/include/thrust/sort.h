#pragma once
#include <thrust/detail/merge_sort.h>
#include <thrust/execution_policy.h>
#include <thrust/functional.h>
namespace thrust {
namespace detail {
struct sorted_until_op {
  template <class I, class C> __host__ __device__ static long run(I in, long n, C &less) {
    long i = 1;
    while (i < n && !less(in[i], in[i - 1])) i++;
    return i;
  }
};
template <class S, class I, class C> __host__ __device__ I is_sorted_until(S s, I first, I last, C less) {
  long n = length(first, last);
  return n < 2 ? last : first + call<long, sorted_until_op>(s, first, n, less);
}
}
template <class P, class I> __host__ __device__ void sort(const detail::policy<P> &, I first, I last) {
  detail::sort(typename P::system(), first, last, thrust::less<detail::value_t<I>>());
}
template <class I> void sort(I first, I last) { detail::sort(detail::system_of<I>(), first, last, thrust::less<detail::value_t<I>>()); }
template <class P, class I, class C> __host__ __device__ void sort(const detail::policy<P> &, I first, I last, C less) {
  detail::sort(typename P::system(), first, last, less);
}
template <class I, class C> void sort(I first, I last, C less) { detail::sort(detail::system_of<I>(), first, last, less); }
template <class P, class K, class V> __host__ __device__ void sort_by_key(const detail::policy<P> &, K first, K last, V values) {
  detail::sort_by_key(typename P::system(), first, last, values, thrust::less<detail::value_t<K>>());
}
template <class K, class V> void sort_by_key(K first, K last, V values) {
  detail::sort_by_key(detail::system_of<K, V>(), first, last, values, thrust::less<detail::value_t<K>>());
}
template <class P, class K, class V, class C> __host__ __device__ void sort_by_key(const detail::policy<P> &, K first, K last, V values, C less) {
  detail::sort_by_key(typename P::system(), first, last, values, less);
}
template <class K, class V, class C> void sort_by_key(K first, K last, V values, C less) {
  detail::sort_by_key(detail::system_of<K, V>(), first, last, values, less);
}
template <class P, class I> __host__ __device__ void stable_sort(const detail::policy<P> &, I first, I last) {
  detail::sort(typename P::system(), first, last, thrust::less<detail::value_t<I>>());
}
template <class I> void stable_sort(I first, I last) { detail::sort(detail::system_of<I>(), first, last, thrust::less<detail::value_t<I>>()); }
template <class P, class I, class C> __host__ __device__ void stable_sort(const detail::policy<P> &, I first, I last, C less) {
  detail::sort(typename P::system(), first, last, less);
}
template <class I, class C> void stable_sort(I first, I last, C less) { detail::sort(detail::system_of<I>(), first, last, less); }
template <class P, class K, class V> __host__ __device__ void stable_sort_by_key(const detail::policy<P> &, K first, K last, V values) {
  detail::sort_by_key(typename P::system(), first, last, values, thrust::less<detail::value_t<K>>());
}
template <class K, class V> void stable_sort_by_key(K first, K last, V values) {
  detail::sort_by_key(detail::system_of<K, V>(), first, last, values, thrust::less<detail::value_t<K>>());
}
template <class P, class K, class V, class C> __host__ __device__ void stable_sort_by_key(const detail::policy<P> &, K first, K last, V values, C less) {
  detail::sort_by_key(typename P::system(), first, last, values, less);
}
template <class K, class V, class C> void stable_sort_by_key(K first, K last, V values, C less) {
  detail::sort_by_key(detail::system_of<K, V>(), first, last, values, less);
}
template <class P, class I> __host__ __device__ I is_sorted_until(const detail::policy<P> &, I first, I last) {
  return detail::is_sorted_until(typename P::system(), first, last, thrust::less<detail::value_t<I>>());
}
template <class I> I is_sorted_until(I first, I last) {
  return detail::is_sorted_until(detail::system_of<I>(), first, last, thrust::less<detail::value_t<I>>());
}
template <class P, class I, class C> __host__ __device__ I is_sorted_until(const detail::policy<P> &, I first, I last, C less) {
  return detail::is_sorted_until(typename P::system(), first, last, less);
}
template <class I, class C> I is_sorted_until(I first, I last, C less) { return detail::is_sorted_until(detail::system_of<I>(), first, last, less); }
template <class P, class I> __host__ __device__ bool is_sorted(const detail::policy<P> &, I first, I last) {
  return last == detail::is_sorted_until(typename P::system(), first, last, thrust::less<detail::value_t<I>>());
}
template <class I> bool is_sorted(I first, I last) {
  return last == detail::is_sorted_until(detail::system_of<I>(), first, last, thrust::less<detail::value_t<I>>());
}
template <class P, class I, class C> __host__ __device__ bool is_sorted(const detail::policy<P> &, I first, I last, C less) {
  return last == detail::is_sorted_until(typename P::system(), first, last, less);
}
template <class I, class C> bool is_sorted(I first, I last, C less) {
  return last == detail::is_sorted_until(detail::system_of<I>(), first, last, less);
}
}
#include <thrust/detail/brings.h>
#include <thrust/extrema.h>
#include <thrust/merge.h>
#include <thrust/reverse.h>
#include <thrust/sequence.h>
#include <thrust/tabulate.h>
#include <thrust/transform_reduce.h>
