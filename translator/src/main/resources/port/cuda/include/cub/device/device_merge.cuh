#pragma once
#include <cub/detail.cuh>
#include <thrust/execution_policy.h>
#include <thrust/merge.h>
namespace cub {
struct DeviceMerge {
  template <class K1, class K2, class K3, class C = detail::less> static cudaError_t MergeKeys(void *temp, size_t &bytes, K1 keys1, long count1, K2 keys2, long count2, K3 out, C less = {}, cudaStream_t = 0) {
    if (detail::asks(temp, bytes)) return cudaSuccess;
    thrust::merge(thrust::device, keys1, keys1 + count1, keys2, keys2 + count2, out, less);
    return cudaGetLastError();
  }
  template <class K1, class V1, class K2, class V2, class K3, class V3, class C = detail::less> static cudaError_t MergePairs(void *temp, size_t &bytes, K1 keys1, V1 values1, long count1, K2 keys2, V2 values2, long count2, K3 keys, V3 values, C less = {}, cudaStream_t = 0) {
    if (detail::asks(temp, bytes)) return cudaSuccess;
    thrust::merge_by_key(thrust::device, keys1, keys1 + count1, keys2, keys2 + count2, values1, values2, keys, values, less);
    return cudaGetLastError();
  }
};
}
