#include <cmath>
#include <cstdio>

__global__ void copied(const float *from, float *to) { to[threadIdx.x] = from[threadIdx.x]; }

int main() {
  float values[4] = {1.0f, -0.5f, NAN, 2.0f};
  float *from, *to;
  cudaMalloc(&from, sizeof values);
  cudaMalloc(&to, sizeof values);
  cudaMemcpy(from, values, sizeof values, cudaMemcpyHostToDevice);
  copied<<<1, 4>>>(from, to);
  values[1] = NAN;
  cudaMemcpy(from, values, sizeof values, cudaMemcpyHostToDevice);
  cudaMemcpy(values, to, sizeof values, cudaMemcpyDeviceToHost);
  printf("%f %f\n", values[1], values[2]);
  cudaFree(from);
  cudaFree(to);
}
