// A block as wide as two rows of its tile: the last row runs on into the other array.
__global__ void multiply(float *m, int width) {
  __shared__ float row[16][16];
  __shared__ float column[16][16];
  for (int i = 0; i < 16; i++) {
    if (threadIdx.x < 16) {
      row[i][threadIdx.x] = m[i];
      column[i][threadIdx.x] = m[i];
    }
  }
  __syncthreads();
  float sum = 0;
  for (int i = 0; i < 16; i++) sum += column[0][i] * row[i][threadIdx.x % width];
  m[threadIdx.x] = sum;
}

int main() {
  float *m;
  cudaMalloc(&m, 128);
  cudaMemset(m, 0, 128);
  multiply<<<1, 32>>>(m, 16);
  multiply<<<1, 32>>>(m, 32);
  cudaDeviceSynchronize();
  return 0;
}
