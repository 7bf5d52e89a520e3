#pragma once
#include <cub/block/block_reduce.cuh>
namespace cub {
// Stable: the place of an item is the number of those that come before it.
template <class K, int N, int W = 32, class V = NullType, int Arch = 0> class WarpMergeSort {
public:
  struct TempStorage {
    K keys[W * N];
    V values[W * N];
  };

private:
  TempStorage &storage_;
  int lane_;

  template <class C> __device__ void ranks_(K (&keys)[N], int (&places)[N], C less) {
    for (int i = 0; i < N; i++) storage_.keys[lane_ * N + i] = keys[i];
    __syncwarp();
    for (int i = 0; i < N; i++) {
      int own = lane_ * N + i, place = 0;
      for (int k = 0; k < W * N; k++) place += less(storage_.keys[k], keys[i]) || (k < own && !less(keys[i], storage_.keys[k])) ? 1 : 0;
      places[i] = place;
    }
    __syncwarp();
  }
  template <class T> __device__ void exchange_(T *shared, T (&items)[N], int (&places)[N]) {
    for (int i = 0; i < N; i++) shared[places[i]] = items[i];
    __syncwarp();
    for (int i = 0; i < N; i++) items[i] = shared[lane_ * N + i];
    __syncwarp();
  }

public:
  __device__ explicit WarpMergeSort(TempStorage &storage) : storage_(storage), lane_(detail::thread_rank() % W) {}
  template <class C> __device__ void Sort(K (&keys)[N], C less) {
    int places[N];
    ranks_(keys, places, less);
    exchange_(storage_.keys, keys, places);
  }
  template <class C> __device__ void Sort(K (&keys)[N], V (&values)[N], C less) {
    int places[N];
    ranks_(keys, places, less);
    exchange_(storage_.keys, keys, places);
    exchange_(storage_.values, values, places);
  }
  template <class C> __device__ void StableSort(K (&keys)[N], C less) { Sort(keys, less); }
  template <class C> __device__ void StableSort(K (&keys)[N], V (&values)[N], C less) { Sort(keys, values, less); }
};
}
