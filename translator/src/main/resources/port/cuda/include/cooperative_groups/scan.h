#pragma once
#include <cooperative_groups.h>
namespace cooperative_groups {
template <class Group, class T, class Op> inline __device__ T inclusive_scan(const Group &group, T value, Op op) {
  unsigned rank = group.thread_rank();
  for (unsigned delta = 1; delta < group.size(); delta *= 2) {
    T other = group.shfl_up(value, delta);
    if (rank >= delta) value = op(other, value);
  }
  return value;
}
template <class Group, class T> inline __device__ T inclusive_scan(const Group &group, T value) {
  return inclusive_scan(group, value, plus<T>());
}
template <class Group, class T, class Op> inline __device__ T exclusive_scan(const Group &group, T value, Op op) {
  T all = inclusive_scan(group, value, op);
  T before = group.shfl_up(all, 1);
  return group.thread_rank() == 0 ? T() : before;
}
template <class Group, class T> inline __device__ T exclusive_scan(const Group &group, T value) {
  return exclusive_scan(group, value, plus<T>());
}
} // namespace cooperative_groups
