// Fact: atomicAnd, atomicOr, atomicXor and atomicExch work on bits.
// expect: 8 15 6 9
#include <cstdio>

__global__ void fact() {
  __shared__ unsigned v[4];
  v[0] = 12;
  v[1] = 12;
  v[2] = 12;
  v[3] = 12;
  atomicAnd(&v[0], 10u);
  atomicOr(&v[1], 3u);
  atomicXor(&v[2], 10u);
  atomicExch(&v[3], 9u);
  printf("%u %u %u %u\n", v[0], v[1], v[2], v[3]);
}

int main() {
  fact<<<1, 1>>>();
  cudaDeviceSynchronize();
  return 0;
}
