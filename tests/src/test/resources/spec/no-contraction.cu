// Fact: a * b + c is rounded twice (nvcc -fmad=false): the small part of the product is lost.
// expect: 0 1
#include <cstdio>

__global__ void fact(float a, float b, float c) {
  float twice = a * b + c;
  float once = fmaf(a, b, c);
  printf("%d %d\n", twice != 0.0f, once < 0.0f);
}

int main() {
  fact<<<1, 1>>>(1.00000011920928955078125f, 0.99999988079071044921875f, -1.0f);
  cudaDeviceSynchronize();
  return 0;
}
