// Fact: a char is promoted to int before it is shifted.
// expect: 65280 -256
#include <cstdio>

__global__ void fact(unsigned char a, signed char b) {
  printf("%d %d\n", a << 8, b * 256);
}

int main() {
  fact<<<1, 1>>>(255, -1);
  cudaDeviceSynchronize();
  return 0;
}
