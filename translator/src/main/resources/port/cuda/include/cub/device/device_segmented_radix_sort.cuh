#pragma once
#include <cub/detail_segmented_sort.cuh>
#include <cub/device/device_radix_sort.cuh>
namespace cub {
struct DeviceSegmentedRadixSort {
  template <class K, class B, class E>
  static cudaError_t SortKeys(void *temp, size_t &bytes, const K *in, K *out, long n, long segments, B begins, E ends, int begin = 0, int end = sizeof(K) * 8, cudaStream_t = 0) {
    if (detail::asks(temp, bytes)) return cudaSuccess;
    detail::copy_keys(in, out, n);
    return detail::sort_segments(out, n, segments, begins, ends, detail::radix_less{begin, end, false});
  }
  template <class K, class B, class E>
  static cudaError_t SortKeys(void *temp, size_t &bytes, DoubleBuffer<K> &keys, long n, long segments, B begins, E ends, int begin = 0, int end = sizeof(K) * 8, cudaStream_t = 0) {
    if (detail::asks(temp, bytes)) return cudaSuccess;
    return detail::sort_segments(keys.Current(), n, segments, begins, ends, detail::radix_less{begin, end, false});
  }
  template <class K, class V, class B, class E>
  static cudaError_t SortPairs(void *temp, size_t &bytes, const K *in, K *out, const V *valuesIn, V *valuesOut, long n, long segments, B begins, E ends, int begin = 0, int end = sizeof(K) * 8, cudaStream_t = 0) {
    if (detail::asks(temp, bytes)) return cudaSuccess;
    detail::copy_keys(in, out, n);
    detail::copy_keys(valuesIn, valuesOut, n);
    return detail::sort_segments(out, valuesOut, n, segments, begins, ends, detail::radix_less{begin, end, false});
  }
  template <class K, class V, class B, class E>
  static cudaError_t SortPairs(void *temp, size_t &bytes, DoubleBuffer<K> &keys, DoubleBuffer<V> &values, long n, long segments, B begins, E ends, int begin = 0, int end = sizeof(K) * 8, cudaStream_t = 0) {
    if (detail::asks(temp, bytes)) return cudaSuccess;
    return detail::sort_segments(keys.Current(), values.Current(), n, segments, begins, ends, detail::radix_less{begin, end, false});
  }
  template <class K, class B, class E>
  static cudaError_t SortKeysDescending(void *temp, size_t &bytes, const K *in, K *out, long n, long segments, B begins, E ends, int begin = 0, int end = sizeof(K) * 8, cudaStream_t = 0) {
    if (detail::asks(temp, bytes)) return cudaSuccess;
    detail::copy_keys(in, out, n);
    return detail::sort_segments(out, n, segments, begins, ends, detail::radix_less{begin, end, true});
  }
  template <class K, class B, class E>
  static cudaError_t SortKeysDescending(void *temp, size_t &bytes, DoubleBuffer<K> &keys, long n, long segments, B begins, E ends, int begin = 0, int end = sizeof(K) * 8, cudaStream_t = 0) {
    if (detail::asks(temp, bytes)) return cudaSuccess;
    return detail::sort_segments(keys.Current(), n, segments, begins, ends, detail::radix_less{begin, end, true});
  }
  template <class K, class V, class B, class E>
  static cudaError_t SortPairsDescending(void *temp, size_t &bytes, const K *in, K *out, const V *valuesIn, V *valuesOut, long n, long segments, B begins, E ends, int begin = 0, int end = sizeof(K) * 8, cudaStream_t = 0) {
    if (detail::asks(temp, bytes)) return cudaSuccess;
    detail::copy_keys(in, out, n);
    detail::copy_keys(valuesIn, valuesOut, n);
    return detail::sort_segments(out, valuesOut, n, segments, begins, ends, detail::radix_less{begin, end, true});
  }
  template <class K, class V, class B, class E>
  static cudaError_t SortPairsDescending(void *temp, size_t &bytes, DoubleBuffer<K> &keys, DoubleBuffer<V> &values, long n, long segments, B begins, E ends, int begin = 0, int end = sizeof(K) * 8, cudaStream_t = 0) {
    if (detail::asks(temp, bytes)) return cudaSuccess;
    return detail::sort_segments(keys.Current(), values.Current(), n, segments, begins, ends, detail::radix_less{begin, end, true});
  }
};
}
