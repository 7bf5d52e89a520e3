#pragma once
#include <cub/block/block_reduce.cuh>
namespace cub {
enum BlockHistogramAlgorithm { BLOCK_HISTO_SORT, BLOCK_HISTO_ATOMIC };
template <class T, int X, int N, int BINS, BlockHistogramAlgorithm A = BLOCK_HISTO_SORT, int Y = 1, int Z = 1, int Arch = 0> class BlockHistogram {
public:
  struct TempStorage {
    char unused;
  };
  __device__ BlockHistogram() {}
  __device__ explicit BlockHistogram(TempStorage &) {}
  template <class C> __device__ void InitHistogram(C *histogram) {
    for (int bin = detail::thread_rank(); bin < BINS; bin += X * Y * Z) histogram[bin] = (C)0;
  }
  template <class C> __device__ void Composite(T (&items)[N], C *histogram) {
    __syncthreads();
    for (int i = 0; i < N; i++) atomicAdd(histogram + items[i], (C)1);
  }
  template <class C> __device__ void Histogram(T (&items)[N], C *histogram) {
    InitHistogram(histogram);
    Composite(items, histogram);
    __syncthreads();
  }
};
}
