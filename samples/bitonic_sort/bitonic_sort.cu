// Bitonic sort: sorts blocks in shared memory, then merges over global memory.
#include <algorithm>
#include <cstdio>
#include <vector>

#define BLOCK 256

// Puts two keys in order, upwards or downwards.
template <typename T>
__device__ void compareAndSwap(T &a, T &b, bool up) {
  if ((a > b) == up) {
    T kept = a;
    a = b;
    b = kept;
  }
}

// Sorts runs of 2 * BLOCK keys, every other run downwards.
__global__ void sortRuns(unsigned int *keys) {
  __shared__ unsigned int run[2 * BLOCK];
  unsigned int *mine = keys + blockIdx.x * 2 * BLOCK;
  int t = threadIdx.x;
  run[t] = mine[t];
  run[t + BLOCK] = mine[t + BLOCK];
  for (int size = 2; size <= 2 * BLOCK; size *= 2) {
    for (int stride = size / 2; stride > 0; stride /= 2) {
      __syncthreads();
      int low = 2 * t - (t & (stride - 1));
      int place = blockIdx.x * 2 * BLOCK + low;
      bool up = (place & size) == 0;
      compareAndSwap(run[low], run[low + stride], up);
    }
  }
  __syncthreads();
  mine[t] = run[t];
  mine[t + BLOCK] = run[t + BLOCK];
}

// One merge step over global memory: compares keys that are `stride` apart in sequences of `size`.
__global__ void mergeStep(unsigned int *keys, int size, int stride) {
  int t = blockIdx.x * blockDim.x + threadIdx.x;
  int low = 2 * t - (t & (stride - 1));
  compareAndSwap(keys[low], keys[low + stride], (low & size) == 0);
}

int main() {
  const int n = 4096;
  std::vector<unsigned int> keys(n);
  unsigned int state = 2463534242u;
  for (unsigned int &key : keys) {
    state ^= state << 13;
    state ^= state >> 17;
    state ^= state << 5;
    key = state;
  }

  unsigned int *device;
  cudaMalloc(&device, n * sizeof(unsigned int));
  cudaMemcpy(device, keys.data(), n * sizeof(unsigned int), cudaMemcpyHostToDevice);
  sortRuns<<<n / (2 * BLOCK), BLOCK>>>(device);
  for (int size = 4 * BLOCK; size <= n; size *= 2) {
    for (int stride = size / 2; stride > 0; stride /= 2) {
      mergeStep<<<n / (2 * BLOCK), BLOCK>>>(device, size, stride);
    }
  }
  std::vector<unsigned int> sorted(n);
  cudaMemcpy(sorted.data(), device, n * sizeof(unsigned int), cudaMemcpyDeviceToHost);
  cudaFree(device);

  std::sort(keys.begin(), keys.end());
  bool passed = sorted == keys;
  printf("bitonic sort: %d keys, smallest %u, largest %u\n", n, sorted[0], sorted[n - 1]);
  printf("%s\n", passed ? "PASSED" : "FAILED");
  return passed ? 0 : 1;
}
