// Fact: long has 64 bits, int 32, pointers 64.
// expect: 8 4 8 8 1 2
#include <cstdio>

__global__ void fact() {
  printf("%d %d %d %d %d %d\n", (int)sizeof(long), (int)sizeof(int), (int)sizeof(void *), (int)sizeof(size_t), (int)sizeof(bool), (int)sizeof(short));
}

int main() {
  fact<<<1, 1>>>();
  cudaDeviceSynchronize();
  return 0;
}
