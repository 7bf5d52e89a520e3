// Fact: a reference parameter changes the caller's variable, element or member.
// expect: 2 4 6
#include <cstdio>

struct Box {
  int value;
};

__device__ void twice(int &x) { x *= 2; }

__global__ void fact() {
  int local = 1;
  int array[2] = {1, 2};
  Box box = {3};
  twice(local);
  twice(array[1]);
  twice(box.value);
  printf("%d %d %d\n", local, array[1], box.value);
}

int main() {
  fact<<<1, 1>>>();
  cudaDeviceSynchronize();
  return 0;
}
