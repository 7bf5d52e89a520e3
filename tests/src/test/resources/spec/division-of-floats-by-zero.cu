// Fact: float division by zero gives infinity or NaN.
// expect: inf -inf 1
#include <cstdio>

__global__ void fact(float z) {
  float q = z / z;
  printf("%f %f %d\n", 1.0f / z, -1.0f / z, q != q);
}

int main() {
  fact<<<1, 1>>>(0.0f);
  cudaDeviceSynchronize();
  return 0;
}
