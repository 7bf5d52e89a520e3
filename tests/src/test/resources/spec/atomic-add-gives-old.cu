// Fact: atomicAdd gives the value before; all additions count.
// expect: 64 2016
#include <cstdio>

__global__ void fact(int *sum) {
  int old = atomicAdd(&sum[0], 1);
  atomicAdd(&sum[1], old);
}

int main() {
  int *device, host[2];
  cudaMalloc(&device, sizeof(host));
  cudaMemset(device, 0, sizeof(host));
  fact<<<2, 32>>>(device);
  cudaMemcpy(host, device, sizeof(host), cudaMemcpyDeviceToHost);
  printf("%d %d\n", host[0], host[1]);
  return 0;
}
