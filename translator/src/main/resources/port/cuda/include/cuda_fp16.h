#pragma once
#include <vector_types.h>
// half: 16 bits, computed in float and rounded (CUDA C++ Programming Guide; IEEE 754 binary16).
[[port::intrinsic("convert.f32.f16"), port::shim("SmallFloats#toHalf")]] __host__ __device__ unsigned short __port_f32_f16(float x);
[[port::intrinsic("convert.f64.f16"), port::shim("SmallFloats#toHalf")]] __host__ __device__ unsigned short __port_f64_f16(double x);
[[port::intrinsic("convert.f32.f16.rz"), port::shim("SmallFloats#toHalf(RoundingDirection.ZERO)")]] __host__ __device__ unsigned short __port_f32_f16_rz(float x);
[[port::intrinsic("convert.f32.f16.ru"), port::shim("SmallFloats#toHalf(RoundingDirection.UP)")]] __host__ __device__ unsigned short __port_f32_f16_ru(float x);
[[port::intrinsic("convert.f32.f16.rd"), port::shim("SmallFloats#toHalf(RoundingDirection.DOWN)")]] __host__ __device__ unsigned short __port_f32_f16_rd(float x);
[[port::intrinsic("convert.f16.f32"), port::shim("SmallFloats#fromHalf")]] __host__ __device__ float __port_f16_f32(unsigned short x);
[[port::intrinsic("convert.fma.f16"), port::shim("SmallFloats#fmaHalf")]] __host__ __device__ unsigned short __port_fma_f16(unsigned short a, unsigned short b, unsigned short c);

struct alignas(2) [[port::shim("UShort1")]] __half_raw { unsigned short x; };
struct alignas(2) [[port::shim("Half")]] __half {
  unsigned short x;
  __half() = default;
  [[port::shim("Half#ofRaw")]] __host__ __device__ __half(__half_raw raw) : x(raw.x) {}
  [[port::shim("Half#of")]] __host__ __device__ __half(float value) : x(__port_f32_f16(value)) {}
  [[port::shim("Half#of")]] __host__ __device__ __half(double value) : x(__port_f64_f16((double)value)) {}
  [[port::shim("Half#of")]] __host__ __device__ __half(int value) : x(__port_f64_f16((double)value)) {}
  [[port::shim("Half#ofUnsigned")]] __host__ __device__ __half(unsigned value) : x(__port_f64_f16((double)value)) {}
  [[port::shim("Half#of")]] __host__ __device__ __half(long value) : x(__port_f64_f16((double)value)) {}
  [[port::shim("Half#ofUnsigned")]] __host__ __device__ __half(unsigned long value) : x(__port_f64_f16((double)value)) {}
  [[port::shim("Half#of")]] __host__ __device__ __half(long long value) : x(__port_f64_f16((double)value)) {}
  [[port::shim("Half#ofUnsigned")]] __host__ __device__ __half(unsigned long long value) : x(__port_f64_f16((double)value)) {}
  [[port::shim("Half#of")]] __host__ __device__ __half(short value) : x(__port_f64_f16((double)value)) {}
  [[port::shim("Half#ofUnsigned")]] __host__ __device__ __half(unsigned short value) : x(__port_f64_f16((double)value)) {}
  [[port::shim("#toFloat")]] __host__ __device__ operator float() const { return __port_f16_f32(x); }
  [[port::shim("#toRaw")]] __host__ __device__ operator __half_raw() const { return __half_raw{x}; }
};
typedef __half half;
typedef __half __nv_half;
typedef __half nv_half;
struct alignas(4) [[port::shim("UShort2")]] __half2_raw { unsigned short x, y; };
struct alignas(4) [[port::shim("Half2")]] __half2 {
  __half x, y;
  __half2() = default;
  [[port::shim("Half2#of")]] __host__ __device__ __half2(__half x, __half y) : x(x), y(y) {}
  [[port::shim("Half2#ofRaw")]] __host__ __device__ __half2(__half2_raw raw) : x(__half_raw{raw.x}), y(__half_raw{raw.y}) {}
  [[port::shim("#toRaw")]] __host__ __device__ operator __half2_raw() const { return __half2_raw{__half_raw(x).x, __half_raw(y).x}; }
};
typedef __half2 half2;
typedef __half2 __nv_half2;
typedef __half2 nv_half2;

