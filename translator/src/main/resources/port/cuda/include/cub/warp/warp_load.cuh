#pragma once
#include <cub/block/block_load.cuh>
namespace cub {
enum WarpLoadAlgorithm { WARP_LOAD_DIRECT, WARP_LOAD_STRIPED, WARP_LOAD_VECTORIZE, WARP_LOAD_TRANSPOSE };
template <class T, int N, WarpLoadAlgorithm A = WARP_LOAD_DIRECT, int W = 32, int Arch = 0> class WarpLoad {
  static __device__ int lane_() { return detail::thread_rank() % W; }

public:
  struct TempStorage {
    char unused;
  };
  __device__ WarpLoad() {}
  __device__ explicit WarpLoad(TempStorage &) {}
  template <class I> __device__ void Load(I in, T (&items)[N]) {
    if constexpr (A == WARP_LOAD_STRIPED) LoadDirectStriped<W>(lane_(), in, items);
    else LoadDirectBlocked(lane_(), in, items);
  }
  template <class I> __device__ void Load(I in, T (&items)[N], int valid) {
    if constexpr (A == WARP_LOAD_STRIPED) LoadDirectStriped<W>(lane_(), in, items, valid);
    else LoadDirectBlocked(lane_(), in, items, valid);
  }
  template <class I, class D> __device__ void Load(I in, T (&items)[N], int valid, D outside) {
    if constexpr (A == WARP_LOAD_STRIPED) LoadDirectStriped<W>(lane_(), in, items, valid, outside);
    else LoadDirectBlocked(lane_(), in, items, valid, outside);
  }
};
}
