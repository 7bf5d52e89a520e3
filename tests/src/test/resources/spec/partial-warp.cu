// Fact: a block of 20 threads has a warp of 20 lanes.
// expect: 20 000fffff
#include <cstdio>

__global__ void fact() {
  unsigned active = __activemask();
  if (threadIdx.x == 0) {
    printf("%d %08x\n", __popc(active), active);
  }
}

int main() {
  fact<<<1, 20>>>();
  cudaDeviceSynchronize();
  return 0;
}
