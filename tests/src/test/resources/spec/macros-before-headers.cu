// Fact: names that a program defines before it includes a header mean nothing to that header.
// expect: 4 1 1.5
#define N 4
#define T float
#define size 3
#define first 7
#include <cstdio>
#include <map>
#include <type_traits>
#include <vector>
#undef size
#undef first

__global__ void fill(T *out) { out[threadIdx.x] = threadIdx.x * 0.5f; }

int main() {
  T *out;
  cudaMalloc(&out, N * sizeof(T));
  fill<<<1, N>>>(out);
  std::vector<T> host(N);
  cudaMemcpy(host.data(), out, N * sizeof(T), cudaMemcpyDeviceToHost);
  cudaFree(out);
  std::map<int, T> by;
  for (int i = 0; i < N; i++) by[i] = host[i];
  bool array = std::is_array<T[N]>::value;
  printf("%d %d %g\n", (int)host.size(), (int)array, by[3]);
  return 0;
}
