// Fact: the host may write a device variable that has a first value before any kernel has seen it.
// expect: 5 9
#include <cstdio>

__device__ unsigned int count = 3;
__device__ unsigned int untouched = 9;
__global__ void read(unsigned int *out) {
  out[0] = count;
  out[1] = untouched;
}

int main() {
  unsigned int value = 5, *out;
  cudaMallocManaged(&out, 8);
  cudaMemcpyToSymbol(count, &value, sizeof value);
  read<<<1, 1>>>(out);
  cudaDeviceSynchronize();
  printf("%u %u\n", out[0], out[1]);
}
