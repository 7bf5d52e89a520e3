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
    T prefix;
  };

private:
  TempStorage &storage_;

  static __device__ TempStorage &own_() {
    __shared__ TempStorage storage;
    return storage;
  }

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

  // What the callback gives for the total of this tile, the same for all threads.
  template <class P> __device__ T prefix_(P &prefix) {
    if (detail::thread_rank() < 32) {
      T before = prefix(storage_.total);
      if (detail::thread_rank() == 0) storage_.prefix = before;
    }
    __syncthreads();
    return storage_.prefix;
  }

public:
  __device__ BlockScan() : storage_(own_()) {}
  __device__ explicit BlockScan(TempStorage &storage) : storage_(storage) {}
  // The last argument gets the total, or is called with it and gives what comes before this tile.
  template <class F, class P> __device__ void InclusiveScan(T input, T &output, F f, P &last) {
    inclusive_(input, f);
    output = storage_.values[detail::thread_rank()];
    if constexpr (std::is_same<P, T>::value) last = storage_.total;
    else output = f(prefix_(last), output);
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
  template <class F, class P> __device__ void ExclusiveScan(T input, T &output, F f, P &prefix) {
    inclusive_(input, f);
    int rank = detail::thread_rank();
    T before = prefix_(prefix);
    output = before;
    if (rank > 0) output = f(before, storage_.values[rank - 1]);
  }
  template <class F> __device__ void ExclusiveScan(T input, T &output, T init, F f) {
    T total;
    ExclusiveScan(input, output, init, f, total);
  }
  template <int N, class F, class P> __device__ void InclusiveScan(T (&inputs)[N], T (&outputs)[N], F f, P &last) {
    T own = inputs[0];
    for (int i = 1; i < N; i++) own = f(own, inputs[i]);
    inclusive_(own, f);
    int rank = detail::thread_rank();
    T sum = inputs[0];
    if (rank > 0) sum = f(storage_.values[rank - 1], inputs[0]);
    if constexpr (std::is_same<P, T>::value) last = storage_.total;
    else sum = f(prefix_(last), sum);
    outputs[0] = sum;
    for (int i = 1; i < N; i++) {
      sum = f(sum, inputs[i]);
      outputs[i] = sum;
    }
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
  template <int N, class F, class P> __device__ void ExclusiveScan(T (&inputs)[N], T (&outputs)[N], F f, P &prefix) {
    T own = inputs[0];
    for (int i = 1; i < N; i++) own = f(own, inputs[i]);
    inclusive_(own, f);
    int rank = detail::thread_rank();
    T sum = prefix_(prefix);
    if (rank > 0) sum = f(sum, storage_.values[rank - 1]);
    for (int i = 0; i < N; i++) {
      T next = f(sum, inputs[i]);
      outputs[i] = sum;
      sum = next;
    }
  }
  template <int N, class F> __device__ void ExclusiveScan(T (&inputs)[N], T (&outputs)[N], T init, F f) {
    T total;
    ExclusiveScan(inputs, outputs, init, f, total);
  }
  __device__ void InclusiveSum(T input, T &output) { InclusiveScan(input, output, cub::Sum()); }
  template <class P> __device__ void InclusiveSum(T input, T &output, P &last) { InclusiveScan(input, output, cub::Sum(), last); }
  __device__ void ExclusiveSum(T input, T &output) { ExclusiveScan(input, output, T(), cub::Sum()); }
  template <class P> __device__ void ExclusiveSum(T input, T &output, P &last) {
    if constexpr (std::is_same<P, T>::value) ExclusiveScan(input, output, T(), cub::Sum(), last);
    else ExclusiveScan(input, output, cub::Sum(), last);
  }
  template <int N> __device__ void InclusiveSum(T (&inputs)[N], T (&outputs)[N]) { InclusiveScan(inputs, outputs, cub::Sum()); }
  template <int N, class P> __device__ void InclusiveSum(T (&inputs)[N], T (&outputs)[N], P &last) { InclusiveScan(inputs, outputs, cub::Sum(), last); }
  template <int N> __device__ void ExclusiveSum(T (&inputs)[N], T (&outputs)[N]) { ExclusiveScan(inputs, outputs, T(), cub::Sum()); }
  template <int N, class P> __device__ void ExclusiveSum(T (&inputs)[N], T (&outputs)[N], P &last) {
    if constexpr (std::is_same<P, T>::value) ExclusiveScan(inputs, outputs, T(), cub::Sum(), last);
    else ExclusiveScan(inputs, outputs, cub::Sum(), last);
  }
};
}
