#pragma once
#include <cub/block/block_reduce.cuh>
namespace cub {
// The result is the first lane's.
template <class T, int W = 32, int Arch = 0> class WarpReduce {
public:
  struct TempStorage {
    T values[W];
  };

private:
  TempStorage &storage_;

public:
  __device__ explicit WarpReduce(TempStorage &storage) : storage_(storage) {}
  template <class F> __device__ T Reduce(T input, F f, int valid) {
    int lane = detail::thread_rank() % W;
    storage_.values[lane] = input;
    __syncwarp();
    T result = input;
    if (lane == 0) result = detail::tree(storage_.values, valid, f);
    __syncwarp();
    return result;
  }
  template <class F> __device__ T Reduce(T input, F f) { return Reduce(input, f, W); }
  __device__ T Sum(T input) { return Reduce(input, cub::Sum(), W); }
  __device__ T Sum(T input, int valid) { return Reduce(input, cub::Sum(), valid); }
};
}
