__global__ void fill(int *values, int n) {
  int i = blockIdx.x * blockDim.x + threadIdx.x;
  if (i <= n) {
    values[i] = i;
  }
}

int main() {
  int *values;
  cudaMalloc(&values, 100 * sizeof(int));
  fill<<<4, 32>>>(values, 100);
  cudaDeviceSynchronize();
  return 0;
}
