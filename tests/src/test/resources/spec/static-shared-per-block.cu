// Fact: every block has its own shared memory.
// expect: 10 11 12
#include <cstdio>

__global__ void fact(int *out) {
  __shared__ int value;
  if (threadIdx.x == 0) {
    value = 10 + blockIdx.x;
  }
  __syncthreads();
  if (threadIdx.x == 33) {
    out[blockIdx.x] = value;
  }
}

int main() {
  int *device, host[3];
  cudaMalloc(&device, sizeof(host));
  fact<<<3, 64>>>(device);
  cudaMemcpy(host, device, sizeof(host), cudaMemcpyDeviceToHost);
  printf("%d %d %d\n", host[0], host[1], host[2]);
  return 0;
}
