// Fact: more than 48 KB of dynamic shared memory have to be asked for first; a launch that does not fails and runs nothing.
// expect: cudaErrorInvalidValue 0
// expect: cudaSuccess 0
// expect: cudaSuccess 31
// expect: cudaErrorInvalidValue 31
#include <cstdio>

__global__ void reverse(int *p) {
  extern __shared__ int buffer[];
  buffer[threadIdx.x] = threadIdx.x;
  __syncthreads();
  p[threadIdx.x] = buffer[blockDim.x - 1 - threadIdx.x];
}

static void report(int *device) {
  int first;
  cudaError_t error = cudaGetLastError();
  cudaMemcpy(&first, device, sizeof(first), cudaMemcpyDeviceToHost);
  printf("%s %d\n", cudaGetErrorName(error), first);
}

int main() {
  int *device;
  cudaMalloc(&device, 32 * sizeof(int));
  cudaMemset(device, 0, 32 * sizeof(int));
  reverse<<<1, 32, 49153>>>(device);
  report(device);
  cudaFuncSetAttribute(reverse, cudaFuncAttributeMaxDynamicSharedMemorySize, 65536);
  report(device);
  reverse<<<1, 32, 65536>>>(device);
  report(device);
  reverse<<<1, 32, 65537>>>(device);
  report(device);
  cudaFree(device);
  return 0;
}
