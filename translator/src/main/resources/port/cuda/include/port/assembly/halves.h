#pragma once
#include <port/assembly/packs.h>
// Numbers of 16 bits, and two of them in a register: computed in float, and rounded.
[[port::intrinsic("convert.f32.f16"), port::shim("SmallFloats#toHalf")]] __device__ unsigned short __port_float_to_half_bits(float x);
[[port::intrinsic("convert.fma.f16"), port::shim("SmallFloats#fmaHalf")]] __device__ unsigned short __port_fma_half_bits(unsigned short a, unsigned short b, unsigned short c);
[[port::intrinsic("convert.f32.bf16"), port::shim("SmallFloats#toBfloat16")]] __device__ unsigned short __port_float_to_bfloat_bits(float x);
[[port::intrinsic("convert.f64.bf16"), port::shim("SmallFloats#toBfloat16")]] __device__ unsigned short __port_double_to_bfloat_bits(double x);
[[port::intrinsic("convert.f32.f16.rz"), port::shim("SmallFloats#toHalf(RoundingDirection.ZERO)")]] __device__ unsigned short __port_float_to_half_bits_rz(float x);
[[port::intrinsic("convert.f32.bf16.rz"), port::shim("SmallFloats#toBfloat16(RoundingDirection.ZERO)")]] __device__ unsigned short __port_float_to_bfloat_bits_rz(float x);
namespace __port_asm {
inline __device__ float wide_f16(unsigned short x) { return __port_half_bits_to_float(x); }
inline __device__ float wide_bf16(unsigned short x) { return __uint_as_float((unsigned)x << 16); }
inline __device__ unsigned short narrow_f16(float x) { return __port_float_to_half_bits(x); }
inline __device__ unsigned short narrow_bf16(float x) { return __port_float_to_bfloat_bits(x); }
inline __device__ unsigned short narrow_rz_f16(float x) { return __port_float_to_half_bits_rz(x); }
inline __device__ unsigned short narrow_rz_bf16(float x) { return __port_float_to_bfloat_bits_rz(x); }
inline __device__ unsigned short fma_rn_f16(unsigned short a, unsigned short b, unsigned short c) { return __port_fma_half_bits(a, b, c); }
// The product is exact in double, whose 53 bits are more than twice those of a bfloat16: rounding twice is rounding once.
inline __device__ unsigned short fma_rn_bf16(unsigned short a, unsigned short b, unsigned short c) { return __port_double_to_bfloat_bits((double)wide_bf16(a) * wide_bf16(b) + wide_bf16(c)); }
// That of two numbers with one that is none is none.
inline __device__ float minOrNaN(float a, float b) { return a != a ? a : b != b ? b : fminf(a, b); }
inline __device__ float maxOrNaN(float a, float b) { return a != a ? a : b != b ? b : fmaxf(a, b); }
#define __PORT_NARROW_OF_TWO(name, t, expression)                                                     \
  inline __device__ unsigned short name##_##t(unsigned short x, unsigned short y) {                   \
    float a = wide_##t(x), b = wide_##t(y);                                                           \
    return narrow_##t(expression);                                                                    \
  }                                                                                                   \
  inline __device__ unsigned name##_##t##x2(unsigned x, unsigned y) { return name##_##t((unsigned short)x, (unsigned short)y) | (unsigned)name##_##t((unsigned short)(x >> 16), (unsigned short)(y >> 16)) << 16; }
#define __PORT_NARROW_OF_ONE(name, t, expression)                                                     \
  inline __device__ unsigned short name##_##t(unsigned short x) {                                     \
    float a = wide_##t(x);                                                                            \
    return narrow_##t(expression);                                                                    \
  }                                                                                                   \
  inline __device__ unsigned name##_##t##x2(unsigned x) { return name##_##t((unsigned short)x) | (unsigned)name##_##t((unsigned short)(x >> 16)) << 16; }
