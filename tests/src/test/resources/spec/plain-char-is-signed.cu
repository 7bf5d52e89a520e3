// Fact: plain char is signed.
// expect: -1 1
#include <cstdio>

__global__ void fact(char a) {
  printf("%d %d\n", (int)a, a < 0);
}

int main() {
  fact<<<1, 1>>>((char)255);
  cudaDeviceSynchronize();
  return 0;
}
