#pragma once
#include <cuda_awbarrier_primitives.h>
#include <cuda_runtime.h>
// Asynchronous copies from global to shared memory, of a thread by itself. They are done when they are asked for, which no thread can tell.
inline __device__ void __pipeline_memcpy_async(void *__restrict__ to, const void *__restrict__ from, size_t bytes, size_t zeros = 0) {
  size_t copied = bytes - zeros;
  if (bytes == 16 && zeros == 0) *(uint4 *)to = *(const uint4 *)from;
  else if (bytes == 8 && zeros == 0) *(uint2 *)to = *(const uint2 *)from;
  else if (bytes == 4 && zeros == 0) *(unsigned *)to = *(const unsigned *)from;
  else
    for (size_t i = 0; i < bytes; i++) ((char *)to)[i] = i < copied ? ((const char *)from)[i] : (char)0;
}
inline __device__ void __pipeline_commit() {}
inline __device__ void __pipeline_wait_prior(size_t stages) {}
// The barrier waits for the copies of this thread, which are done.
inline __device__ void __pipeline_arrive_on(__mbarrier_t *) {}
