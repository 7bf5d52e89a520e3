#include <cstdio>

__global__ void used(int *out) { out[threadIdx.x] = threadIdx.x; }

__global__ void unused(int *out) { out[threadIdx.x] = -1; }

int main(int argc, char **argv) {
  int *out;
  cudaMalloc(&out, 32 * sizeof(int));
  used<<<1, 32>>>(out);
  if (argc > 1) {
    unused<<<1, 32>>>(out);
  }
  cudaDeviceSynchronize();
  cudaFree(out);
  return 0;
}
