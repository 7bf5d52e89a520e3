// RMSNorm, the normalisation of Llama-style models: every row is divided by its root mean square and weighted.
#include <cmath>
#include <cstdio>
#include <vector>

constexpr int BLOCK = 128;
constexpr int WARP = 32;

// The sum of `value` over the warp; every lane gets it.
__device__ float warpSum(float value) {
  for (int offset = WARP / 2; offset > 0; offset /= 2) {
    value += __shfl_xor_sync(0xffffffff, value, offset);
  }
  return value;
}

// One block per row of x (rows x size, row-major); weight has size elements.
__global__ void rmsnorm(float *out, const float *x, const float *weight, int size, float epsilon) {
  __shared__ float warpSums[BLOCK / WARP];
  __shared__ float scale;
  const float *row = x + blockIdx.x * size;

  float squares = 0.0f;
  for (int i = threadIdx.x; i < size; i += BLOCK) {
    squares += row[i] * row[i];
  }
  squares = warpSum(squares);
  int warp = threadIdx.x / WARP;
  int lane = threadIdx.x % WARP;
  if (lane == 0) {
    warpSums[warp] = squares;
  }
  __syncthreads();

  // One thread adds up what the warps found.
  if (threadIdx.x == 0) {
    float total = 0.0f;
    for (int w = 0; w < BLOCK / WARP; w++) {
      total += warpSums[w];
    }
    scale = rsqrtf(total / size + epsilon);
  }
  __syncthreads();

  for (int i = threadIdx.x; i < size; i += BLOCK) {
    out[blockIdx.x * size + i] = weight[i] * (row[i] * scale);
  }
}

int main() {
  const int rows = 16;
  const int size = 288;
  const float epsilon = 1e-5f;
  std::vector<float> x(rows * size), weight(size), out(rows * size);
  for (int i = 0; i < rows * size; i++) {
    x[i] = ((i * 37) % 101 - 50) * 0.02f;
  }
  for (int i = 0; i < size; i++) {
    weight[i] = 0.5f + (i % 10) * 0.1f;
  }

  float *deviceX, *deviceWeight, *deviceOut;
  cudaMalloc(&deviceX, x.size() * sizeof(float));
  cudaMalloc(&deviceWeight, weight.size() * sizeof(float));
  cudaMalloc(&deviceOut, out.size() * sizeof(float));
  cudaMemcpy(deviceX, x.data(), x.size() * sizeof(float), cudaMemcpyHostToDevice);
  cudaMemcpy(deviceWeight, weight.data(), weight.size() * sizeof(float), cudaMemcpyHostToDevice);
  rmsnorm<<<rows, BLOCK>>>(deviceOut, deviceX, deviceWeight, size, epsilon);
  cudaMemcpy(out.data(), deviceOut, out.size() * sizeof(float), cudaMemcpyDeviceToHost);
  cudaFree(deviceX);
  cudaFree(deviceWeight);
  cudaFree(deviceOut);

  double worst = 0.0;
  for (int r = 0; r < rows; r++) {
    double squares = 0.0;
    for (int i = 0; i < size; i++) {
      squares += (double)x[r * size + i] * x[r * size + i];
    }
    double scale = 1.0 / sqrt(squares / size + epsilon);
    for (int i = 0; i < size; i++) {
      worst = fmax(worst, fabs(out[r * size + i] - weight[i] * x[r * size + i] * scale));
    }
  }
  printf("rmsnorm: %d rows of %d, out[0] = %.4f\n", rows, size, out[0]);
  printf("%s\n", worst < 1e-5 ? "PASSED" : "FAILED");
  return worst < 1e-5 ? 0 : 1;
}
