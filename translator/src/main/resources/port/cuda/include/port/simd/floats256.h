#pragma once
#include <emmintrin.h>
// AVX, AVX2 and FMA: vectors of 256 bits, element by element.
union alignas(32) __m256 {
  float f[8];
  unsigned u[8];
};
union alignas(32) __m256d {
  double f[4];
  unsigned long u[4];
};
union alignas(32) __m256i {
  int i32[8];
  long i64[4];
  short i16[16];
  signed char i8[32];
};
#define _CMP_EQ_OQ 0
#define _CMP_LT_OS 1
#define _CMP_LE_OS 2
#define _CMP_UNORD_Q 3
#define _CMP_NEQ_UQ 4
#define _CMP_NLT_US 5
#define _CMP_NLE_US 6
#define _CMP_ORD_Q 7
#define _CMP_NEQ_OQ 12
#define _CMP_GE_OS 13
#define _CMP_GT_OS 14
#define _CMP_LT_OQ 17
#define _CMP_LE_OQ 18
#define _CMP_GE_OQ 29
#define _CMP_GT_OQ 30
template <class T> bool __port_compares(T a, T b, int how) {
  switch (how & 15) {
  case 0: return a == b;
  case 1: return a < b;
  case 2: return a <= b;
  case 3: return a != a || b != b;
  case 4: return !(a == b);
  case 5: return !(a < b);
  case 6: return !(a <= b);
  case 7: return a == a && b == b;
  case 12: return a < b || a > b;
  case 13: return a >= b;
  case 14: return a > b;
  default: return false;
  }
}
inline __m256 _mm256_set1_ps(float x) {
  __m256 r;
  for (int i = 0; i < 8; i++) r.f[i] = x;
  return r;
}
inline __m256 _mm256_setzero_ps() { return _mm256_set1_ps(0.0f); }
inline __m256 _mm256_setr_ps(float a, float b, float c, float d, float e, float f, float g, float h) {
  __m256 r;
  r.f[0] = a;
  r.f[1] = b;
  r.f[2] = c;
  r.f[3] = d;
  r.f[4] = e;
  r.f[5] = f;
  r.f[6] = g;
  r.f[7] = h;
  return r;
}
inline __m256 _mm256_set_ps(float a, float b, float c, float d, float e, float f, float g, float h) { return _mm256_setr_ps(h, g, f, e, d, c, b, a); }
inline __m256 _mm256_load_ps(const float *p) {
  __m256 r;
  for (int i = 0; i < 8; i++) r.f[i] = p[i];
  return r;
}
inline __m256 _mm256_loadu_ps(const float *p) {
  __m256 r;
  for (int i = 0; i < 8; i++) r.f[i] = p[i];
  return r;
}
inline void _mm256_store_ps(float *p, __m256 a) {
  for (int i = 0; i < 8; i++) p[i] = a.f[i];
}
inline void _mm256_storeu_ps(float *p, __m256 a) {
  for (int i = 0; i < 8; i++) p[i] = a.f[i];
}
inline void _mm256_stream_ps(float *p, __m256 a) {
  for (int i = 0; i < 8; i++) p[i] = a.f[i];
}
inline __m256 _mm256_add_ps(__m256 a, __m256 b) {
  __m256 r;
  for (int i = 0; i < 8; i++) r.f[i] = a.f[i] + b.f[i];
  return r;
}
inline __m256 _mm256_sub_ps(__m256 a, __m256 b) {
  __m256 r;
  for (int i = 0; i < 8; i++) r.f[i] = a.f[i] - b.f[i];
  return r;
}
inline __m256 _mm256_mul_ps(__m256 a, __m256 b) {
  __m256 r;
  for (int i = 0; i < 8; i++) r.f[i] = a.f[i] * b.f[i];
  return r;
}
inline __m256 _mm256_div_ps(__m256 a, __m256 b) {
  __m256 r;
  for (int i = 0; i < 8; i++) r.f[i] = a.f[i] / b.f[i];
  return r;
}
inline __m256 _mm256_min_ps(__m256 a, __m256 b) {
  __m256 r;
  for (int i = 0; i < 8; i++) r.f[i] = a.f[i] < b.f[i] ? a.f[i] : b.f[i];
  return r;
}
inline __m256 _mm256_max_ps(__m256 a, __m256 b) {
  __m256 r;
  for (int i = 0; i < 8; i++) r.f[i] = a.f[i] > b.f[i] ? a.f[i] : b.f[i];
  return r;
}
inline __m256 _mm256_sqrt_ps(__m256 a) {
  __m256 r;
  for (int i = 0; i < 8; i++) r.f[i] = sqrtf(a.f[i]);
  return r;
}
inline __m256 _mm256_floor_ps(__m256 a) {
  __m256 r;
  for (int i = 0; i < 8; i++) r.f[i] = floorf(a.f[i]);
  return r;
}
inline __m256 _mm256_ceil_ps(__m256 a) {
  __m256 r;
  for (int i = 0; i < 8; i++) r.f[i] = ceilf(a.f[i]);
  return r;
}
inline __m256 _mm256_and_ps(__m256 a, __m256 b) {
  __m256 r;
  for (int i = 0; i < 8; i++) r.u[i] = a.u[i] & b.u[i];
  return r;
}
inline __m256 _mm256_or_ps(__m256 a, __m256 b) {
  __m256 r;
  for (int i = 0; i < 8; i++) r.u[i] = a.u[i] | b.u[i];
  return r;
}
inline __m256 _mm256_xor_ps(__m256 a, __m256 b) {
  __m256 r;
  for (int i = 0; i < 8; i++) r.u[i] = a.u[i] ^ b.u[i];
  return r;
}
inline __m256 _mm256_andnot_ps(__m256 a, __m256 b) {
  __m256 r;
  for (int i = 0; i < 8; i++) r.u[i] = ~a.u[i] & b.u[i];
  return r;
}
inline __m256 _mm256_blendv_ps(__m256 a, __m256 b, __m256 mask) {
  __m256 r;
  for (int i = 0; i < 8; i++) r.u[i] = mask.u[i] >> 31 != 0 ? b.u[i] : a.u[i];
  return r;
}
inline int _mm256_movemask_ps(__m256 a) {
  int mask = 0;
  for (int i = 0; i < 8; i++) mask |= (int)(a.u[i] >> 31) << i;
  return mask;
}
inline __m256 _mm256_cmp_ps(__m256 a, __m256 b, int how) {
  __m256 r;
  for (int i = 0; i < 8; i++) r.u[i] = __port_compares(a.f[i], b.f[i], how) ? ~0u : 0u;
  return r;
}
inline __m128 _mm256_castps256_ps128(__m256 a) { return _mm_setr_ps(a.f[0], a.f[1], a.f[2], a.f[3]); }
inline __m128 _mm256_extractf128_ps(__m256 a, int half) { return half == 0 ? _mm256_castps256_ps128(a) : _mm_setr_ps(a.f[4], a.f[5], a.f[6], a.f[7]); }
inline __m256 _mm256_broadcast_ss(const float *p) { return _mm256_set1_ps(*p); }
inline __m256 _mm256_hadd_ps(__m256 a, __m256 b) { return _mm256_setr_ps(a.f[0] + a.f[1], a.f[2] + a.f[3], b.f[0] + b.f[1], b.f[2] + b.f[3], a.f[4] + a.f[5], a.f[6] + a.f[7], b.f[4] + b.f[5], b.f[6] + b.f[7]); }
inline float _mm256_cvtss_f32(__m256 a) { return a.f[0]; }
