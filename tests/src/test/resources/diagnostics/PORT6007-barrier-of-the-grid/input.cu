#include <cooperative_groups.h>

__global__ void meet(int *out) {
  out[blockIdx.x] = 1;
  cooperative_groups::this_grid().sync();
  out[blockIdx.x] += out[0];
}

int main() {
  int *out;
  cudaMalloc(&out, 4 * sizeof(int));
  meet<<<4, 32>>>(out);
  cudaDeviceSynchronize();
  cudaFree(out);
  return 0;
}
