#pragma once
#include <cub/detail.cuh>
#include <thrust/detail/copy.h>
#include <thrust/detail/merge_sort.h>
// Stable sorts of segments, one thread each. What lies in no segment is copied.
namespace cub {
namespace detail {
struct segmented_sort_op {
  template <class K, class T, class B, class E, class C> __host__ __device__ static void at(long s, K *keys, T *buffer, B begins, E ends, C less) {
    long from = (long)begins[s], n = (long)ends[s] - from;
    if (n > 1) thrust::detail::sort_op::run(keys + from, n, buffer + from, less);
  }
};
struct segmented_sort_by_key_op {
  template <class K, class V, class T, class U, class B, class E, class C>
  __host__ __device__ static void at(long s, K *keys, V *values, T *keyBuffer, U *valueBuffer, B begins, E ends, C less) {
    long from = (long)begins[s], n = (long)ends[s] - from;
    if (n > 1) thrust::detail::sort_by_key_op::run(keys + from, n, values + from, keyBuffer + from, valueBuffer + from, less);
  }
};
template <class K, class B, class E, class C> cudaError_t sort_segments(K *keys, long n, long segments, B begins, E ends, C less) {
  using namespace thrust::detail;
  scratch<parallel, K> buffer(n);
  over<segmented_sort_op>(parallel(), segments, keys, buffer.get(), begins, ends, less);
  return cudaGetLastError();
}
template <class K, class V, class B, class E, class C> cudaError_t sort_segments(K *keys, V *values, long n, long segments, B begins, E ends, C less) {
  using namespace thrust::detail;
  scratch<parallel, K> keyBuffer(n);
  scratch<parallel, V> valueBuffer(n);
  over<segmented_sort_by_key_op>(parallel(), segments, keys, values, keyBuffer.get(), valueBuffer.get(), begins, ends, less);
  return cudaGetLastError();
}
template <class K> void copy_keys(const K *in, K *out, long n) {
  if ((const K *)out != in) thrust::detail::over<thrust::detail::copy_op>(thrust::detail::parallel(), n, in, out);
}
}
}
