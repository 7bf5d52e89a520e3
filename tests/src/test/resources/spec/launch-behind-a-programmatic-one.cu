// Fact: a kernel launched with programmatic serialization sees what the one before it wrote, once it has waited for it; a block without a cluster is one of its own.
// expect: cudaSuccess 62
// expect: cluster of 1 block, rank 0, 32 threads
#include <cooperative_groups.h>
#include <cstdio>

__global__ void first(int *numbers) {
  numbers[threadIdx.x] = threadIdx.x;
  cudaTriggerProgrammaticLaunchCompletion();
}

__global__ void second(const int *numbers, int *doubled) {
  cudaGridDependencySynchronize();
  doubled[threadIdx.x] = 2 * numbers[threadIdx.x];
}

__global__ void alone(int *seen) {
  __shared__ int flag;
  cooperative_groups::cluster_group cluster = cooperative_groups::this_cluster();
  if (cluster.thread_rank() == 0) flag = cluster.num_blocks();
  cluster.sync();
  if (threadIdx.x == 31) {
    seen[0] = *cluster.map_shared_rank(&flag, cluster.block_rank());
    seen[1] = cluster.block_rank();
    seen[2] = cluster.num_threads();
  }
}

int main() {
  int *numbers, *doubled, host[32];
  cudaMalloc(&numbers, sizeof host);
  cudaMalloc(&doubled, sizeof host);
  cudaStream_t stream;
  cudaStreamCreate(&stream);
  first<<<1, 32, 0, stream>>>(numbers);
  cudaLaunchAttribute attribute;
  attribute.id = cudaLaunchAttributeProgrammaticStreamSerialization;
  attribute.val.programmaticStreamSerializationAllowed = 1;
  cudaLaunchConfig_t config = {};
  config.gridDim = 1;
  config.blockDim = 32;
  config.stream = stream;
  config.attrs = &attribute;
  config.numAttrs = 1;
  cudaError_t status = cudaLaunchKernelEx(&config, second, (const int *)numbers, doubled);
  cudaStreamSynchronize(stream);
  cudaMemcpy(host, doubled, sizeof host, cudaMemcpyDeviceToHost);
  printf("%s %d\n", cudaGetErrorName(status), host[31]);
  alone<<<1, 32>>>(numbers);
  cudaMemcpy(host, numbers, sizeof host, cudaMemcpyDeviceToHost);
  printf("cluster of %d block, rank %d, %d threads\n", host[0], host[1], host[2]);
  cudaStreamDestroy(stream);
  cudaFree(numbers);
  cudaFree(doubled);
  return 0;
}
