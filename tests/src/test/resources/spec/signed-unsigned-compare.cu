// Fact: comparing int with unsigned converts the int: -1 is larger than 1.
// expect: 0 1
#include <cstdio>

__global__ void fact(int a, unsigned b) {
  printf("%d %d\n", a < b, a > b);
}

int main() {
  fact<<<1, 1>>>(-1, 1u);
  cudaDeviceSynchronize();
  return 0;
}
