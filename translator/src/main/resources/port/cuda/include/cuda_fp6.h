#pragma once
#include <port/small_floats.h>
// Floating-point numbers of 6 bits (CUDA Math API, FP6 Intrinsics): e2m3 of 2 bits of exponent and 3 of mantissa; e3m2 of 3 bits of exponent and 2 of mantissa.
typedef unsigned char __nv_fp6_storage_t;
typedef unsigned short __nv_fp6x2_storage_t;
typedef unsigned __nv_fp6x4_storage_t;
typedef enum __nv_fp6_interpretation_t { __NV_E2M3, __NV_E3M2 } __nv_fp6_interpretation_t;
inline __host__ __device__ __nv_fp6_storage_t __nv_cvt_float_to_fp6(float x, __nv_fp6_interpretation_t kind, cudaRoundMode rounding) { return __port_float_to_small(x, kind == __NV_E2M3 ? 2 : 3, kind == __NV_E2M3 ? 3 : 2, rounding); }
inline __host__ __device__ __nv_fp6_storage_t __nv_cvt_double_to_fp6(double x, __nv_fp6_interpretation_t kind, cudaRoundMode rounding) { return __nv_cvt_float_to_fp6(__port_round_to_odd(x), kind, rounding); }
inline __host__ __device__ __nv_fp6_storage_t __nv_cvt_halfraw_to_fp6(__half_raw x, __nv_fp6_interpretation_t kind, cudaRoundMode rounding) { return __nv_cvt_float_to_fp6(__half2float(__half(x)), kind, rounding); }
inline __host__ __device__ __nv_fp6_storage_t __nv_cvt_bfloat16raw_to_fp6(__nv_bfloat16_raw x, __nv_fp6_interpretation_t kind, cudaRoundMode rounding) { return __nv_cvt_float_to_fp6(__bfloat162float(__nv_bfloat16(x)), kind, rounding); }
inline __host__ __device__ __nv_fp6x2_storage_t __nv_cvt_float2_to_fp6x2(float2 x, __nv_fp6_interpretation_t kind, cudaRoundMode rounding) { return (__nv_fp6x2_storage_t)(__nv_cvt_float_to_fp6(x.x, kind, rounding) | __nv_cvt_float_to_fp6(x.y, kind, rounding) << 8); }
inline __host__ __device__ __nv_fp6x2_storage_t __nv_cvt_double2_to_fp6x2(double2 x, __nv_fp6_interpretation_t kind, cudaRoundMode rounding) { return (__nv_fp6x2_storage_t)(__nv_cvt_double_to_fp6(x.x, kind, rounding) | __nv_cvt_double_to_fp6(x.y, kind, rounding) << 8); }
inline __host__ __device__ __nv_fp6x2_storage_t __nv_cvt_halfraw2_to_fp6x2(__half2_raw x, __nv_fp6_interpretation_t kind, cudaRoundMode rounding) { return (__nv_fp6x2_storage_t)(__nv_cvt_halfraw_to_fp6(__half_raw{x.x}, kind, rounding) | __nv_cvt_halfraw_to_fp6(__half_raw{x.y}, kind, rounding) << 8); }
inline __host__ __device__ __nv_fp6x2_storage_t __nv_cvt_bfloat16raw2_to_fp6x2(__nv_bfloat162_raw x, __nv_fp6_interpretation_t kind, cudaRoundMode rounding) { return (__nv_fp6x2_storage_t)(__nv_cvt_bfloat16raw_to_fp6(__nv_bfloat16_raw{x.x}, kind, rounding) | __nv_cvt_bfloat16raw_to_fp6(__nv_bfloat16_raw{x.y}, kind, rounding) << 8); }
inline __host__ __device__ __half_raw __nv_cvt_fp6_to_halfraw(__nv_fp6_storage_t x, __nv_fp6_interpretation_t kind) { return __half_raw{__half(__port_small_to_float(x, kind == __NV_E2M3 ? 2 : 3, kind == __NV_E2M3 ? 3 : 2)).x}; }
inline __host__ __device__ __half2_raw __nv_cvt_fp6x2_to_halfraw2(__nv_fp6x2_storage_t x, __nv_fp6_interpretation_t kind) { return __half2_raw{__nv_cvt_fp6_to_halfraw((unsigned char)(x & 0xff), kind).x, __nv_cvt_fp6_to_halfraw((unsigned char)(x >> 8), kind).x}; }
__PORT_SMALL_FLOAT(__nv_fp6_e2m3, 2, 3)
__PORT_SMALL_FLOAT_PAIR(__nv_fp6x2_e2m3, __nv_fp6_e2m3, __nv_fp6x2_storage_t, 8)
__PORT_SMALL_FLOAT_FOUR(__nv_fp6x4_e2m3, __nv_fp6_e2m3, __nv_fp6x2_e2m3, __nv_fp6x4_storage_t, 8)
__PORT_SMALL_FLOAT(__nv_fp6_e3m2, 3, 2)
__PORT_SMALL_FLOAT_PAIR(__nv_fp6x2_e3m2, __nv_fp6_e3m2, __nv_fp6x2_storage_t, 8)
__PORT_SMALL_FLOAT_FOUR(__nv_fp6x4_e3m2, __nv_fp6_e3m2, __nv_fp6x2_e3m2, __nv_fp6x4_storage_t, 8)
