#include "sizes.h"

static int name() {
  auto number = [] { return 1; };
  struct Name {
    static int get() { return 10; }
  };
  return number() + Name::get();
}

int main() {
  int *x;
  cudaMalloc(&x, sizeof(int));
  measure<float>(x);
  measure_wide(x);
  measure<double>(x);
  printf("%d\n", name());
  cudaFree(x);
}
