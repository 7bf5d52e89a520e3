// Fact: __float_as_int and __int_as_float keep the bits.
// expect: 1078530011 1.5
#include <cstdio>

__global__ void fact(float a) {
  printf("%d %g\n", __float_as_int(a), __int_as_float(0x3fc00000));
}

int main() {
  fact<<<1, 1>>>(3.14159274f);
  cudaDeviceSynchronize();
  return 0;
}
