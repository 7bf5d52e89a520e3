#pragma once
#include <cub/util_type.cuh>
namespace cub {
inline __device__ int RowMajorTid(int x, int y, int) { return (int)(threadIdx.x + x * (threadIdx.y + y * threadIdx.z)); }
inline __device__ unsigned LaneId() { return (threadIdx.x + blockDim.x * (threadIdx.y + blockDim.y * threadIdx.z)) % 32; }
inline __device__ unsigned WarpId() { return (threadIdx.x + blockDim.x * (threadIdx.y + blockDim.y * threadIdx.z)) / 32; }
inline __device__ unsigned LaneMaskLt() { return (1u << LaneId()) - 1; }
inline __device__ unsigned LaneMaskLe() { return (2u << LaneId()) - 1; }
inline __device__ unsigned LaneMaskGt() { return ~LaneMaskLe(); }
inline __device__ unsigned LaneMaskGe() { return ~LaneMaskLt(); }
inline __device__ unsigned IADD3(unsigned x, unsigned y, unsigned z) { return x + y + z; }
inline __device__ unsigned SHL_ADD(unsigned x, unsigned shift, unsigned addend) { return (x << shift) + addend; }
inline __device__ unsigned SHR_ADD(unsigned x, unsigned shift, unsigned addend) { return (x >> shift) + addend; }
inline __device__ int PRMT(unsigned a, unsigned b, unsigned index) { return (int)__byte_perm(a, b, index); }
// PTX bfe and bfi: bits from a start on
template <class T> __device__ unsigned BFE(T source, unsigned start, unsigned count) {
  unsigned long long mask = count >= 64 ? ~0ULL : (1ULL << count) - 1;
  return (unsigned)(((unsigned long long)source >> start) & mask);
}
inline __device__ void BFI(unsigned &result, unsigned x, unsigned y, unsigned start, unsigned count) {
  unsigned mask = (count >= 32 ? ~0u : (1u << count) - 1) << start;
  result = (x & ~mask) | ((y << start) & mask);
}
inline __device__ void CTA_SYNC() { __syncthreads(); }
inline __device__ int CTA_SYNC_AND(int p) { return __syncthreads_and(p); }
inline __device__ int CTA_SYNC_OR(int p) { return __syncthreads_or(p); }
inline __device__ void WARP_SYNC(unsigned mask) { __syncwarp(mask); }
inline __device__ int WARP_ANY(int predicate, unsigned mask) { return __any_sync(mask, predicate); }
inline __device__ int WARP_ALL(int predicate, unsigned mask) { return __all_sync(mask, predicate); }
inline __device__ int WARP_BALLOT(int predicate, unsigned mask) { return (int)__ballot_sync(mask, predicate); }
inline __device__ void ThreadTrap() { __trap(); }
// Shuffles of values of any size, word by word where there is no instruction. Outside of the bounds a lane keeps its own.
namespace detail {
template <class T> union shuffle_words {
  static constexpr int COUNT = (int)((sizeof(T) + 3) / 4);
  T value;
  unsigned words[COUNT];
  __device__ shuffle_words() {}
};
template <class T> struct has_shuffle {
  static constexpr bool value = std::is_arithmetic<T>::value && sizeof(T) >= 4;
};
}
template <int W, class T> __device__ T ShuffleUp(T input, int offset, int first, unsigned mask) {
  if constexpr (detail::has_shuffle<T>::value) {
    T other = __shfl_up_sync(mask, input, offset, W);
    return (int)LaneId() % W - offset < first ? input : other;
  } else {
    detail::shuffle_words<T> from, to;
    from.value = input;
    for (int i = 0; i < detail::shuffle_words<T>::COUNT; i++) to.words[i] = __shfl_up_sync(mask, from.words[i], offset, W);
    return (int)LaneId() % W - offset < first ? input : to.value;
  }
}
template <int W, class T> __device__ T ShuffleDown(T input, int offset, int last, unsigned mask) {
  if constexpr (detail::has_shuffle<T>::value) {
    T other = __shfl_down_sync(mask, input, offset, W);
    return (int)LaneId() % W + offset > last ? input : other;
  } else {
    detail::shuffle_words<T> from, to;
    from.value = input;
    for (int i = 0; i < detail::shuffle_words<T>::COUNT; i++) to.words[i] = __shfl_down_sync(mask, from.words[i], offset, W);
    return (int)LaneId() % W + offset > last ? input : to.value;
  }
}
template <int W, class T> __device__ T ShuffleIndex(T input, int lane, unsigned mask) {
  if constexpr (detail::has_shuffle<T>::value) {
    T other = __shfl_sync(mask, input, lane, W);
    return other;
  } else {
    detail::shuffle_words<T> from, to;
    from.value = input;
    for (int i = 0; i < detail::shuffle_words<T>::COUNT; i++) to.words[i] = __shfl_sync(mask, from.words[i], lane, W);
    return to.value;
  }
}
}
