// Fact: int to float rounds to nearest even.
// expect: 16777216 16777220
#include <cstdio>

__global__ void fact(int a) {
  printf("%.0f %.0f\n", (float)a, (float)(a + 2));
}

int main() {
  fact<<<1, 1>>>(16777217);
  cudaDeviceSynchronize();
  return 0;
}
