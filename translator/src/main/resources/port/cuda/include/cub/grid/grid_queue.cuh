#pragma once
#include <cuda_runtime.h>
namespace cub {
// Counters in device memory from which blocks draw their work.
template <class Offset> class GridQueue {
  Offset *counters_;

public:
  __host__ __device__ static size_t AllocationSize() { return 2 * sizeof(Offset); }
  __host__ __device__ GridQueue() : counters_(nullptr) {}
  __host__ __device__ explicit GridQueue(void *counters) : counters_((Offset *)counters) {}
  __device__ cudaError_t FillAndResetDrain(Offset size, cudaStream_t = 0) {
    counters_[0] = size;
    counters_[1] = 0;
    return cudaSuccess;
  }
  cudaError_t ResetDrain(cudaStream_t = 0) { return cudaMemset(counters_ + 1, 0, sizeof(Offset)); }
  cudaError_t ResetFill(cudaStream_t = 0) { return cudaMemset(counters_, 0, sizeof(Offset)); }
  __device__ Offset FillSize() const { return counters_[0]; }
  __device__ Offset Drain(Offset count) { return atomicAdd(counters_ + 1, count); }
  __device__ Offset Fill(Offset count) { return atomicAdd(counters_, count); }
};
}
