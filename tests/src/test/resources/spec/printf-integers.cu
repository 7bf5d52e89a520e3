// Fact: printf formats integers with width, flags and length modifiers.
// expect: [   42] [42   ] [00042] [+42] [2a] [2A] [52] [0x2a]
// expect: [-1] [4294967295] [18446744073709551615] [-9000000000] [ffffffff]
#include <cstdio>

__global__ void fact(int a) {
  printf("[%5d] [%-5d] [%05d] [%+d] [%x] [%X] [%o] [%#x]\n", a, a, a, a, a, a, a, a);
  printf("[%d] [%u] [%llu] [%lld] [%x]\n", -1, -1, -1LL, -9000000000LL, -1);
}

int main() {
  fact<<<1, 1>>>(42);
  cudaDeviceSynchronize();
  return 0;
}
