#include <cstdlib>

__device__ int table[4];
__managed__ int shared_by_both[4];

__global__ void fill(int *to) { to[threadIdx.x] = threadIdx.x; }

struct Owner {
  int *memory = nullptr;
  ~Owner() { cudaFree(memory); }
} owner;

int main() {
  int *kept, *managed;
  cudaMalloc(&kept, 32 * sizeof(int));
  cudaMalloc(&owner.memory, 32 * sizeof(int));
  cudaMallocManaged(&managed, 32 * sizeof(int));
  fill<<<1, 32>>>(kept);
  cudaDeviceSynchronize();
  cudaMemset(owner.memory, 1, 32 * sizeof(int));
  int values[] = {1, 2, 3, 4};
  cudaMemcpyToSymbol(table, values, sizeof values);
  managed[3] = 4;
  shared_by_both[2] = 5;
  std::exit(0);
}
