// Fact: __byte_perm picks bytes of two words by a selector, of whose digits three bits count; prmt spreads the sign where the fourth is set.
// expect: 04030201 00110403
// expect: 82000182 ff000182
#include <cstdio>

__global__ void fact(unsigned a, unsigned b) {
  printf("%08x %08x\n", __byte_perm(a, 0, 0x0123), __byte_perm(a, 0x11110000u, 0x4701));
  unsigned spread, x = 0x82000182u;
  asm("prmt.b32 %0, %1, %2, %3;" : "=r"(spread) : "r"(x), "r"(0u), "r"(0xB210u));
  printf("%08x %08x\n", __byte_perm(x, 0, 0xB210), spread);
}

int main() {
  fact<<<1, 1>>>(0x01020304u, 0x05060700u);
  cudaDeviceSynchronize();
  return 0;
}
