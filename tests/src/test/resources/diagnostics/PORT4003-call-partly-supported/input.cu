#include <cooperative_groups.h>
#include <cstdlib>

namespace cg = cooperative_groups;

__global__ void fill(int *out) {
  auto wide = cg::tiled_partition<64>(cg::this_thread_block());
  out[threadIdx.x] = threadIdx.x;
  wide.sync();
}

int main() {
  int *out;
  cudaMalloc(&out, 64 * sizeof(int));
  fill<<<1, 64>>>(out);
  cudaDeviceSynchronize();
  cudaFree(out);
  system("date");
  return 0;
}
