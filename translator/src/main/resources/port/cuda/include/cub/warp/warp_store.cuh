#pragma once
#include <cub/block/block_store.cuh>
namespace cub {
enum WarpStoreAlgorithm { WARP_STORE_DIRECT, WARP_STORE_STRIPED, WARP_STORE_VECTORIZE, WARP_STORE_TRANSPOSE };
template <class T, int N, WarpStoreAlgorithm A = WARP_STORE_DIRECT, int W = 32, int Arch = 0> class WarpStore {
  static __device__ int lane_() { return detail::thread_rank() % W; }

public:
  struct TempStorage {
    char unused;
  };
  __device__ WarpStore() {}
  __device__ explicit WarpStore(TempStorage &) {}
  template <class O> __device__ void Store(O out, T (&items)[N]) {
    if constexpr (A == WARP_STORE_STRIPED) StoreDirectStriped<W>(lane_(), out, items);
    else StoreDirectBlocked(lane_(), out, items);
  }
  template <class O> __device__ void Store(O out, T (&items)[N], int valid) {
    if constexpr (A == WARP_STORE_STRIPED) StoreDirectStriped<W>(lane_(), out, items, valid);
    else StoreDirectBlocked(lane_(), out, items, valid);
  }
};
}
