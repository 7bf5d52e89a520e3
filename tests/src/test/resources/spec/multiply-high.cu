// Fact: __mulhi and __umulhi give the upper 32 bits of the product.
// expect: -1 4294967294
#include <cstdio>

__global__ void fact(int a, unsigned b) {
  printf("%d %u\n", __mulhi(a, 3), __umulhi(b, b));
}

int main() {
  fact<<<1, 1>>>(-2, 4294967295u);
  cudaDeviceSynchronize();
  return 0;
}
