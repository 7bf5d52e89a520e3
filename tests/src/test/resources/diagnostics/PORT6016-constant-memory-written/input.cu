__constant__ int limits[4];

__global__ void change(int *out) {
  int *writable = const_cast<int *>(limits);
  writable[threadIdx.x] = 7;
  out[threadIdx.x] = limits[threadIdx.x];
}

int main() {
  int *out;
  cudaMalloc(&out, 4 * sizeof(int));
  change<<<1, 4>>>(out);
  cudaDeviceSynchronize();
  cudaFree(out);
  return 0;
}
