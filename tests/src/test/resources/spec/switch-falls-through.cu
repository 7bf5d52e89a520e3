// Fact: cases without break fall through; default may stand anywhere.
// expect: 6 4 111
#include <cstdio>

__device__ int choose(int n) {
  int result = 0;
  switch (n) {
    case 1:
      result += 2;
    case 2:
      result += 4;
      break;
    default:
      result += 100;
    case 3:
      result += 11;
  }
  return result;
}

__global__ void fact() { printf("%d %d %d\n", choose(1), choose(2), choose(9)); }

int main() {
  fact<<<1, 1>>>();
  cudaDeviceSynchronize();
  return 0;
}
