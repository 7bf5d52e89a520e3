#pragma once
#include <cooperative_groups.h>
#include <functional>
namespace cooperative_groups {
// As CUDA: halves of the tile exchange their values until all threads have the result.
template <unsigned int Size, class Parent, class T, class Op>
inline __device__ T reduce(const thread_block_tile<Size, Parent> &group, T value, Op op) {
  for (unsigned lanes = Size / 2; lanes > 0; lanes /= 2) value = op(value, group.shfl_xor(value, lanes));
  return value;
}
template <unsigned int Size, class Parent, class T, class Op>
[[port::support("partial", "all threads of the block must take part")]] inline __device__ T reduce(const __port_wide_tile<Size, Parent> &group, T value, Op op) {
  T sum = reduce(thread_block_tile<32>(), value, op);
  T all = group.shfl(sum, 0);
  for (unsigned warp = 1; warp < Size / 32; warp++) all = op(all, group.shfl(sum, warp * 32));
  return all;
}
template <class T, class Op> inline __device__ T reduce(const coalesced_group &group, T value, Op op) {
  unsigned size = group.size(), rank = group.thread_rank();
  for (unsigned half = 1; half < size; half *= 2) {
    T other = group.shfl_down(value, half);
    if (rank + half < size) value = op(value, other);
  }
  return group.shfl(value, 0);
}
} // namespace cooperative_groups
