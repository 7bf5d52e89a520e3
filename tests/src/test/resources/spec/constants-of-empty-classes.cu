// Fact: kernels pass constants of empty classes on, such as nullopt: there is nothing in them to read.
// expect: -1 -1 2 3 7
#include <cstdio>
#include <cuda/std/optional>

struct tag {};
inline constexpr tag chosen{};

__device__ int number(tag) { return 7; }
__device__ cuda::std::optional<int> above(int x, int least) {
  if (x >= least) return x;
  return cuda::std::nullopt;
}
__global__ void fill(int *out) {
  out[threadIdx.x] = threadIdx.x < 4 ? above(threadIdx.x, 2).value_or(-1) : number(chosen);
}

int main() {
  int *device, host[5];
  cudaMalloc(&device, sizeof host);
  fill<<<1, 5>>>(device);
  cudaMemcpy(host, device, sizeof host, cudaMemcpyDeviceToHost);
  printf("%d %d %d %d %d\n", host[0], host[1], host[2], host[3], host[4]);
  cudaFree(device);
  return 0;
}
