// Fact: a thread's counter grows with each look at it, and the next launch starts behind all that was seen.
// expect: 1 1 1 waited 1
#include <cstdio>
__global__ void look(clock_t *first, clock_t *last) {
  int i = blockIdx.x * blockDim.x + threadIdx.x;
  first[i] = clock();
  __syncthreads();
  for (int k = 0; k < threadIdx.x; k++) last[i] = clock();
  last[i] = clock();
}
__global__ void wait(long long *passed) {
  long long start = clock64();
  while (clock64() - start < 1000000000) {
  }
  *passed = clock64() - start;
}
int main() {
  clock_t *first, *last, before = 0;
  long long *passed;
  cudaMallocManaged(&first, 64 * sizeof(clock_t));
  cudaMallocManaged(&last, 64 * sizeof(clock_t));
  cudaMallocManaged(&passed, sizeof(long long));
  int grows = 1, goesOn = 1;
  for (int launch = 0; launch < 3; launch++) {
    look<<<2, 32>>>(first, last);
    cudaDeviceSynchronize();
    clock_t most = 0;
    for (int i = 0; i < 64; i++) {
      grows &= last[i] > first[i];
      goesOn &= first[i] > before;
      most = last[i] > most ? last[i] : most;
    }
    before = most;
  }
  wait<<<1, 1>>>(passed);
  cudaDeviceSynchronize();
  printf("%d %d %d waited %d\n", grows, goesOn, before > 0, *passed >= 1000000000);
}
