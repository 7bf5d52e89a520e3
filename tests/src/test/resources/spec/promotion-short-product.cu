// Fact: unsigned shorts are multiplied as ints.
// expect: 1073676289
#include <cstdio>

__global__ void fact(unsigned short a) {
  printf("%d\n", a * a);
}

int main() {
  fact<<<1, 1>>>(32767);
  cudaDeviceSynchronize();
  return 0;
}
