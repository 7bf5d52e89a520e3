__global__ void fill(int *to) { to[threadIdx.x] = threadIdx.x; }

int main() {
  int *filled, *set;
  cudaMalloc(&filled, 32 * sizeof(int));
  cudaMalloc(&set, 32 * sizeof(int));
  fill<<<1, 32>>>(filled);
  cudaMemset(set, 1, 32 * sizeof(int));
  cudaFree(filled);
  cudaFree(set);
}
