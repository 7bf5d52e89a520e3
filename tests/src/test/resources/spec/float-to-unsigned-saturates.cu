// Fact: float to unsigned clamps negative values to 0 and large ones to the maximum.
// expect: 0 4294967295 3000000000
#include <cstdio>

__global__ void fact(float a) {
  printf("%u %u %u\n", (unsigned)a, (unsigned)(a * -1e9f), (unsigned)3e9f);
}

int main() {
  fact<<<1, 1>>>(-5.0f);
  cudaDeviceSynchronize();
  return 0;
}
