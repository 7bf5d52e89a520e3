// Fact: int addition and multiplication wrap on the device.
// expect: -2147483648 -2 -2147483648
#include <cstdio>

__global__ void fact(int a) {
  unsigned u = a;
  printf("%d %d %d\n", (int)(u + 1u), (int)(u * 2u), (int)(0u - (u + 1u)));
}

int main() {
  fact<<<1, 1>>>(2147483647);
  cudaDeviceSynchronize();
  return 0;
}
