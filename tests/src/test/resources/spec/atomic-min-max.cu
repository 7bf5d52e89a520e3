// Fact: atomicMin and atomicMax are signed or unsigned by their type.
// expect: -3 5 3 4294967293
#include <cstdio>

__global__ void fact() {
  __shared__ int s[2];
  __shared__ unsigned u[2];
  s[0] = s[1] = 5;
  u[0] = u[1] = 3;
  atomicMin(&s[0], -3);
  atomicMax(&s[1], -3);
  atomicMin(&u[0], (unsigned)-3);
  atomicMax(&u[1], (unsigned)-3);
  printf("%d %d %u %u\n", s[0], s[1], u[0], u[1]);
}

int main() {
  fact<<<1, 1>>>();
  cudaDeviceSynchronize();
  return 0;
}
