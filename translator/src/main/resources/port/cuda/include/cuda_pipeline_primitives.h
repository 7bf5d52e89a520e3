#pragma once
#include <cuda_awbarrier_primitives.h>
#include <port/copies.h>
// Asynchronous copies from global to shared memory, of a thread by itself.
inline __device__ void __pipeline_memcpy_async(void *__restrict__ to, const void *__restrict__ from, size_t bytes, size_t zeros = 0) {
  __port_copies::copyWord(to, from, bytes, bytes - zeros);
}
inline __device__ void __pipeline_commit() { __port_copies::commit(); }
inline __device__ void __pipeline_wait_prior(size_t stages) { __port_copies::wait(stages); }
// The barrier waits for the copies of this thread: they are done now.
inline __device__ void __pipeline_arrive_on(__mbarrier_t *) { __port_copies::finish(); }
