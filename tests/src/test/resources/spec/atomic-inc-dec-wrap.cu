// Fact: atomicInc wraps to 0 at its limit, atomicDec from 0 to its limit.
// expect: 3 0 0 7
#include <cstdio>

__global__ void fact() {
  __shared__ unsigned n;
  n = 2;
  atomicInc(&n, 3u);
  unsigned first = n;
  atomicInc(&n, 3u);
  unsigned second = n;
  n = 1;
  atomicDec(&n, 7u);
  unsigned third = n;
  atomicDec(&n, 7u);
  printf("%u %u %u %u\n", first, second, third, n);
}

int main() {
  fact<<<1, 1>>>();
  cudaDeviceSynchronize();
  return 0;
}
