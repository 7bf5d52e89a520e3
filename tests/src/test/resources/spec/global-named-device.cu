// Fact: a variable at namespace scope may be called 'device'.
// expect: 7
#include <cstdio>

namespace policies {
struct policy {
  int number;
};
static const policy device{7};
}

__global__ void fact(int *out) { *out = 7; }

int main() {
  int *out;
  cudaMalloc(&out, sizeof(int));
  fact<<<1, 1>>>(out);
  cudaFree(out);
  printf("%d\n", policies::device.number);
  return 0;
}
