// Fact: a block has barriers with numbers, at which as many threads meet as say so; some may arrive there without waiting.
// expect: 496 1520
// expect: 0 1 3 6 10 15 21 28
// expect: 128 128
#include <cstdio>

__device__ void sync(int number, int threads) { asm volatile("bar.sync %0, %1;" ::"r"(number), "r"(threads) : "memory"); }
__device__ void arrive(int number, int threads) { asm volatile("barrier.cta.arrive %0, %1;" ::"r"(number), "r"(threads) : "memory"); }

// Each half of the block adds up by itself.
__global__ void halves(int *sums) {
  __shared__ int values[128];
  int half = threadIdx.x / 64, lane = threadIdx.x % 64;
  values[threadIdx.x] = lane < 32 ? lane + half * 32 : 0;
  for (int step = 32; step > 0; step /= 2) {
    sync(1 + half, 64);
    if (lane < step) {
      values[threadIdx.x] += values[threadIdx.x + step];
    }
  }
  if (lane == 0) {
    sums[half] = values[threadIdx.x];
  }
}

// One warp makes what the other one uses, stage by stage.
__global__ void stages(int *out, int count) {
  __shared__ int buffer[2][32];
  int lane = threadIdx.x % 32;
  if (threadIdx.x < 32) {
    for (int s = 0; s < count; s++) {
      if (s >= 2) {
        sync(3 + s % 2, 64);
      }
      buffer[s % 2][lane] = s;
      arrive(1 + s % 2, 64);
    }
  } else {
    int sum = 0;
    for (int s = 0; s < count; s++) {
      sync(1 + s % 2, 64);
      sum += buffer[s % 2][31 - lane];
      if (s + 2 < count) {
        arrive(3 + s % 2, 64);
      }
      if (lane == 7) {
        out[s] = sum;
      }
    }
  }
}

__global__ void whole(int *out) {
  __shared__ int count;
  if (threadIdx.x == 0) {
    count = 0;
  }
  asm volatile("bar.sync 0;");
  atomicAdd(&count, 1);
  asm volatile("barrier.sync 5;");
  out[threadIdx.x / 64] = count;
}

int main() {
  int *out;
  cudaMallocManaged(&out, 8 * sizeof(int));
  halves<<<1, 128>>>(out);
  cudaDeviceSynchronize();
  printf("%d %d\n", out[0], out[1]);
  stages<<<1, 64>>>(out, 8);
  cudaDeviceSynchronize();
  for (int i = 0; i < 8; i++) {
    printf("%d%c", out[i], i < 7 ? ' ' : '\n');
  }
  whole<<<1, 128>>>(out);
  cudaDeviceSynchronize();
  printf("%d %d\n", out[0], out[1]);
}
