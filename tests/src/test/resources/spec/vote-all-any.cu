// Fact: __all_sync and __any_sync look at all lanes of the mask.
// expect: 1 0 1 0
#include <cstdio>

__global__ void fact() {
  int lane = threadIdx.x;
  int all = __all_sync(0xffffffff, lane < 32);
  int notAll = __all_sync(0xffffffff, lane < 31);
  int any = __any_sync(0xffffffff, lane == 17);
  int none = __any_sync(0xffffffff, lane > 31);
  if (lane == 0) {
    printf("%d %d %d %d\n", all, notAll, any, none);
  }
}

int main() {
  fact<<<1, 32>>>();
  cudaDeviceSynchronize();
  return 0;
}
