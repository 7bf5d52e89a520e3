// Fact: a float4 is four floats in a row.
// expect: 3 7
#include <cstdio>

__global__ void fact(float4 *vectors) {
  float *floats = (float *)vectors;
  floats[6] = 7.0f;
  printf("%g %g\n", floats[2], vectors[1].z);
}

int main() {
  float4 host[2] = {{1, 2, 3, 4}, {5, 6, 0, 8}};
  float4 *device;
  cudaMalloc(&device, sizeof(host));
  cudaMemcpy(device, host, sizeof(host), cudaMemcpyHostToDevice);
  fact<<<1, 1>>>(device);
  cudaDeviceSynchronize();
  return 0;
}
