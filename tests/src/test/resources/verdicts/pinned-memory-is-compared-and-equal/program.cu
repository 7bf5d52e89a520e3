__global__ void squares(int *to, int n) {
  int i = threadIdx.x;
  if (i < n) to[i] = i * i;
}

int main() {
  int *freed, *host, *mapped;
  cudaMallocHost(&freed, 16 * sizeof(int));
  cudaHostAlloc(&host, 64 * sizeof(int), cudaHostAllocMapped);
  cudaHostGetDevicePointer(&mapped, host, 0);
  cudaFreeHost(freed);
  squares<<<1, 64>>>(mapped, 60);
  cudaDeviceSynchronize();
  cudaFreeHost(host);
}
