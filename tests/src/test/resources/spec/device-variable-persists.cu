// Fact: a __device__ variable keeps its value from launch to launch and can be copied back.
// expect: 7
#include <cstdio>

__device__ int counter = 1;

__global__ void fact() { counter += 2; }

int main() {
  int host = 0;
  for (int i = 0; i < 3; i++) {
    fact<<<1, 1>>>();
  }
  cudaMemcpyFromSymbol(&host, counter, sizeof(int));
  printf("%d\n", host);
  return 0;
}
