// How many operations the engine that runs this carries out in a second of CPU time: in kernels with 256 threads a block, and in host code.
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <cuda_runtime.h>

enum { THREADS = 256, BLOCKS = 16, ROUNDS = 7 };

// Eight operations a turn: six in the body, and the comparison and increment of the loop.
__global__ void arithmetic(unsigned *out, int turns) {
  unsigned x = threadIdx.x, y = 1;
  float f = 1.0f;
  for (int i = 0; i < turns; i++) {
    x = x * 1664525u + 1013904223u;
    y = (y ^ x) >> 1;
    f = f * 0.5f + 1.0f;
  }
  out[blockIdx.x * THREADS + threadIdx.x] = x ^ y ^ (unsigned)f;
}

// Nine operations a turn: two loads, a store, two places, an addition, a multiplication, and the two of the loop.
__global__ void memory(unsigned *out, const unsigned *in, int turns) {
  int at = blockIdx.x * THREADS + threadIdx.x;
  for (int i = 0; i < turns; i++) {
    out[at] = out[at] + in[at] * 3u;
  }
}

static unsigned hostArithmetic(int turns, unsigned seed) {
  unsigned x = seed, y = 1;
  float f = 1.0f;
  for (int i = 0; i < turns; i++) {
    x = x * 1664525u + 1013904223u;
    y = (y ^ x) >> 1;
    f = f * 0.5f + 1.0f;
  }
  return x ^ y ^ (unsigned)f;
}

static void hostMemory(unsigned *out, const unsigned *in, int count, int turns) {
  for (int i = 0; i < turns; i++) {
    for (int at = 0; at < count; at++) {
      out[at] = out[at] + in[at] * 3u;
    }
  }
}

static double seconds() {
  timespec t;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
  return t.tv_sec + t.tv_nsec * 1e-9;
}

template <class F> static void report(const char *name, double operations, F work) {
  double best = 1e9;
  for (int round = 0; round < ROUNDS; round++) {
    double start = seconds();
    work();
    double spent = seconds() - start;
    best = spent < best ? spent : best;
  }
  printf("%s,%.0f\n", name, operations / best * 1e-6);
}

int main() {
  unsigned *in, *out;
  const int count = THREADS * BLOCKS;
  cudaMalloc((void **)&in, count * sizeof(unsigned));
  cudaMalloc((void **)&out, count * sizeof(unsigned));
  cudaMemset(in, 1, count * sizeof(unsigned));
  cudaMemset(out, 0, count * sizeof(unsigned));
  const int turns = 2000;
  report("kernel arithmetic", 8.0 * count * turns, [&] {
    arithmetic<<<BLOCKS, THREADS>>>(out, turns);
    cudaDeviceSynchronize();
  });
  report("kernel memory", 9.0 * count * turns, [&] {
    memory<<<BLOCKS, THREADS>>>(out, in, turns);
    cudaDeviceSynchronize();
  });
  unsigned *hostIn = (unsigned *)calloc(count, sizeof(unsigned)), *hostOut = (unsigned *)calloc(count, sizeof(unsigned));
  unsigned sum = 0;
  report("host arithmetic", 8.0 * count * turns, [&] { sum += hostArithmetic(count * turns, sum); });
  report("host memory", 9.0 * count * turns, [&] { hostMemory(hostOut, hostIn, count, turns); });
  free(hostIn);
  free(hostOut);
  cudaFree(in);
  cudaFree(out);
  return 0;
}
