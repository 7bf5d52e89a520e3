// Fact: the lanes of a branch form a group, ranked in their order; one of them can add for all.
// expect: 11 11 0 10 165
#include <cooperative_groups.h>
#include <cooperative_groups/reduce.h>
#include <cstdio>
namespace cg = cooperative_groups;

__device__ int place(int *count) {
  cg::coalesced_group active = cg::coalesced_threads();
  int first = 0;
  if (active.thread_rank() == 0) {
    first = atomicAdd(count, active.size());
  }
  return active.shfl(first, 0) + active.thread_rank();
}

__global__ void fact(int *result, int *places) {
  int lane = threadIdx.x;
  if (lane % 3 == 0) {
    places[lane] = place(&result[0]);
    cg::coalesced_group active = cg::coalesced_threads();
    result[1] = active.num_threads();
    int sum = cg::reduce(active, lane, cg::plus<int>());
    if (active.thread_rank() == 4) {
      result[2] = sum;
    }
  }
}

int main() {
  int *device, *places, host[3], all[32];
  cudaMalloc(&device, sizeof(host));
  cudaMalloc(&places, sizeof(all));
  cudaMemset(device, 0, sizeof(host));
  fact<<<1, 32>>>(device, places);
  cudaMemcpy(host, device, sizeof(host), cudaMemcpyDeviceToHost);
  cudaMemcpy(all, places, sizeof(all), cudaMemcpyDeviceToHost);
  printf("%d %d %d %d %d\n", host[0], host[1], all[0], all[30], host[2]);
  return 0;
}
