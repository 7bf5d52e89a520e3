// Fact: a launch with more threads in a block than the kernel's launch bounds say fails and runs nothing; queries know the bounds.
// expect: bounded 128: cudaSuccess 128
// expect: bounded 129: cudaErrorInvalidValue 0
// expect: bounded of 64: cudaErrorInvalidValue 0
// expect: narrow: cudaErrorInvalidValue 0
// expect: by address: cudaErrorInvalidValue 0
// expect: free: cudaSuccess 1024
// expect: bounds 128 64 32 32 1024
// expect: occupancy 32 32 16 0
#include <cstdio>

template <class T, int N> __global__ void __launch_bounds__(N) bounded(T *p) { p[threadIdx.x] = 1; }
#define LIMIT 32
__global__ __launch_bounds__(LIMIT, 2) void narrow(int *p);
__global__ void narrow(int *p) { p[threadIdx.x + 4 * threadIdx.y] = 1; }
__global__ void unbounded(int *p) { p[threadIdx.x] = 1; }

static int *device;

static void report(const char *name) {
  cudaError_t error = cudaGetLastError();
  int host[1024], sum = 0;
  cudaMemcpy(host, device, sizeof(host), cudaMemcpyDeviceToHost);
  cudaMemset(device, 0, sizeof(host));
  for (int value : host) sum += value;
  printf("%s: %s %d\n", name, cudaGetErrorName(error), sum);
}

int main() {
  cudaMalloc(&device, 1024 * sizeof(int));
  cudaMemset(device, 0, 1024 * sizeof(int));
  bounded<int, 128><<<1, 128>>>(device);
  report("bounded 128");
  bounded<int, 128><<<1, 129>>>(device);
  report("bounded 129");
  bounded<int, 64><<<1, 128>>>(device);
  report("bounded of 64");
  narrow<<<1, dim3(4, 4, 4)>>>(device);
  report("narrow");
  void *arguments[] = {&device};
  cudaLaunchKernel((const void *)narrow, dim3(1), dim3(64), arguments, 0, 0);
  report("by address");
  unbounded<<<1, 1024>>>(device);
  report("free");

  cudaFuncAttributes of128, of64, ofNarrow, byAddress, ofUnbounded;
  cudaFuncGetAttributes(&of128, bounded<int, 128>);
  cudaFuncGetAttributes(&of64, bounded<int, 64>);
  cudaFuncGetAttributes(&ofNarrow, narrow);
  cudaFuncGetAttributes(&byAddress, (const void *)narrow);
  cudaFuncGetAttributes(&ofUnbounded, unbounded);
  printf("bounds %d %d %d %d %d\n", of128.maxThreadsPerBlock, of64.maxThreadsPerBlock, ofNarrow.maxThreadsPerBlock, byAddress.maxThreadsPerBlock, ofUnbounded.maxThreadsPerBlock);
  int grid, best, blocks, tooMany;
  cudaOccupancyMaxPotentialBlockSize(&grid, &best, narrow, 0, 0);
  printf("occupancy %d", best);
  cudaOccupancyMaxPotentialBlockSize(&grid, &best, (void *)narrow);
  printf(" %d", best);
  cudaOccupancyMaxActiveBlocksPerMultiprocessor(&blocks, bounded<int, 128>, 128, 0);
  cudaOccupancyMaxActiveBlocksPerMultiprocessor(&tooMany, bounded<int, 128>, 256, 0);
  printf(" %d %d\n", blocks, tooMany);
  cudaFree(device);
  return 0;
}
