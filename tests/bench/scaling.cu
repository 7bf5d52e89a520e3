// How the time of a compute-bound kernel grows with blocks and with threads.
#include <cstdio>
#include <ctime>
#include <cuda_runtime.h>

enum { TURNS = 400, ROUNDS = 15, MOST = 1 << 20 };

__global__ void spin(float *out) {
  __shared__ float tile[1024];
  float x = threadIdx.x * 0.001f, y = 1.0f;
  for (int i = 0; i < TURNS; i++) {
    y = y * 0.999f + x;
    x = x * 0.998f + 0.001f;
  }
  tile[threadIdx.x] = y;
  __syncthreads();
  out[blockIdx.x * blockDim.x + threadIdx.x] = tile[blockDim.x - 1 - threadIdx.x];
}

static double now(clockid_t clock) {
  timespec t;
  clock_gettime(clock, &t);
  return t.tv_sec * 1e3 + t.tv_nsec * 1e-6;
}

static void measure(float *out, const char *what, int blocks, int threads) {
  double wall = 1e9, cpu = 1e9;
  for (int round = 0; round < ROUNDS; round++) {
    double start = now(CLOCK_MONOTONIC), startCpu = now(CLOCK_PROCESS_CPUTIME_ID);
    spin<<<blocks, threads>>>(out);
    cudaDeviceSynchronize();
    double spent = now(CLOCK_MONOTONIC) - start, spentCpu = now(CLOCK_PROCESS_CPUTIME_ID) - startCpu;
    wall = spent < wall ? spent : wall;
    cpu = spentCpu < cpu ? spentCpu : cpu;
  }
  printf("%s,%d,%d,%.3f,%.3f\n", what, blocks, threads, wall, cpu);
}

int main() {
  float *out;
  cudaMalloc((void **)&out, MOST * sizeof(float));
  for (int i = 0; i < 20; i++) {
    spin<<<1024, 256>>>(out);
    cudaDeviceSynchronize();
  }
  for (int blocks = 1; blocks <= 4096; blocks *= 4) {
    measure(out, "blocks", blocks, 256);
  }
  for (int threads = 32; threads <= 1024; threads *= 2) {
    measure(out, "threads", 1024, threads);
  }
  cudaFree(out);
  return 0;
}
