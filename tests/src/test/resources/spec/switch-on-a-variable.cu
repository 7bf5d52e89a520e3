// Fact: switch may declare what it decides on, and variables in front of its first label, which all cases share.
// expect: 12 -1 30 7
// expect: 3 0 destroyed
#include <cstdio>

struct Level {
  int value;
  ~Level() { std::printf("%d %d destroyed\n", value, value - 3); }
  operator int() const { return value; }
};

__host__ __device__ int pick(int n) {
  switch (int twice = 2 * n) {
    int extra;
    case 4:
      extra = 8;
      return twice + extra;
    case 6:
      extra = 5;
      return twice * extra;
    default:
      break;
  }
  return n == 7 ? 7 : -1;
}

__global__ void fill(int *out) { out[threadIdx.x] = pick(threadIdx.x); }

int main() {
  int *out, host[8];
  cudaMalloc(&out, sizeof host);
  fill<<<1, 8>>>(out);
  cudaMemcpy(host, out, sizeof host, cudaMemcpyDeviceToHost);
  std::printf("%d %d %d %d\n", host[2], host[4], pick(3), pick(7));
  switch (Level level{3}) {
    case 3:
      return 0;
    default:
      return 1;
  }
}
