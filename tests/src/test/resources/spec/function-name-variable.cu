// Fact: every function has the variable __func__, which holds its name; a template's holds the name alone.
// expect: main kernel twice
#include <cstdio>

template <typename T> const char *twice(T) { return __func__; }

__global__ void kernel() { printf(" %s", __FUNCTION__); }

int main() {
  printf("%s", __func__);
  kernel<<<1, 1>>>();
  cudaDeviceSynchronize();
  printf(" %s\n", twice(1));
  return 0;
}
