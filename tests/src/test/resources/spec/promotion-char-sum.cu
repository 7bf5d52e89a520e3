// Fact: chars are added as ints and do not wrap.
// expect: 400 -56
#include <cstdio>

__global__ void fact(unsigned char a, signed char b) {
  printf("%d %d\n", a + a, (int)(signed char)(b + b));
}

int main() {
  fact<<<1, 1>>>(200, 100);
  cudaDeviceSynchronize();
  return 0;
}
