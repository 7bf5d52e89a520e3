// Fact: kernels are launched through pointers, typed or not, with the values that their arguments have at that moment.
// expect: 3 7 11 15 0 no error cudaErrorInvalidDeviceFunction
// expect: 20 25 0
#include <cstdio>

__global__ void add(int *p, int n, int v) {
  int i = threadIdx.x;
  if (i < n) p[i] += v;
}

template <typename... Parameters, typename... Arguments>
cudaError_t launch(void (*kernel)(Parameters...), dim3 grid, dim3 block, Arguments... given) {
  auto holder = [&](Parameters... values) {
    void *arguments[] = {&values...};
    return cudaLaunchKernel((const void *)kernel, grid, block, arguments, 0, nullptr);
  };
  return holder(given...);
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
  launch(add, 1, 16, p, n, 5);
  void (*some)(int *, int, int) = add;
  cudaDeviceSynchronize();
  printf("%d", p[9]);
  int five = 5;
  arguments[2] = &five;
  cudaLaunchCooperativeKernel(reinterpret_cast<void *>(some), 1, 16, arguments);
  cudaDeviceSynchronize();
  printf(" %d %d\n", p[9], p[10]);
  return 0;
}
