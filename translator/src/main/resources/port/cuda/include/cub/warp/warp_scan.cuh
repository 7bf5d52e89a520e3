#pragma once
#include <cub/block/block_reduce.cuh>
namespace cub {
template <class T, int W = 32, int Arch = 0> class WarpScan {
public:
  struct TempStorage {
    T values[W];
  };

private:
  TempStorage &storage_;

  template <class F> __device__ int inclusive_(T input, F f) {
    int lane = detail::thread_rank() % W;
    storage_.values[lane] = input;
    __syncwarp();
    if (lane == 0) {
      for (int i = 1; i < W; i++) storage_.values[i] = f(storage_.values[i - 1], storage_.values[i]);
    }
    __syncwarp();
    return lane;
  }

public:
  __device__ explicit WarpScan(TempStorage &storage) : storage_(storage) {}
  template <class F> __device__ void InclusiveScan(T input, T &output, F f, T &total) {
    int lane = inclusive_(input, f);
    output = storage_.values[lane];
    total = storage_.values[W - 1];
  }
  template <class F> __device__ void InclusiveScan(T input, T &output, F f) {
    T total;
    InclusiveScan(input, output, f, total);
  }
  template <class F> __device__ void ExclusiveScan(T input, T &output, T init, F f, T &total) {
    int lane = inclusive_(input, f);
    output = init;
    if (lane > 0) output = f(init, storage_.values[lane - 1]);
    total = storage_.values[W - 1];
  }
  template <class F> __device__ void ExclusiveScan(T input, T &output, T init, F f) {
    T total;
    ExclusiveScan(input, output, init, f, total);
  }
  template <class F> __device__ void ExclusiveScan(T input, T &output, F f) { ExclusiveScan(input, output, T(), f); }
  template <class F> __device__ void Scan(T input, T &inclusive, T &exclusive, T init, F f) {
    int lane = inclusive_(input, f);
    inclusive = f(init, storage_.values[lane]);
    exclusive = init;
    if (lane > 0) exclusive = f(init, storage_.values[lane - 1]);
  }
  __device__ void InclusiveSum(T input, T &output) { InclusiveScan(input, output, cub::Sum()); }
  __device__ void InclusiveSum(T input, T &output, T &total) { InclusiveScan(input, output, cub::Sum(), total); }
  __device__ void ExclusiveSum(T input, T &output) { ExclusiveScan(input, output, T(), cub::Sum()); }
  __device__ void ExclusiveSum(T input, T &output, T &total) { ExclusiveScan(input, output, T(), cub::Sum(), total); }
  __device__ T Broadcast(T input, unsigned source) {
    int lane = detail::thread_rank() % W;
    if (lane == (int)source) storage_.values[0] = input;
    __syncwarp();
    T value = storage_.values[0];
    __syncwarp();
    return value;
  }
};
}
