// Fact: shared memory declared outside functions belongs to each block of each kernel.
// expect: 31 93
// expect: 0 62
#include <cstdio>

__shared__ int numbers[32];

__global__ void first(int *result) {
  numbers[threadIdx.x] = threadIdx.x * (blockIdx.x * 2 + 1);
  __syncthreads();
  if (threadIdx.x == 0) {
    result[blockIdx.x] = numbers[31];
  }
}

__global__ void second(int *result) {
  numbers[31 - threadIdx.x] = threadIdx.x * 2;
  __syncthreads();
  if (threadIdx.x == 0) {
    result[0] = numbers[31];
    result[1] = numbers[0];
  }
}

int main() {
  int *device, host[2];
  cudaMalloc(&device, sizeof(host));
  first<<<2, 32>>>(device);
  cudaMemcpy(host, device, sizeof(host), cudaMemcpyDeviceToHost);
  printf("%d %d\n", host[0], host[1]);
  second<<<1, 32>>>(device);
  cudaMemcpy(host, device, sizeof(host), cudaMemcpyDeviceToHost);
  printf("%d %d\n", host[0], host[1]);
  return 0;
}
