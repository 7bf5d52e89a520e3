// Fact: __shfl_up_sync leaves the first lanes with their own value.
// expect: 0 1 2 0 1
#include <cstdio>

__global__ void fact() {
  int got = __shfl_up_sync(0xffffffff, (int)threadIdx.x, 3);
  if (threadIdx.x < 5) {
    printf(threadIdx.x == 4 ? "%d\n" : "%d ", got);
  }
}

int main() {
  fact<<<1, 32>>>();
  cudaDeviceSynchronize();
  return 0;
}
