// Fact: kernels launch into streams that they make, and into those that fire and forget or wait for the kernel's end.
// expect: 15 15
#include <cstdio>

__global__ void child(int *values, int value) { atomicAdd(values + threadIdx.x, value); }

__global__ void parent(int *values) {
  if (threadIdx.x == 0) {
    cudaStream_t stream;
    cudaStreamCreateWithFlags(&stream, cudaStreamNonBlocking);
    child<<<1, 8>>>(values, 1);
    child<<<1, 8, 0, stream>>>(values, 2);
    cudaStreamDestroy(stream);
    child<<<1, 8, 0, cudaStreamFireAndForget>>>(values, 4);
    child<<<1, 8, 0, cudaStreamTailLaunch>>>(values, 8);
  }
}

int main() {
  int *values;
  cudaMallocManaged(&values, 8 * sizeof(int));
  cudaMemset(values, 0, 8 * sizeof(int));
  parent<<<1, 32>>>(values);
  cudaDeviceSynchronize();
  printf("%d %d\n", values[0], values[7]);
}
