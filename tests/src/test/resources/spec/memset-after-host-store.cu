// Fact: setting managed memory again counts, although it was set to the same before: the host and a kernel have stored in between.
// expect: 1 0
#include <cstdio>

__global__ void add(int *p) { p[0] += 1; }

int main() {
  int *p;
  cudaMallocManaged(&p, 16 * sizeof(int));
  cudaMemset(p, 0, 16 * sizeof(int));
  p[0] = 5;
  cudaMemset(p, 0, 16 * sizeof(int));
  add<<<1, 1>>>(p);
  cudaDeviceSynchronize();
  printf("%d", p[0]);
  cudaMemset(p, 0, 16 * sizeof(int));
  printf(" %d\n", p[0]);
  return 0;
}
