// Fact: a tile is a part of the warp with ranks, shuffles and votes of its own; cg::reduce gives every thread the result.
// expect: 28 92 3 aa 5 42 7
#include <cooperative_groups.h>
#include <cooperative_groups/reduce.h>
#include <cstdio>
namespace cg = cooperative_groups;

template <int Size>
__device__ int rotate(cg::thread_block_tile<Size> tile, int value) {
  return tile.shfl(value, (tile.thread_rank() + 1) % tile.size());
}

__global__ void fact(int *result) {
  cg::thread_block block = cg::this_thread_block();
  cg::thread_block_tile<8> tile = cg::tiled_partition<8>(block);
  int rank = block.thread_rank();
  int sum = cg::reduce(tile, rank, cg::plus<int>());
  if (rank < 16 && tile.thread_rank() == 3) {
    result[tile.meta_group_rank()] = sum;
  }
  unsigned odd = tile.ballot(rank & 1);
  int next = rotate<8>(tile, rank);
  int least = cg::reduce(tile, 50 - rank, cg::less<int>{});
  if (rank == 15) {
    result[2] = tile.meta_group_size() - 1;
    result[3] = odd;
    result[4] = next - 3;
    result[5] = least + 7;
  }
  block.sync();
  int lower = tile.shfl_xor(rank, 7);
  if (block.thread_rank() == block.size() - 1) {
    result[6] = lower - 17;
  }
}

int main() {
  int *device, host[7];
  cudaMalloc(&device, sizeof(host));
  fact<<<1, 32>>>(device);
  cudaMemcpy(host, device, sizeof(host), cudaMemcpyDeviceToHost);
  printf("%d %d %d %x %d %d %d\n", host[0], host[1], host[2], host[3], host[4], host[5], host[6]);
  return 0;
}
