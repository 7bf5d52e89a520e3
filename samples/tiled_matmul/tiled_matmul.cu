// Matrix product with shared-memory tiles.
#include <cmath>
#include <cstdio>
#include <cstdlib>

#define TILE 16

// c = a * b; all n x n, row-major; n is a multiple of TILE.
__global__ void matmul(const float *a, const float *b, float *c, int n) {
  __shared__ float tileA[TILE][TILE];
  __shared__ float tileB[TILE][TILE];
  int tx = threadIdx.x;
  int ty = threadIdx.y;
  int row = blockIdx.y * TILE + ty;
  int col = blockIdx.x * TILE + tx;
  float sum = 0.0f;
  for (int t = 0; t < n / TILE; t++) {
    // Every thread loads one element of each tile.
    tileA[ty][tx] = a[row * n + t * TILE + tx];
    tileB[ty][tx] = b[(t * TILE + ty) * n + col];
    __syncthreads();
    for (int k = 0; k < TILE; k++) {
      sum += tileA[ty][k] * tileB[k][tx];
    }
    __syncthreads();
  }
  c[row * n + col] = sum;
}

int main() {
  const int n = 128;
  const size_t bytes = n * n * sizeof(float);
  float *hostA = (float *)malloc(bytes);
  float *hostB = (float *)malloc(bytes);
  float *hostC = (float *)malloc(bytes);
  for (int i = 0; i < n * n; i++) {
    hostA[i] = (float)(i % 13) * 0.25f - 1.0f;
    hostB[i] = (float)(i % 7) * 0.5f - 1.5f;
  }

  float *a, *b, *c;
  cudaMalloc((void **)&a, bytes);
  cudaMalloc((void **)&b, bytes);
  cudaMalloc((void **)&c, bytes);
  cudaMemcpy(a, hostA, bytes, cudaMemcpyHostToDevice);
  cudaMemcpy(b, hostB, bytes, cudaMemcpyHostToDevice);

  dim3 grid(n / TILE, n / TILE);
  dim3 block(TILE, TILE);
  matmul<<<grid, block>>>(a, b, c, n);
  cudaDeviceSynchronize();
  cudaMemcpy(hostC, c, bytes, cudaMemcpyDeviceToHost);

  double worst = 0.0;
  for (int row = 0; row < n; row++) {
    for (int col = 0; col < n; col++) {
      double expected = 0.0;
      for (int k = 0; k < n; k++) {
        expected += (double)hostA[row * n + k] * hostB[k * n + col];
      }
      worst = fmax(worst, fabs(expected - hostC[row * n + col]));
    }
  }
  printf("matmul: %d x %d, worst error %g\n", n, n, worst);

  cudaFree(a);
  cudaFree(b);
  cudaFree(c);
  free(hostA);
  free(hostB);
  free(hostC);
  bool passed = worst < 1e-3;
  printf("%s\n", passed ? "PASSED" : "FAILED");
  return passed ? 0 : 1;
}
