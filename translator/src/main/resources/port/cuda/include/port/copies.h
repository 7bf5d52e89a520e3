#pragma once
// Copies that run beside the thread that asks for them. The reference carries each out when its thread waits for it, and until then the bytes
// have no value; a port does it at once. What a thread has asked for since its last group makes up the next one.
#include <cuda_runtime.h>
namespace __port_copies {
// `given` bytes of an element of `size` bytes, and zeros for the rest.
template <class T>
[[port::intrinsic("copies.begin")]] inline __device__ void begin(T *to, const T *from, unsigned long size, unsigned long alignment, unsigned long given) {
  if (given >= size) {
    *to = *from;
  } else {
    for (unsigned long i = 0; i < size; i++) ((char *)to)[i] = i < given ? ((const char *)from)[i] : (char)0;
  }
}
[[port::intrinsic("copies.commit")]] inline __device__ void commit() {}
// All groups but the last so many are done.
[[port::intrinsic("copies.wait")]] inline __device__ void wait(unsigned long prior) {}
// Everything that the thread has asked for is done.
[[port::intrinsic("copies.finish")]] inline __device__ void finish() {}
template <class T> inline __device__ void copy(T *to, const T *from, unsigned long given = sizeof(T)) { begin(to, from, sizeof(T), alignof(T), given); }
template <class T> inline __device__ void copyAll(T *to, const T *from, size_t bytes) {
  for (size_t i = 0; i < bytes / sizeof(T); i++) copy(&to[i], &from[i]);
}
// Each thread of a group copies its part.
template <class Group, class T> inline __device__ void copyAll(const Group &group, T *to, const T *from, size_t bytes) {
  for (size_t i = group.thread_rank(); i < bytes / sizeof(T); i += group.size()) copy(&to[i], &from[i]);
}
// 4, 8 or 16 bytes, as the hardware copies them.
inline __device__ void copyWord(void *to, const void *from, size_t bytes, size_t given) {
  if (bytes == 16) copy((uint4 *)to, (const uint4 *)from, given);
  else if (bytes == 8) copy((uint2 *)to, (const uint2 *)from, given);
  else copy((unsigned *)to, (const unsigned *)from, given);
}
} // namespace __port_copies
