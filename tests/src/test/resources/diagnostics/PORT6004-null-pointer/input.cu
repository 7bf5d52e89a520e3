__global__ void k(int *values) { values[threadIdx.x] = 1; }

int main() {
  k<<<1, 32>>>(nullptr);
  cudaDeviceSynchronize();
  return 0;
}
