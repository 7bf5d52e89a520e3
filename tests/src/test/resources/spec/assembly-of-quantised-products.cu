// Fact: cache policies change no value, decimal numbers are operands, and what is added to memory may be pairs and vectors.
// expect: copied 0 1 2 3 4 5 6 7 policies 0
// expect: decimal 3.500000 -0.250000 150.000000
// expect: added 1.5 2.5 3.0 -4.0 1.0 2.0 3.0 4.0 halves 3.5 old 3.0
// expect: pairs 6.0 8.0 bfloats 1.5 -2.5 largest 9 exchanged 7
// expect: packed 7f80ff05 c80600ff 7fff8000 saturated -128 127 3 255
// expect: relu 00003c00 3f800000 truncated 3f803f80 3c00 tf32 3f802000 3f800000
// expect: transposed 0 stored 0 0
// expect: two 5.0 11.0 mixed -1540 nan 7fff halves 4500 -3
#include <cstdio>
#include <cuda_bf16.h>
#include <cuda_fp16.h>

__device__ unsigned address(const void *p) { return (unsigned)__cvta_generic_to_shared(p); }

__global__ void policies(const int *in, int *out, int *wrong) {
  __shared__ int4 copied[2];
  unsigned long long first, last;
  asm volatile("createpolicy.fractional.L2::evict_first.b64 %0, 1.0;" : "=l"(first));
  asm volatile("createpolicy.fractional.L2::evict_last.L2::evict_unchanged.b64 %0, 0.5;" : "=l"(last));
  asm volatile("{ .reg .b64 p; createpolicy.fractional.L2::evict_first.b64 p, 1.0;"
               " cp.async.cg.shared.global.L2::cache_hint [%0], [%1], %2, p; }" ::"r"(address(&copied[0])), "l"(in), "n"(16));
  asm volatile("cp.async.cg.shared.global.L2::cache_hint [%0], [%1], 16, %2;" ::"r"(address(&copied[1])), "l"(in + 4), "l"(last));
  asm volatile("cp.async.wait_all;" ::: "memory");
  for (int i = 0; i < 8; i++) out[i] = ((int *)copied)[i];
  int a, b, c, d, e;
  asm volatile("ld.global.L2::cache_hint.s32 %0, [%1], %2;" : "=r"(a) : "l"(in + 1), "l"(first));
  asm volatile("ld.global.nc.L1::no_allocate.L2::cache_hint.v4.b32 {%0, %1, %2, %3}, [%4], %5;" : "=r"(b), "=r"(c), "=r"(d), "=r"(e) : "l"(in + 4), "l"(first));
  asm volatile("st.global.L2::cache_hint.v4.b32 [%0], {%1, %2, %3, %4}, %5;" ::"l"(wrong + 4), "r"(b), "r"(c), "r"(d), "r"(e), "l"(last));
  wrong[0] = (a != 1) + (b != 4) + (c != 5) + (d != 6) + (e != 7);
}

__global__ void decimals(float *out) {
  asm("mov.f32 %0, 3.5;" : "=f"(out[0]));
  asm("mul.f32 %0, %1, -2.5e-1;" : "=f"(out[1]) : "f"(1.0f));
  asm("fma.rn.f32 %0, %1, 1.e2, 50.0;" : "=f"(out[2]) : "f"(1.0f));
}

__global__ void additions(float *sums, __half *half, __half2 *pairs, __nv_bfloat162 *bfloats, long long *largest, unsigned short *word, unsigned short *old) {
  asm volatile("red.global.add.v2.f32 [%0], {%1, %2};" ::"l"(sums), "f"(1.5f), "f"(2.5f));
  asm volatile("red.global.add.v2.f32 [%0], {%1, %2};" ::"l"(sums + 2), "f"(3.0f), "f"(-4.0f));
  asm volatile("red.global.add.v4.f32 [%0], {%1, %2, %3, %4};" ::"l"(sums + 4), "f"(1.0f), "f"(2.0f), "f"(3.0f), "f"(4.0f));
  unsigned short by = __half_as_ushort(__float2half(0.5f)), was;
  asm volatile("atom.global.add.noftz.f16 %0, [%1], %2;" : "=h"(was) : "l"(half), "h"(by));
  *old = was;
  unsigned pair = (unsigned)__half_as_ushort(__float2half(5.0f)) | (unsigned)__half_as_ushort(__float2half(6.0f)) << 16;
  asm volatile("red.global.add.noftz.f16x2 [%0], %1;" ::"l"(pairs), "r"(pair) : "memory");
  unsigned both = 0xc0203fc0u; // 1.5 and -2.5
  asm volatile("red.relaxed.gpu.global.add.noftz.bf16x2 [%0], %1;" ::"l"(bfloats), "r"(both) : "memory");
  long long before;
  asm volatile("atom.global.max.s64 %0, [%1], %2;" : "=l"(before) : "l"(largest), "l"(9ll));
  asm volatile("atom.global.cas.b16 %0, [%1], %2, %3;" : "=h"(was) : "l"(word), "h"((unsigned short)1), "h"((unsigned short)7));
}

