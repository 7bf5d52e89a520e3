// Fact: the threads of a group exchange values of any type.
// expect: 3 2.5 7 | 64 1 | 5
#include <cooperative_groups.h>
#include <cstdio>
namespace cg = cooperative_groups;
struct Pair { double weight; int index; };
__global__ void exchange(Pair *pairs, uint4 *words, int *other) {
  auto tile = cg::tiled_partition<8>(cg::this_thread_block());
  Pair own{threadIdx.x / 2.0, (int)threadIdx.x + 2};
  pairs[threadIdx.x] = tile.shfl_down(own, 3);
  words[threadIdx.x] = tile.shfl_xor(make_uint4(threadIdx.x, 1, threadIdx.x * threadIdx.x, 0), 1);
  if (threadIdx.x % 2) {
    auto some = cg::coalesced_threads();
    other[threadIdx.x] = some.shfl(own, 1).index;
  }
}
int main() {
  Pair *pairs; uint4 *words; int *other;
  cudaMallocManaged(&pairs, 32 * sizeof(Pair)); cudaMallocManaged(&words, 32 * 16); cudaMallocManaged(&other, 32 * 4);
  exchange<<<1, 32>>>(pairs, words, other);
  cudaDeviceSynchronize();
  printf("%d %g %d | %d %d | %d\n", 3, pairs[2].weight, pairs[2].index, words[9].z, words[9].y, other[31]);
}
