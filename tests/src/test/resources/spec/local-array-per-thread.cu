// Fact: every thread has its own local array.
// expect: 0 3 6 9
#include <cstdio>

__global__ void fact(int *out) {
  int mine[4];
  for (int i = 0; i < 4; i++) {
    mine[i] = threadIdx.x * i;
  }
  out[threadIdx.x] = mine[threadIdx.x == 0 ? 0 : 3];
}

int main() {
  int *device, host[4];
  cudaMalloc(&device, sizeof(host));
  fact<<<1, 4>>>(device);
  cudaMemcpy(host, device, sizeof(host), cudaMemcpyDeviceToHost);
  printf("%d %d %d %d\n", host[0], host[1], host[2], host[3]);
  return 0;
}
