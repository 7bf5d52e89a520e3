#pragma once
#include <port/assembly/registers.h>
namespace __port_asm {
inline __device__ unsigned popc_b32(unsigned a) { return (unsigned)__popc(a); }
inline __device__ unsigned popc_b64(unsigned long long a) { return (unsigned)__popcll(a); }
inline __device__ unsigned clz_b32(unsigned a) { return (unsigned)__clz((int)a); }
inline __device__ unsigned clz_b64(unsigned long long a) { return (unsigned)__clzll((long long)a); }
inline __device__ unsigned brev_b32(unsigned a) { return __brev(a); }
inline __device__ unsigned long long brev_b64(unsigned long long a) { return __brevll(a); }
inline __device__ unsigned bfind_u32(unsigned a) { return 31u - (unsigned)__clz((int)a); }
inline __device__ unsigned bfind_u64(unsigned long long a) { return 63u - (unsigned)__clzll((long long)a); }
inline __device__ unsigned bfind_s32(int a) { return bfind_u32((unsigned)(a < 0 ? ~a : a)); }
inline __device__ unsigned bfind_s64(long long a) { return bfind_u64((unsigned long long)(a < 0 ? ~a : a)); }
inline __device__ unsigned bfind_shiftamt_u32(unsigned a) { return a == 0 ? 0xffffffffu : (unsigned)__clz((int)a); }
inline __device__ unsigned bfe_u32(unsigned a, unsigned at, unsigned n) { return (at &= 255, n &= 255, at > 31 || n == 0 ? 0u : n > 31 ? a >> at : (a >> at) & ((1u << n) - 1)); }
inline __device__ unsigned long long bfe_u64(unsigned long long a, unsigned at, unsigned n) { return (at &= 255, n &= 255, at > 63 || n == 0 ? 0ull : n > 63 ? a >> at : (a >> at) & ((1ull << n) - 1)); }
inline __device__ int bfe_s32(int a, unsigned at, unsigned n) {
  at &= 255;
  n &= 255;
  if (n == 0) return 0;
  int shifted = a >> (at > 31 ? 31 : at), kept = n > 31 ? 32 : (int)n;
  return (int)((unsigned)shifted << (32 - kept)) >> (32 - kept);
}
inline __device__ long long bfe_s64(long long a, unsigned at, unsigned n) {
  at &= 255;
  n &= 255;
  if (n == 0) return 0;
  long long shifted = a >> (at > 63 ? 63 : at);
  int kept = n > 63 ? 64 : (int)n;
  return (long long)((unsigned long long)shifted << (64 - kept)) >> (64 - kept);
}
inline __device__ unsigned bfi_b32(unsigned a, unsigned b, unsigned at, unsigned n) {
  at &= 255;
  n &= 255;
  if (at > 31 || n == 0) return b;
  unsigned mask = (n > 31 ? 0xffffffffu : (1u << n) - 1) << at;
  return (b & ~mask) | ((a << at) & mask);
}
inline __device__ unsigned long long bfi_b64(unsigned long long a, unsigned long long b, unsigned at, unsigned n) {
  at &= 255;
  n &= 255;
  if (at > 63 || n == 0) return b;
  unsigned long long mask = (n > 63 ? ~0ull : (1ull << n) - 1) << at;
  return (b & ~mask) | ((a << at) & mask);
}
// Bit i of the table says what becomes of the bits of a, b and c whose values make up i.
inline __device__ unsigned lop3_b32(unsigned a, unsigned b, unsigned c, unsigned table) {
  unsigned result = 0;
  for (int i = 0; i < 8; i++) {
    if (table >> i & 1) result |= (i & 4 ? a : ~a) & (i & 2 ? b : ~b) & (i & 1 ? c : ~c);
  }
  return result;
}
// The fourth bit of a digit spreads the sign of the byte that it picks.
inline __device__ unsigned prmt_b32(unsigned a, unsigned b, unsigned selector) {
  unsigned picked = __byte_perm(a, b, selector);
  for (unsigned i = 0; i < 4; i++) {
    unsigned byte = 0xffu << i * 8;
    if ((selector >> i * 4 & 8) != 0) picked = (picked >> i * 8 & 0x80) != 0 ? picked | byte : picked & ~byte;
  }
  return picked;
}
inline __device__ unsigned shf_l_wrap_b32(unsigned low, unsigned high, unsigned n) { return __funnelshift_l(low, high, n); }
inline __device__ unsigned shf_l_clamp_b32(unsigned low, unsigned high, unsigned n) { return __funnelshift_lc(low, high, n); }
inline __device__ unsigned shf_r_wrap_b32(unsigned low, unsigned high, unsigned n) { return __funnelshift_r(low, high, n); }
inline __device__ unsigned shf_r_clamp_b32(unsigned low, unsigned high, unsigned n) { return __funnelshift_rc(low, high, n); }
inline __device__ unsigned dp4a_u32_u32(unsigned a, unsigned b, unsigned c) { return __dp4a(a, b, c); }
inline __device__ unsigned dp2a_lo_u32_u32(unsigned a, unsigned b, unsigned c) { return __dp2a_lo(a, b, c); }
inline __device__ unsigned dp2a_hi_u32_u32(unsigned a, unsigned b, unsigned c) { return __dp2a_hi(a, b, c); }
// Bytes of which one operand has signed ones
inline __device__ int dp4a_u32_s32(unsigned a, int b, int c) {
  for (int i = 0; i < 4; i++) c += (int)(a >> 8 * i & 255) * (signed char)(b >> 8 * i);
  return c;
}
inline __device__ int dp4a_s32_u32(int a, unsigned b, int c) { return dp4a_u32_s32(b, a, c); }
inline __device__ int dp4a_s32_s32(int a, int b, int c) { return __dp4a(a, b, c); }
inline __device__ int dp2a_lo_s32_s32(int a, int b, int c) { return __dp2a_lo(a, b, c); }
inline __device__ int dp2a_hi_s32_s32(int a, int b, int c) { return __dp2a_hi(a, b, c); }
inline __device__ unsigned vabsdiff2_u32_u32_u32_add(unsigned a, unsigned b, unsigned c) { return __vsadu2(a, b) + c; }
inline __device__ unsigned vabsdiff2_u32_u32_u32(unsigned a, unsigned b, unsigned c) { return __vabsdiffu2(a, b); }
inline __device__ unsigned vadd2_u32_u32_u32(unsigned a, unsigned b, unsigned c) { return __vadd2(a, b); }
inline __device__ unsigned vsub2_u32_u32_u32(unsigned a, unsigned b, unsigned c) { return __vsub2(a, b); }
inline __device__ unsigned vmax2_u32_u32_u32(unsigned a, unsigned b, unsigned c) { return __vmaxu2(a, b); }
inline __device__ unsigned vmin2_u32_u32_u32(unsigned a, unsigned b, unsigned c) { return __vminu2(a, b); }
inline __device__ unsigned vavrg2_u32_u32_u32(unsigned a, unsigned b, unsigned c) { return __vavgu2(a, b); }
inline __device__ unsigned vabsdiff4_u32_u32_u32_add(unsigned a, unsigned b, unsigned c) { return __vsadu4(a, b) + c; }
inline __device__ unsigned vabsdiff4_u32_u32_u32(unsigned a, unsigned b, unsigned c) { return __vabsdiffu4(a, b); }
inline __device__ unsigned vadd4_u32_u32_u32(unsigned a, unsigned b, unsigned c) { return __vadd4(a, b); }
inline __device__ unsigned vsub4_u32_u32_u32(unsigned a, unsigned b, unsigned c) { return __vsub4(a, b); }
inline __device__ unsigned vmax4_u32_u32_u32(unsigned a, unsigned b, unsigned c) { return __vmaxu4(a, b); }
inline __device__ unsigned vmin4_u32_u32_u32(unsigned a, unsigned b, unsigned c) { return __vminu4(a, b); }
inline __device__ unsigned vavrg4_u32_u32_u32(unsigned a, unsigned b, unsigned c) { return __vavgu4(a, b); }
inline __device__ unsigned vabsdiff2_u32_s32_s32_add(unsigned a, unsigned b, unsigned c) { return __vsads2(a, b) + c; }
inline __device__ unsigned vabsdiff2_u32_s32_s32(unsigned a, unsigned b, unsigned c) { return __vabsdiffs2(a, b); }
inline __device__ unsigned vadd2_s32_s32_s32(unsigned a, unsigned b, unsigned c) { return __vadd2(a, b); }
inline __device__ unsigned vsub2_s32_s32_s32(unsigned a, unsigned b, unsigned c) { return __vsub2(a, b); }
inline __device__ unsigned vmax2_s32_s32_s32(unsigned a, unsigned b, unsigned c) { return __vmaxs2(a, b); }
inline __device__ unsigned vmin2_s32_s32_s32(unsigned a, unsigned b, unsigned c) { return __vmins2(a, b); }
inline __device__ unsigned vavrg2_s32_s32_s32(unsigned a, unsigned b, unsigned c) { return __vavgs2(a, b); }
inline __device__ unsigned vabsdiff4_u32_s32_s32_add(unsigned a, unsigned b, unsigned c) { return __vsads4(a, b) + c; }
inline __device__ unsigned vabsdiff4_u32_s32_s32(unsigned a, unsigned b, unsigned c) { return __vabsdiffs4(a, b); }
inline __device__ unsigned vadd4_s32_s32_s32(unsigned a, unsigned b, unsigned c) { return __vadd4(a, b); }
inline __device__ unsigned vsub4_s32_s32_s32(unsigned a, unsigned b, unsigned c) { return __vsub4(a, b); }
inline __device__ unsigned vmax4_s32_s32_s32(unsigned a, unsigned b, unsigned c) { return __vmaxs4(a, b); }
inline __device__ unsigned vmin4_s32_s32_s32(unsigned a, unsigned b, unsigned c) { return __vmins4(a, b); }
inline __device__ unsigned vavrg4_s32_s32_s32(unsigned a, unsigned b, unsigned c) { return __vavgs4(a, b); }
}
