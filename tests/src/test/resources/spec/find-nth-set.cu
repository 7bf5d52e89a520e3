// Fact: __fns finds the n-th set bit upwards or downwards, from the base on.
// expect: 5 5 5 -1 4
#include <cstdio>

__global__ void fact() {
  printf("%d %d %d %d %lld\n", (int)__fns(0xF0u, 0, 2), (int)__fns(0xF0u, 7, -3), (int)__fns(0xF0u, 5, 0),
         (int)__fns(0xF0u, 0, 9), ullmax(3ull, 4ull));
}

int main() {
  fact<<<1, 1>>>();
  cudaDeviceSynchronize();
  return 0;
}
