__global__ void twice(int *values) { values[threadIdx.x] = 2 * values[threadIdx.x]; }

int main() {
  int *values;
  cudaMalloc(&values, 32 * sizeof(int));
  cudaMemset(values, 1, 32 * sizeof(int));
  twice<<<1, 32>>>(values);
  cudaFree(values);
}
