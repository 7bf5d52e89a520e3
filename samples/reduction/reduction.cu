// The sum of a vector: every block adds up its part in shared memory, the host adds the parts.
#include <cstdio>
#include <vector>

#define BLOCK 256

// partial[b] = the sum of the elements that block b walks over.
__global__ void sum(const float *values, float *partial, int n) {
  __shared__ float part[BLOCK];
  int t = threadIdx.x;

  // A grid-stride loop: the grid may be smaller than the vector.
  float mine = 0.0f;
  for (int i = blockIdx.x * blockDim.x + t; i < n; i += gridDim.x * blockDim.x) {
    mine += values[i];
  }
  part[t] = mine;
  __syncthreads();

  // Halve the number of adding threads until one is left.
  for (int width = BLOCK / 2; width > 0; width /= 2) {
    if (t < width) {
      part[t] += part[t + width];
    }
    __syncthreads();
  }
  if (t == 0) {
    partial[blockIdx.x] = part[0];
  }
}

int main() {
  const int n = 100000;
  const int blocks = 32;
  std::vector<float> values(n);
  double expected = 0.0;
  for (int i = 0; i < n; i++) {
    values[i] = (float)(i % 17) - 4.0f;
    expected += values[i];
  }

  float *deviceValues, *devicePartial;
  cudaMalloc(&deviceValues, n * sizeof(float));
  cudaMalloc(&devicePartial, blocks * sizeof(float));
  cudaMemcpy(deviceValues, values.data(), n * sizeof(float), cudaMemcpyHostToDevice);
  sum<<<blocks, BLOCK>>>(deviceValues, devicePartial, n);

  std::vector<float> partial(blocks);
  cudaMemcpy(partial.data(), devicePartial, blocks * sizeof(float), cudaMemcpyDeviceToHost);
  double total = 0.0;
  for (float part : partial) {
    total += part;
  }
  cudaFree(deviceValues);
  cudaFree(devicePartial);

  // The addends are small integers: every order of adding them is exact.
  printf("sum of %d values: %.1f, expected %.1f\n", n, total, expected);
  bool passed = total == expected;
  printf("%s\n", passed ? "PASSED" : "FAILED");
  return passed ? 0 : 1;
}
