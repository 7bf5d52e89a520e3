// Allocates so many GiB of device memory in so many pieces, then writes so many MB of it.
#include <cstdio>
#include <cstdlib>
#include <cuda_runtime.h>

static const size_t MOST_PIECES = 64;

__global__ void touch(int *p, size_t count) {
  size_t i = (size_t)blockIdx.x * blockDim.x + threadIdx.x;
  if (i < count) p[i] = 1;
}

int main(int argc, char **argv) {
  if (argc != 4) {
    fprintf(stderr, "usage: memory GIGABYTES PIECES MEGABYTES\n");
    return 2;
  }
  size_t pieces = strtoul(argv[2], nullptr, 10);
  if (pieces < 1 || pieces > MOST_PIECES) return 2;
  size_t bytes = (strtoul(argv[1], nullptr, 10) << 30) / pieces;
  size_t touched = (strtoul(argv[3], nullptr, 10) << 20) / pieces;
  int *memory[MOST_PIECES];
  for (size_t i = 0; i < pieces; i++) {
    if (cudaMalloc((void **)&memory[i], bytes) != cudaSuccess) return 1;
  }
  for (size_t i = 0; i < pieces; i++) {
    size_t count = touched / sizeof(int);
    if (count > 0) touch<<<(unsigned)((count + 255) / 256), 256>>>(memory[i], count);
  }
  return cudaDeviceSynchronize() == cudaSuccess ? 0 : 1;
}
