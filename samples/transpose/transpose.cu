// Matrix transpose through a tile in shared memory, so that reads and writes of global memory both run along rows.
#include <cstdio>
#include <vector>

constexpr int TILE = 32;
constexpr int ROWS = 8;

// out = the transpose of in; in has height rows of width elements.
__global__ void transpose(float *out, const float *in, int width, int height) {
  // One column of padding keeps the column-wise reads off each other's memory banks.
  __shared__ float tile[TILE][TILE + 1];

  int x = blockIdx.x * TILE + threadIdx.x;
  int y = blockIdx.y * TILE + threadIdx.y;
  for (int j = 0; j < TILE; j += ROWS) {
    if (x < width && y + j < height) {
      tile[threadIdx.y + j][threadIdx.x] = in[(y + j) * width + x];
    }
  }
  __syncthreads();

  x = blockIdx.y * TILE + threadIdx.x;
  y = blockIdx.x * TILE + threadIdx.y;
  for (int j = 0; j < TILE; j += ROWS) {
    if (x < height && y + j < width) {
      out[(y + j) * height + x] = tile[threadIdx.x][threadIdx.y + j];
    }
  }
}

int main() {
  const int width = 200;
  const int height = 136;
  const size_t bytes = width * height * sizeof(float);
  std::vector<float> in(width * height), out(width * height);
  for (int i = 0; i < width * height; i++) {
    in[i] = i * 0.125f;
  }

  float *deviceIn, *deviceOut;
  cudaMalloc(&deviceIn, bytes);
  cudaMalloc(&deviceOut, bytes);
  cudaMemcpy(deviceIn, in.data(), bytes, cudaMemcpyHostToDevice);
  dim3 grid((width + TILE - 1) / TILE, (height + TILE - 1) / TILE);
  dim3 block(TILE, ROWS);
  transpose<<<grid, block>>>(deviceOut, deviceIn, width, height);
  cudaMemcpy(out.data(), deviceOut, bytes, cudaMemcpyDeviceToHost);
  cudaFree(deviceIn);
  cudaFree(deviceOut);

  int wrong = 0;
  for (int y = 0; y < height; y++) {
    for (int x = 0; x < width; x++) {
      if (out[x * height + y] != in[y * width + x]) {
        wrong++;
      }
    }
  }
  printf("transpose: %d x %d, %d wrong\n", width, height, wrong);
  printf("%s\n", wrong == 0 ? "PASSED" : "FAILED");
  return wrong == 0 ? 0 : 1;
}
