#pragma once
#include <cooperative_groups.h>
#include <port/copies.h>
namespace cooperative_groups {
// Each copy is a group of its own.
template <class Group, class T> inline __device__ void memcpy_async(const Group &group, T *to, const T *from, size_t bytes) {
  __port_copies::copyAll(group, to, from, bytes);
  __port_copies::commit();
}
template <class Group> inline __device__ void memcpy_async(const Group &group, void *to, const void *from, size_t bytes) {
  memcpy_async(group, (char *)to, (const char *)from, bytes);
}
template <class Group> inline __device__ void wait(const Group &group) {
  __port_copies::wait(0);
  group.sync();
}
template <unsigned Stages, class Group> inline __device__ void wait_prior(const Group &group) {
  __port_copies::wait(Stages);
  group.sync();
}
} // namespace cooperative_groups
