// Fact: the host follows C++: truncation, promotion, long arithmetic.
// expect: -3 -1 4294967296 255
#include <cstdio>

__global__ void fact() {}

int main() {
  int a = -7;
  unsigned char c = 255;
  printf("%d %d %ld %d\n", a / 2, a % 2, 1L << 32, c);
  fact<<<1, 1>>>();
  return 0;
}
