// Fact: rand() gives the numbers of glibc.
// expect: 1804289383 846930886 1681692777
// expect: 71876166 708592740
#include <cstdio>

__global__ void fact() {}

#include <cstdlib>

int main() {
  int a = rand(), b = rand(), c = rand();
  printf("%d %d %d\n", a, b, c);
  srand(42);
  int d = rand(), e = rand();
  printf("%d %d\n", d, e);
  fact<<<1, 1>>>();
  return 0;
}
