// Fact: a tile may be larger than a warp.
// expect: 2016 6112 63 64
#include <cooperative_groups.h>
#include <cooperative_groups/reduce.h>
#include <cstdio>
namespace cg = cooperative_groups;
__global__ void sums(int *out) {
  __shared__ cg::block_tile_memory<128> scratch;
  auto block = cg::this_thread_block(scratch);
  auto tile = cg::tiled_partition<64>(block);
  int sum = cg::reduce(tile, (int)threadIdx.x, cg::plus<int>());
  if (tile.thread_rank() == 0) out[tile.meta_group_rank()] = sum;
  if (threadIdx.x == 63) out[2] = tile.thread_rank();
  if (threadIdx.x == 127) out[3] = tile.size();
}
int main() {
  int *out;
  cudaMallocManaged(&out, 16);
  sums<<<1, 128>>>(out);
  cudaDeviceSynchronize();
  printf("%d %d %d %d\n", out[0], out[1], out[2], out[3]);
}
