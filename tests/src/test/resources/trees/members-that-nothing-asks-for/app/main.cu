#include <cstdio>
#include <signal.h>

extern "C" {
#include "../lib/vectors.h"
}

__global__ void fill(float *x) { x[threadIdx.x] = threadIdx.x; }

static void stop(int number) { printf("caught %d\n", number); }

int main() {
  float *x, host[4];
  cudaMalloc(&x, sizeof(host));
  fill<<<1, 4>>>(x);
  cudaMemcpy(host, x, sizeof(host), cudaMemcpyDeviceToHost);
  signal(SIGINT, SIG_IGN);
  signal(SIGUSR1, stop);
  raise(SIGUSR1);
  raise(SIGINT);
  printf("%.1f\n", vectors_sum(host, 4));
  cudaFree(x);
  return 0;
}
