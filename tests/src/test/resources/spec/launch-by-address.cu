// Fact: kernels are launched through pointers, typed or not, with the values that their arguments have at that moment.
// expect: 3 7 11 15 0 no error cudaErrorInvalidDeviceFunction
#include <cstdio>

__global__ void add(int *p, int n, int v) {
  int i = threadIdx.x;
  if (i < n) p[i] += v;
}

int main() {
  int *p, n = 10, v = 4;
  cudaMallocManaged(&p, 16 * sizeof(int));
  cudaMemset(p, 0, 16 * sizeof(int));
  void (*kernel)(int *, int, int) = add;
  kernel<<<1, 16>>>(p, 10, 3);
  cudaDeviceSynchronize();
  printf("%d", p[9]);
  void *arguments[] = {&p, &n, &v};
  cudaLaunchKernel(add, 1, 16, arguments);
  cudaDeviceSynchronize();
  printf(" %d", p[9]);
  cudaLaunchKernel((void *)add, dim3(1), dim3(16), arguments, 0, NULL);
  cudaDeviceSynchronize();
  printf(" %d", p[9]);
  cudaLaunchCooperativeKernel((void *)add, dim3(1), dim3(16), arguments, 0, NULL);
  cudaDeviceSynchronize();
  printf(" %d %d %s", p[9], p[10], cudaGetErrorString(cudaGetLastError()));
  printf(" %s\n", cudaGetErrorName(cudaLaunchKernel((const void *)0, dim3(1), dim3(1), arguments, 0, NULL)));
  return 0;
}
