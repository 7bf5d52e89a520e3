#include "shapes.h"
#include <cuda_runtime.h>

__constant__ float bias[1];

__device__ static float helper(float x, float factor) { return x * factor + bias[0]; }

__global__ void scale(float *values, int count, float factor) {
  int i = blockIdx.x * blockDim.x + threadIdx.x;
  if (i < count) {
    values[i] = helper(values[i], factor);
  }
}

extern "C" void scale_on_device(float *values, int count, float factor) {
  float *device;
  float one = 1.0f;
  cudaMemcpyToSymbol(bias, &one, sizeof(float));
  cudaMalloc((void **)&device, count * sizeof(float));
  cudaMemcpy(device, values, count * sizeof(float), cudaMemcpyHostToDevice);
  scale<<<1, 32>>>(device, count, factor);
  cudaMemcpy(values, device, count * sizeof(float), cudaMemcpyDeviceToHost);
  cudaFree(device);
}
