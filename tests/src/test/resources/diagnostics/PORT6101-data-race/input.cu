#include <cstdio>

__global__ void shift(int *values) { values[threadIdx.x] = threadIdx.x + values[threadIdx.x + 1]; }

int main() {
  int *device;
  cudaMalloc(&device, 65 * sizeof(int));
  cudaMemset(device, 0, 65 * sizeof(int));
  shift<<<1, 64>>>(device);
  cudaDeviceSynchronize();
  cudaFree(device);
  return 0;
}
