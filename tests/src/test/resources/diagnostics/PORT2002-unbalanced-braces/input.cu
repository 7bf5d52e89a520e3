#include <cstdio>

__global__ void fill(float *values, int n) {
  int i = threadIdx.x;
  if (i < n) {
    values[i] = i;
}

int main() {
  printf("hello\n");
  return 0;
}
