// Fact: threads that have returned are not waited for.
// expect: 6
#include <cstdio>

__global__ void fact(int n) {
  __shared__ int sum[4];
  int t = threadIdx.x;
  if (t >= n) {
    return;
  }
  sum[t] = t;
  __syncthreads();
  if (t == 0) {
    printf("%d\n", sum[0] + sum[1] + sum[2] + sum[3]);
  }
}

int main() {
  fact<<<1, 32>>>(4);
  cudaDeviceSynchronize();
  return 0;
}
