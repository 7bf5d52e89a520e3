// Fact: float to int saturates, truncates, and turns NaN into 0.
// expect: 2147483647 -2147483648 0 -3
#include <cstdio>

__global__ void fact(float big, float nan) {
  printf("%d %d %d %d\n", (int)big, (int)-big, (int)nan, (int)-3.99f);
}

int main() {
  fact<<<1, 1>>>(3e9f, __builtin_nanf(""));
  cudaDeviceSynchronize();
  return 0;
}
