// Fact: a float becomes a char by way of int: 300.0f is 44.
// expect: 44 -56
#include <cstdio>

__global__ void fact(float a, float b) {
  printf("%d %d\n", (int)(unsigned char)(int)a, (int)(signed char)(int)b);
}

int main() {
  fact<<<1, 1>>>(300.0f, 200.0f);
  cudaDeviceSynchronize();
  return 0;
}
