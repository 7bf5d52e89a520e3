// Fact: an unknown direction of a copy and too much shared memory of a launch have errors of their own.
// expect: cudaErrorInvalidMemcpyDirection cudaErrorInvalidMemcpyDirection
// expect: cudaErrorInvalidValue cudaErrorInvalidConfiguration cudaSuccess
#include <cstdio>

__global__ void fill(int *p) { p[threadIdx.x] = 1; }

int main() {
  int *device, host[4] = {};
  cudaMalloc(&device, sizeof(host));
  cudaError_t copied = cudaMemcpy(device, host, sizeof(host), (cudaMemcpyKind)7);
  printf("%s %s\n", cudaGetErrorName(copied), cudaGetErrorName(cudaGetLastError()));
  fill<<<1, 4, 1 << 20>>>(device);
  cudaError_t shared = cudaGetLastError();
  fill<<<1, 2000>>>(device);
  cudaError_t threads = cudaGetLastError();
  fill<<<1, 4>>>(device);
  printf("%s %s %s\n", cudaGetErrorName(shared), cudaGetErrorName(threads), cudaGetErrorName(cudaGetLastError()));
  cudaFree(device);
  return 0;
}
