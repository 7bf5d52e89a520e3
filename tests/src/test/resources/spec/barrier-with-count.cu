// Fact: __syncthreads_count, _and and _or vote over the whole block.
// expect: 32 0 1
#include <cstdio>

__global__ void fact() {
  int t = threadIdx.x;
  int count = __syncthreads_count(t % 2);
  int all = __syncthreads_and(t < 63);
  int any = __syncthreads_or(t == 63);
  if (t == 5) {
    printf("%d %d %d\n", count, all, any);
  }
}

int main() {
  fact<<<1, 64>>>();
  cudaDeviceSynchronize();
  return 0;
}
