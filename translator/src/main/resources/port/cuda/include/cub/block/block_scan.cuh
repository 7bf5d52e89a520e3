#pragma once
#include <cub/block/block_reduce.cuh>
namespace cub {
enum BlockScanAlgorithm { BLOCK_SCAN_RAKING, BLOCK_SCAN_RAKING_MEMOIZE, BLOCK_SCAN_WARP_SCANS };
template <class T, int X, BlockScanAlgorithm A = BLOCK_SCAN_RAKING, int Y = 1, int Z = 1, int Arch = 0> class BlockScan {
  static constexpr int THREADS = X * Y * Z;

public:
  struct TempStorage {
    T values[THREADS];
    T total;
  };

private:
  TempStorage &storage_;

  // The first thread goes over the values of all.
  template <class F> __device__ void inclusive_(T input, F f) {
    int rank = detail::thread_rank();
    storage_.values[rank] = input;
    __syncthreads();
    if (rank == 0) {
      for (int i = 1; i < THREADS; i++) storage_.values[i] = f(storage_.values[i - 1], storage_.values[i]);
      storage_.total = storage_.values[THREADS - 1];
    }
    __syncthreads();
  }

public:
  __device__ explicit BlockScan(TempStorage &storage) : storage_(storage) {}
  template <class F> __device__ void InclusiveScan(T input, T &output, F f, T &total) {
    inclusive_(input, f);
    output = storage_.values[detail::thread_rank()];
    total = storage_.total;
  }
  template <class F> __device__ void InclusiveScan(T input, T &output, F f) {
    T total;
    InclusiveScan(input, output, f, total);
  }
  template <class F> __device__ void ExclusiveScan(T input, T &output, T init, F f, T &total) {
    inclusive_(input, f);
    int rank = detail::thread_rank();
    output = init;
    if (rank > 0) output = f(init, storage_.values[rank - 1]);
    total = storage_.total;
  }
  template <class F> __device__ void ExclusiveScan(T input, T &output, T init, F f) {
    T total;
    ExclusiveScan(input, output, init, f, total);
  }
  template <int N, class F> __device__ void InclusiveScan(T (&inputs)[N], T (&outputs)[N], F f, T &total) {
    T own = inputs[0];
    for (int i = 1; i < N; i++) own = f(own, inputs[i]);
    inclusive_(own, f);
    int rank = detail::thread_rank();
    T sum = inputs[0];
    if (rank > 0) sum = f(storage_.values[rank - 1], inputs[0]);
    outputs[0] = sum;
    for (int i = 1; i < N; i++) {
      sum = f(sum, inputs[i]);
      outputs[i] = sum;
    }
    total = storage_.total;
  }
  template <int N, class F> __device__ void InclusiveScan(T (&inputs)[N], T (&outputs)[N], F f) {
    T total;
    InclusiveScan(inputs, outputs, f, total);
  }
  template <int N, class F> __device__ void ExclusiveScan(T (&inputs)[N], T (&outputs)[N], T init, F f, T &total) {
    T own = inputs[0];
    for (int i = 1; i < N; i++) own = f(own, inputs[i]);
    inclusive_(own, f);
    int rank = detail::thread_rank();
    T sum = init;
    if (rank > 0) sum = f(init, storage_.values[rank - 1]);
    for (int i = 0; i < N; i++) {
      T next = f(sum, inputs[i]);
      outputs[i] = sum;
      sum = next;
    }
    total = storage_.total;
  }
  template <int N, class F> __device__ void ExclusiveScan(T (&inputs)[N], T (&outputs)[N], T init, F f) {
    T total;
    ExclusiveScan(inputs, outputs, init, f, total);
  }
  __device__ void InclusiveSum(T input, T &output) { InclusiveScan(input, output, cub::Sum()); }
  __device__ void InclusiveSum(T input, T &output, T &total) { InclusiveScan(input, output, cub::Sum(), total); }
  __device__ void ExclusiveSum(T input, T &output) { ExclusiveScan(input, output, T(), cub::Sum()); }
  __device__ void ExclusiveSum(T input, T &output, T &total) { ExclusiveScan(input, output, T(), cub::Sum(), total); }
  template <int N> __device__ void InclusiveSum(T (&inputs)[N], T (&outputs)[N]) { InclusiveScan(inputs, outputs, cub::Sum()); }
  template <int N> __device__ void InclusiveSum(T (&inputs)[N], T (&outputs)[N], T &total) { InclusiveScan(inputs, outputs, cub::Sum(), total); }
  template <int N> __device__ void ExclusiveSum(T (&inputs)[N], T (&outputs)[N]) { ExclusiveScan(inputs, outputs, T(), cub::Sum()); }
  template <int N> __device__ void ExclusiveSum(T (&inputs)[N], T (&outputs)[N], T &total) { ExclusiveScan(inputs, outputs, T(), cub::Sum(), total); }
};
}
