__global__ void k(int *values) { values[threadIdx.x] = __shfl_sync(0x0000ffff, threadIdx.x, 0); }

int main() {
  int *values;
  cudaMalloc(&values, 32 * sizeof(int));
  k<<<1, 32>>>(values);
  cudaDeviceSynchronize();
  return 0;
}
