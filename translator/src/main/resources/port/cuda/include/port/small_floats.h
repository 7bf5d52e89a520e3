#pragma once
#include <cuda_fp8.h>
// Floating-point numbers of a few bits that are all finite (OCP Microscaling Formats, 5.3): `exponentBits` and `mantissaBits` say which.
// What is beyond the greatest number becomes the greatest; a NaN does so, too, and loses its sign.
inline __host__ __device__ unsigned char __port_float_to_small(float x, int exponentBits, int mantissaBits, cudaRoundMode rounding) {
  int bias = (1 << (exponentBits - 1)) - 1;
  unsigned greatest = (1u << (exponentBits + mantissaBits)) - 1;
  if (x != x) return (unsigned char)greatest;
  unsigned magnitude = __float_as_uint(x) & 0x7fffffff;
  unsigned sign = __float_as_uint(x) >> 31 << (exponentBits + mantissaBits);
  if (magnitude == 0x7f800000) return (unsigned char)(sign | greatest);
  int exponent = (int)(magnitude >> 23) - 127;
  if (exponent < 1 - bias) exponent = 1 - bias;
  float units = ldexpf(__uint_as_float(magnitude), mantissaBits - exponent);
  unsigned whole = (unsigned)(rounding == cudaRoundZero ? truncf(units) : rintf(units));
  // The leading bit of a normal number, and a carry, count into the exponent.
  unsigned bits = ((unsigned)(exponent + bias - 1) << mantissaBits) + whole;
  return (unsigned char)(sign | (bits < greatest ? bits : greatest));
}
inline __host__ __device__ float __port_small_to_float(unsigned char x, int exponentBits, int mantissaBits) {
  int bias = (1 << (exponentBits - 1)) - 1;
  int exponent = x >> mantissaBits & ((1 << exponentBits) - 1);
  int mantissa = x & ((1 << mantissaBits) - 1);
  float magnitude = exponent == 0 ? ldexpf((float)mantissa, 1 - bias - mantissaBits) : ldexpf((float)(mantissa + (1 << mantissaBits)), exponent - bias - mantissaBits);
  return (x >> (exponentBits + mantissaBits) & 1) != 0 ? -magnitude : magnitude;
}
// The class of one such number.
#define __PORT_SMALL_FLOAT(name, exponentBits, mantissaBits) \
  struct name { \
    unsigned char __x; \
    name() = default; \
    explicit __host__ __device__ name(const __half f) : __x(__port_float_to_small(__half2float(f), exponentBits, mantissaBits, cudaRoundNearest)) {} \
    explicit __host__ __device__ name(const __nv_bfloat16 f) : __x(__port_float_to_small(__bfloat162float(f), exponentBits, mantissaBits, cudaRoundNearest)) {} \
    explicit __host__ __device__ name(const float f) : __x(__port_float_to_small(f, exponentBits, mantissaBits, cudaRoundNearest)) {} \
    explicit __host__ __device__ name(const double f) : __x(__port_float_to_small(__port_round_to_odd(f), exponentBits, mantissaBits, cudaRoundNearest)) {} \
    explicit __host__ __device__ name(const short value) : name((float)value) {} \
    explicit __host__ __device__ name(const unsigned short value) : name((float)value) {} \
    explicit __host__ __device__ name(const int value) : name((float)value) {} \
    explicit __host__ __device__ name(const unsigned value) : name((float)value) {} \
    explicit __host__ __device__ name(const long value) : name((float)value) {} \
    explicit __host__ __device__ name(const unsigned long value) : name((float)value) {} \
    explicit __host__ __device__ name(const long long value) : name((float)value) {} \
    explicit __host__ __device__ name(const unsigned long long value) : name((float)value) {} \
    explicit __host__ __device__ operator float() const { return __port_small_to_float(__x, exponentBits, mantissaBits); } \
    explicit __host__ __device__ operator __half() const { return __half(float(*this)); } \
    explicit __host__ __device__ operator __nv_bfloat16() const { return __nv_bfloat16(float(*this)); } \
    explicit __host__ __device__ operator double() const { return float(*this); } \
    explicit __host__ __device__ operator signed char() const { return (signed char)float(*this); } \
    explicit __host__ __device__ operator char() const { return (char)float(*this); } \
    explicit __host__ __device__ operator short() const { return (short)float(*this); } \
    explicit __host__ __device__ operator int() const { return (int)float(*this); } \
    explicit __host__ __device__ operator long() const { return (long)float(*this); } \
    explicit __host__ __device__ operator long long() const { return (long long)float(*this); } \
    explicit __host__ __device__ operator unsigned char() const { return (unsigned char)fmaxf(float(*this), 0.0f); } \
    explicit __host__ __device__ operator unsigned short() const { return (unsigned short)fmaxf(float(*this), 0.0f); } \
    explicit __host__ __device__ operator unsigned() const { return (unsigned)fmaxf(float(*this), 0.0f); } \
    explicit __host__ __device__ operator unsigned long() const { return (unsigned long)fmaxf(float(*this), 0.0f); } \
    explicit __host__ __device__ operator unsigned long long() const { return (unsigned long long)fmaxf(float(*this), 0.0f); } \
    explicit __host__ __device__ operator bool() const { return (__x & ((1 << (exponentBits + mantissaBits)) - 1)) != 0; } \
  };
