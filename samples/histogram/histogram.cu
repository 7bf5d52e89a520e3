// Counts how often each byte value occurs: atomics in shared memory first, then one atomic per bin in global memory.
#include <cstdio>
#include <cstring>
#include <vector>

#define BINS 256

__global__ void histogram(const unsigned char *data, unsigned int *bins, int n) {
  __shared__ unsigned int local[BINS];
  for (int i = threadIdx.x; i < BINS; i += blockDim.x) {
    local[i] = 0;
  }
  __syncthreads();

  int stride = gridDim.x * blockDim.x;
  for (int i = blockIdx.x * blockDim.x + threadIdx.x; i < n; i += stride) {
    atomicAdd(&local[data[i]], 1u);
  }
  __syncthreads();

  for (int i = threadIdx.x; i < BINS; i += blockDim.x) {
    atomicAdd(&bins[i], local[i]);
  }
}

int main() {
  const int n = 65536;
  std::vector<unsigned char> data(n);
  unsigned int expected[BINS] = {0};
  unsigned int state = 1;
  for (int i = 0; i < n; i++) {
    state = state * 1664525u + 1013904223u;
    data[i] = (unsigned char)((state >> 24) & (state >> 16));
    expected[data[i]]++;
  }

  unsigned char *deviceData;
  unsigned int *deviceBins;
  cudaMalloc(&deviceData, n);
  cudaMalloc(&deviceBins, BINS * sizeof(unsigned int));
  cudaMemcpy(deviceData, data.data(), n, cudaMemcpyHostToDevice);
  cudaMemset(deviceBins, 0, BINS * sizeof(unsigned int));
  histogram<<<16, 128>>>(deviceData, deviceBins, n);

  unsigned int bins[BINS];
  cudaMemcpy(bins, deviceBins, sizeof(bins), cudaMemcpyDeviceToHost);
  cudaFree(deviceData);
  cudaFree(deviceBins);

  bool passed = memcmp(bins, expected, sizeof(bins)) == 0;
  printf("histogram: %d bytes, value 0 occurs %u times, value 255 %u times\n", n, bins[0], bins[255]);
  printf("%s\n", passed ? "PASSED" : "FAILED");
  return passed ? 0 : 1;
}
