// y = a * x + y on vectors: one thread per element.
#include <cstdio>
#include <cstdlib>

// Each thread handles one element; the last block may have threads to spare.
__global__ void saxpy(int n, float a, const float *x, float *y) {
  int i = blockIdx.x * blockDim.x + threadIdx.x;
  if (i < n) {
    y[i] = a * x[i] + y[i];
  }
}

int main() {
  const int n = 10000;
  const float a = 2.5f;
  float *hostX = (float *)malloc(n * sizeof(float));
  float *hostY = (float *)malloc(n * sizeof(float));
  for (int i = 0; i < n; i++) {
    hostX[i] = i * 0.5f;
    hostY[i] = 100.0f - i;
  }

  float *x, *y;
  cudaMalloc(&x, n * sizeof(float));
  cudaMalloc(&y, n * sizeof(float));
  cudaMemcpy(x, hostX, n * sizeof(float), cudaMemcpyHostToDevice);
  cudaMemcpy(y, hostY, n * sizeof(float), cudaMemcpyHostToDevice);

  int threads = 256;
  int blocks = (n + threads - 1) / threads;
  saxpy<<<blocks, threads>>>(n, a, x, y);
  cudaMemcpy(hostY, y, n * sizeof(float), cudaMemcpyDeviceToHost);

  int wrong = 0;
  for (int i = 0; i < n; i++) {
    float expected = a * (i * 0.5f) + (100.0f - i);
    if (hostY[i] != expected) {
      wrong++;
    }
  }
  printf("saxpy: n = %d, y[1] = %g, y[%d] = %g\n", n, hostY[1], n - 1, hostY[n - 1]);

  cudaFree(x);
  cudaFree(y);
  free(hostX);
  free(hostY);
  printf("%s\n", wrong == 0 ? "PASSED" : "FAILED");
  return wrong == 0 ? 0 : 1;
}
