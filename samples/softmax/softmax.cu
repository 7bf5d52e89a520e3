// Softmax of every row of a matrix: one block per row, maximum first so that no exponential overflows.
#include <cmath>
#include <cstdio>
#include <vector>

#define BLOCK 128

// out and in are rows x cols, row-major.
__global__ void softmax(float *out, const float *in, int cols) {
  __shared__ float shared[BLOCK];
  int t = threadIdx.x;
  const float *row = in + blockIdx.x * cols;
  float *result = out + blockIdx.x * cols;

  // The largest value of the row.
  float largest = -INFINITY;
  for (int i = t; i < cols; i += BLOCK) {
    largest = fmaxf(largest, row[i]);
  }
  shared[t] = largest;
  __syncthreads();
  for (int width = BLOCK / 2; width > 0; width /= 2) {
    if (t < width) {
      shared[t] = fmaxf(shared[t], shared[t + width]);
    }
    __syncthreads();
  }
  largest = shared[0];
  __syncthreads();

  // The sum of the exponentials.
  float sum = 0.0f;
  for (int i = t; i < cols; i += BLOCK) {
    float e = expf(row[i] - largest);
    result[i] = e;
    sum += e;
  }
  shared[t] = sum;
  __syncthreads();
  for (int width = BLOCK / 2; width > 0; width /= 2) {
    if (t < width) {
      shared[t] += shared[t + width];
    }
    __syncthreads();
  }

  float scale = 1.0f / shared[0];
  for (int i = t; i < cols; i += BLOCK) {
    result[i] *= scale;
  }
}

int main() {
  const int rows = 24;
  const int cols = 500;
  std::vector<float> in(rows * cols), out(rows * cols);
  for (int i = 0; i < rows * cols; i++) {
    in[i] = sinf(0.37f * i) * (1 + i % 9);
  }

  float *deviceIn, *deviceOut;
  cudaMalloc(&deviceIn, in.size() * sizeof(float));
  cudaMalloc(&deviceOut, out.size() * sizeof(float));
  cudaMemcpy(deviceIn, in.data(), in.size() * sizeof(float), cudaMemcpyHostToDevice);
  softmax<<<rows, BLOCK>>>(deviceOut, deviceIn, cols);
  cudaMemcpy(out.data(), deviceOut, out.size() * sizeof(float), cudaMemcpyDeviceToHost);
  cudaFree(deviceIn);
  cudaFree(deviceOut);

  double worst = 0.0;
  for (int r = 0; r < rows; r++) {
    double largest = -INFINITY;
    double sum = 0.0;
    for (int c = 0; c < cols; c++) {
      largest = fmax(largest, (double)in[r * cols + c]);
    }
    for (int c = 0; c < cols; c++) {
      sum += exp(in[r * cols + c] - largest);
    }
    for (int c = 0; c < cols; c++) {
      double expected = exp(in[r * cols + c] - largest) / sum;
      worst = fmax(worst, fabs(out[r * cols + c] - expected));
    }
  }
  printf("softmax: %d rows of %d, worst error below 1e-6: %s\n", rows, cols, worst < 1e-6 ? "yes" : "no");
  printf("%s\n", worst < 1e-6 ? "PASSED" : "FAILED");
  return worst < 1e-6 ? 0 : 1;
}
