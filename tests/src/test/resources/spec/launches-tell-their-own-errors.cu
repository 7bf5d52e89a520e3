// Fact: a function that launches returns the error of that launch; an earlier one stays for cudaGetLastError.
// expect: 1 0 0 0 1 0 | 9 9 0 | 3
#include <cstdio>

__global__ void step(int *x) { ++*x; }

int main() {
  int *x, value;
  cudaMalloc(&x, sizeof(int));
  cudaMemset(x, 0, sizeof(int));
  cudaLaunchConfig_t config{};
  config.gridDim = config.blockDim = 1;
  void *arguments[] = {&x};
  printf("%d ", cudaSetDevice(-1) != cudaSuccess);
  printf("%d ", cudaLaunchKernelEx(&config, step, x));
  printf("%d ", cudaLaunchKernel((void *)step, 1, 1, arguments, 0, nullptr));
  printf("%d ", cudaLaunchKernelExC(&config, (void *)step, arguments));
  printf("%d ", cudaGetLastError() != cudaSuccess);
  printf("%d | ", cudaGetLastError());
  config.blockDim = 4096;
  printf("%d ", cudaLaunchKernelEx(&config, step, x));
  printf("%d ", cudaGetLastError());
  printf("%d | ", cudaGetLastError());
  cudaMemcpy(&value, x, sizeof(int), cudaMemcpyDeviceToHost);
  printf("%d\n", value);
  cudaFree(x);
}
