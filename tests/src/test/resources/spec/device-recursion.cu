// Fact: device functions may call themselves.
// expect: 120
#include <cstdio>

__device__ int factorial(int n) { return n <= 1 ? 1 : n * factorial(n - 1); }

__global__ void fact(int n) { printf("%d\n", factorial(n)); }

int main() {
  fact<<<1, 1>>>(5);
  cudaDeviceSynchronize();
  return 0;
}
