// Fact: instructions of inline assembly exchange values in a warp, and compute with two numbers of 16 bits in a register, as intrinsics do.
// expect: shuffles 0 predicate 0 votes 0 sums 0
// expect: halves 0 bfloats 0 packed 0
// expect: choices 7 8 ffffffff 1 fields f0 5 video 7fffffff 255 fffffffb 109
// expect: loads 1 2 3 4 stored 5 6 7 8 ordered 10 14 scanned 496
#include <cstdint>
#include <cstdio>
#include <cuda_bf16.h>
#include <cuda_fp16.h>
__global__ void exchange(int *wrong, int *scanned) {
  unsigned lane = threadIdx.x, value = lane * lane, got, expected;
  float real = lane * 0.5f, passed;
  asm volatile("shfl.sync.bfly.b32 %0, %1, %2, 0x1f, 0xffffffff;" : "=r"(got) : "r"(value), "r"(4));
  expected = __shfl_xor_sync(0xffffffffu, value, 4);
  if (got != expected) atomicAdd(wrong, 1);
  asm volatile("shfl.sync.down.b32 %0, %1, %2, %3, 0xffffffff;" : "=f"(passed) : "f"(real), "r"(3), "r"(0x181f));
  float down = __shfl_down_sync(0xffffffffu, real, 3, 8);
  if (passed != down) atomicAdd(wrong, 1);
  asm volatile("shfl.sync.idx.b32 %0, %1, %2, 0x1f, 0xffffffff;" : "=r"(got) : "r"(value), "r"(7));
  if (got != 49) atomicAdd(wrong, 1);
  // An inclusive sum, as cub writes it
  unsigned sum = lane;
  for (unsigned delta = 1; delta < 32; delta *= 2) {
    asm volatile("{ .reg .u32 other; .reg .pred p;"
                 " shfl.sync.up.b32 other|p, %1, %2, 0, 0xffffffff;"
                 " @p add.u32 other, other, %3;"
                 " mov.u32 %0, other; }"
                 : "=r"(got)
                 : "r"(sum), "r"(delta), "r"(sum));
    sum = lane >= delta ? got : sum;
  }
  if (lane == 31) *scanned = sum;
  if (sum != lane * (lane + 1) / 2) atomicAdd(wrong + 1, 1);
  asm volatile("{ .reg .pred p; setp.gt.u32 p, %1, 10; vote.sync.ballot.b32 %0, p, 0xffffffff; }" : "=r"(got) : "r"(lane));
  if (got != 0xfffff800u) atomicAdd(wrong + 2, 1);
  asm volatile("match.any.sync.b32 %0, %1, 0xffffffff;" : "=r"(got) : "r"(lane % 4));
  if (got != 0x11111111u << lane % 4) atomicAdd(wrong + 2, 1);
  asm volatile("redux.sync.add.u32 %0, %1, 0xffffffff;" : "=r"(got) : "r"(lane));
  if (got != 496) atomicAdd(wrong + 3, 1);
  asm volatile("redux.sync.max.s32 %0, %1, 0xffffffff;" : "=r"(got) : "r"(-(int)lane));
  if (got != 0) atomicAdd(wrong + 3, 1);
}
__global__ void narrow(const unsigned *a, const unsigned *b, int *wrong) {
  unsigned x = a[threadIdx.x], y = b[threadIdx.x], got;
  __half2 h = *(__half2 *)&x, i = *(__half2 *)&y, r = __hfma2(h, i, h);
  asm("fma.rn.f16x2 %0, %1, %2, %1;" : "=r"(got) : "r"(x), "r"(y));
  if (got != *(unsigned *)&r) atomicAdd(wrong, 1);
  r = __hadd2(h, i);
  asm("add.f16x2 %0, %1, %2;" : "=r"(got) : "r"(x), "r"(y));
  if (got != *(unsigned *)&r) atomicAdd(wrong, 1);
  __nv_bfloat162 p = __floats2bfloat162_rn(threadIdx.x + 0.3f, -1.7f), q = __floats2bfloat162_rn(2.1f, threadIdx.x * 3.3f), s = __hfma2(p, q, p);
  asm("fma.rn.bf16x2 %0, %1, %2, %1;" : "=r"(got) : "r"(*(unsigned *)&p), "r"(*(unsigned *)&q));
  if (got != *(unsigned *)&s) atomicAdd(wrong + 1, 1);
  __half2 pair = __floats2half2_rn(1.5f, 2.25f);
  asm("cvt.rn.f16x2.f32 %0, %1, %2;" : "=r"(got) : "f"(2.25f), "f"(1.5f));
  if (got != *(unsigned *)&pair) atomicAdd(wrong + 2, 1);
  unsigned long long both;
  unsigned low, high;
  asm("mov.b64 %0, {%1, %2};" : "=l"(both) : "r"(x), "r"(y));
  asm("mov.b64 {%0, %1}, %2;" : "=r"(low), "=r"(high) : "l"(both));
  if (both != ((unsigned long long)y << 32 | x) || low != x || high != y) atomicAdd(wrong + 2, 1);
}
__global__ void others(unsigned *out, float4 *vectors, unsigned *cell) {
  asm("slct.u32.s32 %0, 7, 8, %1;" : "=r"(out[0]) : "r"(3));
  asm("slct.u32.s32 %0, 7, 8, %1;" : "=r"(out[1]) : "r"(-3));
  asm("set.lt.u32.s32 %0, %1, %2;" : "=r"(out[2]) : "r"(-1), "r"(1));
  float one;
  asm("set.gt.f32.f32 %0, %1, %2;" : "=f"(one) : "f"(2.0f), "f"(1.0f));
  out[3] = (unsigned)one;
  asm("bmsk.clamp.b32 %0, 4, 4;" : "=r"(out[4]));
  asm("szext.clamp.u32 %0, %1, 3;" : "=r"(out[5]) : "r"(13));
  asm("vadd.s32.s32.s32.sat %0, %1, %2;" : "=r"(out[6]) : "r"(0x7fffffff), "r"(5));
  asm("vmax.u32.u32.u32 %0, %1, %2;" : "=r"(out[7]) : "r"(255), "r"(5));
  asm("vsub.u32.u32.u32 %0, %1, %2;" : "=r"(out[8]) : "r"(4), "r"(9));
  asm("vabsdiff.u32.u32.u32.add %0, %1, %2, %3;" : "=r"(out[9]) : "r"(4), "r"(9), "r"(104));
  float4 v;
  asm volatile("ld.global.nc.L1::no_allocate.v4.f32 {%0, %1, %2, %3}, [%4];" : "=f"(v.x), "=f"(v.y), "=f"(v.z), "=f"(v.w) : "l"(vectors));
  vectors[2] = v;
  asm volatile("st.global.v4.f32 [%0+16], {%1, %2, %3, %4};" ::"l"(vectors), "f"(v.x + 4), "f"(v.y + 4), "f"(v.z + 4), "f"(v.w + 4) : "memory");
  unsigned old;
  asm volatile("atom.release.gpu.global.add.u32 %0, [%1], 4;" : "=r"(old) : "l"(cell) : "memory");
  out[10] = old;
  asm volatile("ld.acquire.gpu.u32 %0, [%1];" : "=r"(out[11]) : "l"(cell) : "memory");
}
template <class T> T *managed(int n) {
  T *p;
  cudaMallocManaged(&p, n * sizeof(T));
  memset(p, 0, n * sizeof(T));
  return p;
}
int main() {
  int *wrong = managed<int>(8), *scanned = managed<int>(1);
  exchange<<<1, 32>>>(wrong, scanned);
  cudaDeviceSynchronize();
  printf("shuffles %d predicate %d votes %d sums %d\n", wrong[0], wrong[1], wrong[2], wrong[3]);
  unsigned *a = managed<unsigned>(64), *b = managed<unsigned>(64);
  for (int i = 0; i < 64; i++) {
    __half2 x = __floats2half2_rn(i * 0.37f - 5, 1.0f / (i + 1)), y = __floats2half2_rn(i * 1.01f, -i * 0.11f);
    memcpy(a + i, &x, 4);
    memcpy(b + i, &y, 4);
  }
  narrow<<<1, 64>>>(a, b, wrong + 4);
  cudaDeviceSynchronize();
  printf("halves %d bfloats %d packed %d\n", wrong[4], wrong[5], wrong[6]);
  unsigned *out = managed<unsigned>(12), *cell = managed<unsigned>(1);
  float4 *vectors = managed<float4>(3);
  vectors[0] = make_float4(1, 2, 3, 4);
  *cell = 10;
  others<<<1, 1>>>(out, vectors, cell);
  cudaDeviceSynchronize();
  printf("choices %u %u %x %u fields %x %u video %x %u %x %u\n", out[0], out[1], out[2], out[3], out[4], out[5], out[6], out[7], out[8], out[9]);
  float4 v = vectors[2], w = vectors[1];
  printf("loads %g %g %g %g stored %g %g %g %g ordered %u %u scanned %d\n", v.x, v.y, v.z, v.w, w.x, w.y, w.z, w.w, out[10], out[11], *scanned);
}
