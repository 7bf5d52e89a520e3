// Fact: unsigned division takes all 32 bits as magnitude.
// expect: 2147483644 1
#include <cstdio>

__global__ void fact(unsigned a, unsigned b) {
  printf("%u %u\n", a / b, a % b);
}

int main() {
  fact<<<1, 1>>>(4294967289u, 2u);
  cudaDeviceSynchronize();
  return 0;
}
