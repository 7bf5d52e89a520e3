// Fact: the source lane of __shfl_sync is taken modulo the width.
// expect: 1 5
#include <cstdio>

__global__ void fact() {
  int first = __shfl_sync(0xffffffff, (int)threadIdx.x, 33);
  int second = __shfl_sync(0xffffffff, (int)threadIdx.x, 9, 4);
  if (threadIdx.x == 4) {
    printf("%d %d\n", first, second);
  }
}

int main() {
  fact<<<1, 32>>>();
  cudaDeviceSynchronize();
  return 0;
}
