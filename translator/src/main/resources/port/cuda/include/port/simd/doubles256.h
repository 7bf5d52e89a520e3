#pragma once
#include <port/simd/floats256.h>
inline __m256d _mm256_set1_pd(double x) {
  __m256d r;
  for (int i = 0; i < 4; i++) r.f[i] = x;
  return r;
}
inline __m256d _mm256_setzero_pd() { return _mm256_set1_pd(0.0); }
inline __m256d _mm256_setr_pd(double a, double b, double c, double d) {
  __m256d r;
  r.f[0] = a;
  r.f[1] = b;
  r.f[2] = c;
  r.f[3] = d;
  return r;
}
inline __m256d _mm256_set_pd(double a, double b, double c, double d) { return _mm256_setr_pd(d, c, b, a); }
inline __m256d _mm256_load_pd(const double *p) {
  __m256d r;
  for (int i = 0; i < 4; i++) r.f[i] = p[i];
  return r;
}
inline __m256d _mm256_loadu_pd(const double *p) {
  __m256d r;
  for (int i = 0; i < 4; i++) r.f[i] = p[i];
  return r;
}
inline void _mm256_store_pd(double *p, __m256d a) {
  for (int i = 0; i < 4; i++) p[i] = a.f[i];
}
inline void _mm256_storeu_pd(double *p, __m256d a) {
  for (int i = 0; i < 4; i++) p[i] = a.f[i];
}
inline void _mm256_stream_pd(double *p, __m256d a) {
  for (int i = 0; i < 4; i++) p[i] = a.f[i];
}
inline __m256d _mm256_add_pd(__m256d a, __m256d b) {
  __m256d r;
  for (int i = 0; i < 4; i++) r.f[i] = a.f[i] + b.f[i];
  return r;
}
inline __m256d _mm256_sub_pd(__m256d a, __m256d b) {
  __m256d r;
  for (int i = 0; i < 4; i++) r.f[i] = a.f[i] - b.f[i];
  return r;
}
inline __m256d _mm256_mul_pd(__m256d a, __m256d b) {
  __m256d r;
  for (int i = 0; i < 4; i++) r.f[i] = a.f[i] * b.f[i];
  return r;
}
inline __m256d _mm256_div_pd(__m256d a, __m256d b) {
  __m256d r;
  for (int i = 0; i < 4; i++) r.f[i] = a.f[i] / b.f[i];
  return r;
}
inline __m256d _mm256_min_pd(__m256d a, __m256d b) {
  __m256d r;
  for (int i = 0; i < 4; i++) r.f[i] = a.f[i] < b.f[i] ? a.f[i] : b.f[i];
  return r;
}
inline __m256d _mm256_max_pd(__m256d a, __m256d b) {
  __m256d r;
  for (int i = 0; i < 4; i++) r.f[i] = a.f[i] > b.f[i] ? a.f[i] : b.f[i];
  return r;
}
inline __m256d _mm256_sqrt_pd(__m256d a) {
  __m256d r;
  for (int i = 0; i < 4; i++) r.f[i] = sqrt(a.f[i]);
  return r;
}
inline __m256d _mm256_floor_pd(__m256d a) {
  __m256d r;
  for (int i = 0; i < 4; i++) r.f[i] = floor(a.f[i]);
  return r;
}
inline __m256d _mm256_ceil_pd(__m256d a) {
  __m256d r;
  for (int i = 0; i < 4; i++) r.f[i] = ceil(a.f[i]);
  return r;
}
inline __m256d _mm256_and_pd(__m256d a, __m256d b) {
  __m256d r;
  for (int i = 0; i < 4; i++) r.u[i] = a.u[i] & b.u[i];
  return r;
}
inline __m256d _mm256_or_pd(__m256d a, __m256d b) {
  __m256d r;
  for (int i = 0; i < 4; i++) r.u[i] = a.u[i] | b.u[i];
  return r;
}
inline __m256d _mm256_xor_pd(__m256d a, __m256d b) {
  __m256d r;
  for (int i = 0; i < 4; i++) r.u[i] = a.u[i] ^ b.u[i];
  return r;
}
inline __m256d _mm256_andnot_pd(__m256d a, __m256d b) {
  __m256d r;
  for (int i = 0; i < 4; i++) r.u[i] = ~a.u[i] & b.u[i];
  return r;
}
inline __m256d _mm256_blendv_pd(__m256d a, __m256d b, __m256d mask) {
  __m256d r;
  for (int i = 0; i < 4; i++) r.u[i] = mask.u[i] >> 63 != 0 ? b.u[i] : a.u[i];
  return r;
}
inline int _mm256_movemask_pd(__m256d a) {
  int mask = 0;
  for (int i = 0; i < 4; i++) mask |= (int)(a.u[i] >> 63) << i;
  return mask;
}
inline __m256d _mm256_cmp_pd(__m256d a, __m256d b, int how) {
  __m256d r;
  for (int i = 0; i < 4; i++) r.u[i] = __port_compares(a.f[i], b.f[i], how) ? ~0ul : 0ul;
  return r;
}
inline __m128d _mm256_castpd256_pd128(__m256d a) { return _mm_setr_pd(a.f[0], a.f[1]); }
inline __m128d _mm256_extractf128_pd(__m256d a, int half) { return half == 0 ? _mm256_castpd256_pd128(a) : _mm_setr_pd(a.f[2], a.f[3]); }
inline __m256d _mm256_broadcast_sd(const double *p) { return _mm256_set1_pd(*p); }
inline __m256d _mm256_hadd_pd(__m256d a, __m256d b) { return _mm256_setr_pd(a.f[0] + a.f[1], b.f[0] + b.f[1], a.f[2] + a.f[3], b.f[2] + b.f[3]); }
inline double _mm256_cvtsd_f64(__m256d a) { return a.f[0]; }
