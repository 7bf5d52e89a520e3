#include <cstdlib>

__global__ void point(float **p) {
  p[1] = p[0] + 2;
}

int main() {
  int own = 4;
  int *first = &own;
  float *host[2];
  host[0] = (float *)malloc(4 * sizeof(float));
  host[1] = (float *)(void *)first;
  float **p;
  cudaMalloc(&p, sizeof(host));
  cudaMemcpy(p, host, sizeof(host), cudaMemcpyHostToDevice);
  point<<<1, 1>>>(p);
  cudaMemcpy(host, p, sizeof(host), cudaMemcpyDeviceToHost);
  cudaFree(p);
  return 0;
}
