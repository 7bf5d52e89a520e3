__global__ void __cluster_dims__(2, 1, 1) fill(int *p) { p[blockIdx.x * blockDim.x + threadIdx.x] = 1; }

int main() {
  int *p;
  cudaMalloc(&p, 64 * sizeof(int));
  fill<<<2, 32>>>(p);
  cudaDeviceSynchronize();
  cudaFree(p);
  return 0;
}