__global__ void conversions(unsigned *out, int *whole) {
  unsigned a, b;
  asm("cvt.pack.sat.s8.s32.b32 %0, %1, %2, %3;" : "=r"(a) : "r"(-1), "r"(5), "r"(0));
  asm("cvt.pack.sat.s8.s32.b32 %0, %1, %2, %3;" : "=r"(out[0]) : "r"(1000), "r"(-1000), "r"(a));
  asm("{ .reg .b32 low; cvt.pack.sat.u8.s32.b32 low, %1, %2, 0; cvt.pack.sat.u8.s32.b32 %0, %3, %4, low; }" : "=r"(out[1]) : "r"(200), "r"(6), "r"(-3), "r"(300));
  asm("cvt.pack.sat.s8.s32.b32 %0, %1, %2, 0;" : "=r"(b) : "r"(1000), "r"(-1000));
  out[0] = b << 16 | a;
  asm("cvt.pack.sat.s16.s32 %0, %1, %2;" : "=r"(out[2]) : "r"(100000), "r"(-100000));
  asm("cvt.rni.sat.s8.f32 %0, %1;" : "=r"(whole[0]) : "f"(-1e9f));
  asm("cvt.rni.sat.s8.f32 %0, %1;" : "=r"(whole[1]) : "f"(200.0f));
  asm("cvt.rzi.sat.s8.f32 %0, %1;" : "=r"(whole[2]) : "f"(3.9f));
  asm("cvt.rzi.sat.u8.f32 %0, %1;" : "=r"(whole[3]) : "f"(1e3f));
  asm("cvt.rn.relu.f16x2.f32 %0, %1, %2;" : "=r"(out[3]) : "f"(-2.0f), "f"(1.0f));
  asm("cvt.rn.relu.bf16x2.f32 %0, %1, %2;" : "=r"(out[4]) : "f"(1.0f), "f"(-2.0f));
  asm("cvt.rz.bf16x2.f32 %0, %1, %2;" : "=r"(out[5]) : "f"(1.0078f), "f"(1.00781f));
  unsigned short half;
  asm("cvt.rz.f16.f32 %0, %1;" : "=h"(half) : "f"(1.0009f));
  out[6] = half;
  asm("cvt.rn.tf32.f32 %0, %1;" : "=r"(out[7]) : "f"(__uint_as_float(0x3f801800u)));
  asm("cvt.rn.tf32.f32 %0, %1;" : "=r"(out[8]) : "f"(__uint_as_float(0x3f801000u)));
}

__global__ void matrices(int *wrong) {
  __shared__ __align__(16) unsigned short plain[8][8], turned[8][8];
  int lane = threadIdx.x;
  unsigned pair = (lane / 4 * 8 + lane % 4 * 2) | (lane / 4 * 8 + lane % 4 * 2 + 1) << 16, other;
  asm volatile("movmatrix.sync.aligned.m8n8.trans.b16 %0, %1;" : "=r"(other) : "r"(pair));
  unsigned expected = (lane % 4 * 16 + lane / 4) | (lane % 4 * 16 + 8 + lane / 4) << 16;
  if (other != expected) atomicAdd(wrong, 1);
  asm volatile("stmatrix.sync.aligned.m8n8.x1.shared.b16 [%0], {%1};" ::"r"(address(plain[lane % 8])), "r"(pair) : "memory");
  asm volatile("stmatrix.sync.aligned.m8n8.x1.trans.shared.b16 [%0], {%1};" ::"r"(address(turned[lane % 8])), "r"(pair) : "memory");
  __syncwarp();
  for (int i = lane; i < 64; i += 32) {
    if (plain[i / 8][i % 8] != i) atomicAdd(wrong + 1, 1);
    if (turned[i % 8][i / 8] != i) atomicAdd(wrong + 2, 1);
  }
}

