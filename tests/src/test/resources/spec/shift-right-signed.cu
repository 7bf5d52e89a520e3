// Fact: right shift of a negative int keeps the sign; of an unsigned it brings zeros.
// expect: -4 1073741820
#include <cstdio>

__global__ void fact(int a) {
  printf("%d %u\n", a >> 2, (unsigned)a >> 2);
}

int main() {
  fact<<<1, 1>>>(-16);
  cudaDeviceSynchronize();
  return 0;
}