#define __PORT_NARROW(t)                                                                              \
  __PORT_NARROW_OF_TWO(add, t, a + b)                                                                 \
  __PORT_NARROW_OF_TWO(add_rn, t, a + b)                                                              \
  __PORT_NARROW_OF_TWO(sub, t, a - b)                                                                 \
  __PORT_NARROW_OF_TWO(sub_rn, t, a - b)                                                              \
  __PORT_NARROW_OF_TWO(mul, t, a * b)                                                                 \
  __PORT_NARROW_OF_TWO(mul_rn, t, a * b)                                                              \
  __PORT_NARROW_OF_TWO(min, t, fminf(a, b))                                                           \
  __PORT_NARROW_OF_TWO(max, t, fmaxf(a, b))                                                           \
  __PORT_NARROW_OF_TWO(min_NaN, t, minOrNaN(a, b))                                                    \
  __PORT_NARROW_OF_TWO(max_NaN, t, maxOrNaN(a, b))                                                    \
  __PORT_NARROW_OF_ONE(relu, t, maxOrNaN(a, 0.0f))                                                    \
  __PORT_NARROW_OF_ONE(neg, t, -a)                                                                    \
  __PORT_NARROW_OF_ONE(abs, t, fabsf(a))                                                              \
  __PORT_NARROW_OF_ONE(ex2_approx, t, exp2f(a))                                                       \
  __PORT_NARROW_OF_ONE(tanh_approx, t, tanhf(a))                                                      \
  inline __device__ unsigned fma_rn_##t##x2(unsigned a, unsigned b, unsigned c) {                     \
    return fma_rn_##t((unsigned short)a, (unsigned short)b, (unsigned short)c) |                      \
           (unsigned)fma_rn_##t((unsigned short)(a >> 16), (unsigned short)(b >> 16), (unsigned short)(c >> 16)) << 16; \
  }                                                                                                   \
  inline __device__ unsigned short fma_rn_relu_##t(unsigned short a, unsigned short b, unsigned short c) { return relu_##t(fma_rn_##t(a, b, c)); } \
  inline __device__ unsigned fma_rn_relu_##t##x2(unsigned a, unsigned b, unsigned c) { return relu_##t##x2(fma_rn_##t##x2(a, b, c)); } \
  inline __device__ unsigned cvt_rn_relu_##t##x2_f32(float upper, float lower) { return relu_##t##x2(narrow_##t(lower) | (unsigned)narrow_##t(upper) << 16); } \
  inline __device__ unsigned short cvt_rn_relu_##t##_f32(float a) { return relu_##t(narrow_##t(a)); } \
  inline __device__ unsigned short cvt_rz_##t##_f32(float a) { return narrow_rz_##t(a); }             \
  inline __device__ unsigned cvt_rz_##t##x2_f32(float upper, float lower) { return narrow_rz_##t(lower) | (unsigned)narrow_rz_##t(upper) << 16; } \
  inline __device__ float cvt_f32_##t(unsigned short a) { return wide_##t(a); }                       \
  inline __device__ unsigned short cvt_rn_##t##_f32(float a) { return narrow_##t(a); }                \
  /* The first operand goes into the upper half. */                                                   \
  inline __device__ unsigned cvt_rn_##t##x2_f32(float upper, float lower) { return narrow_##t(lower) | (unsigned)narrow_##t(upper) << 16; }
__PORT_NARROW(f16)
__PORT_NARROW(bf16)
// Whole numbers that a float holds as halves, and halves as whole numbers
#define __PORT_HALF_OF(t, c)                                                                          \
  inline __device__ unsigned short cvt_rn_f16_##t(c a) { return __port_float_to_half_bits((float)a); }
__PORT_HALF_OF(u8, unsigned char)
__PORT_HALF_OF(s8, signed char)
__PORT_HALF_OF(u16, unsigned short)
__PORT_HALF_OF(s16, short)
#define __PORT_WHOLE_OF_HALF(mode, suffix)                                                            \
  inline __device__ int cvt_##mode##_s32_f16(unsigned short a) { return __float2int_##suffix(wide_f16(a)); } \
  inline __device__ unsigned cvt_##mode##_u32_f16(unsigned short a) { return __float2uint_##suffix(wide_f16(a)); }
__PORT_WHOLE_OF_HALF(rni, rn)
__PORT_WHOLE_OF_HALF(rzi, rz)
__PORT_WHOLE_OF_HALF(rmi, rd)
__PORT_WHOLE_OF_HALF(rpi, ru)
// Two floats in a register of 64 bits
inline __device__ float lowerOf(unsigned long long x) { return __uint_as_float((unsigned)x); }
inline __device__ float upperOf(unsigned long long x) { return __uint_as_float((unsigned)(x >> 32)); }
inline __device__ unsigned long long bothFloats(float lower, float upper) { return bits(lower) | (unsigned long long)bits(upper) << 32; }
#define __PORT_FLOATS_OF_TWO(name, op)                                                                \
  inline __device__ unsigned long long name##_f32x2(unsigned long long a, unsigned long long b) { return bothFloats(lowerOf(a) op lowerOf(b), upperOf(a) op upperOf(b)); } \
  inline __device__ unsigned long long name##_rn_f32x2(unsigned long long a, unsigned long long b) { return name##_f32x2(a, b); }
__PORT_FLOATS_OF_TWO(add, +)
__PORT_FLOATS_OF_TWO(sub, -)
__PORT_FLOATS_OF_TWO(mul, *)
inline __device__ unsigned long long fma_rn_f32x2(unsigned long long a, unsigned long long b, unsigned long long c) { return bothFloats(__fmaf_rn(lowerOf(a), lowerOf(b), lowerOf(c)), __fmaf_rn(upperOf(a), upperOf(b), upperOf(c))); }
}
