// Fact: cudaMemset sets bytes, not elements.
// expect: 16843009 -1
#include <cstdio>

__global__ void fact(int *p) { printf("%d %d\n", p[0], p[1]); }

int main() {
  int *device;
  cudaMalloc(&device, 2 * sizeof(int));
  cudaMemset(device, 1, sizeof(int));
  cudaMemset(device + 1, 255, sizeof(int));
  fact<<<1, 1>>>(device);
  cudaDeviceSynchronize();
  return 0;
}
