// Fact: the comma operator gives its right side; ?: converts both sides to one type.
// expect: 3 1.5 4294967295
#include <cstdio>

__global__ void fact(int i) {
  int a = (i++, i + 1);
  printf("%d %g %u\n", a, i > 100 ? 1 : 1.5, i > 0 ? -1 : 1u);
}

int main() {
  fact<<<1, 1>>>(1);
  cudaDeviceSynchronize();
  return 0;
}
