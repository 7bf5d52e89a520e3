#pragma once
#include <vector_types.h>
// bfloat16: the upper 16 bits of a float, computed in float and rounded.
[[port::intrinsic("convert.f32.bf16"), port::shim("SmallFloats#toBfloat16")]] __host__ __device__ unsigned short __port_f32_bf16(float x);
[[port::intrinsic("convert.f64.bf16"), port::shim("SmallFloats#toBfloat16")]] __host__ __device__ unsigned short __port_f64_bf16(double x);
[[port::intrinsic("convert.f32.bf16.rz"), port::shim("SmallFloats#toBfloat16(RoundingDirection.ZERO)")]] __host__ __device__ unsigned short __port_f32_bf16_rz(float x);
[[port::intrinsic("convert.f32.bf16.ru"), port::shim("SmallFloats#toBfloat16(RoundingDirection.UP)")]] __host__ __device__ unsigned short __port_f32_bf16_ru(float x);
[[port::intrinsic("convert.f32.bf16.rd"), port::shim("SmallFloats#toBfloat16(RoundingDirection.DOWN)")]] __host__ __device__ unsigned short __port_f32_bf16_rd(float x);
[[port::intrinsic("convert.bf16.f32"), port::shim("SmallFloats#fromBfloat16")]] __host__ __device__ float __port_bf16_f32(unsigned short x);
[[port::intrinsic("convert.fma.bf16"), port::shim("SmallFloats#fmaBfloat16")]] __host__ __device__ unsigned short __port_fma_bf16(unsigned short a, unsigned short b, unsigned short c);

struct alignas(2) [[port::shim("UShort1")]] __nv_bfloat16_raw { unsigned short x; };
struct alignas(2) [[port::shim("BFloat16")]] __nv_bfloat16 {
  unsigned short x;
  __nv_bfloat16() = default;
  [[port::shim("BFloat16#ofRaw")]] __host__ __device__ __nv_bfloat16(__nv_bfloat16_raw raw) : x(raw.x) {}
  [[port::shim("BFloat16#of")]] __host__ __device__ __nv_bfloat16(float value) : x(__port_f32_bf16(value)) {}
  [[port::shim("BFloat16#of")]] __host__ __device__ __nv_bfloat16(double value) : x(__port_f64_bf16((double)value)) {}
  [[port::shim("BFloat16#of")]] __host__ __device__ __nv_bfloat16(int value) : x(__port_f64_bf16((double)value)) {}
  [[port::shim("BFloat16#ofUnsigned")]] __host__ __device__ __nv_bfloat16(unsigned value) : x(__port_f64_bf16((double)value)) {}
  [[port::shim("BFloat16#of")]] __host__ __device__ __nv_bfloat16(long value) : x(__port_f64_bf16((double)value)) {}
  [[port::shim("BFloat16#ofUnsigned")]] __host__ __device__ __nv_bfloat16(unsigned long value) : x(__port_f64_bf16((double)value)) {}
  [[port::shim("BFloat16#of")]] __host__ __device__ __nv_bfloat16(long long value) : x(__port_f64_bf16((double)value)) {}
  [[port::shim("BFloat16#ofUnsigned")]] __host__ __device__ __nv_bfloat16(unsigned long long value) : x(__port_f64_bf16((double)value)) {}
  [[port::shim("BFloat16#of")]] __host__ __device__ __nv_bfloat16(short value) : x(__port_f64_bf16((double)value)) {}
  [[port::shim("BFloat16#ofUnsigned")]] __host__ __device__ __nv_bfloat16(unsigned short value) : x(__port_f64_bf16((double)value)) {}
  [[port::shim("#toFloat")]] __host__ __device__ operator float() const { return __port_bf16_f32(x); }
  [[port::shim("#toRaw")]] __host__ __device__ operator __nv_bfloat16_raw() const { return __nv_bfloat16_raw{x}; }
};
typedef __nv_bfloat16 nv_bfloat16;
struct alignas(4) [[port::shim("UShort2")]] __nv_bfloat162_raw { unsigned short x, y; };
struct alignas(4) [[port::shim("BFloat162")]] __nv_bfloat162 {
  __nv_bfloat16 x, y;
  __nv_bfloat162() = default;
  [[port::shim("BFloat162#of")]] __host__ __device__ __nv_bfloat162(__nv_bfloat16 x, __nv_bfloat16 y) : x(x), y(y) {}
  [[port::shim("BFloat162#ofRaw")]] __host__ __device__ __nv_bfloat162(__nv_bfloat162_raw raw) : x(__nv_bfloat16_raw{raw.x}), y(__nv_bfloat16_raw{raw.y}) {}
  [[port::shim("#toRaw")]] __host__ __device__ operator __nv_bfloat162_raw() const { return __nv_bfloat162_raw{__nv_bfloat16_raw(x).x, __nv_bfloat16_raw(y).x}; }
};
typedef __nv_bfloat162 nv_bfloat162;

