__global__ void wait(int *out) {
  if (threadIdx.x == 0) {
    __syncwarp(0x3);
    out[0] = 1;
  } else if (threadIdx.x == 1) {
    out[1] = __shfl_sync(0x3, 5, 0);
  }
}

int main() {
  int *out;
  cudaMalloc(&out, 2 * sizeof(int));
  wait<<<1, 2>>>(out);
  cudaDeviceSynchronize();
  cudaFree(out);
  return 0;
}
