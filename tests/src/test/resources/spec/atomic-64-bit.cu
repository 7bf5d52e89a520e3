// Fact: 64-bit atomics carry beyond 32 bits.
// expect: 4294967298 5
#include <cstdio>

__global__ void fact() {
  __shared__ unsigned long long n;
  __shared__ double d;
  n = 4294967295ULL;
  d = 2.0;
  atomicAdd(&n, 3ULL);
  atomicAdd(&d, 3.0);
  printf("%llu %g\n", n, d);
}

int main() {
  fact<<<1, 1>>>();
  cudaDeviceSynchronize();
  return 0;
}