// Conversions
[[port::shim("BFloat16#of")]] inline __host__ __device__ __nv_bfloat16 __float2bfloat16(float x) { return __nv_bfloat16(x); }
[[port::shim("BFloat16#of")]] inline __host__ __device__ __nv_bfloat16 __float2bfloat16_rn(float x) { return __nv_bfloat16(x); }
[[port::shim("BFloat16#of")]] inline __host__ __device__ __nv_bfloat16 __double2bfloat16(double x) { return __nv_bfloat16(x); }
inline __host__ __device__ __nv_bfloat16 __float2bfloat16_rz(float x) { return __nv_bfloat16(__nv_bfloat16_raw{__port_f32_bf16_rz(x)}); }
inline __host__ __device__ __nv_bfloat16 __float2bfloat16_ru(float x) { return __nv_bfloat16(__nv_bfloat16_raw{__port_f32_bf16_ru(x)}); }
inline __host__ __device__ __nv_bfloat16 __float2bfloat16_rd(float x) { return __nv_bfloat16(__nv_bfloat16_raw{__port_f32_bf16_rd(x)}); }
[[port::shim("#toFloat")]] inline __host__ __device__ float __bfloat162float(__nv_bfloat16 a) { return __port_bf16_f32(a.x); }
inline __host__ __device__ int __bfloat162int_rn(__nv_bfloat16 a) { return __float2int_rn(__port_bf16_f32(a.x)); }
inline __host__ __device__ int __bfloat162int_rz(__nv_bfloat16 a) { return __float2int_rz(__port_bf16_f32(a.x)); }
inline __host__ __device__ int __bfloat162int_ru(__nv_bfloat16 a) { return __float2int_ru(__port_bf16_f32(a.x)); }
inline __host__ __device__ int __bfloat162int_rd(__nv_bfloat16 a) { return __float2int_rd(__port_bf16_f32(a.x)); }
inline __host__ __device__ __nv_bfloat16 __int2bfloat16_rn(int i) { return __nv_bfloat16(i); }
inline __host__ __device__ __nv_bfloat16 __int2bfloat16_rz(int i) { return __float2bfloat16_rz(__int2float_rz(i)); }
inline __host__ __device__ __nv_bfloat16 __int2bfloat16_ru(int i) { return __float2bfloat16_ru(__int2float_ru(i)); }
inline __host__ __device__ __nv_bfloat16 __int2bfloat16_rd(int i) { return __float2bfloat16_rd(__int2float_rd(i)); }
inline __host__ __device__ unsigned __bfloat162uint_rn(__nv_bfloat16 a) { return __float2uint_rn(__port_bf16_f32(a.x)); }
inline __host__ __device__ unsigned __bfloat162uint_rz(__nv_bfloat16 a) { return __float2uint_rz(__port_bf16_f32(a.x)); }
inline __host__ __device__ unsigned __bfloat162uint_ru(__nv_bfloat16 a) { return __float2uint_ru(__port_bf16_f32(a.x)); }
inline __host__ __device__ unsigned __bfloat162uint_rd(__nv_bfloat16 a) { return __float2uint_rd(__port_bf16_f32(a.x)); }
inline __host__ __device__ __nv_bfloat16 __uint2bfloat16_rn(unsigned i) { return __nv_bfloat16(i); }
inline __host__ __device__ __nv_bfloat16 __uint2bfloat16_rz(unsigned i) { return __float2bfloat16_rz(__uint2float_rz(i)); }
inline __host__ __device__ __nv_bfloat16 __uint2bfloat16_ru(unsigned i) { return __float2bfloat16_ru(__uint2float_ru(i)); }
inline __host__ __device__ __nv_bfloat16 __uint2bfloat16_rd(unsigned i) { return __float2bfloat16_rd(__uint2float_rd(i)); }
inline __host__ __device__ long long __bfloat162ll_rn(__nv_bfloat16 a) { return __float2ll_rn(__port_bf16_f32(a.x)); }
inline __host__ __device__ long long __bfloat162ll_rz(__nv_bfloat16 a) { return __float2ll_rz(__port_bf16_f32(a.x)); }
inline __host__ __device__ long long __bfloat162ll_ru(__nv_bfloat16 a) { return __float2ll_ru(__port_bf16_f32(a.x)); }
inline __host__ __device__ long long __bfloat162ll_rd(__nv_bfloat16 a) { return __float2ll_rd(__port_bf16_f32(a.x)); }
inline __host__ __device__ __nv_bfloat16 __ll2bfloat16_rn(long long i) { return __nv_bfloat16(i); }
inline __host__ __device__ __nv_bfloat16 __ll2bfloat16_rz(long long i) { return __float2bfloat16_rz(__ll2float_rz(i)); }
inline __host__ __device__ __nv_bfloat16 __ll2bfloat16_ru(long long i) { return __float2bfloat16_ru(__ll2float_ru(i)); }
inline __host__ __device__ __nv_bfloat16 __ll2bfloat16_rd(long long i) { return __float2bfloat16_rd(__ll2float_rd(i)); }
inline __host__ __device__ unsigned long long __bfloat162ull_rn(__nv_bfloat16 a) { return __float2ull_rn(__port_bf16_f32(a.x)); }
inline __host__ __device__ unsigned long long __bfloat162ull_rz(__nv_bfloat16 a) { return __float2ull_rz(__port_bf16_f32(a.x)); }
inline __host__ __device__ unsigned long long __bfloat162ull_ru(__nv_bfloat16 a) { return __float2ull_ru(__port_bf16_f32(a.x)); }
inline __host__ __device__ unsigned long long __bfloat162ull_rd(__nv_bfloat16 a) { return __float2ull_rd(__port_bf16_f32(a.x)); }
inline __host__ __device__ __nv_bfloat16 __ull2bfloat16_rn(unsigned long long i) { return __nv_bfloat16(i); }
inline __host__ __device__ __nv_bfloat16 __ull2bfloat16_rz(unsigned long long i) { return __float2bfloat16_rz(__ull2float_rz(i)); }
inline __host__ __device__ __nv_bfloat16 __ull2bfloat16_ru(unsigned long long i) { return __float2bfloat16_ru(__ull2float_ru(i)); }
inline __host__ __device__ __nv_bfloat16 __ull2bfloat16_rd(unsigned long long i) { return __float2bfloat16_rd(__ull2float_rd(i)); }
inline __host__ __device__ short __bfloat162short_rn(__nv_bfloat16 a) { return (short)__float2int_rn(fminf(fmaxf(__port_bf16_f32(a.x), -32768.0f), 32767.0f)); }
inline __host__ __device__ short __bfloat162short_rz(__nv_bfloat16 a) { return (short)__float2int_rz(fminf(fmaxf(__port_bf16_f32(a.x), -32768.0f), 32767.0f)); }
inline __host__ __device__ short __bfloat162short_ru(__nv_bfloat16 a) { return (short)__float2int_ru(fminf(fmaxf(__port_bf16_f32(a.x), -32768.0f), 32767.0f)); }
inline __host__ __device__ short __bfloat162short_rd(__nv_bfloat16 a) { return (short)__float2int_rd(fminf(fmaxf(__port_bf16_f32(a.x), -32768.0f), 32767.0f)); }
inline __host__ __device__ __nv_bfloat16 __short2bfloat16_rn(short i) { return __nv_bfloat16((float)i); }
inline __host__ __device__ __nv_bfloat16 __short2bfloat16_rz(short i) { return __float2bfloat16_rz(__int2float_rz(i)); }
inline __host__ __device__ __nv_bfloat16 __short2bfloat16_ru(short i) { return __float2bfloat16_ru(__int2float_ru(i)); }
inline __host__ __device__ __nv_bfloat16 __short2bfloat16_rd(short i) { return __float2bfloat16_rd(__int2float_rd(i)); }
inline __host__ __device__ unsigned short __bfloat162ushort_rn(__nv_bfloat16 a) { return (unsigned short)__float2int_rn(fminf(fmaxf(__port_bf16_f32(a.x), 0.0f), 65535.0f)); }
inline __host__ __device__ unsigned short __bfloat162ushort_rz(__nv_bfloat16 a) { return (unsigned short)__float2int_rz(fminf(fmaxf(__port_bf16_f32(a.x), 0.0f), 65535.0f)); }
inline __host__ __device__ unsigned short __bfloat162ushort_ru(__nv_bfloat16 a) { return (unsigned short)__float2int_ru(fminf(fmaxf(__port_bf16_f32(a.x), 0.0f), 65535.0f)); }
inline __host__ __device__ unsigned short __bfloat162ushort_rd(__nv_bfloat16 a) { return (unsigned short)__float2int_rd(fminf(fmaxf(__port_bf16_f32(a.x), 0.0f), 65535.0f)); }
inline __host__ __device__ __nv_bfloat16 __ushort2bfloat16_rn(unsigned short i) { return __nv_bfloat16((float)i); }
inline __host__ __device__ __nv_bfloat16 __ushort2bfloat16_rz(unsigned short i) { return __float2bfloat16_rz(__uint2float_rz(i)); }
inline __host__ __device__ __nv_bfloat16 __ushort2bfloat16_ru(unsigned short i) { return __float2bfloat16_ru(__uint2float_ru(i)); }
inline __host__ __device__ __nv_bfloat16 __ushort2bfloat16_rd(unsigned short i) { return __float2bfloat16_rd(__uint2float_rd(i)); }
inline __host__ __device__ signed char __bfloat162char_rz(__nv_bfloat16 a) { return (signed char)__float2int_rz(fminf(fmaxf(__port_bf16_f32(a.x), -128.0f), 127.0f)); }
inline __host__ __device__ unsigned char __bfloat162uchar_rz(__nv_bfloat16 a) { return (unsigned char)__float2int_rz(fminf(fmaxf(__port_bf16_f32(a.x), 0.0f), 255.0f)); }
inline __host__ __device__ short __bfloat16_as_short(__nv_bfloat16 a) { return (short)a.x; }
inline __host__ __device__ unsigned short __bfloat16_as_ushort(__nv_bfloat16 a) { return a.x; }
inline __host__ __device__ __nv_bfloat16 __short_as_bfloat16(short bits) { return __nv_bfloat16(__nv_bfloat16_raw{(unsigned short)bits}); }
inline __host__ __device__ __nv_bfloat16 __ushort_as_bfloat16(unsigned short bits) { return __nv_bfloat16(__nv_bfloat16_raw{bits}); }
// Pairs
[[port::shim("BFloat162#of")]] inline __host__ __device__ __nv_bfloat162 make_bfloat162(__nv_bfloat16 x, __nv_bfloat16 y) { return __nv_bfloat162(x, y); }
[[port::shim("BFloat162#of")]] inline __host__ __device__ __nv_bfloat162 __halves2bfloat162(__nv_bfloat16 x, __nv_bfloat16 y) { return __nv_bfloat162(x, y); }
inline __host__ __device__ __nv_bfloat162 __bfloat162bfloat162(__nv_bfloat16 a) { return __nv_bfloat162(a, a); }
inline __host__ __device__ __nv_bfloat162 __float2bfloat162_rn(float a) { return __nv_bfloat162(__nv_bfloat16(a), __nv_bfloat16(a)); }
inline __host__ __device__ __nv_bfloat162 __floats2bfloat162_rn(float a, float b) { return __nv_bfloat162(__nv_bfloat16(a), __nv_bfloat16(b)); }
inline __host__ __device__ __nv_bfloat162 __float22bfloat162_rn(float2 a) { return __nv_bfloat162(__nv_bfloat16(a.x), __nv_bfloat16(a.y)); }
inline __host__ __device__ float2 __bfloat1622float2(__nv_bfloat162 a) { return float2{__bfloat162float(a.x), __bfloat162float(a.y)}; }
inline __host__ __device__ float __low2float(__nv_bfloat162 a) { return __bfloat162float(a.x); }
inline __host__ __device__ float __high2float(__nv_bfloat162 a) { return __bfloat162float(a.y); }
inline __host__ __device__ __nv_bfloat16 __low2bfloat16(__nv_bfloat162 a) { return a.x; }
inline __host__ __device__ __nv_bfloat16 __high2bfloat16(__nv_bfloat162 a) { return a.y; }
inline __host__ __device__ __nv_bfloat162 __low2bfloat162(__nv_bfloat162 a) { return __nv_bfloat162(a.x, a.x); }
inline __host__ __device__ __nv_bfloat162 __high2bfloat162(__nv_bfloat162 a) { return __nv_bfloat162(a.y, a.y); }
inline __host__ __device__ __nv_bfloat162 __lowhigh2highlow(__nv_bfloat162 a) { return __nv_bfloat162(a.y, a.x); }
inline __host__ __device__ __nv_bfloat162 __lows2bfloat162(__nv_bfloat162 a, __nv_bfloat162 b) { return __nv_bfloat162(a.x, b.x); }
inline __host__ __device__ __nv_bfloat162 __highs2bfloat162(__nv_bfloat162 a, __nv_bfloat162 b) { return __nv_bfloat162(a.y, b.y); }
// Arithmetic
[[port::shim("#plus")]] inline __host__ __device__ __nv_bfloat16 __hadd(__nv_bfloat16 a, __nv_bfloat16 b) { return __nv_bfloat16(__port_bf16_f32(a.x) + __port_bf16_f32(b.x)); }
[[port::shim("#plus")]] inline __host__ __device__ __nv_bfloat16 __hadd_rn(__nv_bfloat16 a, __nv_bfloat16 b) { return __nv_bfloat16(__port_bf16_f32(a.x) + __port_bf16_f32(b.x)); }
[[port::shim("#plus")]] inline __host__ __device__ __nv_bfloat16 operator+(__nv_bfloat16 a, __nv_bfloat16 b) { return __nv_bfloat16(__port_bf16_f32(a.x) + __port_bf16_f32(b.x)); }
[[port::shim("#plus")]] inline __host__ __device__ __nv_bfloat162 __hadd2(__nv_bfloat162 a, __nv_bfloat162 b) { return __nv_bfloat162(a.x + b.x, a.y + b.y); }
[[port::shim("#plus")]] inline __host__ __device__ __nv_bfloat162 __hadd2_rn(__nv_bfloat162 a, __nv_bfloat162 b) { return __nv_bfloat162(a.x + b.x, a.y + b.y); }
[[port::shim("#plus")]] inline __host__ __device__ __nv_bfloat162 operator+(__nv_bfloat162 a, __nv_bfloat162 b) { return __nv_bfloat162(a.x + b.x, a.y + b.y); }
inline __host__ __device__ __nv_bfloat16 &operator+=(__nv_bfloat16 &a, __nv_bfloat16 b) { return a = a + b; }
inline __host__ __device__ __nv_bfloat162 &operator+=(__nv_bfloat162 &a, __nv_bfloat162 b) { return a = a + b; }
[[port::shim("#minus")]] inline __host__ __device__ __nv_bfloat16 __hsub(__nv_bfloat16 a, __nv_bfloat16 b) { return __nv_bfloat16(__port_bf16_f32(a.x) - __port_bf16_f32(b.x)); }
[[port::shim("#minus")]] inline __host__ __device__ __nv_bfloat16 __hsub_rn(__nv_bfloat16 a, __nv_bfloat16 b) { return __nv_bfloat16(__port_bf16_f32(a.x) - __port_bf16_f32(b.x)); }
[[port::shim("#minus")]] inline __host__ __device__ __nv_bfloat16 operator-(__nv_bfloat16 a, __nv_bfloat16 b) { return __nv_bfloat16(__port_bf16_f32(a.x) - __port_bf16_f32(b.x)); }
[[port::shim("#minus")]] inline __host__ __device__ __nv_bfloat162 __hsub2(__nv_bfloat162 a, __nv_bfloat162 b) { return __nv_bfloat162(a.x - b.x, a.y - b.y); }
[[port::shim("#minus")]] inline __host__ __device__ __nv_bfloat162 __hsub2_rn(__nv_bfloat162 a, __nv_bfloat162 b) { return __nv_bfloat162(a.x - b.x, a.y - b.y); }
[[port::shim("#minus")]] inline __host__ __device__ __nv_bfloat162 operator-(__nv_bfloat162 a, __nv_bfloat162 b) { return __nv_bfloat162(a.x - b.x, a.y - b.y); }
inline __host__ __device__ __nv_bfloat16 &operator-=(__nv_bfloat16 &a, __nv_bfloat16 b) { return a = a - b; }
inline __host__ __device__ __nv_bfloat162 &operator-=(__nv_bfloat162 &a, __nv_bfloat162 b) { return a = a - b; }
[[port::shim("#times")]] inline __host__ __device__ __nv_bfloat16 __hmul(__nv_bfloat16 a, __nv_bfloat16 b) { return __nv_bfloat16(__port_bf16_f32(a.x) * __port_bf16_f32(b.x)); }
[[port::shim("#times")]] inline __host__ __device__ __nv_bfloat16 __hmul_rn(__nv_bfloat16 a, __nv_bfloat16 b) { return __nv_bfloat16(__port_bf16_f32(a.x) * __port_bf16_f32(b.x)); }
[[port::shim("#times")]] inline __host__ __device__ __nv_bfloat16 operator*(__nv_bfloat16 a, __nv_bfloat16 b) { return __nv_bfloat16(__port_bf16_f32(a.x) * __port_bf16_f32(b.x)); }
[[port::shim("#times")]] inline __host__ __device__ __nv_bfloat162 __hmul2(__nv_bfloat162 a, __nv_bfloat162 b) { return __nv_bfloat162(a.x * b.x, a.y * b.y); }
[[port::shim("#times")]] inline __host__ __device__ __nv_bfloat162 __hmul2_rn(__nv_bfloat162 a, __nv_bfloat162 b) { return __nv_bfloat162(a.x * b.x, a.y * b.y); }
[[port::shim("#times")]] inline __host__ __device__ __nv_bfloat162 operator*(__nv_bfloat162 a, __nv_bfloat162 b) { return __nv_bfloat162(a.x * b.x, a.y * b.y); }
inline __host__ __device__ __nv_bfloat16 &operator*=(__nv_bfloat16 &a, __nv_bfloat16 b) { return a = a * b; }
inline __host__ __device__ __nv_bfloat162 &operator*=(__nv_bfloat162 &a, __nv_bfloat162 b) { return a = a * b; }
[[port::shim("#dividedBy")]] inline __host__ __device__ __nv_bfloat16 __hdiv(__nv_bfloat16 a, __nv_bfloat16 b) { return __nv_bfloat16(__port_bf16_f32(a.x) / __port_bf16_f32(b.x)); }
[[port::shim("#dividedBy")]] inline __host__ __device__ __nv_bfloat16 operator/(__nv_bfloat16 a, __nv_bfloat16 b) { return __nv_bfloat16(__port_bf16_f32(a.x) / __port_bf16_f32(b.x)); }
[[port::shim("#dividedBy")]] inline __host__ __device__ __nv_bfloat162 __h2div(__nv_bfloat162 a, __nv_bfloat162 b) { return __nv_bfloat162(a.x / b.x, a.y / b.y); }
[[port::shim("#dividedBy")]] inline __host__ __device__ __nv_bfloat162 operator/(__nv_bfloat162 a, __nv_bfloat162 b) { return __nv_bfloat162(a.x / b.x, a.y / b.y); }
inline __host__ __device__ __nv_bfloat16 &operator/=(__nv_bfloat16 &a, __nv_bfloat16 b) { return a = a / b; }
inline __host__ __device__ __nv_bfloat162 &operator/=(__nv_bfloat162 &a, __nv_bfloat162 b) { return a = a / b; }
[[port::shim("#negated")]] inline __host__ __device__ __nv_bfloat16 __hneg(__nv_bfloat16 a) { return __nv_bfloat16(__nv_bfloat16_raw{(unsigned short)(a != a ? 0x7fff : a.x ^ 0x8000)}); }
[[port::shim("#negated")]] inline __host__ __device__ __nv_bfloat16 operator-(__nv_bfloat16 a) { return __hneg(a); }
[[port::shim("#negated")]] inline __host__ __device__ __nv_bfloat162 __hneg2(__nv_bfloat162 a) { return __nv_bfloat162(__hneg(a.x), __hneg(a.y)); }
[[port::shim("#negated")]] inline __host__ __device__ __nv_bfloat162 operator-(__nv_bfloat162 a) { return __nv_bfloat162(__hneg(a.x), __hneg(a.y)); }
[[port::shim("#absolute")]] inline __host__ __device__ __nv_bfloat16 __habs(__nv_bfloat16 a) { return __nv_bfloat16(__nv_bfloat16_raw{(unsigned short)(a.x & 0x7fff)}); }
[[port::shim("#absolute")]] inline __host__ __device__ __nv_bfloat162 __habs2(__nv_bfloat162 a) { return __nv_bfloat162(__habs(a.x), __habs(a.y)); }
inline __host__ __device__ __nv_bfloat16 operator+(__nv_bfloat16 a) { return a; }
inline __host__ __device__ __nv_bfloat16 &operator++(__nv_bfloat16 &a) { return a = a + __nv_bfloat16(1.0f); }
inline __host__ __device__ __nv_bfloat16 &operator--(__nv_bfloat16 &a) { return a = a - __nv_bfloat16(1.0f); }
inline __host__ __device__ __nv_bfloat16 operator++(__nv_bfloat16 &a, int) { __nv_bfloat16 old = a; a = a + __nv_bfloat16(1.0f); return old; }
inline __host__ __device__ __nv_bfloat16 operator--(__nv_bfloat16 &a, int) { __nv_bfloat16 old = a; a = a - __nv_bfloat16(1.0f); return old; }
[[port::shim("BFloat16#fma")]] inline __host__ __device__ __nv_bfloat16 __hfma(__nv_bfloat16 a, __nv_bfloat16 b, __nv_bfloat16 c) { return __nv_bfloat16(__nv_bfloat16_raw{__port_fma_bf16(a.x, b.x, c.x)}); }
[[port::shim("BFloat162#fma")]] inline __host__ __device__ __nv_bfloat162 __hfma2(__nv_bfloat162 a, __nv_bfloat162 b, __nv_bfloat162 c) { return __nv_bfloat162(__hfma(a.x, b.x, c.x), __hfma(a.y, b.y, c.y)); }
inline __host__ __device__ __nv_bfloat16 __port_saturated(__nv_bfloat16 a) { float x = __bfloat162float(a); return __nv_bfloat16(x > 0.0f ? fminf(x, 1.0f) : 0.0f); }
inline __host__ __device__ __nv_bfloat16 __hadd_sat(__nv_bfloat16 a, __nv_bfloat16 b) { return __port_saturated(a + b); }
inline __host__ __device__ __nv_bfloat162 __hadd2_sat(__nv_bfloat162 a, __nv_bfloat162 b) { return __nv_bfloat162(__port_saturated(a.x + b.x), __port_saturated(a.y + b.y)); }
inline __host__ __device__ __nv_bfloat16 __hsub_sat(__nv_bfloat16 a, __nv_bfloat16 b) { return __port_saturated(a - b); }
inline __host__ __device__ __nv_bfloat162 __hsub2_sat(__nv_bfloat162 a, __nv_bfloat162 b) { return __nv_bfloat162(__port_saturated(a.x - b.x), __port_saturated(a.y - b.y)); }
inline __host__ __device__ __nv_bfloat16 __hmul_sat(__nv_bfloat16 a, __nv_bfloat16 b) { return __port_saturated(a * b); }
inline __host__ __device__ __nv_bfloat162 __hmul2_sat(__nv_bfloat162 a, __nv_bfloat162 b) { return __nv_bfloat162(__port_saturated(a.x * b.x), __port_saturated(a.y * b.y)); }
inline __host__ __device__ __nv_bfloat16 __hfma_sat(__nv_bfloat16 a, __nv_bfloat16 b, __nv_bfloat16 c) { return __port_saturated(__hfma(a, b, c)); }
inline __host__ __device__ __nv_bfloat16 __hfma_relu(__nv_bfloat16 a, __nv_bfloat16 b, __nv_bfloat16 c) { __nv_bfloat16 r = __hfma(a, b, c); return (float)r < 0.0f ? __nv_bfloat16(0.0f) : r; }
inline __host__ __device__ __nv_bfloat162 __hfma2_sat(__nv_bfloat162 a, __nv_bfloat162 b, __nv_bfloat162 c) { return __nv_bfloat162(__hfma_sat(a.x, b.x, c.x), __hfma_sat(a.y, b.y, c.y)); }
inline __host__ __device__ __nv_bfloat162 __hfma2_relu(__nv_bfloat162 a, __nv_bfloat162 b, __nv_bfloat162 c) { return __nv_bfloat162(__hfma_relu(a.x, b.x, c.x), __hfma_relu(a.y, b.y, c.y)); }
// Comparisons: those with a u are true for NaN.
inline __host__ __device__ bool operator==(__nv_bfloat16 a, __nv_bfloat16 b) { return __bfloat162float(a) == __bfloat162float(b); }
inline __host__ __device__ bool __heq(__nv_bfloat16 a, __nv_bfloat16 b) { return __bfloat162float(a) == __bfloat162float(b); }
inline __host__ __device__ bool __hequ(__nv_bfloat16 a, __nv_bfloat16 b) { return isnan(__bfloat162float(a)) || isnan(__bfloat162float(b)) || __bfloat162float(a) == __bfloat162float(b); }
inline __host__ __device__ bool operator==(__nv_bfloat162 a, __nv_bfloat162 b) { return a.x == b.x && a.y == b.y; }
inline __host__ __device__ bool __hbeq2(__nv_bfloat162 a, __nv_bfloat162 b) { return __heq(a.x, b.x) && __heq(a.y, b.y); }
inline __host__ __device__ __nv_bfloat162 __heq2(__nv_bfloat162 a, __nv_bfloat162 b) { return __nv_bfloat162(__nv_bfloat16(__heq(a.x, b.x) ? 1.0f : 0.0f), __nv_bfloat16(__heq(a.y, b.y) ? 1.0f : 0.0f)); }
inline __host__ __device__ unsigned __heq2_mask(__nv_bfloat162 a, __nv_bfloat162 b) { return (__heq(a.x, b.x) ? 0xffffu : 0u) | (__heq(a.y, b.y) ? 0xffff0000u : 0u); }
inline __host__ __device__ bool __hbequ2(__nv_bfloat162 a, __nv_bfloat162 b) { return __hequ(a.x, b.x) && __hequ(a.y, b.y); }
inline __host__ __device__ __nv_bfloat162 __hequ2(__nv_bfloat162 a, __nv_bfloat162 b) { return __nv_bfloat162(__nv_bfloat16(__hequ(a.x, b.x) ? 1.0f : 0.0f), __nv_bfloat16(__hequ(a.y, b.y) ? 1.0f : 0.0f)); }
inline __host__ __device__ unsigned __hequ2_mask(__nv_bfloat162 a, __nv_bfloat162 b) { return (__hequ(a.x, b.x) ? 0xffffu : 0u) | (__hequ(a.y, b.y) ? 0xffff0000u : 0u); }
inline __host__ __device__ bool operator!=(__nv_bfloat16 a, __nv_bfloat16 b) { return __bfloat162float(a) != __bfloat162float(b); }
inline __host__ __device__ bool __hne(__nv_bfloat16 a, __nv_bfloat16 b) { return !(isnan(__bfloat162float(a)) || isnan(__bfloat162float(b))) && __bfloat162float(a) != __bfloat162float(b); }
inline __host__ __device__ bool __hneu(__nv_bfloat16 a, __nv_bfloat16 b) { return __bfloat162float(a) != __bfloat162float(b); }
inline __host__ __device__ bool operator!=(__nv_bfloat162 a, __nv_bfloat162 b) { return a.x != b.x && a.y != b.y; }
inline __host__ __device__ bool __hbne2(__nv_bfloat162 a, __nv_bfloat162 b) { return __hne(a.x, b.x) && __hne(a.y, b.y); }
inline __host__ __device__ __nv_bfloat162 __hne2(__nv_bfloat162 a, __nv_bfloat162 b) { return __nv_bfloat162(__nv_bfloat16(__hne(a.x, b.x) ? 1.0f : 0.0f), __nv_bfloat16(__hne(a.y, b.y) ? 1.0f : 0.0f)); }
inline __host__ __device__ unsigned __hne2_mask(__nv_bfloat162 a, __nv_bfloat162 b) { return (__hne(a.x, b.x) ? 0xffffu : 0u) | (__hne(a.y, b.y) ? 0xffff0000u : 0u); }
inline __host__ __device__ bool __hbneu2(__nv_bfloat162 a, __nv_bfloat162 b) { return __hneu(a.x, b.x) && __hneu(a.y, b.y); }
inline __host__ __device__ __nv_bfloat162 __hneu2(__nv_bfloat162 a, __nv_bfloat162 b) { return __nv_bfloat162(__nv_bfloat16(__hneu(a.x, b.x) ? 1.0f : 0.0f), __nv_bfloat16(__hneu(a.y, b.y) ? 1.0f : 0.0f)); }
inline __host__ __device__ unsigned __hneu2_mask(__nv_bfloat162 a, __nv_bfloat162 b) { return (__hneu(a.x, b.x) ? 0xffffu : 0u) | (__hneu(a.y, b.y) ? 0xffff0000u : 0u); }
inline __host__ __device__ bool operator<(__nv_bfloat16 a, __nv_bfloat16 b) { return __bfloat162float(a) < __bfloat162float(b); }
inline __host__ __device__ bool __hlt(__nv_bfloat16 a, __nv_bfloat16 b) { return __bfloat162float(a) < __bfloat162float(b); }
inline __host__ __device__ bool __hltu(__nv_bfloat16 a, __nv_bfloat16 b) { return isnan(__bfloat162float(a)) || isnan(__bfloat162float(b)) || __bfloat162float(a) < __bfloat162float(b); }
inline __host__ __device__ bool operator<(__nv_bfloat162 a, __nv_bfloat162 b) { return a.x < b.x && a.y < b.y; }
inline __host__ __device__ bool __hblt2(__nv_bfloat162 a, __nv_bfloat162 b) { return __hlt(a.x, b.x) && __hlt(a.y, b.y); }
inline __host__ __device__ __nv_bfloat162 __hlt2(__nv_bfloat162 a, __nv_bfloat162 b) { return __nv_bfloat162(__nv_bfloat16(__hlt(a.x, b.x) ? 1.0f : 0.0f), __nv_bfloat16(__hlt(a.y, b.y) ? 1.0f : 0.0f)); }
inline __host__ __device__ unsigned __hlt2_mask(__nv_bfloat162 a, __nv_bfloat162 b) { return (__hlt(a.x, b.x) ? 0xffffu : 0u) | (__hlt(a.y, b.y) ? 0xffff0000u : 0u); }
inline __host__ __device__ bool __hbltu2(__nv_bfloat162 a, __nv_bfloat162 b) { return __hltu(a.x, b.x) && __hltu(a.y, b.y); }
inline __host__ __device__ __nv_bfloat162 __hltu2(__nv_bfloat162 a, __nv_bfloat162 b) { return __nv_bfloat162(__nv_bfloat16(__hltu(a.x, b.x) ? 1.0f : 0.0f), __nv_bfloat16(__hltu(a.y, b.y) ? 1.0f : 0.0f)); }
inline __host__ __device__ unsigned __hltu2_mask(__nv_bfloat162 a, __nv_bfloat162 b) { return (__hltu(a.x, b.x) ? 0xffffu : 0u) | (__hltu(a.y, b.y) ? 0xffff0000u : 0u); }
inline __host__ __device__ bool operator<=(__nv_bfloat16 a, __nv_bfloat16 b) { return __bfloat162float(a) <= __bfloat162float(b); }
inline __host__ __device__ bool __hle(__nv_bfloat16 a, __nv_bfloat16 b) { return __bfloat162float(a) <= __bfloat162float(b); }
inline __host__ __device__ bool __hleu(__nv_bfloat16 a, __nv_bfloat16 b) { return isnan(__bfloat162float(a)) || isnan(__bfloat162float(b)) || __bfloat162float(a) <= __bfloat162float(b); }
inline __host__ __device__ bool operator<=(__nv_bfloat162 a, __nv_bfloat162 b) { return a.x <= b.x && a.y <= b.y; }
inline __host__ __device__ bool __hble2(__nv_bfloat162 a, __nv_bfloat162 b) { return __hle(a.x, b.x) && __hle(a.y, b.y); }
inline __host__ __device__ __nv_bfloat162 __hle2(__nv_bfloat162 a, __nv_bfloat162 b) { return __nv_bfloat162(__nv_bfloat16(__hle(a.x, b.x) ? 1.0f : 0.0f), __nv_bfloat16(__hle(a.y, b.y) ? 1.0f : 0.0f)); }
inline __host__ __device__ unsigned __hle2_mask(__nv_bfloat162 a, __nv_bfloat162 b) { return (__hle(a.x, b.x) ? 0xffffu : 0u) | (__hle(a.y, b.y) ? 0xffff0000u : 0u); }
inline __host__ __device__ bool __hbleu2(__nv_bfloat162 a, __nv_bfloat162 b) { return __hleu(a.x, b.x) && __hleu(a.y, b.y); }
inline __host__ __device__ __nv_bfloat162 __hleu2(__nv_bfloat162 a, __nv_bfloat162 b) { return __nv_bfloat162(__nv_bfloat16(__hleu(a.x, b.x) ? 1.0f : 0.0f), __nv_bfloat16(__hleu(a.y, b.y) ? 1.0f : 0.0f)); }
inline __host__ __device__ unsigned __hleu2_mask(__nv_bfloat162 a, __nv_bfloat162 b) { return (__hleu(a.x, b.x) ? 0xffffu : 0u) | (__hleu(a.y, b.y) ? 0xffff0000u : 0u); }
inline __host__ __device__ bool operator>(__nv_bfloat16 a, __nv_bfloat16 b) { return __bfloat162float(a) > __bfloat162float(b); }
inline __host__ __device__ bool __hgt(__nv_bfloat16 a, __nv_bfloat16 b) { return __bfloat162float(a) > __bfloat162float(b); }
inline __host__ __device__ bool __hgtu(__nv_bfloat16 a, __nv_bfloat16 b) { return isnan(__bfloat162float(a)) || isnan(__bfloat162float(b)) || __bfloat162float(a) > __bfloat162float(b); }
inline __host__ __device__ bool operator>(__nv_bfloat162 a, __nv_bfloat162 b) { return a.x > b.x && a.y > b.y; }
inline __host__ __device__ bool __hbgt2(__nv_bfloat162 a, __nv_bfloat162 b) { return __hgt(a.x, b.x) && __hgt(a.y, b.y); }
inline __host__ __device__ __nv_bfloat162 __hgt2(__nv_bfloat162 a, __nv_bfloat162 b) { return __nv_bfloat162(__nv_bfloat16(__hgt(a.x, b.x) ? 1.0f : 0.0f), __nv_bfloat16(__hgt(a.y, b.y) ? 1.0f : 0.0f)); }
inline __host__ __device__ unsigned __hgt2_mask(__nv_bfloat162 a, __nv_bfloat162 b) { return (__hgt(a.x, b.x) ? 0xffffu : 0u) | (__hgt(a.y, b.y) ? 0xffff0000u : 0u); }
inline __host__ __device__ bool __hbgtu2(__nv_bfloat162 a, __nv_bfloat162 b) { return __hgtu(a.x, b.x) && __hgtu(a.y, b.y); }
inline __host__ __device__ __nv_bfloat162 __hgtu2(__nv_bfloat162 a, __nv_bfloat162 b) { return __nv_bfloat162(__nv_bfloat16(__hgtu(a.x, b.x) ? 1.0f : 0.0f), __nv_bfloat16(__hgtu(a.y, b.y) ? 1.0f : 0.0f)); }
inline __host__ __device__ unsigned __hgtu2_mask(__nv_bfloat162 a, __nv_bfloat162 b) { return (__hgtu(a.x, b.x) ? 0xffffu : 0u) | (__hgtu(a.y, b.y) ? 0xffff0000u : 0u); }
inline __host__ __device__ bool operator>=(__nv_bfloat16 a, __nv_bfloat16 b) { return __bfloat162float(a) >= __bfloat162float(b); }
inline __host__ __device__ bool __hge(__nv_bfloat16 a, __nv_bfloat16 b) { return __bfloat162float(a) >= __bfloat162float(b); }
inline __host__ __device__ bool __hgeu(__nv_bfloat16 a, __nv_bfloat16 b) { return isnan(__bfloat162float(a)) || isnan(__bfloat162float(b)) || __bfloat162float(a) >= __bfloat162float(b); }
inline __host__ __device__ bool operator>=(__nv_bfloat162 a, __nv_bfloat162 b) { return a.x >= b.x && a.y >= b.y; }
inline __host__ __device__ bool __hbge2(__nv_bfloat162 a, __nv_bfloat162 b) { return __hge(a.x, b.x) && __hge(a.y, b.y); }
inline __host__ __device__ __nv_bfloat162 __hge2(__nv_bfloat162 a, __nv_bfloat162 b) { return __nv_bfloat162(__nv_bfloat16(__hge(a.x, b.x) ? 1.0f : 0.0f), __nv_bfloat16(__hge(a.y, b.y) ? 1.0f : 0.0f)); }
inline __host__ __device__ unsigned __hge2_mask(__nv_bfloat162 a, __nv_bfloat162 b) { return (__hge(a.x, b.x) ? 0xffffu : 0u) | (__hge(a.y, b.y) ? 0xffff0000u : 0u); }
inline __host__ __device__ bool __hbgeu2(__nv_bfloat162 a, __nv_bfloat162 b) { return __hgeu(a.x, b.x) && __hgeu(a.y, b.y); }
inline __host__ __device__ __nv_bfloat162 __hgeu2(__nv_bfloat162 a, __nv_bfloat162 b) { return __nv_bfloat162(__nv_bfloat16(__hgeu(a.x, b.x) ? 1.0f : 0.0f), __nv_bfloat16(__hgeu(a.y, b.y) ? 1.0f : 0.0f)); }
inline __host__ __device__ unsigned __hgeu2_mask(__nv_bfloat162 a, __nv_bfloat162 b) { return (__hgeu(a.x, b.x) ? 0xffffu : 0u) | (__hgeu(a.y, b.y) ? 0xffff0000u : 0u); }
inline __host__ __device__ bool __hisnan(__nv_bfloat16 a) { return isnan(__bfloat162float(a)); }
inline __host__ __device__ int __hisinf(__nv_bfloat16 a) { return isinf(__bfloat162float(a)) ? (__bfloat162float(a) < 0.0f ? -1 : 1) : 0; }
inline __host__ __device__ __nv_bfloat162 __hisnan2(__nv_bfloat162 a) { return __nv_bfloat162(__nv_bfloat16(__hisnan(a.x) ? 1.0f : 0.0f), __nv_bfloat16(__hisnan(a.y) ? 1.0f : 0.0f)); }
inline __host__ __device__ __nv_bfloat16 __hmax(__nv_bfloat16 a, __nv_bfloat16 b) { return __nv_bfloat16(fmaxf(__bfloat162float(a), __bfloat162float(b))); }
inline __host__ __device__ __nv_bfloat16 __hmax_nan(__nv_bfloat16 a, __nv_bfloat16 b) { return __hisnan(a) || __hisnan(b) ? __nv_bfloat16(__nv_bfloat16_raw{0x7fff}) : __hmax(a, b); }
inline __host__ __device__ __nv_bfloat162 __hmax2(__nv_bfloat162 a, __nv_bfloat162 b) { return __nv_bfloat162(__hmax(a.x, b.x), __hmax(a.y, b.y)); }
inline __host__ __device__ __nv_bfloat162 __hmax2_nan(__nv_bfloat162 a, __nv_bfloat162 b) { return __nv_bfloat162(__hmax_nan(a.x, b.x), __hmax_nan(a.y, b.y)); }
inline __host__ __device__ __nv_bfloat16 __hmin(__nv_bfloat16 a, __nv_bfloat16 b) { return __nv_bfloat16(fminf(__bfloat162float(a), __bfloat162float(b))); }
inline __host__ __device__ __nv_bfloat16 __hmin_nan(__nv_bfloat16 a, __nv_bfloat16 b) { return __hisnan(a) || __hisnan(b) ? __nv_bfloat16(__nv_bfloat16_raw{0x7fff}) : __hmin(a, b); }
inline __host__ __device__ __nv_bfloat162 __hmin2(__nv_bfloat162 a, __nv_bfloat162 b) { return __nv_bfloat162(__hmin(a.x, b.x), __hmin(a.y, b.y)); }
inline __host__ __device__ __nv_bfloat162 __hmin2_nan(__nv_bfloat162 a, __nv_bfloat162 b) { return __nv_bfloat162(__hmin_nan(a.x, b.x), __hmin_nan(a.y, b.y)); }
// Mathematics: in float, rounded
inline __host__ __device__ __nv_bfloat16 hsqrt(__nv_bfloat16 a) { return __nv_bfloat16(sqrtf(__bfloat162float(a))); }
inline __host__ __device__ __nv_bfloat162 h2sqrt(__nv_bfloat162 a) { return __nv_bfloat162(hsqrt(a.x), hsqrt(a.y)); }
inline __host__ __device__ __nv_bfloat16 hrsqrt(__nv_bfloat16 a) { return __nv_bfloat16(rsqrtf(__bfloat162float(a))); }
inline __host__ __device__ __nv_bfloat162 h2rsqrt(__nv_bfloat162 a) { return __nv_bfloat162(hrsqrt(a.x), hrsqrt(a.y)); }
inline __host__ __device__ __nv_bfloat16 hrcp(__nv_bfloat16 a) { return __nv_bfloat16(1.0f / __bfloat162float(a)); }
inline __host__ __device__ __nv_bfloat162 h2rcp(__nv_bfloat162 a) { return __nv_bfloat162(hrcp(a.x), hrcp(a.y)); }
inline __host__ __device__ __nv_bfloat16 hexp(__nv_bfloat16 a) { return __nv_bfloat16(expf(__bfloat162float(a))); }
inline __host__ __device__ __nv_bfloat162 h2exp(__nv_bfloat162 a) { return __nv_bfloat162(hexp(a.x), hexp(a.y)); }
inline __host__ __device__ __nv_bfloat16 hexp2(__nv_bfloat16 a) { return __nv_bfloat16(exp2f(__bfloat162float(a))); }
inline __host__ __device__ __nv_bfloat162 h2exp2(__nv_bfloat162 a) { return __nv_bfloat162(hexp2(a.x), hexp2(a.y)); }
inline __host__ __device__ __nv_bfloat16 hexp10(__nv_bfloat16 a) { return __nv_bfloat16(exp10f(__bfloat162float(a))); }
inline __host__ __device__ __nv_bfloat162 h2exp10(__nv_bfloat162 a) { return __nv_bfloat162(hexp10(a.x), hexp10(a.y)); }
inline __host__ __device__ __nv_bfloat16 hlog(__nv_bfloat16 a) { return __nv_bfloat16(logf(__bfloat162float(a))); }
inline __host__ __device__ __nv_bfloat162 h2log(__nv_bfloat162 a) { return __nv_bfloat162(hlog(a.x), hlog(a.y)); }
inline __host__ __device__ __nv_bfloat16 hlog2(__nv_bfloat16 a) { return __nv_bfloat16(log2f(__bfloat162float(a))); }
inline __host__ __device__ __nv_bfloat162 h2log2(__nv_bfloat162 a) { return __nv_bfloat162(hlog2(a.x), hlog2(a.y)); }
inline __host__ __device__ __nv_bfloat16 hlog10(__nv_bfloat16 a) { return __nv_bfloat16(log10f(__bfloat162float(a))); }
inline __host__ __device__ __nv_bfloat162 h2log10(__nv_bfloat162 a) { return __nv_bfloat162(hlog10(a.x), hlog10(a.y)); }
inline __host__ __device__ __nv_bfloat16 hsin(__nv_bfloat16 a) { return __nv_bfloat16(sinf(__bfloat162float(a))); }
inline __host__ __device__ __nv_bfloat162 h2sin(__nv_bfloat162 a) { return __nv_bfloat162(hsin(a.x), hsin(a.y)); }
inline __host__ __device__ __nv_bfloat16 hcos(__nv_bfloat16 a) { return __nv_bfloat16(cosf(__bfloat162float(a))); }
inline __host__ __device__ __nv_bfloat162 h2cos(__nv_bfloat162 a) { return __nv_bfloat162(hcos(a.x), hcos(a.y)); }
inline __host__ __device__ __nv_bfloat16 htanh(__nv_bfloat16 a) { return __nv_bfloat16(tanhf(__bfloat162float(a))); }
inline __host__ __device__ __nv_bfloat162 h2tanh(__nv_bfloat162 a) { return __nv_bfloat162(htanh(a.x), htanh(a.y)); }
inline __host__ __device__ __nv_bfloat16 htanh_approx(__nv_bfloat16 a) { return __nv_bfloat16(tanhf(__bfloat162float(a))); }
inline __host__ __device__ __nv_bfloat162 h2tanh_approx(__nv_bfloat162 a) { return __nv_bfloat162(htanh_approx(a.x), htanh_approx(a.y)); }
inline __host__ __device__ __nv_bfloat16 hfloor(__nv_bfloat16 a) { return __nv_bfloat16(floorf(__bfloat162float(a))); }
inline __host__ __device__ __nv_bfloat162 h2floor(__nv_bfloat162 a) { return __nv_bfloat162(hfloor(a.x), hfloor(a.y)); }
inline __host__ __device__ __nv_bfloat16 hceil(__nv_bfloat16 a) { return __nv_bfloat16(ceilf(__bfloat162float(a))); }
inline __host__ __device__ __nv_bfloat162 h2ceil(__nv_bfloat162 a) { return __nv_bfloat162(hceil(a.x), hceil(a.y)); }
inline __host__ __device__ __nv_bfloat16 htrunc(__nv_bfloat16 a) { return __nv_bfloat16(truncf(__bfloat162float(a))); }
inline __host__ __device__ __nv_bfloat162 h2trunc(__nv_bfloat162 a) { return __nv_bfloat162(htrunc(a.x), htrunc(a.y)); }
inline __host__ __device__ __nv_bfloat16 hrint(__nv_bfloat16 a) { return __nv_bfloat16(rintf(__bfloat162float(a))); }
inline __host__ __device__ __nv_bfloat162 h2rint(__nv_bfloat162 a) { return __nv_bfloat162(hrint(a.x), hrint(a.y)); }
inline __host__ __device__ __nv_bfloat162 __hcmadd(__nv_bfloat162 a, __nv_bfloat162 b, __nv_bfloat162 c) { return __nv_bfloat162(__hfma(__hneg(a.y), b.y, __hfma(a.x, b.x, c.x)), __hfma(a.y, b.x, __hfma(a.x, b.y, c.y))); }
// Between threads
inline __device__ __nv_bfloat16 __shfl_sync(unsigned mask, __nv_bfloat16 a, int lane, int width = 32) { return __nv_bfloat16(__nv_bfloat16_raw{(unsigned short)__shfl_sync(mask, (unsigned)a.x, lane, width)}); }
inline __device__ __nv_bfloat162 __shfl_sync(unsigned mask, __nv_bfloat162 a, int lane, int width = 32) {
  unsigned both = __shfl_sync(mask, (unsigned)a.x.x | (unsigned)a.y.x << 16, lane, width);
  return __nv_bfloat162(__nv_bfloat16(__nv_bfloat16_raw{(unsigned short)both}), __nv_bfloat16(__nv_bfloat16_raw{(unsigned short)(both >> 16)}));
}
inline __device__ __nv_bfloat16 __shfl_up_sync(unsigned mask, __nv_bfloat16 a, unsigned delta, int width = 32) { return __nv_bfloat16(__nv_bfloat16_raw{(unsigned short)__shfl_up_sync(mask, (unsigned)a.x, delta, width)}); }
inline __device__ __nv_bfloat162 __shfl_up_sync(unsigned mask, __nv_bfloat162 a, unsigned delta, int width = 32) {
  unsigned both = __shfl_up_sync(mask, (unsigned)a.x.x | (unsigned)a.y.x << 16, delta, width);
  return __nv_bfloat162(__nv_bfloat16(__nv_bfloat16_raw{(unsigned short)both}), __nv_bfloat16(__nv_bfloat16_raw{(unsigned short)(both >> 16)}));
}
inline __device__ __nv_bfloat16 __shfl_down_sync(unsigned mask, __nv_bfloat16 a, unsigned delta, int width = 32) { return __nv_bfloat16(__nv_bfloat16_raw{(unsigned short)__shfl_down_sync(mask, (unsigned)a.x, delta, width)}); }
inline __device__ __nv_bfloat162 __shfl_down_sync(unsigned mask, __nv_bfloat162 a, unsigned delta, int width = 32) {
  unsigned both = __shfl_down_sync(mask, (unsigned)a.x.x | (unsigned)a.y.x << 16, delta, width);
  return __nv_bfloat162(__nv_bfloat16(__nv_bfloat16_raw{(unsigned short)both}), __nv_bfloat16(__nv_bfloat16_raw{(unsigned short)(both >> 16)}));
}
inline __device__ __nv_bfloat16 __shfl_xor_sync(unsigned mask, __nv_bfloat16 a, int lanes, int width = 32) { return __nv_bfloat16(__nv_bfloat16_raw{(unsigned short)__shfl_xor_sync(mask, (unsigned)a.x, lanes, width)}); }
inline __device__ __nv_bfloat162 __shfl_xor_sync(unsigned mask, __nv_bfloat162 a, int lanes, int width = 32) {
  unsigned both = __shfl_xor_sync(mask, (unsigned)a.x.x | (unsigned)a.y.x << 16, lanes, width);
  return __nv_bfloat162(__nv_bfloat16(__nv_bfloat16_raw{(unsigned short)both}), __nv_bfloat16(__nv_bfloat16_raw{(unsigned short)(both >> 16)}));
}
[[port::intrinsic("atomic.add.bf16")]] __device__ unsigned short __port_atomic_add_bf16(unsigned short *where, unsigned short value);
[[port::shim("#atomicAdd")]] inline __device__ __nv_bfloat16 atomicAdd(__nv_bfloat16 *where, __nv_bfloat16 value) { return __nv_bfloat16(__nv_bfloat16_raw{__port_atomic_add_bf16(&where->x, value.x)}); }
[[port::shim("#atomicAdd")]] inline __device__ __nv_bfloat162 atomicAdd(__nv_bfloat162 *where, __nv_bfloat162 value) { return __nv_bfloat162(atomicAdd(&where->x, value.x), atomicAdd(&where->y, value.y)); }
// Additions to memory by inline assembly
namespace __port_asm {
inline __device__ __nv_bfloat16 narrowOfBfloat(unsigned short bits) { return __nv_bfloat16(__nv_bfloat16_raw{bits}); }
template <class P> inline __device__ unsigned short atom_add_bf16(P address, unsigned short value) { return atomicAdd((__nv_bfloat16 *)address, narrowOfBfloat(value)).x; }
template <class P> inline __device__ unsigned atom_add_bf16x2(P address, unsigned value) {
  __nv_bfloat162 old = atomicAdd((__nv_bfloat162 *)address, __nv_bfloat162(narrowOfBfloat((unsigned short)value), narrowOfBfloat((unsigned short)(value >> 16))));
  return old.x.x | (unsigned)old.y.x << 16;
}
template <class P> inline __device__ void red_add_bf16(P address, unsigned short value) { atomicAdd((__nv_bfloat16 *)address, narrowOfBfloat(value)); }
template <class P> inline __device__ void red_add_bf16x2(P address, unsigned value) { atomicAdd((__nv_bfloat162 *)address, __nv_bfloat162(narrowOfBfloat((unsigned short)value), narrowOfBfloat((unsigned short)(value >> 16)))); }
}
