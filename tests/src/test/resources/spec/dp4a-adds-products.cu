// Fact: __dp4a adds four signed 8-bit products to its third operand.
// expect: -20 130052
#include <cstdio>

__global__ void fact() {
  printf("%d %u\n", __dp4a((int)0xff020304, (int)0x01fefdfc, 10), __dp4a(0xff00ff00u, 0xff00ff00u, 2u));
}

int main() {
  fact<<<1, 1>>>();
  cudaDeviceSynchronize();
  return 0;
}
