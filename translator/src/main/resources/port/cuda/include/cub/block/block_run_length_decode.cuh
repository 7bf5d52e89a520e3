#pragma once
#include <cub/block/block_scan.cuh>
#include <stdint.h>
namespace cub {
template <class T, int X, int RUNS, int DECODED, class Offset = uint32_t, int Y = 1, int Z = 1> class BlockRunLengthDecode {
  static constexpr int THREADS = X * Y * Z;
  typedef BlockScan<Offset, X, BLOCK_SCAN_RAKING, Y, Z> scan;

public:
  struct TempStorage {
    typename scan::TempStorage scan_storage;
    T values[THREADS * RUNS];
    Offset offsets[THREADS * RUNS];
  };

private:
  TempStorage &storage_;
  unsigned thread_;

  template <class O> __device__ void keep_(T (&values)[RUNS], O (&offsets)[RUNS]) {
    for (int i = 0; i < RUNS; i++) {
      storage_.values[thread_ * RUNS + i] = values[i];
      storage_.offsets[thread_ * RUNS + i] = (Offset)offsets[i];
    }
    __syncthreads();
  }

public:
  template <class L, class N> __device__ BlockRunLengthDecode(TempStorage &storage, T (&values)[RUNS], L (&lengths)[RUNS], N &total) : storage_(storage), thread_((unsigned)RowMajorTid(X, Y, Z)) {
    Offset offsets[RUNS];
    for (int i = 0; i < RUNS; i++) offsets[i] = (Offset)lengths[i];
    Offset sum = 0;
    scan(storage_.scan_storage).ExclusiveSum(offsets, offsets, sum);
    total = (N)sum;
    __syncthreads();
    keep_(values, offsets);
  }
  template <class O> __device__ BlockRunLengthDecode(TempStorage &storage, T (&values)[RUNS], O (&offsets)[RUNS]) : storage_(storage), thread_((unsigned)RowMajorTid(X, Y, Z)) { keep_(values, offsets); }
  // The items from the offset on, DECODED of them a thread; with each its place in its run.
  template <class R> __device__ void RunLengthDecode(T (&items)[DECODED], R (&places)[DECODED], Offset from = 0) {
    int run = 0;
    for (int i = 0; i < DECODED; i++) {
      Offset at = from + thread_ * DECODED + i;
      while (run + 1 < THREADS * RUNS && storage_.offsets[run + 1] <= at) run++;
      items[i] = storage_.values[run];
      places[i] = (R)(at - storage_.offsets[run]);
    }
  }
  __device__ void RunLengthDecode(T (&items)[DECODED], Offset from = 0) {
    Offset places[DECODED];
    RunLengthDecode(items, places, from);
  }
};
}
