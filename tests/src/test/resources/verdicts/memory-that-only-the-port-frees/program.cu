__global__ void fill(int *to) { to[threadIdx.x] = threadIdx.x; }

int main() {
  int *first, *second;
  cudaMalloc(&first, 32 * sizeof(int));
  cudaMalloc(&second, 16 * sizeof(int));
  fill<<<1, 32>>>(first);
  cudaMemset(second, 1, 16 * sizeof(int));
  cudaFree(first);
}
