__device__ int table[4];

__global__ void fill(int *to) { to[threadIdx.x] = threadIdx.x + 1; }

int main() {
  int *filled;
  cudaMalloc(&filled, 4 * sizeof(int));
  fill<<<1, 4>>>(filled);
  cudaMemcpyToSymbol(table, filled, 4 * sizeof(int), 0, cudaMemcpyDeviceToDevice);
}
