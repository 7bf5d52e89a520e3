// Fact: a static local of the host is initialised once and keeps its value.
// expect: 1 2 3
#include <cstdio>

__global__ void fact() {}

static int next() {
  static int count = 0;
  return ++count;
}

int main() {
  int a = next(), b = next(), c = next();
  printf("%d %d %d\n", a, b, c);
  fact<<<1, 1>>>();
  return 0;
}
