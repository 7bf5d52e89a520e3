// Fact: a variable may have the name of a class or of a file, and its functions can be called where it is in sight.
// expect: 7 3 96 5
// expect: 12 4 9
// expect: 40 2 6
#include <cstdio>
#include <cstdint>

struct Node {
  int value;
  static __host__ __device__ int twice(int x) { return 2 * x; }
  __host__ __device__ Node plus(int x) const { return Node{value + x}; }
};
struct ALL {
  static __host__ __device__ int next(int x) { return x + 1; }
};
static __host__ __device__ int afterNext(int x) { return ALL::next(x) + 1; }

template <int N> struct Config {
  static constexpr int Threads = N;
  static constexpr int Shared = 3;
  static constexpr int Memory = 5;
};

__device__ int Memory = 7;
__constant__ int Barriers[2] = {3, 4};
static int CudaRuntimeApi = 4;
static const int VariablesNamedLikeClasses = 9;

template <class Config> __global__ void work(int *out, int Math, int *Shared) {
  int *Threads = out;
  __shared__ int Atomics[2];
  if (threadIdx.x == 0) {
    Atomics[0] = Config::Shared;
    Atomics[1] = Config::Memory;
  }
  asm volatile("fence.acq_rel.gpu;" ::: "memory");
  asm volatile("bar.sync 0;" ::: "memory");
  if (threadIdx.x == 0) {
    Threads[0] = Memory;
    Threads[1] = Barriers[0];
    Threads[2] = Config::Threads * Atomics[0];
    Threads[3] = max(Math, Atomics[1]);
    asm volatile("red.relaxed.gpu.global.add.s32 [%0], %1;" ::"l"(Shared), "r"(1));
  }
}

static int nodes(int Node, int ALL) {
  const ::Node node{Node};
  return node.plus(::Node::twice(ALL)).value;
}

int main() {
  int *out;
  cudaMalloc(&out, 5 * sizeof(int));
  cudaMemset(out, 0, 5 * sizeof(int));
  work<Config<32>><<<1, Config<32>::Threads>>>(out, 1, out + 4);
  int host[5];
  cudaMemcpy(host, out, sizeof host, cudaMemcpyDeviceToHost);
  cudaFree(out);
  printf("%d %d %d %d\n", host[0], host[1], host[2], host[3]);
  printf("%d %d %d\n", nodes(2, 5), CudaRuntimeApi, VariablesNamedLikeClasses);
  int Node = 40;
  int Config = 1 + host[4];
  printf("%d %d %d\n", Node, Config, afterNext(4));
  return 0;
}
