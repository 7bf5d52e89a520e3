#pragma once
// The types of instructions, and what each is in C++
#define __PORT_SIGNED(X) X(s16, short) X(s32, int) X(s64, long long)
#define __PORT_UNSIGNED(X) X(u16, unsigned short) X(u32, unsigned) X(u64, unsigned long long)
#define __PORT_BITS(X) X(b16, unsigned short) X(b32, unsigned) X(b64, unsigned long long)
#define __PORT_FLOATING(X) X(f32, float) X(f64, double)
#define __PORT_INTEGERS(X) __PORT_SIGNED(X) __PORT_UNSIGNED(X)
#define __PORT_NUMBERS(X) __PORT_INTEGERS(X) __PORT_FLOATING(X)
#define __PORT_ALL(X) __PORT_NUMBERS(X) __PORT_BITS(X)
namespace __port_asm {
#define __PORT_MOVE(t, c)                                                     \
  inline __device__ c mov_##t(c a) { return a; }                              \
  inline __device__ c selp_##t(c a, c b, bool p) { return p ? a : b; }        \
  inline __device__ bool setp_eq_##t(c a, c b) { return a == b; }             \
  inline __device__ bool setp_ne_##t(c a, c b) { return a != b; }
__PORT_ALL(__PORT_MOVE)
#define __PORT_ARITHMETIC(t, c)                                               \
  inline __device__ c add_##t(c a, c b) { return (c)(a + b); }                \
  inline __device__ c sub_##t(c a, c b) { return (c)(a - b); }                \
  inline __device__ bool setp_lt_##t(c a, c b) { return a < b; }              \
  inline __device__ bool setp_le_##t(c a, c b) { return a <= b; }             \
  inline __device__ bool setp_gt_##t(c a, c b) { return a > b; }              \
  inline __device__ bool setp_ge_##t(c a, c b) { return a >= b; }
__PORT_NUMBERS(__PORT_ARITHMETIC)
#define __PORT_WHOLE(t, c)                                                    \
  inline __device__ c min_##t(c a, c b) { return b < a ? b : a; }             \
  inline __device__ c max_##t(c a, c b) { return a < b ? b : a; }             \
  inline __device__ c mul_lo_##t(c a, c b) { return (c)(a * b); }             \
  inline __device__ c mad_lo_##t(c a, c b, c d) { return (c)(a * b + d); }    \
  inline __device__ c div_##t(c a, c b) { return (c)(a / b); }                \
  inline __device__ c rem_##t(c a, c b) { return (c)(a % b); }
__PORT_INTEGERS(__PORT_WHOLE)
#define __PORT_SIGN(t, c)                                                     \
  inline __device__ c neg_##t(c a) { return (c)-a; }                          \
  inline __device__ c abs_##t(c a) { return (c)(a < 0 ? -a : a); }
__PORT_SIGNED(__PORT_SIGN)
inline __device__ int __port_clamped(long long x) { return (int)min(max(x, -2147483648LL), 2147483647LL); }
inline __device__ int add_sat_s32(int a, int b) { return __port_clamped((long long)a + b); }
inline __device__ int sub_sat_s32(int a, int b) { return __port_clamped((long long)a - b); }
// Comparisons of unsigned numbers have names of their own as well
#define __PORT_LOWER(t, c)                                                    \
  inline __device__ bool setp_lo_##t(c a, c b) { return a < b; }              \
  inline __device__ bool setp_ls_##t(c a, c b) { return a <= b; }             \
  inline __device__ bool setp_hi_##t(c a, c b) { return a > b; }              \
  inline __device__ bool setp_hs_##t(c a, c b) { return a >= b; }
__PORT_UNSIGNED(__PORT_LOWER)
inline __device__ int min_relu_s32(int a, int b) { return max(min(a, b), 0); }
inline __device__ int max_relu_s32(int a, int b) { return max(max(a, b), 0); }
#define __PORT_LOGICAL_NOT(t, c) inline __device__ c cnot_##t(c a) { return (c)(a == 0); }
__PORT_BITS(__PORT_LOGICAL_NOT)
#define __PORT_WIDE(t, c, wide)                                               \
  inline __device__ wide mul_wide_##t(c a, c b) { return (wide)a * b; }       \
  inline __device__ wide mad_wide_##t(c a, c b, wide d) { return (wide)a * b + d; }
__PORT_WIDE(u16, unsigned short, unsigned)
__PORT_WIDE(s16, short, int)
__PORT_WIDE(u32, unsigned, unsigned long long)
__PORT_WIDE(s32, int, long long)
#define __PORT_HIGH(t, c, high)                                               \
  inline __device__ c mul_hi_##t(c a, c b) { return high(a, b); }             \
  inline __device__ c mad_hi_##t(c a, c b, c d) { return high(a, b) + d; }
__PORT_HIGH(u32, unsigned, __umulhi)
__PORT_HIGH(s32, int, __mulhi)
__PORT_HIGH(u64, unsigned long long, __umul64hi)
__PORT_HIGH(s64, long long, __mul64hi)
inline __device__ unsigned short __port_high(unsigned short a, unsigned short b) { return (unsigned short)((unsigned)a * b >> 16); }
inline __device__ short __port_high(short a, short b) { return (short)((int)a * b >> 16); }
__PORT_HIGH(u16, unsigned short, __port_high)
__PORT_HIGH(s16, short, __port_high)
// Shifts by the width or more leave zeros, or the sign.
#define __PORT_LOGIC(t, c)                                                    \
  inline __device__ c and_##t(c a, c b) { return (c)(a & b); }                \
  inline __device__ c or_##t(c a, c b) { return (c)(a | b); }                 \
  inline __device__ c xor_##t(c a, c b) { return (c)(a ^ b); }                \
  inline __device__ c not_##t(c a) { return (c)~a; }                          \
  inline __device__ c shl_##t(c a, unsigned n) { return n < sizeof(c) * 8 ? (c)(a << n) : (c)0; }
__PORT_BITS(__PORT_LOGIC)
#define __PORT_SHIFT(t, c) inline __device__ c shr_##t(c a, unsigned n) { return n < sizeof(c) * 8 ? (c)(a >> n) : (c)0; }
__PORT_UNSIGNED(__PORT_SHIFT)
__PORT_BITS(__PORT_SHIFT)
#define __PORT_SIGNED_SHIFT(t, c) inline __device__ c shr_##t(c a, unsigned n) { return (c)(a >> (n < sizeof(c) * 8 ? n : sizeof(c) * 8 - 1)); }
__PORT_SIGNED(__PORT_SIGNED_SHIFT)
inline __device__ bool mov_pred(bool a) { return a; }
inline __device__ bool and_pred(bool a, bool b) { return a && b; }
inline __device__ bool or_pred(bool a, bool b) { return a || b; }
inline __device__ bool xor_pred(bool a, bool b) { return a != b; }
inline __device__ bool not_pred(bool a) { return !a; }
inline __device__ unsigned mul24_lo_u32(unsigned a, unsigned b) { return __umul24(a, b); }
inline __device__ int mul24_lo_s32(int a, int b) { return __mul24(a, b); }
inline __device__ unsigned mad24_lo_u32(unsigned a, unsigned b, unsigned c) { return __umul24(a, b) + c; }
inline __device__ int mad24_lo_s32(int a, int b, int c) { return __mul24(a, b) + c; }
inline __device__ unsigned short sad_u16(unsigned short a, unsigned short b, unsigned short c) { return (unsigned short)(c + (a < b ? b - a : a - b)); }
inline __device__ unsigned short sad_s16(short a, short b, unsigned short c) { return (unsigned short)(c + (a < b ? b - a : a - b)); }
inline __device__ unsigned sad_u32(unsigned a, unsigned b, unsigned c) { return __usad(a, b, c); }
inline __device__ unsigned sad_s32(int a, int b, unsigned c) { return __sad(a, b, c); }
inline __device__ float min_f32(float a, float b) { return fminf(a, b); }
inline __device__ float max_f32(float a, float b) { return fmaxf(a, b); }
inline __device__ double min_f64(double a, double b) { return fmin(a, b); }
inline __device__ double max_f64(double a, double b) { return fmax(a, b); }
inline __device__ float abs_f32(float a) { return fabsf(a); }
inline __device__ double abs_f64(double a) { return fabs(a); }
inline __device__ float neg_f32(float a) { return -a; }
inline __device__ double neg_f64(double a) { return -a; }
}