// Classes of two and of four in a word, the first in the lowest bits, `distance` bits apart. `one` is the class of one.
#define __PORT_SMALL_FLOAT_PAIR(name, one, word, distance) \
  struct alignas(word) name { \
    word __x; \
    name() = default; \
    explicit __host__ __device__ name(const float2 f) : __x((word)(one(f.x).__x | one(f.y).__x << distance)) {} \
    explicit __host__ __device__ name(const double2 f) : __x((word)(one(f.x).__x | one(f.y).__x << distance)) {} \
    explicit __host__ __device__ name(const __half2 f) : __x((word)(one(f.x).__x | one(f.y).__x << distance)) {} \
    explicit __host__ __device__ name(const __nv_bfloat162 f) : __x((word)(one(f.x).__x | one(f.y).__x << distance)) {} \
    __host__ __device__ float __port_float(int i) const { \
      one element; \
      element.__x = (unsigned char)(__x >> distance * i & ((1 << distance) - 1)); \
      return float(element); \
    } \
    explicit __host__ __device__ operator float2() const { return float2{__port_float(0), __port_float(1)}; } \
    explicit __host__ __device__ operator __half2() const { return __half2(__half(__port_float(0)), __half(__port_float(1))); } \
    explicit __host__ __device__ operator __nv_bfloat162() const { return __nv_bfloat162(__nv_bfloat16(__port_float(0)), __nv_bfloat16(__port_float(1))); } \
  };
#define __PORT_SMALL_FLOAT_FOUR(name, one, pair, word, distance) \
  struct alignas(word) name { \
    word __x; \
    name() = default; \
    explicit __host__ __device__ name(const float4 f) : __x((word)(one(f.x).__x | one(f.y).__x << distance | one(f.z).__x << 2 * distance | (word)one(f.w).__x << 3 * distance)) {} \
    explicit __host__ __device__ name(const double4 f) : __x((word)(one(f.x).__x | one(f.y).__x << distance | one(f.z).__x << 2 * distance | (word)one(f.w).__x << 3 * distance)) {} \
    explicit __host__ __device__ name(const __half2 low, const __half2 high) : __x((word)(pair(low).__x | (word)pair(high).__x << 2 * distance)) {} \
    explicit __host__ __device__ name(const __nv_bfloat162 low, const __nv_bfloat162 high) : __x((word)(pair(low).__x | (word)pair(high).__x << 2 * distance)) {} \
    __host__ __device__ float __port_float(int i) const { \
      one element; \
      element.__x = (unsigned char)(__x >> distance * i & ((1 << distance) - 1)); \
      return float(element); \
    } \
    explicit __host__ __device__ operator float4() const { return float4{__port_float(0), __port_float(1), __port_float(2), __port_float(3)}; } \
  };
