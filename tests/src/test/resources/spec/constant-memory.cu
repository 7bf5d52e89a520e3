// Fact: constant memory is filled from the host before the launch.
// expect: 0.5 4
#include <cstdio>

__constant__ float scale[2];
__constant__ int offset = 4;

__global__ void fact() { printf("%g %d\n", scale[1] * 2.0f, offset); }

int main() {
  float host[2] = {9.0f, 0.25f};
  cudaMemcpyToSymbol(scale, host, sizeof(host));
  fact<<<1, 1>>>();
  cudaDeviceSynchronize();
  return 0;
}
