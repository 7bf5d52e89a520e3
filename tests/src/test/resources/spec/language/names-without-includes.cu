// Fact: nvcc includes limits.h, assert.h, sys/types.h, limits and new into every CUDA file.
// expect: 4294967295 65535 -9 2147483647 6 1
typedef unsigned long long uint64_t;

__global__ void fill(uint *out, ushort low, ulong high) {
  int64_t wide = -9;
  assert(threadIdx.x < 4);
  out[threadIdx.x] = threadIdx.x == 0 ? UINT_MAX : threadIdx.x == 1 ? low : threadIdx.x == 2 ? (uint)wide : (uint)high;
}

int main() {
  uint *out, host[4];
  cudaMalloc(&out, sizeof host);
  fill<<<1, 4>>>(out, USHRT_MAX, std::numeric_limits<int>::max());
  cudaMemcpy(host, out, sizeof host, cudaMemcpyDeviceToHost);
  int caught = 0;
  try {
    throw std::bad_alloc();
  } catch (const std::exception &) {
    caught = 1;
  }
  uint64_t last = 6;
  printf("%u %u %d %u %llu %d\n", host[0], host[1], (int)host[2], host[3], last, caught);
  return 0;
}
