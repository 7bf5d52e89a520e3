// Fact: atomics of a block and of the whole system take the same types as those of the device, and so do shuffles without a mask.
// expect: 16 496 -31 257698037760
// expect: ffffffff00000000 ffffffff00 100000001
// expect: 100000002 1f0000003d 4 32 16
#include <cstdio>

__global__ void many(double *sum, long long *extremes, long long *bits) {
  long long mine = threadIdx.x % 2 == 0 ? (long long)threadIdx.x : -(long long)threadIdx.x;
  atomicAdd_block(sum, 0.5);
  atomicAdd_system(sum + 1, (double)threadIdx.x);
  atomicMin_block(extremes, mine);
  atomicMax_system(extremes + 1, mine << 33);
  atomicAnd(bits, ~(1ll << threadIdx.x));
  atomicOr_block(bits + 1, 1ll << threadIdx.x + 8);
  atomicXor_system(bits + 2, 3ll << threadIdx.x);
}

__global__ void neighbours(long long *out, double4_32a *wide) {
  unsigned long long lane = threadIdx.x * 0x100000001ull;
  out[threadIdx.x] = (long long)(__shfl_down(lane, 1) + __shfl(lane, 0) + __shfl_xor((long long)threadIdx.x, 1));
  if (threadIdx.x == 0) *wide = make_double4_32a(1, 2, 3, 4);
}

int main() {
  double *sum;
  long long *extremes, *bits, *out;
  double4_32a *wide;
  cudaMallocManaged(&sum, 2 * sizeof(double));
  cudaMallocManaged(&extremes, 2 * sizeof(long long));
  cudaMallocManaged(&bits, 3 * sizeof(long long));
  cudaMallocManaged(&out, 32 * sizeof(long long));
  cudaMallocManaged(&wide, sizeof(double4_32a));
  sum[0] = sum[1] = 0;
  extremes[0] = extremes[1] = 0;
  bits[0] = -1;
  bits[1] = bits[2] = 0;
  many<<<1, 32>>>(sum, extremes, bits);
  neighbours<<<1, 32>>>(out, wide);
  cudaDeviceSynchronize();
  printf("%g %g %lld %lld\n", sum[0], sum[1], extremes[0], extremes[1]);
  printf("%llx %llx %llx\n", bits[0], bits[1], bits[2]);
  printf("%llx %llx %g %zu %zu\n", out[0], out[31], wide->w, alignof(double4_32a), alignof(double4_16a));
}
