// Fact: output of one thread keeps its order; host output follows the synchronisation.
// expect: device 0
// expect: device 1
// expect: host
#include <cstdio>

__global__ void fact() {
  printf("device 0\n");
  printf("device 1\n");
}

int main() {
  fact<<<1, 1>>>();
  cudaDeviceSynchronize();
  printf("host\n");
  return 0;
}
