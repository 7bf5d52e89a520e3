// Fact: double to 64-bit integers saturates.
// expect: 9223372036854775807 -9223372036854775808 18446744073709551615
#include <cstdio>

__global__ void fact(double a) {
  printf("%lld %lld %llu\n", (long long)a, (long long)-a, (unsigned long long)a);
}

int main() {
  fact<<<1, 1>>>(1e30);
  cudaDeviceSynchronize();
  return 0;
}
