#pragma once
#include <cub/block/block_scan.cuh>
#include <cub/block/radix_rank_sort_operations.cuh>
namespace cub {
// The places of the keys of a block in the order of their digits; keys of one digit stay in the order of threads.
template <int X, int RADIX_BITS, bool DESCENDING, bool MEMOIZE = true, BlockScanAlgorithm A = BLOCK_SCAN_WARP_SCANS, cudaSharedMemConfig BANKS = cudaSharedMemBankSizeFourByte, int Y = 1, int Z = 1> class BlockRadixRank {
  static constexpr int THREADS = X * Y * Z;
  static constexpr int DIGITS = 1 << RADIX_BITS;

public:
  static constexpr int BINS_TRACKED_PER_THREAD = DIGITS <= THREADS ? 1 : (DIGITS + THREADS - 1) / THREADS;
  struct TempStorage {
    // How many keys of a digit each thread has; then how many keys come before those.
    unsigned short counts[DIGITS][THREADS];
  };

private:
  TempStorage &storage_;

  static __device__ TempStorage &own_() {
    __shared__ TempStorage storage;
    return storage;
  }

public:
  __device__ BlockRadixRank() : storage_(own_()) {}
  __device__ explicit BlockRadixRank(TempStorage &storage) : storage_(storage) {}

  template <class U, int N, class E> __device__ void RankKeys(U (&keys)[N], int (&ranks)[N], E extractor) {
    int thread = detail::thread_rank();
    for (int digit = 0; digit < DIGITS; digit++) storage_.counts[digit][thread] = 0;
    int digits[N];
    for (int i = 0; i < N; i++) {
      int digit = (int)extractor.Digit(keys[i]);
      digits[i] = DESCENDING ? DIGITS - 1 - digit : digit;
      ranks[i] = storage_.counts[digits[i]][thread]++;
    }
    __syncthreads();
    if (thread == 0) {
      unsigned short before = 0;
      for (int digit = 0; digit < DIGITS; digit++) {
        for (int t = 0; t < THREADS; t++) {
          unsigned short count = storage_.counts[digit][t];
          storage_.counts[digit][t] = before;
          before += count;
        }
      }
    }
    __syncthreads();
    for (int i = 0; i < N; i++) ranks[i] += storage_.counts[digits[i]][thread];
  }
  template <class U, int N, class E> __device__ void RankKeys(U (&keys)[N], int (&ranks)[N], E extractor, int (&prefixes)[BINS_TRACKED_PER_THREAD]) {
    RankKeys(keys, ranks, extractor);
    for (int track = 0; track < BINS_TRACKED_PER_THREAD; track++) {
      int bin = (int)detail::thread_rank() * BINS_TRACKED_PER_THREAD + track;
      if (bin < DIGITS) prefixes[track] = storage_.counts[DESCENDING ? DIGITS - 1 - bin : bin][0];
    }
  }
};
}
