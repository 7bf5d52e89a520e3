// Fact: threads of a block may wait in a loop for a flag in shared memory that another of them raises.
// expect: 7 7
#include <cstdio>

__global__ void pass(int *out) {
  __shared__ volatile int data;
  __shared__ volatile int ready;
  if (threadIdx.x == 0) {
    ready = 0;
  }
  __syncthreads();
  if (threadIdx.x == 63) {
    data = 7;
    __threadfence_block();
    ready = 1;
  }
  while (ready == 0) {
  }
  __threadfence_block();
  out[threadIdx.x] = data;
}

int main() {
  int *out;
  cudaMallocManaged(&out, 64 * sizeof(int));
  pass<<<1, 64>>>(out);
  cudaDeviceSynchronize();
  printf("%d %d\n", out[0], out[63]);
}
