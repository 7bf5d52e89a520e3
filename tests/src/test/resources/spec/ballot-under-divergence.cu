// Fact: a ballot in a branch sees the lanes of that branch.
// expect: 0000aaaa 55550000
#include <cstdio>

__global__ void fact(unsigned *result) {
  int lane = threadIdx.x;
  if (lane < 16) {
    result[0] = __ballot_sync(0x0000ffff, lane % 2 == 1);
  } else {
    result[1] = __ballot_sync(0xffff0000, lane % 2 == 0);
  }
}

int main() {
  unsigned *device, host[2];
  cudaMalloc(&device, sizeof(host));
  fact<<<1, 32>>>(device);
  cudaMemcpy(host, device, sizeof(host), cudaMemcpyDeviceToHost);
  printf("%08x %08x\n", host[0], host[1]);
  return 0;
}
