// Fact: one extern array is carved into arrays of several types.
// expect: 6 2.5 7
#include <cstdio>

extern __shared__ char memory[];

__global__ void fact(int n) {
  int *ints = (int *)memory;
  float *floats = (float *)(ints + n);
  unsigned char *bytes = (unsigned char *)(floats + n);
  int t = threadIdx.x;
  ints[t] = t * 2;
  floats[t] = t * 0.5f;
  bytes[t] = t + 4;
  __syncthreads();
  if (t == 0) {
    printf("%d %g %d\n", ints[3], floats[5], bytes[3]);
  }
}

int main() {
  fact<<<1, 8, 8 * (4 + 4 + 1)>>>(8);
  cudaDeviceSynchronize();
  return 0;
}
