// Fact: shuffles with a width stay within their segment; beyond it a lane keeps its own value.
// expect: 0:4 1:5 2:6 3:7 4:4 5:5 6:6 7:7 8:12
#include <cstdio>

__global__ void fact() {
  int lane = threadIdx.x;
  int got = __shfl_down_sync(0xffffffff, lane, 4, 8);
  if (lane <= 8) {
    printf(lane == 8 ? "%d:%d\n" : "%d:%d ", lane, got);
  }
}

int main() {
  fact<<<1, 32>>>();
  cudaDeviceSynchronize();
  return 0;
}
