// Fact: warps that hand stages over through counters in shared memory may wait for each other in loops, and the atomics order what they pass on.
// expect: 25051
#include <cstdio>

struct Counter {
  unsigned phase;
  int pending;

  __device__ void arrive() {
    __threadfence_block();
    if (atomicSub(&pending, 1) == 1) {
      atomicExch(&pending, 32);
      __threadfence_block();
      atomicAdd(&phase, 1u);
    }
  }
  __device__ void await(unsigned passed) {
    while (atomicAdd(&phase, 0u) < passed) {
    }
    __threadfence_block();
  }
};

__global__ void handOver(const int *in, int *out, int stages) {
  __shared__ int buffer[2][32];
  __shared__ Counter full[2], empty[2];
  int t = threadIdx.x;
  if (t < 2) {
    full[t] = empty[t] = Counter{0, 32};
  }
  __syncthreads();
  if (t < 32) {
    for (int s = 0; s < stages; s++) {
      empty[s & 1].await(s / 2);
      buffer[s & 1][t] = in[s * 32 + t];
      full[s & 1].arrive();
    }
  } else {
    int sum = 0;
    for (int s = 0; s < stages; s++) {
      full[s & 1].await(s / 2 + 1);
      sum += buffer[s & 1][(t + s) & 31];
      empty[s & 1].arrive();
    }
    out[t - 32] = sum;
  }
}

int main() {
  int *in, *out;
  cudaMallocManaged(&in, 256 * sizeof(int));
  cudaMallocManaged(&out, 32 * sizeof(int));
  for (int i = 0; i < 256; i++) {
    in[i] = i * 7 % 13;
  }
  handOver<<<1, 64>>>(in, out, 8);
  cudaDeviceSynchronize();
  int sum = 0;
  for (int i = 0; i < 32; i++) {
    sum += out[i] * (i + 1);
  }
  printf("%d\n", sum);
}
