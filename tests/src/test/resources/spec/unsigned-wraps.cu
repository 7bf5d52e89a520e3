// Fact: unsigned arithmetic wraps modulo 2^32.
// expect: 4294967295 0 4294967294
#include <cstdio>

__global__ void fact(unsigned a, unsigned b) {
  printf("%u %u %u\n", a - 1, b + 1, b * 2);
}

int main() {
  fact<<<1, 1>>>(0u, 4294967295u);
  cudaDeviceSynchronize();
  return 0;
}
