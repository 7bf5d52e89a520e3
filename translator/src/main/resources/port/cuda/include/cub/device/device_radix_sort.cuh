#pragma once
#include <cub/detail.cuh>
#include <cub/detail_radix.cuh>
#include <thrust/detail/copy.h>
#include <thrust/detail/merge_sort.h>
namespace cub {
struct DeviceRadixSort {
  template <class K, class N> static cudaError_t SortKeys(void *temp, size_t &bytes, const K *in, K *out, N n, int begin = 0, int end = sizeof(K) * 8, cudaStream_t = 0) {
    if (detail::asks(temp, bytes)) return cudaSuccess;
    thrust::detail::over<thrust::detail::copy_op>(thrust::detail::parallel(), (long)n, in, out);
    thrust::detail::sort(thrust::detail::parallel(), out, out + n, detail::radix_less{begin, end, false});
    return cudaGetLastError();
  }
  template <class K, class N> static cudaError_t SortKeys(void *temp, size_t &bytes, DoubleBuffer<K> &keys, N n, int begin = 0, int end = sizeof(K) * 8, cudaStream_t = 0) {
    if (detail::asks(temp, bytes)) return cudaSuccess;
    thrust::detail::sort(thrust::detail::parallel(), keys.Current(), keys.Current() + n, detail::radix_less{begin, end, false});
    return cudaGetLastError();
  }
  template <class K, class V, class N>
  static cudaError_t SortPairs(void *temp, size_t &bytes, const K *in, K *out, const V *valuesIn, V *valuesOut, N n, int begin = 0, int end = sizeof(K) * 8, cudaStream_t = 0) {
    if (detail::asks(temp, bytes)) return cudaSuccess;
    thrust::detail::over<thrust::detail::copy_op>(thrust::detail::parallel(), (long)n, in, out);
    thrust::detail::over<thrust::detail::copy_op>(thrust::detail::parallel(), (long)n, valuesIn, valuesOut);
    thrust::detail::sort_by_key(thrust::detail::parallel(), out, out + n, valuesOut, detail::radix_less{begin, end, false});
    return cudaGetLastError();
  }
  template <class K, class V, class N>
  static cudaError_t SortPairs(void *temp, size_t &bytes, DoubleBuffer<K> &keys, DoubleBuffer<V> &values, N n, int begin = 0, int end = sizeof(K) * 8, cudaStream_t = 0) {
    if (detail::asks(temp, bytes)) return cudaSuccess;
    thrust::detail::sort_by_key(thrust::detail::parallel(), keys.Current(), keys.Current() + n, values.Current(), detail::radix_less{begin, end, false});
    return cudaGetLastError();
  }
  template <class K, class N> static cudaError_t SortKeysDescending(void *temp, size_t &bytes, const K *in, K *out, N n, int begin = 0, int end = sizeof(K) * 8, cudaStream_t = 0) {
    if (detail::asks(temp, bytes)) return cudaSuccess;
    thrust::detail::over<thrust::detail::copy_op>(thrust::detail::parallel(), (long)n, in, out);
    thrust::detail::sort(thrust::detail::parallel(), out, out + n, detail::radix_less{begin, end, true});
    return cudaGetLastError();
  }
  template <class K, class N> static cudaError_t SortKeysDescending(void *temp, size_t &bytes, DoubleBuffer<K> &keys, N n, int begin = 0, int end = sizeof(K) * 8, cudaStream_t = 0) {
    if (detail::asks(temp, bytes)) return cudaSuccess;
    thrust::detail::sort(thrust::detail::parallel(), keys.Current(), keys.Current() + n, detail::radix_less{begin, end, true});
    return cudaGetLastError();
  }
  template <class K, class V, class N>
  static cudaError_t SortPairsDescending(void *temp, size_t &bytes, const K *in, K *out, const V *valuesIn, V *valuesOut, N n, int begin = 0, int end = sizeof(K) * 8, cudaStream_t = 0) {
    if (detail::asks(temp, bytes)) return cudaSuccess;
    thrust::detail::over<thrust::detail::copy_op>(thrust::detail::parallel(), (long)n, in, out);
    thrust::detail::over<thrust::detail::copy_op>(thrust::detail::parallel(), (long)n, valuesIn, valuesOut);
    thrust::detail::sort_by_key(thrust::detail::parallel(), out, out + n, valuesOut, detail::radix_less{begin, end, true});
    return cudaGetLastError();
  }
  template <class K, class V, class N>
  static cudaError_t SortPairsDescending(void *temp, size_t &bytes, DoubleBuffer<K> &keys, DoubleBuffer<V> &values, N n, int begin = 0, int end = sizeof(K) * 8, cudaStream_t = 0) {
    if (detail::asks(temp, bytes)) return cudaSuccess;
    thrust::detail::sort_by_key(thrust::detail::parallel(), keys.Current(), keys.Current() + n, values.Current(), detail::radix_less{begin, end, true});
    return cudaGetLastError();
  }
};
}
