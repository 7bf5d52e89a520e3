// Fact: any non-zero value is true, also 0.25 and 256.
// expect: 1 1 0 1 2
#include <cstdio>

__global__ void fact(float f, int i) {
  bool a = f, b = i, c = f - f;
  printf("%d %d %d %d %d\n", a, b, c, !!i, a + b);
}

int main() {
  fact<<<1, 1>>>(0.25f, 256);
  cudaDeviceSynchronize();
  return 0;
}
