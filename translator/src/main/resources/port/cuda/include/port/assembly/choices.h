#pragma once
#include <port/assembly/arithmetic.h>
// Instructions that choose, compare into registers, and make fields of bits.
namespace __port_asm {
#define __PORT_SLCT(t, c)                                                                             \
  inline __device__ c slct_##t##_s32(c a, c b, int sign) { return sign >= 0 ? a : b; }                \
  inline __device__ c slct_##t##_f32(c a, c b, float sign) { return sign >= 0.0f ? a : b; }
__PORT_ALL(__PORT_SLCT)
#define __PORT_SET_INTO(result, yes, r, t, c)                                                         \
  inline __device__ r set_eq_##result##_##t(c a, c b) { return a == b ? (r)(yes) : (r)0; }            \
  inline __device__ r set_ne_##result##_##t(c a, c b) { return a != b ? (r)(yes) : (r)0; }            \
  inline __device__ r set_lt_##result##_##t(c a, c b) { return a < b ? (r)(yes) : (r)0; }             \
  inline __device__ r set_le_##result##_##t(c a, c b) { return a <= b ? (r)(yes) : (r)0; }            \
  inline __device__ r set_gt_##result##_##t(c a, c b) { return a > b ? (r)(yes) : (r)0; }             \
  inline __device__ r set_ge_##result##_##t(c a, c b) { return a >= b ? (r)(yes) : (r)0; }
#define __PORT_SET(t, c)                                                                              \
  __PORT_SET_INTO(u32, -1, unsigned, t, c)                                                            \
  __PORT_SET_INTO(s32, -1, int, t, c)                                                                 \
  __PORT_SET_INTO(f32, 1.0f, float, t, c)
__PORT_NUMBERS(__PORT_SET)
inline __device__ unsigned fns_b32(unsigned mask, unsigned base, int offset) { return __fns(mask, base, offset); }
inline __device__ unsigned bmsk_clamp_b32(unsigned at, unsigned n) { return at > 31 || n == 0 ? 0u : (n > 31 ? 0xffffffffu : (1u << n) - 1) << at; }
inline __device__ unsigned bmsk_wrap_b32(unsigned at, unsigned n) { return (n & 31) == 0 ? 0u : ((1u << (n & 31)) - 1) << (at & 31); }
inline __device__ unsigned szext_clamp_u32(unsigned a, unsigned n) { return n > 31 ? a : a & ((1u << n) - 1); }
inline __device__ int szext_clamp_s32(int a, unsigned n) { return n > 31 ? a : n == 0 ? 0 : (int)((unsigned)a << (32 - n)) >> (32 - n); }
inline __device__ unsigned prmt_b32_f4e(unsigned a, unsigned b, unsigned n) { return __funnelshift_rc(a, b, (n & 3) * 8); }
inline __device__ unsigned prmt_b32_b4e(unsigned a, unsigned b, unsigned n) { return __byte_perm(a, b, (n & 3) == 0 ? 0x5670u : (n & 3) == 1 ? 0x6701u : (n & 3) == 2 ? 0x7012u : 0x0123u); }
inline __device__ unsigned prmt_b32_rc8(unsigned a, unsigned, unsigned n) { return (a >> (n & 3) * 8 & 255) * 0x01010101u; }
inline __device__ unsigned prmt_b32_rc16(unsigned a, unsigned, unsigned n) { return (a >> (n & 1) * 16 & 0xffff) * 0x00010001u; }
template <class P> inline __device__ bool isspacep_shared(P address) { return __isShared((const void *)address) != 0; }
template <class P> inline __device__ bool isspacep_global(P address) { return __isGlobal((const void *)address) != 0; }
template <class P> inline __device__ bool isspacep_local(P address) { return __isLocal((const void *)address) != 0; }
// Scalar video instructions: exact, then cut to the range where they saturate.
inline __device__ long long magnitude(long long x) { return x < 0 ? -x : x; }
inline __device__ long long clampTo(unsigned, long long x) { return x < 0 ? 0 : x > 0xffffffffll ? 0xffffffffll : x; }
inline __device__ long long clampTo(int, long long x) { return x < -2147483648ll ? -2147483648ll : x > 2147483647ll ? 2147483647ll : x; }
#define __PORT_VIDEO_OF(name, t, c, u, uc, expression)                                                \
  inline __device__ c name##_##t##_##u##_##u(uc x, uc y) { long long a = x, b = y; return (c)(expression); } \
  inline __device__ c name##_##t##_##u##_##u##_sat(uc x, uc y) { long long a = x, b = y; return (c)clampTo(c(), expression); } \
  inline __device__ c name##_##t##_##u##_##u##_add(uc x, uc y, c z) { long long a = x, b = y; return (c)(c)(expression) + z; } \
  inline __device__ c name##_##t##_##u##_##u##_min(uc x, uc y, c z) { long long a = x, b = y; return min((c)(expression), z); } \
  inline __device__ c name##_##t##_##u##_##u##_max(uc x, uc y, c z) { long long a = x, b = y; return max((c)(expression), z); }
#define __PORT_VIDEO(name, expression)                                                                \
  __PORT_VIDEO_OF(name, u32, unsigned, u32, unsigned, expression)                                     \
  __PORT_VIDEO_OF(name, s32, int, u32, unsigned, expression)                                          \
  __PORT_VIDEO_OF(name, u32, unsigned, s32, int, expression)                                          \
  __PORT_VIDEO_OF(name, s32, int, s32, int, expression)
__PORT_VIDEO(vadd, a + b)
__PORT_VIDEO(vsub, a - b)
__PORT_VIDEO(vabsdiff, magnitude(a - b))
__PORT_VIDEO(vmin, b < a ? b : a)
__PORT_VIDEO(vmax, a < b ? b : a)
}
