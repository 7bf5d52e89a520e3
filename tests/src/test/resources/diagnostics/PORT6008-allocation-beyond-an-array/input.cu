__global__ void fill(float *to, long long at) { to[at] = 1; }

int main() {
  float *large;
  cudaMalloc(&large, 3ll << 30);
  fill<<<1, 1>>>(large, (3ll << 28) - 1);
  cudaFree(large);
  return 0;
}
