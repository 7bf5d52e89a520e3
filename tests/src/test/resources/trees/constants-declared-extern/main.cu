#include <cstdio>
#include "table.h"

const int width = 3;

__global__ void add(const Entry *from, unsigned *sum) {
  atomicAdd(sum, from[threadIdx.x].key + from[threadIdx.x].values[width - 1]);
}

int main() {
  Entry *from;
  unsigned *sum, host = 0;
  cudaMalloc(&from, entry_count * sizeof(Entry));
  cudaMalloc(&sum, sizeof(host));
  cudaMemcpy(from, entries, entry_count * sizeof(Entry), cudaMemcpyHostToDevice);
  cudaMemcpy(sum, &host, sizeof(host), cudaMemcpyHostToDevice);
  add<<<1, entry_count>>>(from, sum);
  cudaMemcpy(&host, sum, sizeof(host), cudaMemcpyDeviceToHost);
  printf("%u %u\n", entries[1].values[1], host);
  return 0;
}
