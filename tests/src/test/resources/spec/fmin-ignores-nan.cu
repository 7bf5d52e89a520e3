// Fact: fminf and fmaxf give the operand that is not NaN.
// expect: 1 2
#include <cstdio>

__global__ void fact(float n) {
  printf("%g %g\n", fminf(n, 1.0f), fmaxf(2.0f, n));
}

int main() {
  fact<<<1, 1>>>(__builtin_nanf(""));
  cudaDeviceSynchronize();
  return 0;
}
