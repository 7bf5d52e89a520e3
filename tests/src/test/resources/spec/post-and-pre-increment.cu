// Fact: i++ gives the old value, ++i the new one; compound assignment narrows.
// expect: 5 7 7 44
#include <cstdio>

__global__ void fact(int i) {
  int a = i++;
  int b = ++i;
  unsigned char c = 200;
  c += 100;
  printf("%d %d %d %d\n", a, b, i, c);
}

int main() {
  fact<<<1, 1>>>(5);
  cudaDeviceSynchronize();
  return 0;
}
