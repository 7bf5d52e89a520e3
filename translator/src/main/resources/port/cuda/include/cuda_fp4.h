#pragma once
#include <port/small_floats.h>
// Floating-point numbers of 4 bits (CUDA Math API, FP4 Intrinsics): e2m1 of 2 bits of exponent and 1 of mantissa.
typedef unsigned char __nv_fp4_storage_t;
typedef unsigned char __nv_fp4x2_storage_t;
typedef unsigned short __nv_fp4x4_storage_t;
typedef enum __nv_fp4_interpretation_t { __NV_E2M1 } __nv_fp4_interpretation_t;
inline __host__ __device__ __nv_fp4_storage_t __nv_cvt_float_to_fp4(float x, __nv_fp4_interpretation_t kind, cudaRoundMode rounding) { return __port_float_to_small(x, 2, 1, rounding); }
inline __host__ __device__ __nv_fp4_storage_t __nv_cvt_double_to_fp4(double x, __nv_fp4_interpretation_t kind, cudaRoundMode rounding) { return __nv_cvt_float_to_fp4(__port_round_to_odd(x), kind, rounding); }
inline __host__ __device__ __nv_fp4_storage_t __nv_cvt_halfraw_to_fp4(__half_raw x, __nv_fp4_interpretation_t kind, cudaRoundMode rounding) { return __nv_cvt_float_to_fp4(__half2float(__half(x)), kind, rounding); }
inline __host__ __device__ __nv_fp4_storage_t __nv_cvt_bfloat16raw_to_fp4(__nv_bfloat16_raw x, __nv_fp4_interpretation_t kind, cudaRoundMode rounding) { return __nv_cvt_float_to_fp4(__bfloat162float(__nv_bfloat16(x)), kind, rounding); }
inline __host__ __device__ __nv_fp4x2_storage_t __nv_cvt_float2_to_fp4x2(float2 x, __nv_fp4_interpretation_t kind, cudaRoundMode rounding) { return (__nv_fp4x2_storage_t)(__nv_cvt_float_to_fp4(x.x, kind, rounding) | __nv_cvt_float_to_fp4(x.y, kind, rounding) << 4); }
inline __host__ __device__ __nv_fp4x2_storage_t __nv_cvt_double2_to_fp4x2(double2 x, __nv_fp4_interpretation_t kind, cudaRoundMode rounding) { return (__nv_fp4x2_storage_t)(__nv_cvt_double_to_fp4(x.x, kind, rounding) | __nv_cvt_double_to_fp4(x.y, kind, rounding) << 4); }
inline __host__ __device__ __nv_fp4x2_storage_t __nv_cvt_halfraw2_to_fp4x2(__half2_raw x, __nv_fp4_interpretation_t kind, cudaRoundMode rounding) { return (__nv_fp4x2_storage_t)(__nv_cvt_halfraw_to_fp4(__half_raw{x.x}, kind, rounding) | __nv_cvt_halfraw_to_fp4(__half_raw{x.y}, kind, rounding) << 4); }
inline __host__ __device__ __nv_fp4x2_storage_t __nv_cvt_bfloat16raw2_to_fp4x2(__nv_bfloat162_raw x, __nv_fp4_interpretation_t kind, cudaRoundMode rounding) { return (__nv_fp4x2_storage_t)(__nv_cvt_bfloat16raw_to_fp4(__nv_bfloat16_raw{x.x}, kind, rounding) | __nv_cvt_bfloat16raw_to_fp4(__nv_bfloat16_raw{x.y}, kind, rounding) << 4); }
inline __host__ __device__ __half_raw __nv_cvt_fp4_to_halfraw(__nv_fp4_storage_t x, __nv_fp4_interpretation_t kind) { return __half_raw{__half(__port_small_to_float(x, 2, 1)).x}; }
inline __host__ __device__ __half2_raw __nv_cvt_fp4x2_to_halfraw2(__nv_fp4x2_storage_t x, __nv_fp4_interpretation_t kind) { return __half2_raw{__nv_cvt_fp4_to_halfraw((unsigned char)(x & 0xf), kind).x, __nv_cvt_fp4_to_halfraw((unsigned char)(x >> 4), kind).x}; }
__PORT_SMALL_FLOAT(__nv_fp4_e2m1, 2, 1)
__PORT_SMALL_FLOAT_PAIR(__nv_fp4x2_e2m1, __nv_fp4_e2m1, __nv_fp4x2_storage_t, 4)
__PORT_SMALL_FLOAT_FOUR(__nv_fp4x4_e2m1, __nv_fp4_e2m1, __nv_fp4x2_e2m1, __nv_fp4x4_storage_t, 4)
