// Fact: rintf rounds halves to even, roundf away from zero, floorf and ceilf down and up.
// expect: 2 3 -3 -2
#include <cstdio>

__global__ void fact(float a) {
  printf("%g %g %g %g\n", rintf(a), roundf(a), floorf(-a), ceilf(-a));
}

int main() {
  fact<<<1, 1>>>(2.5f);
  cudaDeviceSynchronize();
  return 0;
}
