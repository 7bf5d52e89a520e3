#pragma once
#include <cub/block/block_merge_sort.cuh>
#include <cub/block/block_scan.cuh>
#include <cub/detail_radix.cuh>
namespace cub {
template <class K, int X, int N, class V = NullType, int Bits = 4, bool Memoize = true, BlockScanAlgorithm A = BLOCK_SCAN_WARP_SCANS, int Banks = 0, int Y = 1, int Z = 1, int Arch = 0> class BlockRadixSort {
  static constexpr int THREADS = X * Y * Z;
  typedef detail::rank_sort<K, N, THREADS> sorter;

public:
  struct TempStorage {
    K keys[THREADS * N];
    V values[THREADS * N];
  };

private:
  TempStorage &storage_;

  static __device__ TempStorage &own_() {
    __shared__ TempStorage storage;
    return storage;
  }

public:
  __device__ BlockRadixSort() : storage_(own_()) {}
  __device__ explicit BlockRadixSort(TempStorage &storage) : storage_(storage) {}
  __device__ void Sort(K (&keys)[N], int begin = 0, int end = sizeof(K) * 8) {
    int places[N];
    sorter::ranks(storage_.keys, keys, places, THREADS * N, detail::radix_less{begin, end, false});
    sorter::exchange(storage_.keys, keys, places, false);
  }
  __device__ void Sort(K (&keys)[N], V (&values)[N], int begin = 0, int end = sizeof(K) * 8) {
    int places[N];
    sorter::ranks(storage_.keys, keys, places, THREADS * N, detail::radix_less{begin, end, false});
    sorter::exchange(storage_.keys, keys, places, false);
    sorter::exchange(storage_.values, values, places, false);
  }
  __device__ void SortDescending(K (&keys)[N], int begin = 0, int end = sizeof(K) * 8) {
    int places[N];
    sorter::ranks(storage_.keys, keys, places, THREADS * N, detail::radix_less{begin, end, true});
    sorter::exchange(storage_.keys, keys, places, false);
  }
  __device__ void SortDescending(K (&keys)[N], V (&values)[N], int begin = 0, int end = sizeof(K) * 8) {
    int places[N];
    sorter::ranks(storage_.keys, keys, places, THREADS * N, detail::radix_less{begin, end, true});
    sorter::exchange(storage_.keys, keys, places, false);
    sorter::exchange(storage_.values, values, places, false);
  }
  __device__ void SortBlockedToStriped(K (&keys)[N], int begin = 0, int end = sizeof(K) * 8) {
    int places[N];
    sorter::ranks(storage_.keys, keys, places, THREADS * N, detail::radix_less{begin, end, false});
    sorter::exchange(storage_.keys, keys, places, true);
  }
  __device__ void SortBlockedToStriped(K (&keys)[N], V (&values)[N], int begin = 0, int end = sizeof(K) * 8) {
    int places[N];
    sorter::ranks(storage_.keys, keys, places, THREADS * N, detail::radix_less{begin, end, false});
    sorter::exchange(storage_.keys, keys, places, true);
    sorter::exchange(storage_.values, values, places, true);
  }
  __device__ void SortDescendingBlockedToStriped(K (&keys)[N], int begin = 0, int end = sizeof(K) * 8) {
    int places[N];
    sorter::ranks(storage_.keys, keys, places, THREADS * N, detail::radix_less{begin, end, true});
    sorter::exchange(storage_.keys, keys, places, true);
  }
  __device__ void SortDescendingBlockedToStriped(K (&keys)[N], V (&values)[N], int begin = 0, int end = sizeof(K) * 8) {
    int places[N];
    sorter::ranks(storage_.keys, keys, places, THREADS * N, detail::radix_less{begin, end, true});
    sorter::exchange(storage_.keys, keys, places, true);
    sorter::exchange(storage_.values, values, places, true);
  }
};
}
