// Fact: a barrier in a branch that all threads take is fine.
// expect: 3
#include <cstdio>

__global__ void fact(int rounds) {
  __shared__ int value;
  if (rounds > 1) {
    if (threadIdx.x == 0) {
      value = 3;
    }
    __syncthreads();
  } else {
    value = 9;
  }
  if (threadIdx.x == 40) {
    printf("%d\n", value);
  }
}

int main() {
  fact<<<1, 64>>>(2);
  cudaDeviceSynchronize();
  return 0;
}
