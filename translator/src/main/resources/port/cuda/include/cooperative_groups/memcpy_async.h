#pragma once
#include <cooperative_groups.h>
namespace cooperative_groups {
// Copies at once: what an asynchronous copy has done when it is waited for.
template <class Group, class T> inline __device__ void memcpy_async(const Group &group, T *to, const T *from, size_t bytes) {
  for (size_t i = group.thread_rank(); i < bytes / sizeof(T); i += group.size()) to[i] = from[i];
}
template <class Group> inline __device__ void memcpy_async(const Group &group, void *to, const void *from, size_t bytes) {
  for (size_t i = group.thread_rank(); i < bytes; i += group.size()) ((char *)to)[i] = ((const char *)from)[i];
}
template <class Group> inline __device__ void wait(const Group &group) { group.sync(); }
template <unsigned Stages, class Group> inline __device__ void wait_prior(const Group &group) { group.sync(); }
} // namespace cooperative_groups
