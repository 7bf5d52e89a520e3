// Fact: ldmatrix and mma.sync of inline assembly hold matrices as the PTX ISA says; cp.async copies, and its addresses have 32 bits.
// expect: f16 0 transposed 0 bf16 0 tf32 0 s8 0 copied 0 zeros 0
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <cuda_bf16.h>
#include <cuda_fp16.h>
__device__ uint32_t address(const void *p) { return static_cast<uint32_t>(__cvta_generic_to_shared(p)); }
// As CUTLASS writes it
__device__ uint32_t address_by_assembly(const void *p) {
  uint32_t found;
  asm("{ .reg .u64 wide; cvta.to.shared.u64 wide, %1; cvt.u32.u64 %0, wide; }" : "=r"(found) : "l"(p));
  return found;
}
__device__ void store(float *c, const float *d) {
  int row = threadIdx.x / 4, column = threadIdx.x % 4 * 2;
  c[row * 8 + column] = d[0];
  c[row * 8 + column + 1] = d[1];
  c[(row + 8) * 8 + column] = d[2];
  c[(row + 8) * 8 + column + 1] = d[3];
}
// a: 16 x 16 by rows; b: 16 x 8, by columns or by rows
template <bool isByRows> __global__ void halves(const half *a, const half *b, float *c) {
  __shared__ half sa[16 * 16], sb[16 * 8];
  int lane = threadIdx.x;
  uint32_t to = address(sa + lane * 8), from[4], right[2];
  asm volatile("cp.async.cg.shared.global [%0], [%1], %2;\n" ::"r"(to), "l"(a + lane * 8), "n"(16));
  asm volatile("cp.async.ca.shared.global.L2::128B [%0], [%1], %2;\n" ::"r"(address(sb + lane * 4)), "l"(b + lane * 4), "n"(8));
  asm volatile("cp.async.commit_group;\n" ::);
  asm volatile("cp.async.wait_all;\n" ::);
  __syncthreads();
  asm volatile("ldmatrix.sync.aligned.m8n8.x4.shared::cta.b16 {%0, %1, %2, %3}, [%4];\n"
               : "=r"(from[0]), "=r"(from[1]), "=r"(from[2]), "=r"(from[3])
               : "r"(address_by_assembly(&sa[lane % 16 * 16 + lane / 16 * 8])));
  if (isByRows) {
    asm volatile("ldmatrix.sync.aligned.x2.trans.m8n8.shared.b16 {%0, %1}, [%2];\n"
                 : "=r"(right[0]), "=r"(right[1])
                 : "r"(address(&sb[lane % 16 * 8])));
  } else {
    asm volatile("ldmatrix.sync.aligned.x2.m8n8.shared.b16 {%0, %1}, [%2];\n"
                 : "=r"(right[0]), "=r"(right[1])
                 : "r"(address(&sb[lane % 8 * 16 + lane / 8 % 2 * 8])));
  }
  float d[4] = {0, 0, 0, 0};
  asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0,%1,%2,%3}, {%4,%5,%6,%7}, {%8,%9}, {%10,%11,%12,%13};\n"
               : "=f"(d[0]), "=f"(d[1]), "=f"(d[2]), "=f"(d[3])
               : "r"(from[0]), "r"(from[1]), "r"(from[2]), "r"(from[3]), "r"(right[0]), "r"(right[1]), "f"(d[0]), "f"(d[1]), "f"(d[2]), "f"(d[3]));
  store(c, d);
}
__global__ void bfloats(const __nv_bfloat16 *a, const __nv_bfloat16 *b, float *c) {
  const uint32_t *rows = (const uint32_t *)a, *columns = (const uint32_t *)b;
  int row = threadIdx.x / 4, pair = threadIdx.x % 4;
  float d[4] = {1, 1, 1, 1};
  asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0,%1,%2,%3}, {%4,%5,%6,%7}, {%8,%9}, {%0,%1,%2,%3};\n"
               : "+f"(d[0]), "+f"(d[1]), "+f"(d[2]), "+f"(d[3])
               : "r"(rows[row * 8 + pair]), "r"(rows[(row + 8) * 8 + pair]), "r"(rows[row * 8 + pair + 4]), "r"(rows[(row + 8) * 8 + pair + 4]),
                 "r"(columns[row * 8 + pair]), "r"(columns[row * 8 + pair + 4]));
  store(c, d);
}
__global__ void tf32s(const float *a, const float *b, float *c) {
  int row = threadIdx.x / 4, k = threadIdx.x % 4;
  uint32_t left[4], right[2];
  asm("cvt.rna.tf32.f32 %0, %1;" : "=r"(left[0]) : "f"(a[row * 8 + k]));
  asm("cvt.rna.tf32.f32 %0, %1;" : "=r"(left[1]) : "f"(a[(row + 8) * 8 + k]));
  asm("cvt.rna.tf32.f32 %0, %1;" : "=r"(left[2]) : "f"(a[row * 8 + k + 4]));
  asm("cvt.rna.tf32.f32 %0, %1;" : "=r"(left[3]) : "f"(a[(row + 8) * 8 + k + 4]));
  asm("cvt.rna.tf32.f32 %0, %1;" : "=r"(right[0]) : "f"(b[row * 8 + k]));
  asm("cvt.rna.tf32.f32 %0, %1;" : "=r"(right[1]) : "f"(b[row * 8 + k + 4]));
  float d[4] = {0, 0, 0, 0};
  asm volatile("mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {%0,%1,%2,%3}, {%4,%5,%6,%7}, {%8,%9}, {%0,%1,%2,%3};\n"
               : "+f"(d[0]), "+f"(d[1]), "+f"(d[2]), "+f"(d[3])
               : "r"(left[0]), "r"(left[1]), "r"(left[2]), "r"(left[3]), "r"(right[0]), "r"(right[1]));
  store(c, d);
}
__global__ void bytes(const int *rows, const int *columns, float *c) {
  int row = threadIdx.x / 4, k = threadIdx.x % 4, d[4] = {0, 0, 0, 0};
  asm volatile("mma.sync.aligned.m16n8k16.row.col.s32.s8.s8.s32 {%0,%1,%2,%3}, {%4,%5}, {%6}, {%0,%1,%2,%3};\n"
               : "+r"(d[0]), "+r"(d[1]), "+r"(d[2]), "+r"(d[3])
               : "r"(rows[row * 4 + k]), "r"(rows[(row + 8) * 4 + k]), "r"(columns[row * 4 + k]));
  float sums[4] = {(float)d[0], (float)d[1], (float)d[2], (float)d[3]};
  store(c, sums);
}
__global__ void copies(const float *in, float *out) {
  __shared__ __align__(16) float buffer[64];
  int t = threadIdx.x;
  for (int i = t; i < 64; i += 16) buffer[i] = -1;
  __syncthreads();
  int given = t < 8 ? 16 : 4;
  asm volatile("cp.async.cg.shared.global [%0], [%1], 16, %2;" ::"r"(address(buffer + t * 4)), "l"(in + t * 4), "r"(given));
  asm volatile("cp.async.commit_group;");
  asm volatile("cp.async.wait_group %0;" ::"n"(0));
  __syncthreads();
  for (int i = 0; i < 4; i++) asm volatile("ld.shared.f32 %0, [%1];" : "=f"(out[t * 4 + i]) : "r"(address(buffer + t * 4 + i)));
}
template <class T> T *managed(int n) {
  T *p;
  cudaMallocManaged(&p, n * sizeof(T));
  return p;
}
float left(int i, int k) { return (float)((i * 7 + k * 3) % 11 - 5); }
float right(int k, int j) { return (float)((k * 5 + j * 2) % 13 - 6); }
float difference(const float *c, int depth, float start) {
  cudaDeviceSynchronize();
  float most = 0;
  for (int i = 0; i < 16; i++) {
    for (int j = 0; j < 8; j++) {
      float sum = start;
      for (int k = 0; k < depth; k++) sum += left(i, k) * right(k, j);
      most = fmaxf(most, fabsf(sum - c[i * 8 + j]));
    }
  }
  return most;
}
int main() {
  half *a = managed<half>(256), *b = managed<half>(128), *t = managed<half>(128);
  __nv_bfloat16 *ba = managed<__nv_bfloat16>(256), *bb = managed<__nv_bfloat16>(128);
  float *fa = managed<float>(128), *fb = managed<float>(64), *c = managed<float>(128);
  signed char *ia = managed<signed char>(256), *ib = managed<signed char>(128);
  for (int k = 0; k < 16; k++) {
    for (int i = 0; i < 16; i++) {
      a[i * 16 + k] = __float2half(left(i, k));
      ba[i * 16 + k] = __float2bfloat16(left(i, k));
      ia[i * 16 + k] = (signed char)left(i, k);
      if (k < 8) fa[i * 8 + k] = left(i, k);
    }
    for (int j = 0; j < 8; j++) {
      b[j * 16 + k] = t[k * 8 + j] = __float2half(right(k, j));
      bb[j * 16 + k] = __float2bfloat16(right(k, j));
      ib[j * 16 + k] = (signed char)right(k, j);
      if (k < 8) fb[j * 8 + k] = right(k, j);
    }
  }
  halves<false><<<1, 32>>>(a, b, c);
  printf("f16 %g", difference(c, 16, 0));
  halves<true><<<1, 32>>>(a, t, c);
  printf(" transposed %g", difference(c, 16, 0));
  bfloats<<<1, 32>>>(ba, bb, c);
  printf(" bf16 %g", difference(c, 16, 1));
  tf32s<<<1, 32>>>(fa, fb, c);
  printf(" tf32 %g", difference(c, 8, 0));
  bytes<<<1, 32>>>((const int *)ia, (const int *)ib, c);
  printf(" s8 %g", difference(c, 16, 0));
  copies<<<1, 16>>>(fa, c);
  cudaDeviceSynchronize();
  float wrong = 0, zeros = 0;
  for (int i = 0; i < 64; i++) (i < 32 || i % 4 == 0 ? wrong : zeros) += fabsf(c[i] - (i < 32 || i % 4 == 0 ? fa[i] : 0));
  printf(" copied %g zeros %g\n", wrong, zeros);
}
