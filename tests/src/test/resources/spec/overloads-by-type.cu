// Fact: overloads are chosen by the best conversion.
// expect: int float double int
#include <cstdio>

__device__ const char *kind(int) { return "int"; }
__device__ const char *kind(float) { return "float"; }
__device__ const char *kind(double) { return "double"; }

__global__ void fact(char c) { printf("%s %s %s %s\n", kind(1), kind(1.0f), kind(1.0), kind(c)); }

int main() {
  fact<<<1, 1>>>('x');
  cudaDeviceSynchronize();
  return 0;
}
