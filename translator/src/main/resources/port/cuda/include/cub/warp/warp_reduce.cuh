#pragma once
#include <cub/util_operators.cuh>
#include <cub/util_ptx.cuh>
namespace cub {
namespace detail {
// The lanes of a logical warp: W in a row, W a power of two.
template <int W> struct lanes {
  static_assert(W <= 32 && (W & (W - 1)) == 0, "a logical warp has a power of two of lanes");
  static __device__ int own() { return (int)LaneId() % W; }
  static __device__ unsigned mask() {
    if constexpr (W == 32) return 0xffffffffu;
    else return ((1u << W) - 1) << (LaneId() / W * W);
  }
};
}
// Shuffles downwards, neighbours first; the result is the first lane's.
template <class T, int W = 32, int Arch = 0> class WarpReduce {
  typedef detail::lanes<W> lanes;

  // With the lanes up to the last.
  template <class F> __device__ T up_to_(int last, T input, F f) {
    int lane = lanes::own();
    T result = input;
    for (int offset = 1; offset < W; offset *= 2) {
      T other = ShuffleDown<W>(result, offset, W - 1, lanes::mask());
      if (lane + offset <= last) result = f(result, other);
    }
    return result;
  }
  static __device__ int last_(unsigned ends) { return __ffs((int)((ends & ~0u << lanes::own()) | 1u << (W - 1))) - 1; }
  template <class L> static __device__ unsigned flags_(L flag) { return __ballot_sync(lanes::mask(), flag ? 1 : 0) >> (LaneId() / W * W); }

public:
  struct TempStorage {
    char unused;
  };
  __device__ explicit WarpReduce(TempStorage &) {}
  template <class F> __device__ T Reduce(T input, F f, int valid) { return up_to_(valid - 1, input, f); }
  template <class F> __device__ T Reduce(T input, F f) { return up_to_(W - 1, input, f); }
  // Segments begin at lanes with a head, or end at lanes with a tail; each result is at the first lane of its segment.
  template <class L, class F> __device__ T HeadSegmentedReduce(T input, L head, F f) { return up_to_(last_(flags_(head) >> 1), input, f); }
  template <class L, class F> __device__ T TailSegmentedReduce(T input, L tail, F f) { return up_to_(last_(flags_(tail)), input, f); }
  template <class L> __device__ T HeadSegmentedSum(T input, L head) { return HeadSegmentedReduce(input, head, cub::Sum()); }
  template <class L> __device__ T TailSegmentedSum(T input, L tail) { return TailSegmentedReduce(input, tail, cub::Sum()); }
  __device__ T Max(T input) { return Reduce(input, cub::Max()); }
  __device__ T Min(T input) { return Reduce(input, cub::Min()); }
  __device__ T Sum(T input) { return Reduce(input, cub::Sum()); }
  __device__ T Sum(T input, int valid) { return Reduce(input, cub::Sum(), valid); }
};
}
