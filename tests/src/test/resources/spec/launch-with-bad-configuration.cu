// Fact: a launch with too many threads does not run; the error is reported once.
// expect: invalid configuration argument
// expect: no error
#include <cstdio>

__global__ void fact() { printf("ran\n"); }

int main() {
  fact<<<1, 2048>>>();
  printf("%s\n", cudaGetErrorString(cudaGetLastError()));
  printf("%s\n", cudaGetErrorString(cudaGetLastError()));
  return 0;
}
