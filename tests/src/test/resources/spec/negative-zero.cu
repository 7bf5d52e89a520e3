// Fact: minus zero equals zero and keeps its sign.
// expect: 1 -0 0
#include <cstdio>

__global__ void fact(float z) {
  printf("%d %g %g\n", -z == z, -z, z + -z);
}

int main() {
  fact<<<1, 1>>>(0.0f);
  cudaDeviceSynchronize();
  return 0;
}
