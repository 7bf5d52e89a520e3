__global__ void k(int *values) { values[threadIdx.x] = 1; }

int main() {
  int *values;
  cudaMalloc(&values, 128);
  cudaFree(values);
  k<<<1, 32>>>(values);
  cudaDeviceSynchronize();
  return 0;
}
