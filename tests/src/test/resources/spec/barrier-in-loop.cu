// Fact: values written before a barrier are seen behind it, in every round.
// expect: 285
#include <cstdio>

__global__ void fact() {
  __shared__ int ring[10];
  int t = threadIdx.x;
  int sum = 0;
  ring[t] = t * t;
  for (int round = 0; round < 10; round++) {
    __syncthreads();
    int next = ring[(t + 1) % 10];
    sum += next;
    __syncthreads();
    ring[t] = next;
  }
  if (t == 7) {
    printf("%d\n", sum);
  }
}

int main() {
  fact<<<1, 10>>>();
  cudaDeviceSynchronize();
  return 0;
}
