#pragma once
namespace __port_asm {
inline __device__ float add_rn_f32(float a, float b) { return __fadd_rn(a, b); }
inline __device__ float sub_rn_f32(float a, float b) { return __fsub_rn(a, b); }
inline __device__ float mul_rn_f32(float a, float b) { return __fmul_rn(a, b); }
inline __device__ float div_rn_f32(float a, float b) { return __fdiv_rn(a, b); }
inline __device__ float fma_rn_f32(float a, float b, float c) { return __fmaf_rn(a, b, c); }
inline __device__ float mad_rn_f32(float a, float b, float c) { return __fmaf_rn(a, b, c); }
inline __device__ float sqrt_rn_f32(float a) { return __fsqrt_rn(a); }
inline __device__ float rcp_rn_f32(float a) { return __frcp_rn(a); }
inline __device__ double add_rn_f64(double a, double b) { return __dadd_rn(a, b); }
inline __device__ double sub_rn_f64(double a, double b) { return __dsub_rn(a, b); }
inline __device__ double mul_rn_f64(double a, double b) { return __dmul_rn(a, b); }
inline __device__ double div_rn_f64(double a, double b) { return __ddiv_rn(a, b); }
inline __device__ double fma_rn_f64(double a, double b, double c) { return __fma_rn(a, b, c); }
inline __device__ double mad_rn_f64(double a, double b, double c) { return __fma_rn(a, b, c); }
inline __device__ double sqrt_rn_f64(double a) { return __dsqrt_rn(a); }
inline __device__ double rcp_rn_f64(double a) { return __drcp_rn(a); }
inline __device__ float add_rz_f32(float a, float b) { return __fadd_rz(a, b); }
inline __device__ float sub_rz_f32(float a, float b) { return __fsub_rz(a, b); }
inline __device__ float mul_rz_f32(float a, float b) { return __fmul_rz(a, b); }
inline __device__ float div_rz_f32(float a, float b) { return __fdiv_rz(a, b); }
inline __device__ float fma_rz_f32(float a, float b, float c) { return __fmaf_rz(a, b, c); }
inline __device__ float mad_rz_f32(float a, float b, float c) { return __fmaf_rz(a, b, c); }
inline __device__ float sqrt_rz_f32(float a) { return __fsqrt_rz(a); }
inline __device__ float rcp_rz_f32(float a) { return __frcp_rz(a); }
inline __device__ double add_rz_f64(double a, double b) { return __dadd_rz(a, b); }
inline __device__ double sub_rz_f64(double a, double b) { return __dsub_rz(a, b); }
inline __device__ double mul_rz_f64(double a, double b) { return __dmul_rz(a, b); }
inline __device__ double div_rz_f64(double a, double b) { return __ddiv_rz(a, b); }
inline __device__ double fma_rz_f64(double a, double b, double c) { return __fma_rz(a, b, c); }
inline __device__ double mad_rz_f64(double a, double b, double c) { return __fma_rz(a, b, c); }
inline __device__ double sqrt_rz_f64(double a) { return __dsqrt_rz(a); }
inline __device__ double rcp_rz_f64(double a) { return __drcp_rz(a); }
inline __device__ float add_rm_f32(float a, float b) { return __fadd_rd(a, b); }
inline __device__ float sub_rm_f32(float a, float b) { return __fsub_rd(a, b); }
inline __device__ float mul_rm_f32(float a, float b) { return __fmul_rd(a, b); }
inline __device__ float div_rm_f32(float a, float b) { return __fdiv_rd(a, b); }
inline __device__ float fma_rm_f32(float a, float b, float c) { return __fmaf_rd(a, b, c); }
inline __device__ float mad_rm_f32(float a, float b, float c) { return __fmaf_rd(a, b, c); }
inline __device__ float sqrt_rm_f32(float a) { return __fsqrt_rd(a); }
inline __device__ float rcp_rm_f32(float a) { return __frcp_rd(a); }
inline __device__ double add_rm_f64(double a, double b) { return __dadd_rd(a, b); }
inline __device__ double sub_rm_f64(double a, double b) { return __dsub_rd(a, b); }
inline __device__ double mul_rm_f64(double a, double b) { return __dmul_rd(a, b); }
inline __device__ double div_rm_f64(double a, double b) { return __ddiv_rd(a, b); }
inline __device__ double fma_rm_f64(double a, double b, double c) { return __fma_rd(a, b, c); }
inline __device__ double mad_rm_f64(double a, double b, double c) { return __fma_rd(a, b, c); }
inline __device__ double sqrt_rm_f64(double a) { return __dsqrt_rd(a); }
inline __device__ double rcp_rm_f64(double a) { return __drcp_rd(a); }
inline __device__ float add_rp_f32(float a, float b) { return __fadd_ru(a, b); }
inline __device__ float sub_rp_f32(float a, float b) { return __fsub_ru(a, b); }
inline __device__ float mul_rp_f32(float a, float b) { return __fmul_ru(a, b); }
inline __device__ float div_rp_f32(float a, float b) { return __fdiv_ru(a, b); }
inline __device__ float fma_rp_f32(float a, float b, float c) { return __fmaf_ru(a, b, c); }
inline __device__ float mad_rp_f32(float a, float b, float c) { return __fmaf_ru(a, b, c); }
inline __device__ float sqrt_rp_f32(float a) { return __fsqrt_ru(a); }
inline __device__ float rcp_rp_f32(float a) { return __frcp_ru(a); }
inline __device__ double add_rp_f64(double a, double b) { return __dadd_ru(a, b); }
inline __device__ double sub_rp_f64(double a, double b) { return __dsub_ru(a, b); }
inline __device__ double mul_rp_f64(double a, double b) { return __dmul_ru(a, b); }
inline __device__ double div_rp_f64(double a, double b) { return __ddiv_ru(a, b); }
inline __device__ double fma_rp_f64(double a, double b, double c) { return __fma_ru(a, b, c); }
inline __device__ double mad_rp_f64(double a, double b, double c) { return __fma_ru(a, b, c); }
inline __device__ double sqrt_rp_f64(double a) { return __dsqrt_ru(a); }
inline __device__ double rcp_rp_f64(double a) { return __drcp_ru(a); }
inline __device__ float mad_f32(float a, float b, float c) { return __fmaf_rn(a, b, c); }
inline __device__ double mad_f64(double a, double b, double c) { return __fma_rn(a, b, c); }
inline __device__ float add_sat_f32(float a, float b) { return __saturatef(a + b); }
inline __device__ float sub_sat_f32(float a, float b) { return __saturatef(a - b); }
inline __device__ float mul_sat_f32(float a, float b) { return __saturatef(a * b); }
inline __device__ float fma_rn_sat_f32(float a, float b, float c) { return __saturatef(__fmaf_rn(a, b, c)); }
inline __device__ float max_NaN_f32(float a, float b) { return isnan(a) || isnan(b) ? __int_as_float(0x7fffffff) : fmaxf(a, b); }
inline __device__ float min_NaN_f32(float a, float b) { return isnan(a) || isnan(b) ? __int_as_float(0x7fffffff) : fminf(a, b); }
inline __device__ float mul_f32(float a, float b) { return a * b; }
inline __device__ float copysign_f32(float a, float b) { return copysign(b, a); }
inline __device__ double mul_f64(double a, double b) { return a * b; }
inline __device__ double copysign_f64(double a, double b) { return copysign(b, a); }
inline __device__ float rcp_approx_f32(float a) { return 1.0f / a; }
inline __device__ float sqrt_approx_f32(float a) { return sqrtf(a); }
inline __device__ float rsqrt_approx_f32(float a) { return rsqrtf(a); }
inline __device__ float sin_approx_f32(float a) { return __sinf(a); }
inline __device__ float cos_approx_f32(float a) { return __cosf(a); }
inline __device__ float lg2_approx_f32(float a) { return __log2f(a); }
inline __device__ float ex2_approx_f32(float a) { return exp2f(a); }
inline __device__ float div_approx_f32(float a, float b) { return a / b; }
inline __device__ float div_full_f32(float a, float b) { return a / b; }
inline __device__ float rcp_approx_ftz_f32(float a) { return 1.0f / a; }
inline __device__ float sqrt_approx_ftz_f32(float a) { return sqrtf(a); }
inline __device__ float rsqrt_approx_ftz_f32(float a) { return rsqrtf(a); }
inline __device__ float sin_approx_ftz_f32(float a) { return __sinf(a); }
inline __device__ float cos_approx_ftz_f32(float a) { return __cosf(a); }
inline __device__ float lg2_approx_ftz_f32(float a) { return __log2f(a); }
inline __device__ float ex2_approx_ftz_f32(float a) { return exp2f(a); }
inline __device__ float div_approx_ftz_f32(float a, float b) { return a / b; }
inline __device__ float div_full_ftz_f32(float a, float b) { return a / b; }
inline __device__ float tanh_approx_f32(float a) { return tanhf(a); }
inline __device__ double rsqrt_approx_f64(double a) { return rsqrt(a); }
#define __PORT_TEST(t, c)                                                     \
  inline __device__ bool testp_finite_##t(c a) { return isfinite(a); }        \
  inline __device__ bool testp_infinite_##t(c a) { return isinf(a); }         \
  inline __device__ bool testp_number_##t(c a) { return !isnan(a); }          \
  inline __device__ bool testp_notanumber_##t(c a) { return isnan(a); }
__PORT_TEST(f32, float)
__PORT_TEST(f64, double)
}
