#include <cstdio>

__global__ void next(const int *in, int *out) { out[threadIdx.x] = in[threadIdx.x] + 1; }

int main() {
  int *in, *out, first;
  cudaMalloc(&in, 32 * sizeof(int));
  cudaMalloc(&out, 32 * sizeof(int));
  next<<<1, 32>>>(in, out);
  cudaMemcpy(&first, out, sizeof(int), cudaMemcpyDeviceToHost);
  printf("%d\n", first);
  cudaFree(in);
  cudaFree(out);
  return 0;
}
