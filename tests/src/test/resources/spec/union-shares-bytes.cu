// Fact: the members of a union share their bytes, little-endian.
// expect: 1065353216 63 128
#include <cstdio>

union Bits {
  float value;
  unsigned bits;
  unsigned char bytes[4];
};

__global__ void fact(float f) {
  Bits b;
  b.value = f;
  printf("%u %d %d\n", b.bits, b.bytes[3], b.bytes[2]);
}

int main() {
  fact<<<1, 1>>>(1.0f);
  cudaDeviceSynchronize();
  return 0;
}
