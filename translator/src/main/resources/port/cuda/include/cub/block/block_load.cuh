#pragma once
#include <cub/block/block_reduce.cuh>
namespace cub {
enum BlockLoadAlgorithm { BLOCK_LOAD_DIRECT, BLOCK_LOAD_STRIPED, BLOCK_LOAD_VECTORIZE, BLOCK_LOAD_TRANSPOSE, BLOCK_LOAD_WARP_TRANSPOSE, BLOCK_LOAD_WARP_TRANSPOSE_TIMESLICED };
// Each thread's items stand beside each other, or a block apart, or a warp apart.
template <class T, int N, class I> __device__ void LoadDirectBlocked(int thread, I in, T (&items)[N]) {
  for (int i = 0; i < N; i++) items[i] = in[thread * N + i];
}
template <class T, int N, class I> __device__ void LoadDirectBlocked(int thread, I in, T (&items)[N], int valid) {
  for (int i = 0; i < N; i++) {
    if (thread * N + i < valid) items[i] = in[thread * N + i];
  }
}
template <class T, class D, int N, class I> __device__ void LoadDirectBlocked(int thread, I in, T (&items)[N], int valid, D outside) {
  for (int i = 0; i < N; i++) {
    if (thread * N + i < valid) items[i] = in[thread * N + i];
    else items[i] = outside;
  }
}
template <class T, int N> __device__ void LoadDirectBlockedVectorized(int thread, T *in, T (&items)[N]) { LoadDirectBlocked(thread, in, items); }
template <int THREADS, class T, int N, class I> __device__ void LoadDirectStriped(int thread, I in, T (&items)[N]) {
  for (int i = 0; i < N; i++) items[i] = in[thread + i * THREADS];
}
template <int THREADS, class T, int N, class I> __device__ void LoadDirectStriped(int thread, I in, T (&items)[N], int valid) {
  for (int i = 0; i < N; i++) {
    if (thread + i * THREADS < valid) items[i] = in[thread + i * THREADS];
  }
}
template <int THREADS, class T, class D, int N, class I> __device__ void LoadDirectStriped(int thread, I in, T (&items)[N], int valid, D outside) {
  for (int i = 0; i < N; i++) {
    if (thread + i * THREADS < valid) items[i] = in[thread + i * THREADS];
    else items[i] = outside;
  }
}
template <class T, int N, class I> __device__ void LoadDirectWarpStriped(int thread, I in, T (&items)[N]) {
  for (int i = 0; i < N; i++) items[i] = in[thread / 32 * 32 * N + thread % 32 + i * 32];
}
// However it is read, what a thread gets is blocked, but for the striped one.
template <class T, int X, int N, BlockLoadAlgorithm A = BLOCK_LOAD_DIRECT, int Y = 1, int Z = 1, int Arch = 0> class BlockLoad {
  static constexpr bool TRANSPOSES = A == BLOCK_LOAD_TRANSPOSE || A == BLOCK_LOAD_WARP_TRANSPOSE || A == BLOCK_LOAD_WARP_TRANSPOSE_TIMESLICED;
  struct Unused {
    char unused;
  };
  struct Exchanged {
    T values[X * Y * Z * N];
  };

public:
  // As large as the items that threads exchange: programs lay other storage behind it.
  using TempStorage = std::conditional_t<TRANSPOSES, Exchanged, Unused>;
  __device__ BlockLoad() {}
  __device__ explicit BlockLoad(TempStorage &) {}
  template <class I> __device__ void Load(I in, T (&items)[N]) {
    if constexpr (A == BLOCK_LOAD_STRIPED) LoadDirectStriped<X * Y * Z>(detail::thread_rank(), in, items);
    else LoadDirectBlocked(detail::thread_rank(), in, items);
  }
  template <class I> __device__ void Load(I in, T (&items)[N], int valid) {
    if constexpr (A == BLOCK_LOAD_STRIPED) LoadDirectStriped<X * Y * Z>(detail::thread_rank(), in, items, valid);
    else LoadDirectBlocked(detail::thread_rank(), in, items, valid);
  }
  template <class I, class D> __device__ void Load(I in, T (&items)[N], int valid, D outside) {
    if constexpr (A == BLOCK_LOAD_STRIPED) LoadDirectStriped<X * Y * Z>(detail::thread_rank(), in, items, valid, outside);
    else LoadDirectBlocked(detail::thread_rank(), in, items, valid, outside);
  }
};
}
