#pragma once
#include <cuda_bf16.h>
#include <cuda_fp16.h>
#include <port/eight_bit_floats.h>
// Floating-point numbers of 8 bits: e4m3 without infinities, e5m2 with them (CUDA Math API, FP8 Intrinsics).
typedef unsigned char __nv_fp8_storage_t;
typedef unsigned short __nv_fp8x2_storage_t;
typedef unsigned __nv_fp8x4_storage_t;
typedef enum __nv_saturation_t { __NV_NOSAT, __NV_SATFINITE } __nv_saturation_t;
typedef enum __nv_fp8_interpretation_t { __NV_E4M3, __NV_E5M2 } __nv_fp8_interpretation_t;
// Rounded so that a second rounding gives what one would: towards zero, with an odd last bit where something is lost.
inline __host__ __device__ float __port_round_to_odd(double x) {
  float near = __double2float_rz(x);
  return (double)near == x || x != x ? near : __uint_as_float(__float_as_uint(near) | 1);
}
// What is beyond the greatest number, with rounding, stays or becomes a NaN or an infinity.
inline __host__ __device__ __nv_fp8_storage_t __nv_cvt_float_to_fp8(float x, __nv_saturation_t saturate, __nv_fp8_interpretation_t kind) {
  unsigned char sign = (unsigned char)(__float_as_uint(x) >> 31 << 7);
  if (kind == __NV_E4M3) return saturate == __NV_NOSAT && fabsf(x) > 464.0f ? (unsigned char)(sign | 0x7f) : __port_float_to_e4m3(x);
  return saturate == __NV_NOSAT && fabsf(x) >= 61440.0f ? (unsigned char)(sign | 0x7c) : __port_float_to_e5m2(x);
}
inline __host__ __device__ __nv_fp8_storage_t __nv_cvt_double_to_fp8(double x, __nv_saturation_t saturate, __nv_fp8_interpretation_t kind) { return __nv_cvt_float_to_fp8(__port_round_to_odd(x), saturate, kind); }
inline __host__ __device__ __nv_fp8_storage_t __nv_cvt_halfraw_to_fp8(__half_raw x, __nv_saturation_t saturate, __nv_fp8_interpretation_t kind) { return __nv_cvt_float_to_fp8(__half2float(__half(x)), saturate, kind); }
inline __host__ __device__ __nv_fp8_storage_t __nv_cvt_bfloat16raw_to_fp8(__nv_bfloat16_raw x, __nv_saturation_t saturate, __nv_fp8_interpretation_t kind) { return __nv_cvt_float_to_fp8(__bfloat162float(__nv_bfloat16(x)), saturate, kind); }
inline __host__ __device__ __nv_fp8x2_storage_t __nv_cvt_float2_to_fp8x2(float2 x, __nv_saturation_t saturate, __nv_fp8_interpretation_t kind) {
  return (__nv_fp8x2_storage_t)(__nv_cvt_float_to_fp8(x.x, saturate, kind) | __nv_cvt_float_to_fp8(x.y, saturate, kind) << 8);
}
inline __host__ __device__ __nv_fp8x2_storage_t __nv_cvt_double2_to_fp8x2(double2 x, __nv_saturation_t saturate, __nv_fp8_interpretation_t kind) {
  return (__nv_fp8x2_storage_t)(__nv_cvt_double_to_fp8(x.x, saturate, kind) | __nv_cvt_double_to_fp8(x.y, saturate, kind) << 8);
}
inline __host__ __device__ __nv_fp8x2_storage_t __nv_cvt_halfraw2_to_fp8x2(__half2_raw x, __nv_saturation_t saturate, __nv_fp8_interpretation_t kind) {
  return (__nv_fp8x2_storage_t)(__nv_cvt_halfraw_to_fp8(__half_raw{x.x}, saturate, kind) | __nv_cvt_halfraw_to_fp8(__half_raw{x.y}, saturate, kind) << 8);
}
inline __host__ __device__ __half_raw __nv_cvt_fp8_to_halfraw(__nv_fp8_storage_t x, __nv_fp8_interpretation_t kind) { return __half_raw{__half(kind == __NV_E4M3 ? __port_e4m3_to_float(x) : __port_e5m2_to_float(x)).x}; }
inline __host__ __device__ __half2_raw __nv_cvt_fp8x2_to_halfraw2(__nv_fp8x2_storage_t x, __nv_fp8_interpretation_t kind) {
  return __half2_raw{__nv_cvt_fp8_to_halfraw((unsigned char)x, kind).x, __nv_cvt_fp8_to_halfraw((unsigned char)(x >> 8), kind).x};
}
struct __nv_fp8_e4m3 {
  __nv_fp8_storage_t __x;
  __nv_fp8_e4m3() = default;
  explicit __host__ __device__ __nv_fp8_e4m3(const __half f) : __x(__port_float_to_e4m3((float)f)) {}
  explicit __host__ __device__ __nv_fp8_e4m3(const __nv_bfloat16 f) : __x(__port_float_to_e4m3((float)f)) {}
  explicit __host__ __device__ __nv_fp8_e4m3(const float f) : __x(__port_float_to_e4m3(f)) {}
  explicit __host__ __device__ __nv_fp8_e4m3(const double f) : __x(__port_float_to_e4m3(__port_round_to_odd(f))) {}
  explicit __host__ __device__ __nv_fp8_e4m3(const int value) : __x(__port_float_to_e4m3(__port_round_to_odd((double)value))) {}
  explicit __host__ __device__ __nv_fp8_e4m3(const unsigned value) : __x(__port_float_to_e4m3(__port_round_to_odd((double)value))) {}
  explicit __host__ __device__ __nv_fp8_e4m3(const long value) : __x(__port_float_to_e4m3(__port_round_to_odd((double)value))) {}
  explicit __host__ __device__ __nv_fp8_e4m3(const unsigned long value) : __x(__port_float_to_e4m3(__port_round_to_odd((double)value))) {}
  explicit __host__ __device__ __nv_fp8_e4m3(const long long value) : __x(__port_float_to_e4m3(__port_round_to_odd((double)value))) {}
  explicit __host__ __device__ __nv_fp8_e4m3(const unsigned long long value) : __x(__port_float_to_e4m3(__port_round_to_odd((double)value))) {}
  explicit __host__ __device__ __nv_fp8_e4m3(const short value) : __x(__port_float_to_e4m3(__port_round_to_odd((double)value))) {}
  explicit __host__ __device__ __nv_fp8_e4m3(const unsigned short value) : __x(__port_float_to_e4m3(__port_round_to_odd((double)value))) {}
  explicit __host__ __device__ operator float() const { return __port_e4m3_to_float(__x); }
  explicit __host__ __device__ operator __half() const { return __half(__port_e4m3_to_float(__x)); }
  explicit __host__ __device__ operator __nv_bfloat16() const { return __nv_bfloat16(__port_e4m3_to_float(__x)); }
  explicit __host__ __device__ operator double() const { return double(__port_e4m3_to_float(__x)); }
  explicit __host__ __device__ operator int() const { return __float2int_rz(__port_e4m3_to_float(__x)); }
  explicit __host__ __device__ operator unsigned() const { return __float2uint_rz(__port_e4m3_to_float(__x)); }
  explicit __host__ __device__ operator long long() const { return __float2ll_rz(__port_e4m3_to_float(__x)); }
  explicit __host__ __device__ operator unsigned long long() const { return __float2ull_rz(__port_e4m3_to_float(__x)); }
  explicit __host__ __device__ operator short() const { return (short)__float2int_rz(fminf(fmaxf(__port_e4m3_to_float(__x), -32768.0f), 32767.0f)); }
  explicit __host__ __device__ operator unsigned short() const { return (unsigned short)__float2int_rz(fminf(fmaxf(__port_e4m3_to_float(__x), 0.0f), 65535.0f)); }
  explicit __host__ __device__ operator signed char() const { return (signed char)__float2int_rz(fminf(fmaxf(__port_e4m3_to_float(__x), -128.0f), 127.0f)); }
  explicit __host__ __device__ operator unsigned char() const { return (unsigned char)__float2int_rz(fminf(fmaxf(__port_e4m3_to_float(__x), 0.0f), 255.0f)); }
  explicit __host__ __device__ operator bool() const { return (__x & 0x7f) != 0; }
};
struct __nv_fp8_e5m2 {
  __nv_fp8_storage_t __x;
  __nv_fp8_e5m2() = default;
  explicit __host__ __device__ __nv_fp8_e5m2(const __half f) : __x(__port_float_to_e5m2((float)f)) {}
  explicit __host__ __device__ __nv_fp8_e5m2(const __nv_bfloat16 f) : __x(__port_float_to_e5m2((float)f)) {}
  explicit __host__ __device__ __nv_fp8_e5m2(const float f) : __x(__port_float_to_e5m2(f)) {}
  explicit __host__ __device__ __nv_fp8_e5m2(const double f) : __x(__port_float_to_e5m2(__port_round_to_odd(f))) {}
  explicit __host__ __device__ __nv_fp8_e5m2(const int value) : __x(__port_float_to_e5m2(__port_round_to_odd((double)value))) {}
  explicit __host__ __device__ __nv_fp8_e5m2(const unsigned value) : __x(__port_float_to_e5m2(__port_round_to_odd((double)value))) {}
  explicit __host__ __device__ __nv_fp8_e5m2(const long value) : __x(__port_float_to_e5m2(__port_round_to_odd((double)value))) {}
  explicit __host__ __device__ __nv_fp8_e5m2(const unsigned long value) : __x(__port_float_to_e5m2(__port_round_to_odd((double)value))) {}
  explicit __host__ __device__ __nv_fp8_e5m2(const long long value) : __x(__port_float_to_e5m2(__port_round_to_odd((double)value))) {}
  explicit __host__ __device__ __nv_fp8_e5m2(const unsigned long long value) : __x(__port_float_to_e5m2(__port_round_to_odd((double)value))) {}
  explicit __host__ __device__ __nv_fp8_e5m2(const short value) : __x(__port_float_to_e5m2(__port_round_to_odd((double)value))) {}
  explicit __host__ __device__ __nv_fp8_e5m2(const unsigned short value) : __x(__port_float_to_e5m2(__port_round_to_odd((double)value))) {}
  explicit __host__ __device__ operator float() const { return __port_e5m2_to_float(__x); }
  explicit __host__ __device__ operator __half() const { return __half(__port_e5m2_to_float(__x)); }
  explicit __host__ __device__ operator __nv_bfloat16() const { return __nv_bfloat16(__port_e5m2_to_float(__x)); }
  explicit __host__ __device__ operator double() const { return double(__port_e5m2_to_float(__x)); }
  explicit __host__ __device__ operator int() const { return __float2int_rz(__port_e5m2_to_float(__x)); }
  explicit __host__ __device__ operator unsigned() const { return __float2uint_rz(__port_e5m2_to_float(__x)); }
  explicit __host__ __device__ operator long long() const { return __float2ll_rz(__port_e5m2_to_float(__x)); }
  explicit __host__ __device__ operator unsigned long long() const { return __float2ull_rz(__port_e5m2_to_float(__x)); }
  explicit __host__ __device__ operator short() const { return (short)__float2int_rz(fminf(fmaxf(__port_e5m2_to_float(__x), -32768.0f), 32767.0f)); }
  explicit __host__ __device__ operator unsigned short() const { return (unsigned short)__float2int_rz(fminf(fmaxf(__port_e5m2_to_float(__x), 0.0f), 65535.0f)); }
  explicit __host__ __device__ operator signed char() const { return (signed char)__float2int_rz(fminf(fmaxf(__port_e5m2_to_float(__x), -128.0f), 127.0f)); }
  explicit __host__ __device__ operator unsigned char() const { return (unsigned char)__float2int_rz(fminf(fmaxf(__port_e5m2_to_float(__x), 0.0f), 255.0f)); }
  explicit __host__ __device__ operator bool() const { return (__x & 0x7f) != 0; }
};
// Several in a word, the first in the lowest bits
struct alignas(2) __nv_fp8x2_e4m3 {
  __nv_fp8x2_storage_t __x;
  __nv_fp8x2_e4m3() = default;
  explicit __host__ __device__ __nv_fp8x2_e4m3(const float2 f) : __x((__nv_fp8x2_storage_t)((__nv_fp8x2_storage_t)((unsigned)__nv_fp8_e4m3(f.x).__x << 0) | (__nv_fp8x2_storage_t)((unsigned)__nv_fp8_e4m3(f.y).__x << 8))) {}
  explicit __host__ __device__ __nv_fp8x2_e4m3(const double2 f) : __x((__nv_fp8x2_storage_t)((__nv_fp8x2_storage_t)((unsigned)__nv_fp8_e4m3(f.x).__x << 0) | (__nv_fp8x2_storage_t)((unsigned)__nv_fp8_e4m3(f.y).__x << 8))) {}
  explicit __host__ __device__ __nv_fp8x2_e4m3(const __half2 f) : __x((__nv_fp8x2_storage_t)((__nv_fp8x2_storage_t)((unsigned)__nv_fp8_e4m3(f.x).__x << 0) | (__nv_fp8x2_storage_t)((unsigned)__nv_fp8_e4m3(f.y).__x << 8))) {}
  explicit __host__ __device__ __nv_fp8x2_e4m3(const __nv_bfloat162 f) : __x((__nv_fp8x2_storage_t)((__nv_fp8x2_storage_t)((unsigned)__nv_fp8_e4m3(f.x).__x << 0) | (__nv_fp8x2_storage_t)((unsigned)__nv_fp8_e4m3(f.y).__x << 8))) {}
  explicit __host__ __device__ operator float2() const { return float2{__port_e4m3_to_float((unsigned char)(__x >> 0)), __port_e4m3_to_float((unsigned char)(__x >> 8))}; }
  explicit __host__ __device__ operator __half2() const { return __half2(__half(__port_e4m3_to_float((unsigned char)__x)), __half(__port_e4m3_to_float((unsigned char)(__x >> 8)))); }
};
struct alignas(4) __nv_fp8x4_e4m3 {
  __nv_fp8x4_storage_t __x;
  __nv_fp8x4_e4m3() = default;
  explicit __host__ __device__ __nv_fp8x4_e4m3(const float4 f) : __x((__nv_fp8x4_storage_t)((__nv_fp8x4_storage_t)((unsigned)__nv_fp8_e4m3(f.x).__x << 0) | (__nv_fp8x4_storage_t)((unsigned)__nv_fp8_e4m3(f.y).__x << 8) | (__nv_fp8x4_storage_t)((unsigned)__nv_fp8_e4m3(f.z).__x << 16) | (__nv_fp8x4_storage_t)((unsigned)__nv_fp8_e4m3(f.w).__x << 24))) {}
  explicit __host__ __device__ __nv_fp8x4_e4m3(const double4 f) : __x((__nv_fp8x4_storage_t)((__nv_fp8x4_storage_t)((unsigned)__nv_fp8_e4m3(f.x).__x << 0) | (__nv_fp8x4_storage_t)((unsigned)__nv_fp8_e4m3(f.y).__x << 8) | (__nv_fp8x4_storage_t)((unsigned)__nv_fp8_e4m3(f.z).__x << 16) | (__nv_fp8x4_storage_t)((unsigned)__nv_fp8_e4m3(f.w).__x << 24))) {}
  explicit __host__ __device__ operator float4() const { return float4{__port_e4m3_to_float((unsigned char)(__x >> 0)), __port_e4m3_to_float((unsigned char)(__x >> 8)), __port_e4m3_to_float((unsigned char)(__x >> 16)), __port_e4m3_to_float((unsigned char)(__x >> 24))}; }
};
struct alignas(2) __nv_fp8x2_e5m2 {
  __nv_fp8x2_storage_t __x;
  __nv_fp8x2_e5m2() = default;
  explicit __host__ __device__ __nv_fp8x2_e5m2(const float2 f) : __x((__nv_fp8x2_storage_t)((__nv_fp8x2_storage_t)((unsigned)__nv_fp8_e5m2(f.x).__x << 0) | (__nv_fp8x2_storage_t)((unsigned)__nv_fp8_e5m2(f.y).__x << 8))) {}
  explicit __host__ __device__ __nv_fp8x2_e5m2(const double2 f) : __x((__nv_fp8x2_storage_t)((__nv_fp8x2_storage_t)((unsigned)__nv_fp8_e5m2(f.x).__x << 0) | (__nv_fp8x2_storage_t)((unsigned)__nv_fp8_e5m2(f.y).__x << 8))) {}
  explicit __host__ __device__ __nv_fp8x2_e5m2(const __half2 f) : __x((__nv_fp8x2_storage_t)((__nv_fp8x2_storage_t)((unsigned)__nv_fp8_e5m2(f.x).__x << 0) | (__nv_fp8x2_storage_t)((unsigned)__nv_fp8_e5m2(f.y).__x << 8))) {}
  explicit __host__ __device__ __nv_fp8x2_e5m2(const __nv_bfloat162 f) : __x((__nv_fp8x2_storage_t)((__nv_fp8x2_storage_t)((unsigned)__nv_fp8_e5m2(f.x).__x << 0) | (__nv_fp8x2_storage_t)((unsigned)__nv_fp8_e5m2(f.y).__x << 8))) {}
  explicit __host__ __device__ operator float2() const { return float2{__port_e5m2_to_float((unsigned char)(__x >> 0)), __port_e5m2_to_float((unsigned char)(__x >> 8))}; }
  explicit __host__ __device__ operator __half2() const { return __half2(__half(__port_e5m2_to_float((unsigned char)__x)), __half(__port_e5m2_to_float((unsigned char)(__x >> 8)))); }
};
struct alignas(4) __nv_fp8x4_e5m2 {
  __nv_fp8x4_storage_t __x;
  __nv_fp8x4_e5m2() = default;
  explicit __host__ __device__ __nv_fp8x4_e5m2(const float4 f) : __x((__nv_fp8x4_storage_t)((__nv_fp8x4_storage_t)((unsigned)__nv_fp8_e5m2(f.x).__x << 0) | (__nv_fp8x4_storage_t)((unsigned)__nv_fp8_e5m2(f.y).__x << 8) | (__nv_fp8x4_storage_t)((unsigned)__nv_fp8_e5m2(f.z).__x << 16) | (__nv_fp8x4_storage_t)((unsigned)__nv_fp8_e5m2(f.w).__x << 24))) {}
  explicit __host__ __device__ __nv_fp8x4_e5m2(const double4 f) : __x((__nv_fp8x4_storage_t)((__nv_fp8x4_storage_t)((unsigned)__nv_fp8_e5m2(f.x).__x << 0) | (__nv_fp8x4_storage_t)((unsigned)__nv_fp8_e5m2(f.y).__x << 8) | (__nv_fp8x4_storage_t)((unsigned)__nv_fp8_e5m2(f.z).__x << 16) | (__nv_fp8x4_storage_t)((unsigned)__nv_fp8_e5m2(f.w).__x << 24))) {}
  explicit __host__ __device__ operator float4() const { return float4{__port_e5m2_to_float((unsigned char)(__x >> 0)), __port_e5m2_to_float((unsigned char)(__x >> 8)), __port_e5m2_to_float((unsigned char)(__x >> 16)), __port_e5m2_to_float((unsigned char)(__x >> 24))}; }
};
#include <port/scale_factors.h>
