// Fact: an unsigned char of 200 is larger than a signed char of 100.
// expect: 1 1
#include <cstdio>

__global__ void fact(unsigned char a, char b) {
  printf("%d %d\n", a > b, a == 200);
}

int main() {
  fact<<<1, 1>>>(200, 100);
  cudaDeviceSynchronize();
  return 0;
}
