#pragma once
#include <cub/block/block_reduce.cuh>
namespace cub {
namespace detail {
// Stable: the place of an item is the number of those that come before it.
template <class T, int N, int THREADS> struct rank_sort {
  template <class C> static __device__ void ranks(T *shared, const T (&items)[N], int (&places)[N], int valid, C less) {
    int thread = thread_rank() % THREADS;
    for (int i = 0; i < N; i++) shared[thread * N + i] = items[i];
    __syncthreads();
    for (int i = 0; i < N; i++) {
      int own = thread * N + i, place = 0;
      T item = items[i];
      for (int k = 0; k < valid; k++) place += less(shared[k], item) || (k < own && !less(item, shared[k])) ? 1 : 0;
      places[i] = own < valid ? place : own;
    }
    __syncthreads();
  }
  // Puts items at their places, and gives each thread those that stand there, beside each other or a block apart.
  template <class U> static __device__ void exchange(U *shared, U (&items)[N], const int (&places)[N], bool striped) {
    int thread = thread_rank() % THREADS;
    for (int i = 0; i < N; i++) shared[places[i]] = items[i];
    __syncthreads();
    for (int i = 0; i < N; i++) items[i] = shared[striped ? thread + i * THREADS : thread * N + i];
    __syncthreads();
  }
};
}
template <class K, int X, int N, class V = NullType, int Y = 1, int Z = 1> class BlockMergeSort {
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
  __device__ BlockMergeSort() : storage_(own_()) {}
  __device__ explicit BlockMergeSort(TempStorage &storage) : storage_(storage) {}
  template <class C> __device__ void Sort(K (&keys)[N], C less) {
    int places[N];
    sorter::ranks(storage_.keys, keys, places, THREADS * N, less);
    sorter::exchange(storage_.keys, keys, places, false);
  }
  template <class C> __device__ void Sort(K (&keys)[N], C less, int valid, K outside) {
    int thread = detail::thread_rank() % THREADS;
    for (int i = 0; i < N; i++) {
      if (thread * N + i >= valid) keys[i] = outside;
    }
    int places[N];
    sorter::ranks(storage_.keys, keys, places, valid, less);
    sorter::exchange(storage_.keys, keys, places, false);
  }
  template <class C> __device__ void Sort(K (&keys)[N], V (&values)[N], C less) {
    int places[N];
    sorter::ranks(storage_.keys, keys, places, THREADS * N, less);
    sorter::exchange(storage_.keys, keys, places, false);
    sorter::exchange(storage_.values, values, places, false);
  }
  template <class C> __device__ void Sort(K (&keys)[N], V (&values)[N], C less, int valid, K outside) {
    int thread = detail::thread_rank() % THREADS;
    for (int i = 0; i < N; i++) {
      if (thread * N + i >= valid) keys[i] = outside;
    }
    int places[N];
    sorter::ranks(storage_.keys, keys, places, valid, less);
    sorter::exchange(storage_.keys, keys, places, false);
    sorter::exchange(storage_.values, values, places, false);
  }
  template <class C> __device__ void StableSort(K (&keys)[N], C less) { Sort(keys, less); }
  template <class C> __device__ void StableSort(K (&keys)[N], V (&values)[N], C less) { Sort(keys, values, less); }
};
}
