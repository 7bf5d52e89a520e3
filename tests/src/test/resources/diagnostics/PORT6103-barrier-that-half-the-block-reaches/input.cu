__global__ void k(int *values) {
  if (threadIdx.x < 16) {
    __syncthreads();
  }
  values[threadIdx.x] = 1;
}

int main() {
  int *values;
  cudaMalloc(&values, 64 * sizeof(int));
  k<<<1, 64>>>(values);
  cudaDeviceSynchronize();
  return 0;
}
