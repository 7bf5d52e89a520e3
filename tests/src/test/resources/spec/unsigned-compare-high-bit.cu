// Fact: unsigned values with the high bit set are large.
// expect: 1 0 1
#include <cstdio>

__global__ void fact(unsigned a, unsigned b) {
  printf("%d %d %d\n", a > b, a < b, a >= 2147483647u);
}

int main() {
  fact<<<1, 1>>>(2147483648u, 1u);
  cudaDeviceSynchronize();
  return 0;
}
