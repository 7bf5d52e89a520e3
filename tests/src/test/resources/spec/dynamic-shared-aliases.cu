// Fact: all extern shared arrays begin at the same address.
// expect: 1 65
#include <cstdio>

__global__ void fact() {
  extern __shared__ int numbers[];
  extern __shared__ char letters[];
  numbers[0] = 65;
  printf("%d %d\n", (void *)numbers == (void *)letters, letters[0]);
}

int main() {
  fact<<<1, 1, 16>>>();
  cudaDeviceSynchronize();
  return 0;
}
