// Fact: nested structs, arrays and trailing padding are laid out as by the host compiler.
// expect: 12 8 32 16 24
#include <cstdio>

struct Inner {
  short a;
  int b;
  char c;
};

struct Outer {
  char tag;
  Inner inner;
  double values[1];
  bool last;
};

__global__ void fact() {
  printf("%d %d %d %d %d\n", (int)sizeof(Inner), (int)offsetof(Inner, c), (int)sizeof(Outer),
         (int)offsetof(Outer, values), (int)offsetof(Outer, last));
}

int main() {
  fact<<<1, 1>>>();
  cudaDeviceSynchronize();
  return 0;
}