__global__ void pairs(float *two, int *mixed, unsigned *bits) {
  unsigned long long a, b, c, d;
  asm("mov.b64 %0, {%1, %2};" : "=l"(a) : "f"(1.0f), "f"(2.0f));
  asm("mov.b64 %0, {%1, %2};" : "=l"(b) : "f"(3.0f), "f"(4.0f));
  asm("mov.b64 %0, {%1, %2};" : "=l"(c) : "f"(2.0f), "f"(3.0f));
  asm("fma.rn.f32x2 %0, %1, %2, %3;" : "=l"(d) : "l"(a), "l"(b), "l"(c));
  asm("mov.b64 {%0, %1}, %2;" : "=f"(two[0]), "=f"(two[1]) : "l"(d));
  asm("dp4a.u32.s32 %0, %1, %2, %3;" : "=r"(mixed[0]) : "r"(0xffu | 10u << 8), "r"(0xfau | 0xffu << 8), "r"(0));
  asm("max.NaN.f16x2 %0, %1, %2;" : "=r"(bits[0]) : "r"(0x7fff0000u), "r"(0x3c003c00u));
  unsigned short half;
  asm("cvt.rn.f16.s16 %0, %1;" : "=h"(half) : "h"((short)5));
  bits[1] = half;
  asm("cvt.rni.s32.f16 %0, %1;" : "=r"(mixed[1]) : "h"((unsigned short)0xc2cdu));
}

template <typename T> T *zeros(int n) {
  T *p;
  cudaMallocManaged(&p, n * sizeof(T));
  for (int i = 0; i < n; i++) p[i] = T();
  return p;
}

int main() {
  int *in = zeros<int>(8), *out = zeros<int>(8), *wrong = zeros<int>(8);
  for (int i = 0; i < 8; i++) in[i] = i;
  policies<<<1, 1>>>(in, out, wrong);
  cudaDeviceSynchronize();
  printf("copied");
  for (int i = 0; i < 8; i++) printf(" %d", out[i]);
  printf(" policies %d\n", wrong[0]);
  float *real = zeros<float>(8);
  decimals<<<1, 1>>>(real);
  cudaDeviceSynchronize();
  printf("decimal %f %f %f\n", real[0], real[1], real[2]);
  float *sums = zeros<float>(8);
  __half *half = zeros<__half>(2);
  __half2 *pair = zeros<__half2>(1);
  __nv_bfloat162 *bfloat = zeros<__nv_bfloat162>(1);
  long long *largest = zeros<long long>(1);
  unsigned short *word = zeros<unsigned short>(2), *old = zeros<unsigned short>(1);
  half[0] = __float2half(3.0f);
  pair[0] = __floats2half2_rn(1.0f, 2.0f);
  word[0] = 1;
  additions<<<1, 1>>>(sums, half, pair, bfloat, largest, word, old);
  cudaDeviceSynchronize();
  printf("added");
  for (int i = 0; i < 8; i++) printf(" %.1f", sums[i]);
  printf(" halves %.1f old %.1f\n", __half2float(half[0]), __half2float(__ushort_as_half(old[0])));
  printf("pairs %.1f %.1f bfloats %.1f %.1f largest %lld exchanged %d\n", __low2float(pair[0]), __high2float(pair[0]), __low2float(bfloat[0]), __high2float(bfloat[0]), largest[0], word[0]);
  unsigned *bits = zeros<unsigned>(9);
  int *whole = zeros<int>(4);
  conversions<<<1, 1>>>(bits, whole);
  cudaDeviceSynchronize();
  printf("packed %08x %08x %08x saturated %d %d %d %d\n", bits[0], bits[1], bits[2], whole[0], whole[1], whole[2], whole[3]);
  printf("relu %08x %08x truncated %08x %04x tf32 %08x %08x\n", bits[3], bits[4], bits[5], bits[6], bits[7], bits[8]);
  matrices<<<1, 32>>>(wrong + 1);
  cudaDeviceSynchronize();
  printf("transposed %d stored %d %d\n", wrong[1], wrong[2], wrong[3]);
  float *two = zeros<float>(2);
  int *mixed = zeros<int>(2);
  pairs<<<1, 1>>>(two, mixed, bits);
  cudaDeviceSynchronize();
  printf("two %.1f %.1f mixed %d nan %04x halves %04x %d\n", two[0], two[1], mixed[0], bits[0] >> 16, bits[1], mixed[1]);
  return 0;
}
