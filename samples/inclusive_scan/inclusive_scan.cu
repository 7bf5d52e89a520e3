// Running sums of a vector of any length: scan every block, scan the block totals, add them back.
#include <cstdio>
#include <cstdlib>

// Scans the block's part of data in place, in dynamic shared memory (Hillis and Steele), and notes the block's total.
__global__ void scanBlocks(int *data, int *totals, int n) {
  extern __shared__ int buffer[];
  int t = threadIdx.x;
  int i = blockIdx.x * blockDim.x + t;
  buffer[t] = i < n ? data[i] : 0;
  __syncthreads();

  for (int offset = 1; offset < blockDim.x; offset *= 2) {
    int before = t >= offset ? buffer[t - offset] : 0;
    __syncthreads();
    buffer[t] += before;
    __syncthreads();
  }

  if (i < n) {
    data[i] = buffer[t];
  }
  if (t == blockDim.x - 1 && totals != nullptr) {
    totals[blockIdx.x] = buffer[t];
  }
}

// Adds to every block's elements the total of all blocks before it.
__global__ void addTotals(int *data, const int *totals, int n) {
  int i = blockIdx.x * blockDim.x + threadIdx.x;
  if (blockIdx.x > 0 && i < n) {
    data[i] += totals[blockIdx.x - 1];
  }
}

int main() {
  const int n = 20000;
  const int threads = 256;
  const int blocks = (n + threads - 1) / threads;  // at most `threads`: one more scan is enough for the totals
  int *host = (int *)malloc(n * sizeof(int));
  for (int i = 0; i < n; i++) {
    host[i] = (i * 7) % 11 - 3;
  }

  int *data, *totals;
  cudaMalloc(&data, n * sizeof(int));
  cudaMalloc(&totals, blocks * sizeof(int));
  cudaMemcpy(data, host, n * sizeof(int), cudaMemcpyHostToDevice);
  size_t shared = threads * sizeof(int);
  scanBlocks<<<blocks, threads, shared>>>(data, totals, n);
  scanBlocks<<<1, threads, shared>>>(totals, nullptr, blocks);
  addTotals<<<blocks, threads>>>(data, totals, n);

  int *scanned = (int *)malloc(n * sizeof(int));
  cudaMemcpy(scanned, data, n * sizeof(int), cudaMemcpyDeviceToHost);
  int sum = 0;
  int wrong = 0;
  for (int i = 0; i < n; i++) {
    sum += host[i];
    if (scanned[i] != sum) {
      wrong++;
    }
  }
  printf("inclusive scan: %d elements, last sum %d\n", n, scanned[n - 1]);

  cudaFree(data);
  cudaFree(totals);
  free(host);
  free(scanned);
  printf("%s\n", wrong == 0 ? "PASSED" : "FAILED");
  return wrong == 0 ? 0 : 1;
}
