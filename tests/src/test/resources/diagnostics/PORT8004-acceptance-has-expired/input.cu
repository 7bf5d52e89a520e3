__global__ void mix(int *values) { values[threadIdx.x] = vendorMix(values[threadIdx.x]); }

int main() {
  int *values;
  cudaMalloc(&values, 32 * sizeof(int));
  mix<<<1, 32>>>(values);
  cudaDeviceSynchronize();
}
