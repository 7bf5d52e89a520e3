// Fact: arguments are copied at the launch; the kernel cannot change the host's.
// expect: 3 6
#include <cstdio>

struct Pair {
  int a, b;
};

__global__ void fact(Pair pair) {
  pair.a *= 2;
  printf("%d %d\n", pair.b, pair.a);
}

int main() {
  Pair pair = {3, 3};
  fact<<<1, 1>>>(pair);
  pair.a = 100;
  cudaDeviceSynchronize();
  return 0;
}
