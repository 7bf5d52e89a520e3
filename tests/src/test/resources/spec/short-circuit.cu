// Fact: && and || leave out the right side when the left decides.
// expect: 1 0 1 1
#include <cstdio>

__device__ int calls;

__device__ bool touch() {
  calls++;
  return true;
}

__global__ void fact(int zero) {
  bool a = zero == 0 || touch();
  bool b = zero != 0 && touch();
  int before = calls;
  bool c = zero == 0 && touch();
  printf("%d %d %d %d\n", a, b, c, calls - before);
}

int main() {
  fact<<<1, 1>>>(0);
  cudaDeviceSynchronize();
  return 0;
}
