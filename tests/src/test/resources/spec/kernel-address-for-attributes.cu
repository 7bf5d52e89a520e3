// Fact: the address of a kernel serves to set its attributes, whatever else its block is asked to hold.
// expect: 0 6
#include <cstdio>

__global__ void fact(int *result, int n) {
  extern __shared__ int shared[];
  shared[threadIdx.x] = n * threadIdx.x;
  __syncthreads();
  result[threadIdx.x] = shared[blockDim.x - 1 - threadIdx.x];
}

int main() {
  int *device, host[4];
  cudaMalloc(&device, sizeof(host));
  int status = cudaFuncSetAttribute(fact, cudaFuncAttributeMaxDynamicSharedMemorySize, 16384);
  fact<<<1, 4, 16384>>>(device, 2);
  cudaMemcpy(host, device, sizeof(host), cudaMemcpyDeviceToHost);
  printf("%d %d\n", status, host[0]);
  return 0;
}
