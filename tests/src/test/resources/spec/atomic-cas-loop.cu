// Fact: a compare-and-swap loop adds floats.
// expect: 32.5
#include <cstdio>

__device__ float addSlowly(float *where, float value) {
  int *bits = (int *)where;
  int old = *bits;
  int assumed;
  do {
    assumed = old;
    old = atomicCAS(bits, assumed, __float_as_int(__int_as_float(assumed) + value));
  } while (assumed != old);
  return __int_as_float(old);
}

__global__ void fact(float *sum) { addSlowly(sum, 1.0f); }

int main() {
  float *device, host = 0.5f;
  cudaMalloc(&device, sizeof(float));
  cudaMemcpy(device, &host, sizeof(float), cudaMemcpyHostToDevice);
  fact<<<1, 32>>>(device);
  cudaMemcpy(&host, device, sizeof(float), cudaMemcpyDeviceToHost);
  printf("%g\n", host);
  return 0;
}
