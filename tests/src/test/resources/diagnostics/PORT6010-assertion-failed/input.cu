#include <cassert>

__global__ void k(int n) { assert(n > 3); }

int main() {
  k<<<1, 1>>>(2);
  cudaDeviceSynchronize();
  return 0;
}
