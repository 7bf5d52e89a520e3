// Fact: a shuffle inside a branch takes part with the lanes of the mask.
// expect: 12
#include <cstdio>

__global__ void fact() {
  int sum = threadIdx.x;
  if (threadIdx.x < 4) {
    sum += __shfl_xor_sync(0xf, sum, 1);
    sum += __shfl_xor_sync(0xf, sum, 2);
    if (threadIdx.x == 0) {
      printf("%d\n", sum * 2);
    }
  }
}

int main() {
  fact<<<1, 32>>>();
  cudaDeviceSynchronize();
  return 0;
}
