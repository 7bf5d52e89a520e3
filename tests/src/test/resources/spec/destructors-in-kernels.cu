// Fact: variables of a kernel are destroyed on every way out of their block, in reverse order, with barriers in between.
// expect: 4321 21 4321 -1
#include <cstdio>
struct Mark {
  int *log, digit;
  __device__ Mark(int *l, int d) : log(l), digit(d) {}
  __device__ ~Mark() { *log = *log * 10 + digit; }
};
__device__ int leave(int *log, int way) {
  Mark first(log, 1);
  Mark second(log, 2);
  if (way == 1) return 7;
  for (int i = 0; i < 3; i++) {
    if (i == 1) break;
    Mark third(log, 3);
    Mark fourth(log, 4);
    if (way == 2) continue;
  }
  return 8;
}
__global__ void ways(int *logs) {
  __shared__ int total;
  if (threadIdx.x == 0) total = 0;
  __syncthreads();
  if (threadIdx.x < 3) {
    atomicAdd(&total, leave(&logs[threadIdx.x], threadIdx.x));
  }
  Mark last(&logs[3], 0);
  __syncthreads();
  if (threadIdx.x == 3) logs[3] = total == 23 ? 0 : 5;
  if (threadIdx.x != 3) last.log = &logs[4 + threadIdx.x];
  if (threadIdx.x == 3) last.digit = -1;
}
int main() {
  int *logs;
  cudaMallocManaged(&logs, 8 * sizeof(int));
  ways<<<1, 4>>>(logs);
  cudaDeviceSynchronize();
  printf("%d %d %d %d\n", logs[0], logs[1], logs[2], logs[3]);
}
