// Fact: a float4 member moves to the next multiple of 16.
// expect: 48 16 32 16
#include <cstdio>

struct Record {
  char tag;
  float4 position;
  double weight;
};

__global__ void fact() {
  printf("%d %d %d %d\n", (int)sizeof(Record), (int)offsetof(Record, position), (int)offsetof(Record, weight),
         (int)alignof(Record));
}

int main() {
  fact<<<1, 1>>>();
  cudaDeviceSynchronize();
  return 0;
}
