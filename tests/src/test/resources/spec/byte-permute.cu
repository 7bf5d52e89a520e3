// Fact: __byte_perm picks bytes of two words by a selector.
// expect: 04030201 00110403
#include <cstdio>

__global__ void fact(unsigned a, unsigned b) {
  printf("%08x %08x\n", __byte_perm(a, 0, 0x0123), __byte_perm(a, 0x11110000u, 0x4701));
}

int main() {
  fact<<<1, 1>>>(0x01020304u, 0x05060700u);
  cudaDeviceSynchronize();
  return 0;
}
