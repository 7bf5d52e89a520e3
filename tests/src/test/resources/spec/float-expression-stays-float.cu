// Fact: float times float is not widened to double.
// expect: 16777216
#include <cstdio>

__global__ void fact(float a, float b) {
  printf("%.0f\n", (a + b) * 1.0f);
}

int main() {
  fact<<<1, 1>>>(16777216.0f, 1.0f);
  cudaDeviceSynchronize();
  return 0;
}
