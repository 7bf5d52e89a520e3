__global__ void fill(int *to) { to[threadIdx.x] = threadIdx.x; }

int main() {
  int *first, *second, *third;
  cudaMalloc(&first, 32 * sizeof(int));
  cudaMalloc(&second, 16 * sizeof(int));
  cudaMalloc(&third, 8 * sizeof(int));
  fill<<<1, 32>>>(first);
  cudaFree(first);
  cudaFree(second);
}
