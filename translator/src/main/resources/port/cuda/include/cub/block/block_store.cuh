#pragma once
#include <cub/block/block_reduce.cuh>
namespace cub {
enum BlockStoreAlgorithm { BLOCK_STORE_DIRECT, BLOCK_STORE_STRIPED, BLOCK_STORE_VECTORIZE, BLOCK_STORE_TRANSPOSE, BLOCK_STORE_WARP_TRANSPOSE, BLOCK_STORE_WARP_TRANSPOSE_TIMESLICED };
template <class T, int N, class O> __device__ void StoreDirectBlocked(int thread, O out, T (&items)[N]) {
  for (int i = 0; i < N; i++) out[thread * N + i] = items[i];
}
template <class T, int N, class O> __device__ void StoreDirectBlocked(int thread, O out, T (&items)[N], int valid) {
  for (int i = 0; i < N; i++) {
    if (thread * N + i < valid) out[thread * N + i] = items[i];
  }
}
template <class T, int N> __device__ void StoreDirectBlockedVectorized(int thread, T *out, T (&items)[N]) { StoreDirectBlocked(thread, out, items); }
template <int THREADS, class T, int N, class O> __device__ void StoreDirectStriped(int thread, O out, T (&items)[N]) {
  for (int i = 0; i < N; i++) out[thread + i * THREADS] = items[i];
}
template <int THREADS, class T, int N, class O> __device__ void StoreDirectStriped(int thread, O out, T (&items)[N], int valid) {
  for (int i = 0; i < N; i++) {
    if (thread + i * THREADS < valid) out[thread + i * THREADS] = items[i];
  }
}
template <class T, int N, class O> __device__ void StoreDirectWarpStriped(int thread, O out, T (&items)[N]) {
  for (int i = 0; i < N; i++) out[thread / 32 * 32 * N + thread % 32 + i * 32] = items[i];
}
template <class T, int X, int N, BlockStoreAlgorithm A = BLOCK_STORE_DIRECT, int Y = 1, int Z = 1, int Arch = 0> class BlockStore {
  static constexpr bool TRANSPOSES = A == BLOCK_STORE_TRANSPOSE || A == BLOCK_STORE_WARP_TRANSPOSE || A == BLOCK_STORE_WARP_TRANSPOSE_TIMESLICED;
  struct Unused {
    char unused;
  };
  struct Exchanged {
    T values[X * Y * Z * N];
  };

public:
  // As large as the items that threads exchange: programs lay other storage behind it.
  using TempStorage = std::conditional_t<TRANSPOSES, Exchanged, Unused>;
  __device__ BlockStore() {}
  __device__ explicit BlockStore(TempStorage &) {}
  template <class O> __device__ void Store(O out, T (&items)[N]) {
    if constexpr (A == BLOCK_STORE_STRIPED) StoreDirectStriped<X * Y * Z>(detail::thread_rank(), out, items);
    else StoreDirectBlocked(detail::thread_rank(), out, items);
  }
  template <class O> __device__ void Store(O out, T (&items)[N], int valid) {
    if constexpr (A == BLOCK_STORE_STRIPED) StoreDirectStriped<X * Y * Z>(detail::thread_rank(), out, items, valid);
    else StoreDirectBlocked(detail::thread_rank(), out, items, valid);
  }
};
}
