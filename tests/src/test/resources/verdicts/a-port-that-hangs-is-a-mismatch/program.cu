#include <cstdio>

__global__ void sums(int *out, int n) {
  int sum = 0;
  for (int i = 0; i < n; i++) sum += i;
  out[threadIdx.x] = sum;
}

int main() {
  int *out;
  cudaMallocManaged(&out, 32 * sizeof(int));
  sums<<<1, 32>>>(out, 10);
  cudaDeviceSynchronize();
  printf("%d\n", out[31]);
}
