// Fact: threads of a cooperative launch may wait for each other in loops between the grid's barriers.
// expect: 30 30 30
#include <cooperative_groups.h>
#include <cstdio>
#include <cuda/barrier>

namespace cg = cooperative_groups;

__global__ void total(int *parts, int *result) {
  __shared__ cuda::barrier<cuda::thread_scope_block> barrier;
  __shared__ int last;
  auto grid = cg::this_grid();
  if (threadIdx.x == 0) {
    init(&barrier, blockDim.x);
  }
  __syncthreads();
  auto token = barrier.arrive();
  if (threadIdx.x == 63) {
    last = blockIdx.x;
  }
  barrier.wait(std::move(token));
  barrier.arrive_and_wait();
  if (threadIdx.x == 0) {
    parts[blockIdx.x] = last * 5;
  }
  grid.sync();
  if (grid.thread_rank() == 0) {
    *result = 0;
    for (int i = 0; i < gridDim.x; i++) {
      *result += parts[i];
    }
  }
}

int main() {
  int *parts, *result;
  cudaMallocManaged(&parts, 4 * sizeof(int));
  cudaMallocManaged(&result, sizeof(int));
  void *arguments[] = {&parts, &result};
  for (int i = 0; i < 3; i++) {
    cudaLaunchCooperativeKernel((void *)total, 4, 64, arguments, 0, 0);
    cudaDeviceSynchronize();
    printf("%d%c", *result, i < 2 ? ' ' : '\n');
  }
}
