// Fact: 64-bit shifts clamp at 64, not at 32.
// expect: 1099511627776 0 -1
#include <cstdio>

__global__ void fact(long long a, int n) {
  printf("%lld %lld %lld\n", a << n, a << (n + 24), -a >> (n + 30));
}

int main() {
  fact<<<1, 1>>>(1LL, 40);
  cudaDeviceSynchronize();
  return 0;
}
