// Fact: __match_any_sync gives the lanes with the same value.
// expect: 11111111 22222222
#include <cstdio>

__global__ void fact() {
  unsigned same = __match_any_sync(0xffffffff, (int)(threadIdx.x % 4));
  if (threadIdx.x < 2) {
    printf(threadIdx.x == 1 ? "%08x\n" : "%08x ", same);
  }
}

int main() {
  fact<<<1, 32>>>();
  cudaDeviceSynchronize();
  return 0;
}
