// Fact: NaN is unequal to itself; every ordered comparison with it is false.
// expect: 1 0 0 0
#include <cstdio>

__global__ void fact(float n) {
  printf("%d %d %d %d\n", n != n, n == n, n < 1.0f, n >= 1.0f);
}

int main() {
  fact<<<1, 1>>>(__builtin_nanf(""));
  cudaDeviceSynchronize();
  return 0;
}
