#pragma once
#include <cub/util_operators.cuh>
namespace cub {
enum BlockReduceAlgorithm { BLOCK_REDUCE_RAKING_COMMUTATIVE_ONLY, BLOCK_REDUCE_RAKING, BLOCK_REDUCE_WARP_REDUCTIONS };
namespace detail {
inline __device__ int thread_rank() { return (int)(threadIdx.x + blockDim.x * (threadIdx.y + blockDim.y * threadIdx.z)); }
// Pairs of neighbours first, as shuffles downwards do it.
template <class T, class F> __device__ T tree(T *values, int n, F f) {
  for (int step = 1; step < n; step *= 2) {
    for (int i = 0; i + step < n; i += 2 * step) values[i] = f(values[i], values[i + step]);
  }
  return values[0];
}
}
// The result is the first thread's.
template <class T, int X, BlockReduceAlgorithm A = BLOCK_REDUCE_WARP_REDUCTIONS, int Y = 1, int Z = 1, int Arch = 0> class BlockReduce {
public:
  struct TempStorage {
    T values[X * Y * Z];
  };

private:
  TempStorage &storage_;

  static __device__ TempStorage &own_() {
    __shared__ TempStorage storage;
    return storage;
  }

public:
  __device__ BlockReduce() : storage_(own_()) {}
  __device__ explicit BlockReduce(TempStorage &storage) : storage_(storage) {}
  template <class F> __device__ T Reduce(T input, F f, int valid) {
    int rank = detail::thread_rank();
    storage_.values[rank] = input;
    __syncthreads();
    if (rank % 32 == 0) {
      int left = valid - rank;
      if (left > 0) detail::tree(storage_.values + rank, left < 32 ? left : 32, f);
    }
    __syncthreads();
    T result = input;
    if (rank == 0) {
      result = storage_.values[0];
      for (int i = 32; i < valid; i += 32) result = f(result, storage_.values[i]);
    }
    return result;
  }
  template <class F> __device__ T Reduce(T input, F f) { return Reduce(input, f, X * Y * Z); }
  template <int N, class F> __device__ T Reduce(T (&inputs)[N], F f) {
    T own = inputs[0];
    for (int i = 1; i < N; i++) own = f(own, inputs[i]);
    return Reduce(own, f, X * Y * Z);
  }
  __device__ T Sum(T input) { return Reduce(input, cub::Sum(), X * Y * Z); }
  __device__ T Sum(T input, int valid) { return Reduce(input, cub::Sum(), valid); }
  template <int N> __device__ T Sum(T (&inputs)[N]) { return Reduce(inputs, cub::Sum()); }
};
}
