// Fact: carries pass from one instruction of inline assembly to the next, in one text, in several and in other functions.
// expect: sums 1111 products 1111 difference ffffffff 1 borrowed 1 chain 0 0 1
#include <cstdint>
#include <cstdio>
struct u256 {
  uint32_t w[8];
};
__device__ u256 add(const u256 &a, const u256 &b) {
  u256 r;
  asm("add.cc.u32 %0, %1, %2;" : "=r"(r.w[0]) : "r"(a.w[0]), "r"(b.w[0]));
#pragma unroll
  for (int i = 1; i < 7; i++) asm volatile("addc.cc.u32 %0, %1, %2;" : "=r"(r.w[i]) : "r"(a.w[i]), "r"(b.w[i]));
  asm("addc.u32 %0, %1, %2;" : "=r"(r.w[7]) : "r"(a.w[7]), "r"(b.w[7]));
  return r;
}
__device__ void multiply(uint32_t *r, uint32_t a0, uint32_t a1, uint32_t b0, uint32_t b1) {
  asm("{\n\t"
      ".reg .u32 low, kept;\n\t"
      "mul.lo.u32      low, %4, %6;\n\t"
      "mov.u32         %0, low;\n\t"
      "mul.hi.u32      kept, %4, %6;\n\t"
      "mad.lo.cc.u32   kept, %4, %7, kept;\n\t"
      "madc.hi.u32     %2, %4, %7, 0;\n\t"
      "mad.lo.cc.u32   %1, %5, %6, kept;\n\t"
      "madc.hi.cc.u32  %2, %5, %6, %2;\n\t"
      "addc.u32        %3, 0, 0;\n\t"
      "mad.lo.cc.u32   %2, %5, %7, %2;\n\t"
      "madc.hi.u32     %3, %5, %7, %3;\n\t"
      "}"
      : "=&r"(r[0]), "=&r"(r[1]), "=&r"(r[2]), "=&r"(r[3])
      : "r"(a0), "r"(a1), "r"(b0), "r"(b1));
}
// As libraries of long numbers wrap them
__device__ uint32_t add_cc(uint32_t a, uint32_t b) {
  uint32_t r;
  asm volatile("add.cc.u32 %0, %1, %2;" : "=r"(r) : "r"(a), "r"(b));
  return r;
}
__device__ uint32_t addc_cc(uint32_t a, uint32_t b) {
  uint32_t r;
  asm volatile("addc.cc.u32 %0, %1, %2;" : "=r"(r) : "r"(a), "r"(b));
  return r;
}
__device__ uint32_t subc(uint32_t a, uint32_t b) {
  uint32_t r;
  asm volatile("subc.u32 %0, %1, %2;" : "=r"(r) : "r"(a), "r"(b));
  return r;
}
__global__ void run(const u256 *a, const u256 *b, u256 *c, uint32_t *m) {
  int i = threadIdx.x;
  c[i] = add(a[i], b[i]);
  multiply(m + 4 * i, a[i].w[0], a[i].w[1], b[i].w[0], b[i].w[1]);
  if (i != 0) return;
  unsigned long long low, high;
  asm("sub.cc.u64 %0, %2, %3;\n\tsubc.u64 %1, %4, %5;" : "=l"(low), "=l"(high) : "l"(1ull), "l"(2ull), "l"(5ull), "l"(3ull));
  m[16] = (uint32_t)low;
  m[17] = (uint32_t)high;
  uint32_t ignored;
  asm volatile("sub.cc.u32 %0, 1, 2;" : "=r"(ignored));
  m[18] = subc(7, 5);
  m[19] = add_cc(0xffffffffu, 1);
  m[20] = addc_cc(0xffffffffu, 0);
  m[21] = addc_cc(0, 0);
}
int main() {
  u256 *a, *b, *c;
  uint32_t *m;
  cudaMallocManaged(&a, 4 * sizeof(u256));
  cudaMallocManaged(&b, 4 * sizeof(u256));
  cudaMallocManaged(&c, 4 * sizeof(u256));
  cudaMallocManaged(&m, 22 * 4);
  for (int i = 0; i < 4; i++) {
    for (int j = 0; j < 8; j++) {
      a[i].w[j] = 0xffffffffu - i * j;
      b[i].w[j] = i + j == 3 ? 0 : 0x80000001u * j + 1;
    }
  }
  run<<<1, 4>>>(a, b, c, m);
  cudaDeviceSynchronize();
  char sums[5] = {}, products[5] = {};
  for (int i = 0; i < 4; i++) {
    unsigned long long carry = 0;
    bool isRight = true;
    for (int j = 0; j < 8; j++, carry >>= 32) {
      carry += (unsigned long long)a[i].w[j] + b[i].w[j];
      isRight = isRight && (uint32_t)carry == c[i].w[j];
    }
    sums[i] = isRight ? '1' : '0';
    unsigned long long a0 = a[i].w[0], a1 = a[i].w[1], b0 = b[i].w[0], b1 = b[i].w[1];
    unsigned long long p0 = a0 * b0, p1 = a1 * b0 + (p0 >> 32), p2 = a0 * b1 + (p1 & 0xffffffffu), p3 = a1 * b1 + (p1 >> 32) + (p2 >> 32);
    const uint32_t *r = m + 4 * i;
    products[i] = r[0] == (uint32_t)p0 && r[1] == (uint32_t)p2 && r[2] == (uint32_t)p3 && r[3] == (uint32_t)(p3 >> 32) ? '1' : '0';
  }
  printf("sums %s products %s difference %x %u borrowed %u chain %u %u %u\n", sums, products, m[16], m[17], m[18], m[19], m[20], m[21]);
}
