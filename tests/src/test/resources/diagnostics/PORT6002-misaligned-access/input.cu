__global__ void k(char *bytes, int *out) { out[0] = *(int *)(bytes + 2); }

int main() {
  char *bytes;
  int *out;
  cudaMalloc(&bytes, 64);
  cudaMalloc(&out, 64);
  cudaMemset(bytes, 0, 64);
  k<<<1, 1>>>(bytes, out);
  cudaDeviceSynchronize();
  return 0;
}
