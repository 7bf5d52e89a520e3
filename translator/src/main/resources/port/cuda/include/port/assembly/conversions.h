#pragma once
#include <port/assembly/arithmetic.h>
namespace __port_asm {
#define __PORT_WHOLE_FROM(t, c)                                               \
  inline __device__ c cvt_##t##_u8(unsigned char a) { return (c)a; }          \
  inline __device__ c cvt_##t##_s8(signed char a) { return (c)a; }            \
  inline __device__ c cvt_##t##_u16(unsigned short a) { return (c)a; }        \
  inline __device__ c cvt_##t##_s16(short a) { return (c)a; }                 \
  inline __device__ c cvt_##t##_u32(unsigned a) { return (c)a; }              \
  inline __device__ c cvt_##t##_s32(int a) { return (c)a; }                   \
  inline __device__ c cvt_##t##_u64(unsigned long long a) { return (c)a; }    \
  inline __device__ c cvt_##t##_s64(long long a) { return (c)a; }
__PORT_INTEGERS(__PORT_WHOLE_FROM)
__PORT_WHOLE_FROM(u8, unsigned char)
__PORT_WHOLE_FROM(s8, signed char)
#define __PORT_ROUNDED(t, c, name, f, fc, fname)                              \
  inline __device__ c cvt_rni_##t##_##f(fc a) { return __##fname##2##name##_rn(a); } \
  inline __device__ c cvt_rzi_##t##_##f(fc a) { return __##fname##2##name##_rz(a); } \
  inline __device__ c cvt_rmi_##t##_##f(fc a) { return __##fname##2##name##_rd(a); } \
  inline __device__ c cvt_rpi_##t##_##f(fc a) { return __##fname##2##name##_ru(a); } \
  inline __device__ fc cvt_rn_##f##_##t(c a) { return __##name##2##fname##_rn(a); } \
  inline __device__ fc cvt_rz_##f##_##t(c a) { return __##name##2##fname##_rz(a); } \
  inline __device__ fc cvt_rm_##f##_##t(c a) { return __##name##2##fname##_rd(a); } \
  inline __device__ fc cvt_rp_##f##_##t(c a) { return __##name##2##fname##_ru(a); }
#define __PORT_ROUNDED_FROM(f, fc)                                            \
  __PORT_ROUNDED(u32, unsigned, uint, f, fc, fc)                              \
  __PORT_ROUNDED(s32, int, int, f, fc, fc)                                    \
  __PORT_ROUNDED(u64, unsigned long long, ull, f, fc, fc)                     \
  __PORT_ROUNDED(s64, long long, ll, f, fc, fc)
__PORT_FLOATING(__PORT_ROUNDED_FROM)
// To the range of the smaller type
inline __device__ unsigned cvt_sat_u8_s32(int a) { return (unsigned)(a < 0 ? 0 : a > 255 ? 255 : a); }
inline __device__ unsigned cvt_sat_u8_u32(unsigned a) { return a > 255 ? 255u : a; }
inline __device__ int cvt_sat_s8_s32(int a) { return a < -128 ? -128 : a > 127 ? 127 : a; }
inline __device__ unsigned cvt_sat_u16_s32(int a) { return (unsigned)(a < 0 ? 0 : a > 65535 ? 65535 : a); }
inline __device__ int cvt_sat_s16_s32(int a) { return a < -32768 ? -32768 : a > 32767 ? 32767 : a; }
inline __device__ unsigned cvt_rni_sat_u8_f32(float a) { return cvt_sat_u8_s32(__float2int_rn(a)); }
inline __device__ unsigned cvt_rzi_u8_f32(float a) { return cvt_sat_u8_s32(__float2int_rz(a)); }
inline __device__ float cvt_sat_f32_f32(float a) { return __saturatef(a); }
inline __device__ float cvt_rmi_f32_f32(float a) { return floorf(a); }
inline __device__ float cvt_rpi_f32_f32(float a) { return ceilf(a); }
inline __device__ float cvt_rzi_f32_f32(float a) { return truncf(a); }
inline __device__ float cvt_rni_f32_f32(float a) { return rintf(a); }
inline __device__ double cvt_rmi_f64_f64(double a) { return floor(a); }
inline __device__ double cvt_rpi_f64_f64(double a) { return ceil(a); }
inline __device__ double cvt_rzi_f64_f64(double a) { return trunc(a); }
inline __device__ double cvt_rni_f64_f64(double a) { return rint(a); }
// Ties away from zero, the lower bits of the mantissa zero
inline __device__ unsigned cvt_rna_tf32_f32(float a) { return (bits(a) & 0x7f800000u) == 0x7f800000u ? bits(a) : (bits(a) + 0x1000u) & 0xffffe000u; }
inline __device__ unsigned cvt_rn_tf32_f32(float a) { return (bits(a) & 0x7f800000u) == 0x7f800000u ? bits(a) : (bits(a) + 0xfffu + (bits(a) >> 13 & 1)) & 0xffffe000u; }
inline __device__ unsigned cvt_rz_tf32_f32(float a) { return bits(a) & 0xffffe000u; }
inline __device__ float cvt_rz_f32_f64(double a) { return __double2float_rz(a); }
inline __device__ double cvt_f64_f32(float a) { return (double)a; }
inline __device__ float cvt_rn_f32_f64(double a) { return (float)a; }
#define __PORT_ROUNDED_NARROW(mode, suffix)                                                                         \
  inline __device__ int cvt_##mode##_sat_s8_f32(float a) { return cvt_sat_s8_s32(__float2int_##suffix(a)); }         \
  inline __device__ int cvt_##mode##_s8_f32(float a) { return cvt_sat_s8_s32(__float2int_##suffix(a)); }             \
  inline __device__ int cvt_##mode##_sat_s16_f32(float a) { return cvt_sat_s16_s32(__float2int_##suffix(a)); }       \
  inline __device__ int cvt_##mode##_s16_f32(float a) { return cvt_sat_s16_s32(__float2int_##suffix(a)); }           \
  inline __device__ unsigned cvt_##mode##_sat_u16_f32(float a) { return cvt_sat_u16_s32(__float2int_##suffix(a)); }  \
  inline __device__ unsigned cvt_##mode##_u16_f32(float a) { return cvt_sat_u16_s32(__float2int_##suffix(a)); }
__PORT_ROUNDED_NARROW(rni, rn)
__PORT_ROUNDED_NARROW(rzi, rz)
__PORT_ROUNDED_NARROW(rmi, rd)
__PORT_ROUNDED_NARROW(rpi, ru)
inline __device__ unsigned cvt_rzi_sat_u8_f32(float a) { return cvt_sat_u8_s32(__float2int_rz(a)); }
inline __device__ unsigned cvt_rni_u8_f32(float a) { return cvt_sat_u8_s32(__float2int_rn(a)); }
// Two numbers, made narrow, below what the upper bits of a third register hold; the first operand comes above the second.
inline __device__ unsigned packAbove(unsigned upper, unsigned lower, unsigned c, int width) { return (width < 16 ? c << 2 * width : 0) | (upper & ((1u << width) - 1)) << width | (lower & ((1u << width) - 1)); }
inline __device__ unsigned cvt_pack_sat_s8_s32_b32(int a, int b, unsigned c) { return packAbove((unsigned)cvt_sat_s8_s32(a), (unsigned)cvt_sat_s8_s32(b), c, 8); }
inline __device__ unsigned cvt_pack_sat_u8_s32_b32(int a, int b, unsigned c) { return packAbove(cvt_sat_u8_s32(a), cvt_sat_u8_s32(b), c, 8); }
inline __device__ unsigned cvt_pack_sat_s16_s32(int a, int b) { return packAbove((unsigned)cvt_sat_s16_s32(a), (unsigned)cvt_sat_s16_s32(b), 0, 16); }
inline __device__ unsigned cvt_pack_sat_u16_s32(int a, int b) { return packAbove(cvt_sat_u16_s32(a), cvt_sat_u16_s32(b), 0, 16); }
}
