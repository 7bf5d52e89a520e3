// Fact: pointers move by elements; differences count elements.
// expect: 3 12 5
#include <cstdio>

__global__ void fact() {
  __shared__ int values[8];
  values[5] = 5;
  int *p = values + 2;
  int *q = p + 3;
  printf("%d %d %d\n", (int)(q - p), (int)((char *)q - (char *)p), *q);
}

int main() {
  fact<<<1, 1>>>();
  cudaDeviceSynchronize();
  return 0;
}
