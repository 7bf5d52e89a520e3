#include <cstdio>

int main() {
  int *values;
  cudaMalloc(&values, 128);
  printf("%d\n", values[0]);
  return 0;
}
