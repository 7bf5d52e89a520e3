#pragma once
#include <cub/detail.cuh>
#include <thrust/detail/copy.h>
#include <thrust/detail/merge_sort.h>
namespace cub {
struct DeviceMergeSort {
  template <class K, class N, class C> static cudaError_t SortKeys(void *temp, size_t &bytes, K keys, N n, C less, cudaStream_t = 0) {
    if (detail::asks(temp, bytes)) return cudaSuccess;
    thrust::detail::sort(thrust::detail::parallel(), keys, keys + n, less);
    return cudaGetLastError();
  }
  template <class I, class K, class N, class C> static cudaError_t SortKeysCopy(void *temp, size_t &bytes, I in, K keys, N n, C less, cudaStream_t = 0) {
    if (detail::asks(temp, bytes)) return cudaSuccess;
    thrust::detail::over<thrust::detail::copy_op>(thrust::detail::parallel(), (long)n, in, keys);
    thrust::detail::sort(thrust::detail::parallel(), keys, keys + n, less);
    return cudaGetLastError();
  }
  template <class K, class V, class N, class C> static cudaError_t SortPairs(void *temp, size_t &bytes, K keys, V values, N n, C less, cudaStream_t = 0) {
    if (detail::asks(temp, bytes)) return cudaSuccess;
    thrust::detail::sort_by_key(thrust::detail::parallel(), keys, keys + n, values, less);
    return cudaGetLastError();
  }
  template <class K, class N, class C> static cudaError_t StableSortKeys(void *temp, size_t &bytes, K keys, N n, C less, cudaStream_t = 0) {
    if (detail::asks(temp, bytes)) return cudaSuccess;
    thrust::detail::sort(thrust::detail::parallel(), keys, keys + n, less);
    return cudaGetLastError();
  }
  template <class I, class K, class N, class C> static cudaError_t StableSortKeysCopy(void *temp, size_t &bytes, I in, K keys, N n, C less, cudaStream_t = 0) {
    if (detail::asks(temp, bytes)) return cudaSuccess;
    thrust::detail::over<thrust::detail::copy_op>(thrust::detail::parallel(), (long)n, in, keys);
    thrust::detail::sort(thrust::detail::parallel(), keys, keys + n, less);
    return cudaGetLastError();
  }
  template <class K, class V, class N, class C> static cudaError_t StableSortPairs(void *temp, size_t &bytes, K keys, V values, N n, C less, cudaStream_t = 0) {
    if (detail::asks(temp, bytes)) return cudaSuccess;
    thrust::detail::sort_by_key(thrust::detail::parallel(), keys, keys + n, values, less);
    return cudaGetLastError();
  }
  template <class I, class J, class K, class V, class N, class C>
  static cudaError_t SortPairsCopy(void *temp, size_t &bytes, I in, J valuesIn, K keys, V values, N n, C less, cudaStream_t = 0) {
    if (detail::asks(temp, bytes)) return cudaSuccess;
    thrust::detail::over<thrust::detail::copy_op>(thrust::detail::parallel(), (long)n, in, keys);
    thrust::detail::over<thrust::detail::copy_op>(thrust::detail::parallel(), (long)n, valuesIn, values);
    thrust::detail::sort_by_key(thrust::detail::parallel(), keys, keys + n, values, less);
    return cudaGetLastError();
  }
};
}
