#include <cstdio>

__global__ void scale(float *values, float factor) { values[threadIdx.x] = fasterScale(values[threadIdx.x], factor); }

int main() {
  float *values;
  cudaMalloc(&values, 32 * sizeof(float));
  scale<<<1, 32>>>(values, 2.0f);
  return 0;
}
