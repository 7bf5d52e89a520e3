#pragma once
// Scale factors of 8 bits, e8m0: powers of two from 2^-127, and a NaN; included by cuda_fp8.h.
// Rounding is towards zero or upwards, and looks at the magnitude alone.
inline __host__ __device__ __nv_fp8_storage_t __nv_cvt_float_to_e8m0(float x, __nv_saturation_t saturate, cudaRoundMode rounding) {
  unsigned magnitude = __float_as_uint(x) & 0x7fffffff;
  if (magnitude > 0x7f800000) return 0xff;
  unsigned exponent = magnitude >> 23;
  bool between = (magnitude & 0x7fffff) != 0 && magnitude > 0x400000;
  if (rounding == cudaRoundPosInf && between) exponent++;
  return (unsigned char)(exponent == 0xff && saturate == __NV_SATFINITE ? 0xfe : exponent);
}
inline __host__ __device__ __nv_fp8_storage_t __nv_cvt_bfloat16raw_to_e8m0(__nv_bfloat16_raw x, __nv_saturation_t saturate, cudaRoundMode rounding) { return __nv_cvt_float_to_e8m0(__bfloat162float(__nv_bfloat16(x)), saturate, rounding); }
inline __host__ __device__ __nv_fp8_storage_t __nv_cvt_double_to_e8m0(double x, __nv_saturation_t saturate, cudaRoundMode rounding) { return __nv_cvt_float_to_e8m0(__port_round_to_odd(x), saturate, rounding); }
inline __host__ __device__ __nv_fp8x2_storage_t __nv_cvt_float2_to_e8m0x2(float2 x, __nv_saturation_t saturate, cudaRoundMode rounding) { return (__nv_fp8x2_storage_t)(__nv_cvt_float_to_e8m0(x.x, saturate, rounding) | __nv_cvt_float_to_e8m0(x.y, saturate, rounding) << 8); }
inline __host__ __device__ __nv_fp8x2_storage_t __nv_cvt_double2_to_e8m0x2(double2 x, __nv_saturation_t saturate, cudaRoundMode rounding) { return (__nv_fp8x2_storage_t)(__nv_cvt_double_to_e8m0(x.x, saturate, rounding) | __nv_cvt_double_to_e8m0(x.y, saturate, rounding) << 8); }
inline __host__ __device__ __nv_fp8x2_storage_t __nv_cvt_bfloat162raw_to_e8m0x2(__nv_bfloat162_raw x, __nv_saturation_t saturate, cudaRoundMode rounding) { return (__nv_fp8x2_storage_t)(__nv_cvt_bfloat16raw_to_e8m0(__nv_bfloat16_raw{x.x}, saturate, rounding) | __nv_cvt_bfloat16raw_to_e8m0(__nv_bfloat16_raw{x.y}, saturate, rounding) << 8); }
inline __host__ __device__ __nv_bfloat16_raw __nv_cvt_e8m0_to_bf16raw(__nv_fp8_storage_t x) { return __nv_bfloat16_raw{(unsigned short)(x == 0xff ? 0x7fff : x == 0 ? 0x40 : x << 7)}; }
inline __host__ __device__ __nv_bfloat162_raw __nv_cvt_e8m0x2_to_bf162raw(__nv_fp8x2_storage_t x) { return __nv_bfloat162_raw{__nv_cvt_e8m0_to_bf16raw((unsigned char)x).x, __nv_cvt_e8m0_to_bf16raw((unsigned char)(x >> 8)).x}; }
// The least scale factor that is no less than a whole number.
inline __host__ __device__ __nv_fp8_storage_t __port_integer_to_e8m0(unsigned long long magnitude) {
  int exponent = 0;
  for (unsigned long long rest = magnitude - 1; magnitude != 0 && rest != 0; rest >>= 1) exponent++;
  return (unsigned char)(magnitude == 0 ? 0 : 127 + exponent);
}
inline __host__ __device__ unsigned long long __port_magnitude(long long value) { return value < 0 ? 0 - (unsigned long long)value : (unsigned long long)value; }
struct __nv_fp8_e8m0 {
  __nv_fp8_storage_t __x;
  __nv_fp8_e8m0() = default;
  explicit __host__ __device__ __nv_fp8_e8m0(const __half f) : __x(__nv_cvt_float_to_e8m0(__half2float(f), __NV_SATFINITE, cudaRoundPosInf)) {}
  explicit __host__ __device__ __nv_fp8_e8m0(const __nv_bfloat16 f) : __x(__nv_cvt_float_to_e8m0(__bfloat162float(f), __NV_SATFINITE, cudaRoundPosInf)) {}
  explicit __host__ __device__ __nv_fp8_e8m0(const float f) : __x(__nv_cvt_float_to_e8m0(f, __NV_SATFINITE, cudaRoundPosInf)) {}
  explicit __host__ __device__ __nv_fp8_e8m0(const double f) : __x(__nv_cvt_double_to_e8m0(f, __NV_SATFINITE, cudaRoundPosInf)) {}
  explicit __host__ __device__ __nv_fp8_e8m0(const short value) : __x(__port_integer_to_e8m0(__port_magnitude(value))) {}
  explicit __host__ __device__ __nv_fp8_e8m0(const int value) : __x(__port_integer_to_e8m0(__port_magnitude(value))) {}
  explicit __host__ __device__ __nv_fp8_e8m0(const long value) : __x(__port_integer_to_e8m0(__port_magnitude(value))) {}
  explicit __host__ __device__ __nv_fp8_e8m0(const long long value) : __x(__port_integer_to_e8m0(__port_magnitude(value))) {}
  explicit __host__ __device__ __nv_fp8_e8m0(const unsigned short value) : __x(__port_integer_to_e8m0(value)) {}
  explicit __host__ __device__ __nv_fp8_e8m0(const unsigned value) : __x(__port_integer_to_e8m0(value)) {}
  explicit __host__ __device__ __nv_fp8_e8m0(const unsigned long value) : __x(__port_integer_to_e8m0(value)) {}
  explicit __host__ __device__ __nv_fp8_e8m0(const unsigned long long value) : __x(__port_integer_to_e8m0(value)) {}
  explicit __host__ __device__ operator __nv_bfloat16() const { return __nv_bfloat16(__nv_cvt_e8m0_to_bf16raw(__x)); }
  explicit __host__ __device__ operator float() const { return __bfloat162float(__nv_bfloat16(*this)); }
  explicit __host__ __device__ operator double() const { return float(*this); }
  explicit __host__ __device__ operator __half() const { return __float2half_rn(float(*this)); }
  explicit __host__ __device__ operator int() const { return __float2int_rz(float(*this)); }
  explicit __host__ __device__ operator unsigned() const { return __float2uint_rz(float(*this)); }
  explicit __host__ __device__ operator long long() const { return __float2ll_rz(float(*this)); }
  explicit __host__ __device__ operator unsigned long long() const { return __float2ull_rz(float(*this)); }
  explicit __host__ __device__ operator bool() const { return true; }
};
struct alignas(2) __nv_fp8x2_e8m0 {
  __nv_fp8x2_storage_t __x;
  __nv_fp8x2_e8m0() = default;
  explicit __host__ __device__ __nv_fp8x2_e8m0(const float2 f) : __x(__nv_cvt_float2_to_e8m0x2(f, __NV_SATFINITE, cudaRoundPosInf)) {}
  explicit __host__ __device__ __nv_fp8x2_e8m0(const double2 f) : __x(__nv_cvt_double2_to_e8m0x2(f, __NV_SATFINITE, cudaRoundPosInf)) {}
  explicit __host__ __device__ __nv_fp8x2_e8m0(const __half2 f) : __x(__nv_cvt_float2_to_e8m0x2(__half22float2(f), __NV_SATFINITE, cudaRoundPosInf)) {}
  explicit __host__ __device__ __nv_fp8x2_e8m0(const __nv_bfloat162 f) : __x(__nv_cvt_float2_to_e8m0x2(__bfloat1622float2(f), __NV_SATFINITE, cudaRoundPosInf)) {}
  explicit __host__ __device__ operator __nv_bfloat162() const { return __nv_bfloat162(__nv_cvt_e8m0x2_to_bf162raw(__x)); }
  explicit __host__ __device__ operator float2() const { return __bfloat1622float2(__nv_bfloat162(*this)); }
  explicit __host__ __device__ operator __half2() const { return __float22half2_rn(float2(*this)); }
};
struct alignas(4) __nv_fp8x4_e8m0 {
  __nv_fp8x4_storage_t __x;
  __nv_fp8x4_e8m0() = default;
  explicit __host__ __device__ __nv_fp8x4_e8m0(const float4 f) : __x(__nv_fp8x2_e8m0(float2{f.x, f.y}).__x | (unsigned)__nv_fp8x2_e8m0(float2{f.z, f.w}).__x << 16) {}
  explicit __host__ __device__ __nv_fp8x4_e8m0(const double4 f) : __x(__nv_fp8x2_e8m0(double2{f.x, f.y}).__x | (unsigned)__nv_fp8x2_e8m0(double2{f.z, f.w}).__x << 16) {}
  explicit __host__ __device__ __nv_fp8x4_e8m0(const __half2 low, const __half2 high) : __x(__nv_fp8x2_e8m0(low).__x | (unsigned)__nv_fp8x2_e8m0(high).__x << 16) {}
  explicit __host__ __device__ __nv_fp8x4_e8m0(const __nv_bfloat162 low, const __nv_bfloat162 high) : __x(__nv_fp8x2_e8m0(low).__x | (unsigned)__nv_fp8x2_e8m0(high).__x << 16) {}
  explicit __host__ __device__ operator float4() const {
    float2 low, high;
    low = __bfloat1622float2(__nv_bfloat162(__nv_cvt_e8m0x2_to_bf162raw((unsigned short)__x)));
    high = __bfloat1622float2(__nv_bfloat162(__nv_cvt_e8m0x2_to_bf162raw((unsigned short)(__x >> 16))));
    return float4{low.x, low.y, high.x, high.y};
  }
};
