// Fact: a butterfly of __shfl_xor_sync gives every lane the sum.
// expect: 496 496
#include <cstdio>

__global__ void fact() {
  int sum = threadIdx.x;
  for (int mask = 16; mask > 0; mask /= 2) {
    sum += __shfl_xor_sync(0xffffffff, sum, mask);
  }
  if (threadIdx.x == 0 || threadIdx.x == 31) {
    printf(threadIdx.x == 31 ? "%d\n" : "%d ", sum);
  }
}

int main() {
  fact<<<1, 32>>>();
  cudaDeviceSynchronize();
  return 0;
}
