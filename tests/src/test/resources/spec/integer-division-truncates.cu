// Fact: integer division truncates towards zero, and the remainder has the sign of the dividend.
// expect: -3 -1
// expect: -3 1
// expect: 3 -1
#include <cstdio>

__global__ void fact(int a, int b) {
  printf("%d %d\n", a / b, a % b);
  printf("%d %d\n", -a / -b, -a % -b);
  printf("%d %d\n", a / -b, a % -b);
}

int main() {
  fact<<<1, 1>>>(-7, 2);
  cudaDeviceSynchronize();
  return 0;
}
