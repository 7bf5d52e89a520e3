// Fact: mma.sync of inline assembly multiplies numbers of 4 and 8 bits and doubles; satfinite stops at the ends; two floats become 8 bits each.
// expect: s8 0 u8s8 0 small 0 s4 0 e4m3 0 f16 0 f64 0
// expect: 2147483647 -2147483648 7eb8 3c004200 c0bc
#include <cmath>
#include <cstdint>
#include <cstdio>

template <class T>
__device__ int word(T at, int row, int first, int bits) {
  unsigned all = 0;
  for (int i = 0; i < 32 / bits; ++i) all |= ((unsigned)at(row, first + i) & ((1u << bits) - 1)) << bits * i;
  return (int)all;
}
__device__ int left(int i, int k) { return (i * 7 + k * 3) % 11 - 5; }
__device__ int positive(int i, int k) { return (i * 7 + k * 3) % 11 + 120; }
__device__ int right(int j, int k) { return (k * 5 + j * 2) % 13 - 6; }
__device__ int float8(int value) {
  unsigned short both;
  asm("cvt.rn.satfinite.e4m3x2.f32 %0, %1, %2;" : "=h"(both) : "f"(0.f), "f"((float)value));
  return both;
}
__global__ void products(float *wrong, int *ends, unsigned *bits) {
  const int t = threadIdx.x, g = t / 4, k = t % 4;
  int d[4] = {1, 1, 1, 1}, first = k * 4, second = 16 + k * 4;
  unsigned u[2];
  auto check = [&](int at, float got, int row, int column, int depth, auto a, float start) {
    float want = start;
    for (int i = 0; i < depth; ++i) want += (float)(a(row, i) * right(column, i));
    if (want != got) atomicAdd(&wrong[at], 1.f);
  };
  asm volatile("mma.sync.aligned.m16n8k32.row.col.satfinite.s32.s8.s8.s32 {%0,%1,%2,%3}, {%4,%5,%6,%7}, {%8,%9}, {%0,%1,%2,%3};"
               : "+r"(d[0]), "+r"(d[1]), "+r"(d[2]), "+r"(d[3])
               : "r"(word(left, g, first, 8)), "r"(word(left, g + 8, first, 8)), "r"(word(left, g, second, 8)), "r"(word(left, g + 8, second, 8)),
                 "r"(word(right, g, first, 8)), "r"(word(right, g, second, 8)));
  for (int e = 0; e < 4; ++e) check(0, d[e], g + e / 2 * 8, k * 2 + e % 2, 32, left, 1);
  int zero = 0;
  asm volatile("mma.sync.aligned.m16n8k16.row.col.s32.u8.s8.s32 {%0,%1,%2,%3}, {%4,%5}, {%6}, {%7,%7,%7,%7};"
               : "=r"(d[0]), "=r"(d[1]), "=r"(d[2]), "=r"(d[3])
               : "r"(word(positive, g, first, 8)), "r"(word(positive, g + 8, first, 8)), "r"(word(right, g, first, 8)), "r"(zero));
  for (int e = 0; e < 4; ++e) check(1, d[e], g + e / 2 * 8, k * 2 + e % 2, 16, positive, 0);
  asm volatile("mma.sync.aligned.m8n8k16.row.col.s32.s8.s8.s32 {%0,%1}, {%2}, {%3}, {%4,%4};"
               : "=r"(u[0]), "=r"(u[1])
               : "r"(word(left, g, first, 8)), "r"(word(right, g, first, 8)), "r"(zero));
  for (int e = 0; e < 2; ++e) check(2, (int)u[e], g, k * 2 + e, 16, left, 0);
  asm volatile("mma.sync.aligned.m16n8k64.row.col.s32.s4.s4.s32 {%0,%1,%2,%3}, {%4,%5,%6,%7}, {%8,%9}, {%10,%10,%10,%10};"
               : "=r"(d[0]), "=r"(d[1]), "=r"(d[2]), "=r"(d[3])
               : "r"(word(left, g, k * 8, 4)), "r"(word(left, g + 8, k * 8, 4)), "r"(word(left, g, 32 + k * 8, 4)), "r"(word(left, g + 8, 32 + k * 8, 4)),
                 "r"(word(right, g, k * 8, 4)), "r"(word(right, g, 32 + k * 8, 4)), "r"(zero));
  for (int e = 0; e < 4; ++e) check(3, d[e], g + e / 2 * 8, k * 2 + e % 2, 64, left, 0);
  float f[4] = {2, 2, 2, 2};
  auto left8 = [](int i, int c) { return float8(left(i, c)); };
  auto right8 = [](int j, int c) { return float8(right(j, c)); };
  asm volatile("mma.sync.aligned.m16n8k32.row.col.f32.e4m3.e4m3.f32 {%0,%1,%2,%3}, {%4,%5,%6,%7}, {%8,%9}, {%0,%1,%2,%3};"
               : "+f"(f[0]), "+f"(f[1]), "+f"(f[2]), "+f"(f[3])
               : "r"(word(left8, g, first, 8)), "r"(word(left8, g + 8, first, 8)), "r"(word(left8, g, second, 8)), "r"(word(left8, g + 8, second, 8)),
                 "r"(word(right8, g, first, 8)), "r"(word(right8, g, second, 8)));
  for (int e = 0; e < 4; ++e) check(4, f[e], g + e / 2 * 8, k * 2 + e % 2, 32, left, 2);
  auto half2s = [](auto at, int row, int c) {
    unsigned both;
    asm("cvt.rn.f16x2.f32 %0, %1, %2;" : "=r"(both) : "f"((float)at(row, c + 1)), "f"((float)at(row, c)));
    return both;
  };
  unsigned h[2];
  asm volatile("mma.sync.aligned.m16n8k8.row.col.f16.f16.f16.f16 {%0,%1}, {%2,%3}, {%4}, {%5,%5};"
               : "=r"(h[0]), "=r"(h[1])
               : "r"(half2s(left, g, k * 2)), "r"(half2s(left, g + 8, k * 2)), "r"(half2s(right, g, k * 2)), "r"(zero));
  for (int e = 0; e < 4; ++e) {
    float got;
    asm("cvt.f32.f16 %0, %1;" : "=f"(got) : "h"((unsigned short)(h[e / 2] >> e % 2 * 16)));
    check(5, got, g + e / 2 * 8, k * 2 + e % 2, 8, left, 0);
  }
  double w[2] = {3, 3};
  asm volatile("mma.sync.aligned.m8n8k4.row.col.f64.f64.f64.f64 {%0,%1}, {%2}, {%3}, {%0,%1};" : "+d"(w[0]), "+d"(w[1]) : "d"((double)left(g, k)), "d"((double)right(g, k)));
  for (int e = 0; e < 2; ++e) check(6, (float)w[e], g, k * 2 + e, 4, left, 3);
  int high = 2147483600, low = -2147483600, hundred = 0x64646464, minus = 0x9c9c9c9c;
  asm volatile("mma.sync.aligned.m8n8k16.row.col.satfinite.s32.s8.s8.s32 {%0,%1}, {%2}, {%3}, {%4,%4};" : "=r"(d[0]), "=r"(d[1]) : "r"(hundred), "r"(hundred), "r"(high));
  asm volatile("mma.sync.aligned.m8n8k16.row.col.satfinite.s32.s8.s8.s32 {%0,%1}, {%2}, {%3}, {%4,%4};" : "=r"(d[2]), "=r"(d[3]) : "r"(hundred), "r"(minus), "r"(low));
  if (t == 0) {
    ends[0] = d[0], ends[1] = d[3];
    unsigned short packed;
    asm("cvt.rn.satfinite.e4m3x2.f32 %0, %1, %2;" : "=h"(packed) : "f"(1000.f), "f"(-1.f));
    bits[0] = packed;
    asm("cvt.rn.f16x2.e4m3x2 %0, %1;" : "=r"(bits[1]) : "h"((unsigned short)0x3844));
    asm("cvt.rn.satfinite.e5m2x2.f32 %0, %1, %2;" : "=h"(packed) : "f"(-2.f), "f"(-1.f));
    bits[2] = packed;
  }
}
int main() {
  float *wrong;
  int *ends;
  unsigned *bits;
  cudaMallocManaged(&wrong, 7 * sizeof(float));
  cudaMallocManaged(&ends, 2 * sizeof(int));
  cudaMallocManaged(&bits, 3 * sizeof(unsigned));
  for (int i = 0; i < 7; ++i) wrong[i] = 0;
  products<<<1, 32>>>(wrong, ends, bits);
  cudaDeviceSynchronize();
  printf("s8 %g u8s8 %g small %g s4 %g e4m3 %g f16 %g f64 %g\n", wrong[0], wrong[1], wrong[2], wrong[3], wrong[4], wrong[5], wrong[6]);
  printf("%d %d %x %08x %x\n", ends[0], ends[1], bits[0], bits[1], bits[2]);
}
