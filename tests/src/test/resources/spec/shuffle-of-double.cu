// Fact: 64-bit values are shuffled whole.
// expect: 2.25
#include <cstdio>

__global__ void fact() {
  double mine = threadIdx.x * 0.75;
  double got = __shfl_sync(0xffffffff, mine, 3);
  if (threadIdx.x == 0) {
    printf("%g\n", got);
  }
}

int main() {
  fact<<<1, 32>>>();
  cudaDeviceSynchronize();
  return 0;
}
