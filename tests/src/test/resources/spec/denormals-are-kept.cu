// Fact: without -ftz, denormal floats are kept.
// expect: 1 1.4013e-45
#include <cstdio>

__global__ void fact(float small) {
  printf("%d %g\n", small * 0.5f > 0.0f, 1.4e-45f * 1.0f);
}

int main() {
  fact<<<1, 1>>>(1e-38f);
  cudaDeviceSynchronize();
  return 0;
}