// Conversions
[[port::shim("Half#of")]] inline __host__ __device__ __half __float2half(float x) { return __half(x); }
[[port::shim("Half#of")]] inline __host__ __device__ __half __float2half_rn(float x) { return __half(x); }
[[port::shim("Half#of")]] inline __host__ __device__ __half __double2half(double x) { return __half(x); }
inline __host__ __device__ __half __float2half_rz(float x) { return __half(__half_raw{__port_f32_f16_rz(x)}); }
inline __host__ __device__ __half __float2half_ru(float x) { return __half(__half_raw{__port_f32_f16_ru(x)}); }
inline __host__ __device__ __half __float2half_rd(float x) { return __half(__half_raw{__port_f32_f16_rd(x)}); }
[[port::shim("#toFloat")]] inline __host__ __device__ float __half2float(__half a) { return __port_f16_f32(a.x); }
inline __host__ __device__ int __half2int_rn(__half a) { return __float2int_rn(__port_f16_f32(a.x)); }
inline __host__ __device__ int __half2int_rz(__half a) { return __float2int_rz(__port_f16_f32(a.x)); }
inline __host__ __device__ int __half2int_ru(__half a) { return __float2int_ru(__port_f16_f32(a.x)); }
inline __host__ __device__ int __half2int_rd(__half a) { return __float2int_rd(__port_f16_f32(a.x)); }
inline __host__ __device__ __half __int2half_rn(int i) { return __half(i); }
inline __host__ __device__ __half __int2half_rz(int i) { return __float2half_rz(__int2float_rz(i)); }
inline __host__ __device__ __half __int2half_ru(int i) { return __float2half_ru(__int2float_ru(i)); }
inline __host__ __device__ __half __int2half_rd(int i) { return __float2half_rd(__int2float_rd(i)); }
inline __host__ __device__ unsigned __half2uint_rn(__half a) { return __float2uint_rn(__port_f16_f32(a.x)); }
inline __host__ __device__ unsigned __half2uint_rz(__half a) { return __float2uint_rz(__port_f16_f32(a.x)); }
inline __host__ __device__ unsigned __half2uint_ru(__half a) { return __float2uint_ru(__port_f16_f32(a.x)); }
inline __host__ __device__ unsigned __half2uint_rd(__half a) { return __float2uint_rd(__port_f16_f32(a.x)); }
inline __host__ __device__ __half __uint2half_rn(unsigned i) { return __half(i); }
inline __host__ __device__ __half __uint2half_rz(unsigned i) { return __float2half_rz(__uint2float_rz(i)); }
inline __host__ __device__ __half __uint2half_ru(unsigned i) { return __float2half_ru(__uint2float_ru(i)); }
inline __host__ __device__ __half __uint2half_rd(unsigned i) { return __float2half_rd(__uint2float_rd(i)); }
inline __host__ __device__ long long __half2ll_rn(__half a) { return __float2ll_rn(__port_f16_f32(a.x)); }
inline __host__ __device__ long long __half2ll_rz(__half a) { return __float2ll_rz(__port_f16_f32(a.x)); }
inline __host__ __device__ long long __half2ll_ru(__half a) { return __float2ll_ru(__port_f16_f32(a.x)); }
inline __host__ __device__ long long __half2ll_rd(__half a) { return __float2ll_rd(__port_f16_f32(a.x)); }
inline __host__ __device__ __half __ll2half_rn(long long i) { return __half(i); }
inline __host__ __device__ __half __ll2half_rz(long long i) { return __float2half_rz(__ll2float_rz(i)); }
inline __host__ __device__ __half __ll2half_ru(long long i) { return __float2half_ru(__ll2float_ru(i)); }
inline __host__ __device__ __half __ll2half_rd(long long i) { return __float2half_rd(__ll2float_rd(i)); }
inline __host__ __device__ unsigned long long __half2ull_rn(__half a) { return __float2ull_rn(__port_f16_f32(a.x)); }
inline __host__ __device__ unsigned long long __half2ull_rz(__half a) { return __float2ull_rz(__port_f16_f32(a.x)); }
inline __host__ __device__ unsigned long long __half2ull_ru(__half a) { return __float2ull_ru(__port_f16_f32(a.x)); }
inline __host__ __device__ unsigned long long __half2ull_rd(__half a) { return __float2ull_rd(__port_f16_f32(a.x)); }
inline __host__ __device__ __half __ull2half_rn(unsigned long long i) { return __half(i); }
inline __host__ __device__ __half __ull2half_rz(unsigned long long i) { return __float2half_rz(__ull2float_rz(i)); }
inline __host__ __device__ __half __ull2half_ru(unsigned long long i) { return __float2half_ru(__ull2float_ru(i)); }
inline __host__ __device__ __half __ull2half_rd(unsigned long long i) { return __float2half_rd(__ull2float_rd(i)); }
inline __host__ __device__ short __half2short_rn(__half a) { return (short)__float2int_rn(fminf(fmaxf(__port_f16_f32(a.x), -32768.0f), 32767.0f)); }
inline __host__ __device__ short __half2short_rz(__half a) { return (short)__float2int_rz(fminf(fmaxf(__port_f16_f32(a.x), -32768.0f), 32767.0f)); }
inline __host__ __device__ short __half2short_ru(__half a) { return (short)__float2int_ru(fminf(fmaxf(__port_f16_f32(a.x), -32768.0f), 32767.0f)); }
inline __host__ __device__ short __half2short_rd(__half a) { return (short)__float2int_rd(fminf(fmaxf(__port_f16_f32(a.x), -32768.0f), 32767.0f)); }
inline __host__ __device__ __half __short2half_rn(short i) { return __half((float)i); }
inline __host__ __device__ __half __short2half_rz(short i) { return __float2half_rz(__int2float_rz(i)); }
inline __host__ __device__ __half __short2half_ru(short i) { return __float2half_ru(__int2float_ru(i)); }
inline __host__ __device__ __half __short2half_rd(short i) { return __float2half_rd(__int2float_rd(i)); }
inline __host__ __device__ unsigned short __half2ushort_rn(__half a) { return (unsigned short)__float2int_rn(fminf(fmaxf(__port_f16_f32(a.x), 0.0f), 65535.0f)); }
inline __host__ __device__ unsigned short __half2ushort_rz(__half a) { return (unsigned short)__float2int_rz(fminf(fmaxf(__port_f16_f32(a.x), 0.0f), 65535.0f)); }
inline __host__ __device__ unsigned short __half2ushort_ru(__half a) { return (unsigned short)__float2int_ru(fminf(fmaxf(__port_f16_f32(a.x), 0.0f), 65535.0f)); }
inline __host__ __device__ unsigned short __half2ushort_rd(__half a) { return (unsigned short)__float2int_rd(fminf(fmaxf(__port_f16_f32(a.x), 0.0f), 65535.0f)); }
inline __host__ __device__ __half __ushort2half_rn(unsigned short i) { return __half((float)i); }
inline __host__ __device__ __half __ushort2half_rz(unsigned short i) { return __float2half_rz(__uint2float_rz(i)); }
inline __host__ __device__ __half __ushort2half_ru(unsigned short i) { return __float2half_ru(__uint2float_ru(i)); }
inline __host__ __device__ __half __ushort2half_rd(unsigned short i) { return __float2half_rd(__uint2float_rd(i)); }
inline __host__ __device__ signed char __half2char_rz(__half a) { return (signed char)__float2int_rz(fminf(fmaxf(__port_f16_f32(a.x), -128.0f), 127.0f)); }
inline __host__ __device__ unsigned char __half2uchar_rz(__half a) { return (unsigned char)__float2int_rz(fminf(fmaxf(__port_f16_f32(a.x), 0.0f), 255.0f)); }
inline __host__ __device__ short __half_as_short(__half a) { return (short)a.x; }
inline __host__ __device__ unsigned short __half_as_ushort(__half a) { return a.x; }
inline __host__ __device__ __half __short_as_half(short bits) { return __half(__half_raw{(unsigned short)bits}); }
inline __host__ __device__ __half __ushort_as_half(unsigned short bits) { return __half(__half_raw{bits}); }
// Pairs
[[port::shim("Half2#of")]] inline __host__ __device__ __half2 make_half2(__half x, __half y) { return __half2(x, y); }
[[port::shim("Half2#of")]] inline __host__ __device__ __half2 __halves2half2(__half x, __half y) { return __half2(x, y); }
inline __host__ __device__ __half2 __half2half2(__half a) { return __half2(a, a); }
inline __host__ __device__ __half2 __float2half2_rn(float a) { return __half2(__half(a), __half(a)); }
inline __host__ __device__ __half2 __floats2half2_rn(float a, float b) { return __half2(__half(a), __half(b)); }
inline __host__ __device__ __half2 __float22half2_rn(float2 a) { return __half2(__half(a.x), __half(a.y)); }
inline __host__ __device__ float2 __half22float2(__half2 a) { return float2{__half2float(a.x), __half2float(a.y)}; }
inline __host__ __device__ float __low2float(__half2 a) { return __half2float(a.x); }
inline __host__ __device__ float __high2float(__half2 a) { return __half2float(a.y); }
inline __host__ __device__ __half __low2half(__half2 a) { return a.x; }
inline __host__ __device__ __half __high2half(__half2 a) { return a.y; }
inline __host__ __device__ __half2 __low2half2(__half2 a) { return __half2(a.x, a.x); }
inline __host__ __device__ __half2 __high2half2(__half2 a) { return __half2(a.y, a.y); }
inline __host__ __device__ __half2 __lowhigh2highlow(__half2 a) { return __half2(a.y, a.x); }
inline __host__ __device__ __half2 __lows2half2(__half2 a, __half2 b) { return __half2(a.x, b.x); }
inline __host__ __device__ __half2 __highs2half2(__half2 a, __half2 b) { return __half2(a.y, b.y); }
// Arithmetic
[[port::shim("#plus")]] inline __host__ __device__ __half __hadd(__half a, __half b) { return __half(__port_f16_f32(a.x) + __port_f16_f32(b.x)); }
[[port::shim("#plus")]] inline __host__ __device__ __half __hadd_rn(__half a, __half b) { return __half(__port_f16_f32(a.x) + __port_f16_f32(b.x)); }
[[port::shim("#plus")]] inline __host__ __device__ __half operator+(__half a, __half b) { return __half(__port_f16_f32(a.x) + __port_f16_f32(b.x)); }
[[port::shim("#plus")]] inline __host__ __device__ __half2 __hadd2(__half2 a, __half2 b) { return __half2(a.x + b.x, a.y + b.y); }
[[port::shim("#plus")]] inline __host__ __device__ __half2 __hadd2_rn(__half2 a, __half2 b) { return __half2(a.x + b.x, a.y + b.y); }
[[port::shim("#plus")]] inline __host__ __device__ __half2 operator+(__half2 a, __half2 b) { return __half2(a.x + b.x, a.y + b.y); }
inline __host__ __device__ __half &operator+=(__half &a, __half b) { return a = a + b; }
inline __host__ __device__ __half2 &operator+=(__half2 &a, __half2 b) { return a = a + b; }
[[port::shim("#minus")]] inline __host__ __device__ __half __hsub(__half a, __half b) { return __half(__port_f16_f32(a.x) - __port_f16_f32(b.x)); }
[[port::shim("#minus")]] inline __host__ __device__ __half __hsub_rn(__half a, __half b) { return __half(__port_f16_f32(a.x) - __port_f16_f32(b.x)); }
[[port::shim("#minus")]] inline __host__ __device__ __half operator-(__half a, __half b) { return __half(__port_f16_f32(a.x) - __port_f16_f32(b.x)); }
[[port::shim("#minus")]] inline __host__ __device__ __half2 __hsub2(__half2 a, __half2 b) { return __half2(a.x - b.x, a.y - b.y); }
[[port::shim("#minus")]] inline __host__ __device__ __half2 __hsub2_rn(__half2 a, __half2 b) { return __half2(a.x - b.x, a.y - b.y); }
[[port::shim("#minus")]] inline __host__ __device__ __half2 operator-(__half2 a, __half2 b) { return __half2(a.x - b.x, a.y - b.y); }
inline __host__ __device__ __half &operator-=(__half &a, __half b) { return a = a - b; }
inline __host__ __device__ __half2 &operator-=(__half2 &a, __half2 b) { return a = a - b; }
[[port::shim("#times")]] inline __host__ __device__ __half __hmul(__half a, __half b) { return __half(__port_f16_f32(a.x) * __port_f16_f32(b.x)); }
[[port::shim("#times")]] inline __host__ __device__ __half __hmul_rn(__half a, __half b) { return __half(__port_f16_f32(a.x) * __port_f16_f32(b.x)); }
[[port::shim("#times")]] inline __host__ __device__ __half operator*(__half a, __half b) { return __half(__port_f16_f32(a.x) * __port_f16_f32(b.x)); }
[[port::shim("#times")]] inline __host__ __device__ __half2 __hmul2(__half2 a, __half2 b) { return __half2(a.x * b.x, a.y * b.y); }
[[port::shim("#times")]] inline __host__ __device__ __half2 __hmul2_rn(__half2 a, __half2 b) { return __half2(a.x * b.x, a.y * b.y); }
[[port::shim("#times")]] inline __host__ __device__ __half2 operator*(__half2 a, __half2 b) { return __half2(a.x * b.x, a.y * b.y); }
inline __host__ __device__ __half &operator*=(__half &a, __half b) { return a = a * b; }
inline __host__ __device__ __half2 &operator*=(__half2 &a, __half2 b) { return a = a * b; }
[[port::shim("#dividedBy")]] inline __host__ __device__ __half __hdiv(__half a, __half b) { return __half(__port_f16_f32(a.x) / __port_f16_f32(b.x)); }
[[port::shim("#dividedBy")]] inline __host__ __device__ __half operator/(__half a, __half b) { return __half(__port_f16_f32(a.x) / __port_f16_f32(b.x)); }
[[port::shim("#dividedBy")]] inline __host__ __device__ __half2 __h2div(__half2 a, __half2 b) { return __half2(a.x / b.x, a.y / b.y); }
[[port::shim("#dividedBy")]] inline __host__ __device__ __half2 operator/(__half2 a, __half2 b) { return __half2(a.x / b.x, a.y / b.y); }
inline __host__ __device__ __half &operator/=(__half &a, __half b) { return a = a / b; }
inline __host__ __device__ __half2 &operator/=(__half2 &a, __half2 b) { return a = a / b; }
[[port::shim("#negated")]] inline __host__ __device__ __half __hneg(__half a) { return __half(__half_raw{(unsigned short)(a != a ? 0x7fff : a.x ^ 0x8000)}); }
[[port::shim("#negated")]] inline __host__ __device__ __half operator-(__half a) { return __hneg(a); }
[[port::shim("#negated")]] inline __host__ __device__ __half2 __hneg2(__half2 a) { return __half2(__hneg(a.x), __hneg(a.y)); }
[[port::shim("#negated")]] inline __host__ __device__ __half2 operator-(__half2 a) { return __half2(__hneg(a.x), __hneg(a.y)); }
[[port::shim("#absolute")]] inline __host__ __device__ __half __habs(__half a) { return __half(__half_raw{(unsigned short)(a.x & 0x7fff)}); }
[[port::shim("#absolute")]] inline __host__ __device__ __half2 __habs2(__half2 a) { return __half2(__habs(a.x), __habs(a.y)); }
inline __host__ __device__ __half operator+(__half a) { return a; }
inline __host__ __device__ __half &operator++(__half &a) { return a = a + __half(1.0f); }
inline __host__ __device__ __half &operator--(__half &a) { return a = a - __half(1.0f); }
inline __host__ __device__ __half operator++(__half &a, int) { __half old = a; a = a + __half(1.0f); return old; }
inline __host__ __device__ __half operator--(__half &a, int) { __half old = a; a = a - __half(1.0f); return old; }
[[port::shim("Half#fma")]] inline __host__ __device__ __half __hfma(__half a, __half b, __half c) { return __half(__half_raw{__port_fma_f16(a.x, b.x, c.x)}); }
[[port::shim("Half2#fma")]] inline __host__ __device__ __half2 __hfma2(__half2 a, __half2 b, __half2 c) { return __half2(__hfma(a.x, b.x, c.x), __hfma(a.y, b.y, c.y)); }
inline __host__ __device__ __half __port_saturated(__half a) { float x = __half2float(a); return __half(x > 0.0f ? fminf(x, 1.0f) : 0.0f); }
inline __host__ __device__ __half __hadd_sat(__half a, __half b) { return __port_saturated(a + b); }
inline __host__ __device__ __half2 __hadd2_sat(__half2 a, __half2 b) { return __half2(__port_saturated(a.x + b.x), __port_saturated(a.y + b.y)); }
inline __host__ __device__ __half __hsub_sat(__half a, __half b) { return __port_saturated(a - b); }
inline __host__ __device__ __half2 __hsub2_sat(__half2 a, __half2 b) { return __half2(__port_saturated(a.x - b.x), __port_saturated(a.y - b.y)); }
inline __host__ __device__ __half __hmul_sat(__half a, __half b) { return __port_saturated(a * b); }
inline __host__ __device__ __half2 __hmul2_sat(__half2 a, __half2 b) { return __half2(__port_saturated(a.x * b.x), __port_saturated(a.y * b.y)); }
inline __host__ __device__ __half __hfma_sat(__half a, __half b, __half c) { return __port_saturated(__hfma(a, b, c)); }
inline __host__ __device__ __half __hfma_relu(__half a, __half b, __half c) { __half r = __hfma(a, b, c); return (float)r < 0.0f ? __half(0.0f) : r; }
inline __host__ __device__ __half2 __hfma2_sat(__half2 a, __half2 b, __half2 c) { return __half2(__hfma_sat(a.x, b.x, c.x), __hfma_sat(a.y, b.y, c.y)); }
inline __host__ __device__ __half2 __hfma2_relu(__half2 a, __half2 b, __half2 c) { return __half2(__hfma_relu(a.x, b.x, c.x), __hfma_relu(a.y, b.y, c.y)); }
// Comparisons: those with a u are true for NaN.
inline __host__ __device__ bool operator==(__half a, __half b) { return __half2float(a) == __half2float(b); }
inline __host__ __device__ bool __heq(__half a, __half b) { return __half2float(a) == __half2float(b); }
inline __host__ __device__ bool __hequ(__half a, __half b) { return isnan(__half2float(a)) || isnan(__half2float(b)) || __half2float(a) == __half2float(b); }
inline __host__ __device__ bool operator==(__half2 a, __half2 b) { return a.x == b.x && a.y == b.y; }
inline __host__ __device__ bool __hbeq2(__half2 a, __half2 b) { return __heq(a.x, b.x) && __heq(a.y, b.y); }
inline __host__ __device__ __half2 __heq2(__half2 a, __half2 b) { return __half2(__half(__heq(a.x, b.x) ? 1.0f : 0.0f), __half(__heq(a.y, b.y) ? 1.0f : 0.0f)); }
inline __host__ __device__ unsigned __heq2_mask(__half2 a, __half2 b) { return (__heq(a.x, b.x) ? 0xffffu : 0u) | (__heq(a.y, b.y) ? 0xffff0000u : 0u); }
inline __host__ __device__ bool __hbequ2(__half2 a, __half2 b) { return __hequ(a.x, b.x) && __hequ(a.y, b.y); }
inline __host__ __device__ __half2 __hequ2(__half2 a, __half2 b) { return __half2(__half(__hequ(a.x, b.x) ? 1.0f : 0.0f), __half(__hequ(a.y, b.y) ? 1.0f : 0.0f)); }
inline __host__ __device__ unsigned __hequ2_mask(__half2 a, __half2 b) { return (__hequ(a.x, b.x) ? 0xffffu : 0u) | (__hequ(a.y, b.y) ? 0xffff0000u : 0u); }
inline __host__ __device__ bool operator!=(__half a, __half b) { return __half2float(a) != __half2float(b); }
inline __host__ __device__ bool __hne(__half a, __half b) { return !(isnan(__half2float(a)) || isnan(__half2float(b))) && __half2float(a) != __half2float(b); }
inline __host__ __device__ bool __hneu(__half a, __half b) { return __half2float(a) != __half2float(b); }
inline __host__ __device__ bool operator!=(__half2 a, __half2 b) { return a.x != b.x && a.y != b.y; }
inline __host__ __device__ bool __hbne2(__half2 a, __half2 b) { return __hne(a.x, b.x) && __hne(a.y, b.y); }
inline __host__ __device__ __half2 __hne2(__half2 a, __half2 b) { return __half2(__half(__hne(a.x, b.x) ? 1.0f : 0.0f), __half(__hne(a.y, b.y) ? 1.0f : 0.0f)); }
inline __host__ __device__ unsigned __hne2_mask(__half2 a, __half2 b) { return (__hne(a.x, b.x) ? 0xffffu : 0u) | (__hne(a.y, b.y) ? 0xffff0000u : 0u); }
inline __host__ __device__ bool __hbneu2(__half2 a, __half2 b) { return __hneu(a.x, b.x) && __hneu(a.y, b.y); }
inline __host__ __device__ __half2 __hneu2(__half2 a, __half2 b) { return __half2(__half(__hneu(a.x, b.x) ? 1.0f : 0.0f), __half(__hneu(a.y, b.y) ? 1.0f : 0.0f)); }
inline __host__ __device__ unsigned __hneu2_mask(__half2 a, __half2 b) { return (__hneu(a.x, b.x) ? 0xffffu : 0u) | (__hneu(a.y, b.y) ? 0xffff0000u : 0u); }
inline __host__ __device__ bool operator<(__half a, __half b) { return __half2float(a) < __half2float(b); }
inline __host__ __device__ bool __hlt(__half a, __half b) { return __half2float(a) < __half2float(b); }
inline __host__ __device__ bool __hltu(__half a, __half b) { return isnan(__half2float(a)) || isnan(__half2float(b)) || __half2float(a) < __half2float(b); }
inline __host__ __device__ bool operator<(__half2 a, __half2 b) { return a.x < b.x && a.y < b.y; }
inline __host__ __device__ bool __hblt2(__half2 a, __half2 b) { return __hlt(a.x, b.x) && __hlt(a.y, b.y); }
inline __host__ __device__ __half2 __hlt2(__half2 a, __half2 b) { return __half2(__half(__hlt(a.x, b.x) ? 1.0f : 0.0f), __half(__hlt(a.y, b.y) ? 1.0f : 0.0f)); }
inline __host__ __device__ unsigned __hlt2_mask(__half2 a, __half2 b) { return (__hlt(a.x, b.x) ? 0xffffu : 0u) | (__hlt(a.y, b.y) ? 0xffff0000u : 0u); }
inline __host__ __device__ bool __hbltu2(__half2 a, __half2 b) { return __hltu(a.x, b.x) && __hltu(a.y, b.y); }
inline __host__ __device__ __half2 __hltu2(__half2 a, __half2 b) { return __half2(__half(__hltu(a.x, b.x) ? 1.0f : 0.0f), __half(__hltu(a.y, b.y) ? 1.0f : 0.0f)); }
inline __host__ __device__ unsigned __hltu2_mask(__half2 a, __half2 b) { return (__hltu(a.x, b.x) ? 0xffffu : 0u) | (__hltu(a.y, b.y) ? 0xffff0000u : 0u); }
inline __host__ __device__ bool operator<=(__half a, __half b) { return __half2float(a) <= __half2float(b); }
inline __host__ __device__ bool __hle(__half a, __half b) { return __half2float(a) <= __half2float(b); }
inline __host__ __device__ bool __hleu(__half a, __half b) { return isnan(__half2float(a)) || isnan(__half2float(b)) || __half2float(a) <= __half2float(b); }
inline __host__ __device__ bool operator<=(__half2 a, __half2 b) { return a.x <= b.x && a.y <= b.y; }
inline __host__ __device__ bool __hble2(__half2 a, __half2 b) { return __hle(a.x, b.x) && __hle(a.y, b.y); }
inline __host__ __device__ __half2 __hle2(__half2 a, __half2 b) { return __half2(__half(__hle(a.x, b.x) ? 1.0f : 0.0f), __half(__hle(a.y, b.y) ? 1.0f : 0.0f)); }
inline __host__ __device__ unsigned __hle2_mask(__half2 a, __half2 b) { return (__hle(a.x, b.x) ? 0xffffu : 0u) | (__hle(a.y, b.y) ? 0xffff0000u : 0u); }
inline __host__ __device__ bool __hbleu2(__half2 a, __half2 b) { return __hleu(a.x, b.x) && __hleu(a.y, b.y); }
inline __host__ __device__ __half2 __hleu2(__half2 a, __half2 b) { return __half2(__half(__hleu(a.x, b.x) ? 1.0f : 0.0f), __half(__hleu(a.y, b.y) ? 1.0f : 0.0f)); }
inline __host__ __device__ unsigned __hleu2_mask(__half2 a, __half2 b) { return (__hleu(a.x, b.x) ? 0xffffu : 0u) | (__hleu(a.y, b.y) ? 0xffff0000u : 0u); }
inline __host__ __device__ bool operator>(__half a, __half b) { return __half2float(a) > __half2float(b); }
inline __host__ __device__ bool __hgt(__half a, __half b) { return __half2float(a) > __half2float(b); }
inline __host__ __device__ bool __hgtu(__half a, __half b) { return isnan(__half2float(a)) || isnan(__half2float(b)) || __half2float(a) > __half2float(b); }
inline __host__ __device__ bool operator>(__half2 a, __half2 b) { return a.x > b.x && a.y > b.y; }
inline __host__ __device__ bool __hbgt2(__half2 a, __half2 b) { return __hgt(a.x, b.x) && __hgt(a.y, b.y); }
inline __host__ __device__ __half2 __hgt2(__half2 a, __half2 b) { return __half2(__half(__hgt(a.x, b.x) ? 1.0f : 0.0f), __half(__hgt(a.y, b.y) ? 1.0f : 0.0f)); }
inline __host__ __device__ unsigned __hgt2_mask(__half2 a, __half2 b) { return (__hgt(a.x, b.x) ? 0xffffu : 0u) | (__hgt(a.y, b.y) ? 0xffff0000u : 0u); }
inline __host__ __device__ bool __hbgtu2(__half2 a, __half2 b) { return __hgtu(a.x, b.x) && __hgtu(a.y, b.y); }
inline __host__ __device__ __half2 __hgtu2(__half2 a, __half2 b) { return __half2(__half(__hgtu(a.x, b.x) ? 1.0f : 0.0f), __half(__hgtu(a.y, b.y) ? 1.0f : 0.0f)); }
inline __host__ __device__ unsigned __hgtu2_mask(__half2 a, __half2 b) { return (__hgtu(a.x, b.x) ? 0xffffu : 0u) | (__hgtu(a.y, b.y) ? 0xffff0000u : 0u); }
inline __host__ __device__ bool operator>=(__half a, __half b) { return __half2float(a) >= __half2float(b); }
inline __host__ __device__ bool __hge(__half a, __half b) { return __half2float(a) >= __half2float(b); }
inline __host__ __device__ bool __hgeu(__half a, __half b) { return isnan(__half2float(a)) || isnan(__half2float(b)) || __half2float(a) >= __half2float(b); }
inline __host__ __device__ bool operator>=(__half2 a, __half2 b) { return a.x >= b.x && a.y >= b.y; }
inline __host__ __device__ bool __hbge2(__half2 a, __half2 b) { return __hge(a.x, b.x) && __hge(a.y, b.y); }
inline __host__ __device__ __half2 __hge2(__half2 a, __half2 b) { return __half2(__half(__hge(a.x, b.x) ? 1.0f : 0.0f), __half(__hge(a.y, b.y) ? 1.0f : 0.0f)); }
inline __host__ __device__ unsigned __hge2_mask(__half2 a, __half2 b) { return (__hge(a.x, b.x) ? 0xffffu : 0u) | (__hge(a.y, b.y) ? 0xffff0000u : 0u); }
inline __host__ __device__ bool __hbgeu2(__half2 a, __half2 b) { return __hgeu(a.x, b.x) && __hgeu(a.y, b.y); }
inline __host__ __device__ __half2 __hgeu2(__half2 a, __half2 b) { return __half2(__half(__hgeu(a.x, b.x) ? 1.0f : 0.0f), __half(__hgeu(a.y, b.y) ? 1.0f : 0.0f)); }
inline __host__ __device__ unsigned __hgeu2_mask(__half2 a, __half2 b) { return (__hgeu(a.x, b.x) ? 0xffffu : 0u) | (__hgeu(a.y, b.y) ? 0xffff0000u : 0u); }
inline __host__ __device__ bool __hisnan(__half a) { return isnan(__half2float(a)); }
inline __host__ __device__ int __hisinf(__half a) { return isinf(__half2float(a)) ? (__half2float(a) < 0.0f ? -1 : 1) : 0; }
inline __host__ __device__ __half2 __hisnan2(__half2 a) { return __half2(__half(__hisnan(a.x) ? 1.0f : 0.0f), __half(__hisnan(a.y) ? 1.0f : 0.0f)); }
inline __host__ __device__ __half __hmax(__half a, __half b) { return __half(fmaxf(__half2float(a), __half2float(b))); }
inline __host__ __device__ __half __hmax_nan(__half a, __half b) { return __hisnan(a) || __hisnan(b) ? __half(__half_raw{0x7fff}) : __hmax(a, b); }
inline __host__ __device__ __half2 __hmax2(__half2 a, __half2 b) { return __half2(__hmax(a.x, b.x), __hmax(a.y, b.y)); }
inline __host__ __device__ __half2 __hmax2_nan(__half2 a, __half2 b) { return __half2(__hmax_nan(a.x, b.x), __hmax_nan(a.y, b.y)); }
inline __host__ __device__ __half __hmin(__half a, __half b) { return __half(fminf(__half2float(a), __half2float(b))); }
inline __host__ __device__ __half __hmin_nan(__half a, __half b) { return __hisnan(a) || __hisnan(b) ? __half(__half_raw{0x7fff}) : __hmin(a, b); }
inline __host__ __device__ __half2 __hmin2(__half2 a, __half2 b) { return __half2(__hmin(a.x, b.x), __hmin(a.y, b.y)); }
inline __host__ __device__ __half2 __hmin2_nan(__half2 a, __half2 b) { return __half2(__hmin_nan(a.x, b.x), __hmin_nan(a.y, b.y)); }
// Mathematics: in float, rounded
inline __host__ __device__ __half hsqrt(__half a) { return __half(sqrtf(__half2float(a))); }
inline __host__ __device__ __half2 h2sqrt(__half2 a) { return __half2(hsqrt(a.x), hsqrt(a.y)); }
inline __host__ __device__ __half hrsqrt(__half a) { return __half(rsqrtf(__half2float(a))); }
inline __host__ __device__ __half2 h2rsqrt(__half2 a) { return __half2(hrsqrt(a.x), hrsqrt(a.y)); }
inline __host__ __device__ __half hrcp(__half a) { return __half(1.0f / __half2float(a)); }
inline __host__ __device__ __half2 h2rcp(__half2 a) { return __half2(hrcp(a.x), hrcp(a.y)); }
inline __host__ __device__ __half hexp(__half a) { return __half(expf(__half2float(a))); }
inline __host__ __device__ __half2 h2exp(__half2 a) { return __half2(hexp(a.x), hexp(a.y)); }
inline __host__ __device__ __half hexp2(__half a) { return __half(exp2f(__half2float(a))); }
inline __host__ __device__ __half2 h2exp2(__half2 a) { return __half2(hexp2(a.x), hexp2(a.y)); }
inline __host__ __device__ __half hexp10(__half a) { return __half(exp10f(__half2float(a))); }
inline __host__ __device__ __half2 h2exp10(__half2 a) { return __half2(hexp10(a.x), hexp10(a.y)); }
inline __host__ __device__ __half hlog(__half a) { return __half(logf(__half2float(a))); }
inline __host__ __device__ __half2 h2log(__half2 a) { return __half2(hlog(a.x), hlog(a.y)); }
inline __host__ __device__ __half hlog2(__half a) { return __half(log2f(__half2float(a))); }
inline __host__ __device__ __half2 h2log2(__half2 a) { return __half2(hlog2(a.x), hlog2(a.y)); }
inline __host__ __device__ __half hlog10(__half a) { return __half(log10f(__half2float(a))); }
inline __host__ __device__ __half2 h2log10(__half2 a) { return __half2(hlog10(a.x), hlog10(a.y)); }
inline __host__ __device__ __half hsin(__half a) { return __half(sinf(__half2float(a))); }
inline __host__ __device__ __half2 h2sin(__half2 a) { return __half2(hsin(a.x), hsin(a.y)); }
inline __host__ __device__ __half hcos(__half a) { return __half(cosf(__half2float(a))); }
inline __host__ __device__ __half2 h2cos(__half2 a) { return __half2(hcos(a.x), hcos(a.y)); }
inline __host__ __device__ __half htanh(__half a) { return __half(tanhf(__half2float(a))); }
inline __host__ __device__ __half2 h2tanh(__half2 a) { return __half2(htanh(a.x), htanh(a.y)); }
inline __host__ __device__ __half htanh_approx(__half a) { return __half(tanhf(__half2float(a))); }
inline __host__ __device__ __half2 h2tanh_approx(__half2 a) { return __half2(htanh_approx(a.x), htanh_approx(a.y)); }
inline __host__ __device__ __half hfloor(__half a) { return __half(floorf(__half2float(a))); }
inline __host__ __device__ __half2 h2floor(__half2 a) { return __half2(hfloor(a.x), hfloor(a.y)); }
inline __host__ __device__ __half hceil(__half a) { return __half(ceilf(__half2float(a))); }
inline __host__ __device__ __half2 h2ceil(__half2 a) { return __half2(hceil(a.x), hceil(a.y)); }
inline __host__ __device__ __half htrunc(__half a) { return __half(truncf(__half2float(a))); }
inline __host__ __device__ __half2 h2trunc(__half2 a) { return __half2(htrunc(a.x), htrunc(a.y)); }
inline __host__ __device__ __half hrint(__half a) { return __half(rintf(__half2float(a))); }
inline __host__ __device__ __half2 h2rint(__half2 a) { return __half2(hrint(a.x), hrint(a.y)); }
inline __host__ __device__ __half2 __hcmadd(__half2 a, __half2 b, __half2 c) { return __half2(__hfma(__hneg(a.y), b.y, __hfma(a.x, b.x, c.x)), __hfma(a.y, b.x, __hfma(a.x, b.y, c.y))); }
// Between threads
inline __device__ __half __shfl_sync(unsigned mask, __half a, int lane, int width = 32) { return __half(__half_raw{(unsigned short)__shfl_sync(mask, (unsigned)a.x, lane, width)}); }
inline __device__ __half2 __shfl_sync(unsigned mask, __half2 a, int lane, int width = 32) {
  unsigned both = __shfl_sync(mask, (unsigned)a.x.x | (unsigned)a.y.x << 16, lane, width);
  return __half2(__half(__half_raw{(unsigned short)both}), __half(__half_raw{(unsigned short)(both >> 16)}));
}
inline __device__ __half __shfl_up_sync(unsigned mask, __half a, unsigned delta, int width = 32) { return __half(__half_raw{(unsigned short)__shfl_up_sync(mask, (unsigned)a.x, delta, width)}); }
inline __device__ __half2 __shfl_up_sync(unsigned mask, __half2 a, unsigned delta, int width = 32) {
  unsigned both = __shfl_up_sync(mask, (unsigned)a.x.x | (unsigned)a.y.x << 16, delta, width);
  return __half2(__half(__half_raw{(unsigned short)both}), __half(__half_raw{(unsigned short)(both >> 16)}));
}
inline __device__ __half __shfl_down_sync(unsigned mask, __half a, unsigned delta, int width = 32) { return __half(__half_raw{(unsigned short)__shfl_down_sync(mask, (unsigned)a.x, delta, width)}); }
inline __device__ __half2 __shfl_down_sync(unsigned mask, __half2 a, unsigned delta, int width = 32) {
  unsigned both = __shfl_down_sync(mask, (unsigned)a.x.x | (unsigned)a.y.x << 16, delta, width);
  return __half2(__half(__half_raw{(unsigned short)both}), __half(__half_raw{(unsigned short)(both >> 16)}));
}
inline __device__ __half __shfl_xor_sync(unsigned mask, __half a, int lanes, int width = 32) { return __half(__half_raw{(unsigned short)__shfl_xor_sync(mask, (unsigned)a.x, lanes, width)}); }
inline __device__ __half2 __shfl_xor_sync(unsigned mask, __half2 a, int lanes, int width = 32) {
  unsigned both = __shfl_xor_sync(mask, (unsigned)a.x.x | (unsigned)a.y.x << 16, lanes, width);
  return __half2(__half(__half_raw{(unsigned short)both}), __half(__half_raw{(unsigned short)(both >> 16)}));
}
inline __device__ __half2 __shfl(__half2 a, int lane, int width = 32) { return __shfl_sync(__activemask(), a, lane, width); }
inline __device__ __half2 __shfl_up(__half2 a, unsigned delta, int width = 32) { return __shfl_up_sync(__activemask(), a, delta, width); }
inline __device__ __half2 __shfl_down(__half2 a, unsigned delta, int width = 32) { return __shfl_down_sync(__activemask(), a, delta, width); }
inline __device__ __half2 __shfl_xor(__half2 a, int lanes, int width = 32) { return __shfl_xor_sync(__activemask(), a, lanes, width); }
[[port::intrinsic("atomic.add.f16")]] __device__ unsigned short __port_atomic_add_f16(unsigned short *where, unsigned short value);
[[port::shim("#atomicAdd")]] inline __device__ __half atomicAdd(__half *where, __half value) { return __half(__half_raw{__port_atomic_add_f16(&where->x, value.x)}); }
[[port::shim("#atomicAdd")]] inline __device__ __half2 atomicAdd(__half2 *where, __half2 value) { return __half2(atomicAdd(&where->x, value.x), atomicAdd(&where->y, value.y)); }
// Additions to memory by inline assembly
namespace __port_asm {
inline __device__ __half narrowOfHalf(unsigned short bits) { return __half(__half_raw{bits}); }
template <class P> inline __device__ unsigned short atom_add_f16(P address, unsigned short value) { return atomicAdd((__half *)address, narrowOfHalf(value)).x; }
template <class P> inline __device__ unsigned atom_add_f16x2(P address, unsigned value) {
  __half2 old = atomicAdd((__half2 *)address, __half2(narrowOfHalf((unsigned short)value), narrowOfHalf((unsigned short)(value >> 16))));
  return old.x.x | (unsigned)old.y.x << 16;
}
template <class P> inline __device__ void red_add_f16(P address, unsigned short value) { atomicAdd((__half *)address, narrowOfHalf(value)); }
template <class P> inline __device__ void red_add_f16x2(P address, unsigned value) { atomicAdd((__half2 *)address, __half2(narrowOfHalf((unsigned short)value), narrowOfHalf((unsigned short)(value >> 16)))); }
}
