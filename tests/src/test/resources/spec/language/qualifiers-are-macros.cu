// Fact: nvcc defines its qualifiers as macros, so that programs do not define them away; unistd.h tells the version of POSIX.
// expect: 3 ff 7 10 17
#include <float.h>
#include <inttypes.h>
#include <stdio.h>
#include <unistd.h>

#ifndef __device__
#define __device__ nonsense
#endif
#if !defined(__host__) || !defined(__global__) || !defined __shared__
#error they are defined
#endif

#if _POSIX_VERSION >= 200112L
__device__ int three() { return 3; }
#endif

__global__ void fill(int *out) { out[0] = three(); }

int main() {
  int *out, host;
  cudaMalloc(&out, sizeof(int));
  fill<<<1, 1>>>(out);
  cudaMemcpy(&host, out, sizeof(int), cudaMemcpyDeviceToHost);
  printf("%d %" PRIx64 " %" PRIuPTR " %" PRIo16 " %d\n", host, (uint64_t)255, (uintptr_t)7, (uint16_t)8, DBL_DECIMAL_DIG);
  return 0;
}
