// Fact: a kernel template is instantiated for types and values.
// expect: 6 2.5
#include <cstdio>

template <typename T, int N>
__global__ void fact(T value) {
  T sum = 0;
  for (int i = 0; i < N; i++) {
    sum += value;
  }
  if (sizeof(T) == 4) {
    printf("%d ", (int)sum);
  } else {
    printf("%g\n", (double)sum);
  }
}

int main() {
  fact<int, 3><<<1, 1>>>(2);
  fact<double, 5><<<1, 1>>>(0.5);
  cudaDeviceSynchronize();
  return 0;
}
