__global__ void fill(int *out) { out[threadIdx.x] = threadIdx.x; }

int main() {
  int *out;
  cudaMalloc(&out, 32 * sizeof(int));
  fill<<<1, 32>>>(out);
  cudaDeviceSynchronize();
  return 0;
}
