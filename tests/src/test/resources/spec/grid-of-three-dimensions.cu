// Fact: blockIdx.x runs fastest; indices and sizes are as launched.
// expect: 24 120 5
#include <cstdio>

__global__ void fact(int *out) {
  int block = (blockIdx.z * gridDim.y + blockIdx.y) * gridDim.x + blockIdx.x;
  int threads = blockDim.x * blockDim.y * blockDim.z;
  int thread = (threadIdx.z * blockDim.y + threadIdx.y) * blockDim.x + threadIdx.x;
  atomicAdd(&out[0], 1);
  atomicMax(&out[1], block * threads + thread + 97);
  out[2] = blockDim.x + blockDim.y;
}

int main() {
  int *device, host[3];
  cudaMalloc(&device, sizeof(host));
  cudaMemset(device, 0, sizeof(host));
  fact<<<dim3(2, 2, 1), dim3(3, 2, 1)>>>(device);
  cudaMemcpy(host, device, sizeof(host), cudaMemcpyDeviceToHost);
  printf("%d %d %d\n", host[0], host[1], host[2]);
  return 0;
}
