#pragma once
#include <cub/block/block_reduce.cuh>
namespace cub {
// Threads beyond the ends leave what they have.
template <class T, int X, int Y = 1, int Z = 1, int Arch = 0> class BlockShuffle {
  static constexpr int THREADS = X * Y * Z;

public:
  struct TempStorage {
    T values[THREADS];
  };

private:
  TempStorage &storage_;

  static __device__ TempStorage &own_() {
    __shared__ TempStorage storage;
    return storage;
  }

public:
  __device__ BlockShuffle() : storage_(own_()) {}
  __device__ explicit BlockShuffle(TempStorage &storage) : storage_(storage) {}
  __device__ void Offset(T input, T &output, int distance = 1) {
    int rank = detail::thread_rank();
    storage_.values[rank] = input;
    __syncthreads();
    if (rank + distance >= 0 && rank + distance < THREADS) output = storage_.values[rank + distance];
  }
  __device__ void Rotate(T input, T &output, unsigned distance = 1) {
    int rank = detail::thread_rank();
    storage_.values[rank] = input;
    __syncthreads();
    output = storage_.values[(rank + distance) % THREADS];
  }
  template <int N> __device__ void Up(T (&input)[N], T (&previous)[N]) {
    int rank = detail::thread_rank();
    storage_.values[rank] = input[N - 1];
    __syncthreads();
    for (int i = N - 1; i > 0; i--) previous[i] = input[i - 1];
    if (rank > 0) previous[0] = storage_.values[rank - 1];
  }
  template <int N> __device__ void Up(T (&input)[N], T (&previous)[N], T &suffix) {
    Up(input, previous);
    suffix = storage_.values[THREADS - 1];
  }
  template <int N> __device__ void Down(T (&input)[N], T (&next)[N]) {
    int rank = detail::thread_rank();
    storage_.values[rank] = input[0];
    __syncthreads();
    for (int i = 0; i < N - 1; i++) next[i] = input[i + 1];
    if (rank < THREADS - 1) next[N - 1] = storage_.values[rank + 1];
  }
};
}
