// Fact: a shift by the width or more gives 0, or the sign for signed right shifts (PTX shl, shr clamp the count).
// expect: 0 0 -1 0
#include <cstdio>

__global__ void fact(int a, unsigned n) {
  printf("%d %u %d %d\n", a << n, (unsigned)a >> n, a >> n, 7 >> n);
}

int main() {
  fact<<<1, 1>>>(-5, 32u);
  cudaDeviceSynchronize();
  return 0;
}
