// Fact: a device function that is a template argument is called directly and may use the warp.
// expect: 496 31
#include <cstdio>

typedef int (*Reduction)(int);

__device__ int warpSum(int value) {
  for (int offset = 16; offset > 0; offset /= 2) {
    value += __shfl_xor_sync(0xffffffff, value, offset);
  }
  return value;
}

__device__ int warpMax(int value) {
  for (int offset = 16; offset > 0; offset /= 2) {
    value = max(value, __shfl_xor_sync(0xffffffff, value, offset));
  }
  return value;
}

template <Reduction reduce>
__device__ int reduced(int value) {
  return reduce(value);
}

__global__ void fact(int *result) {
  int sum = reduced<warpSum>(threadIdx.x);
  int most = reduced<warpMax>(threadIdx.x);
  if (threadIdx.x == 0) {
    result[0] = sum;
    result[1] = most;
  }
}

int main() {
  int *device, host[2];
  cudaMalloc(&device, sizeof(host));
  fact<<<1, 32>>>(device);
  cudaMemcpy(host, device, sizeof(host), cudaMemcpyDeviceToHost);
  printf("%d %d\n", host[0], host[1]);
  return 0;
}
