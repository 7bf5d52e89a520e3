#pragma once
#include <port/simd/doubles256.h>
// FMA: one rounding.
inline __m128 _mm_fmadd_ps(__m128 a, __m128 b, __m128 c) {
  __m128 r;
  for (int i = 0; i < 4; i++) r.f[i] = fmaf(a.f[i], b.f[i], c.f[i]);
  return r;
}
inline __m128 _mm_fmsub_ps(__m128 a, __m128 b, __m128 c) {
  __m128 r;
  for (int i = 0; i < 4; i++) r.f[i] = fmaf(a.f[i], b.f[i], -c.f[i]);
  return r;
}
inline __m128 _mm_fnmadd_ps(__m128 a, __m128 b, __m128 c) {
  __m128 r;
  for (int i = 0; i < 4; i++) r.f[i] = fmaf(-a.f[i], b.f[i], c.f[i]);
  return r;
}
inline __m128 _mm_fnmsub_ps(__m128 a, __m128 b, __m128 c) {
  __m128 r;
  for (int i = 0; i < 4; i++) r.f[i] = fmaf(-a.f[i], b.f[i], -c.f[i]);
  return r;
}
inline __m128d _mm_fmadd_pd(__m128d a, __m128d b, __m128d c) {
  __m128d r;
  for (int i = 0; i < 2; i++) r.f[i] = fma(a.f[i], b.f[i], c.f[i]);
  return r;
}
inline __m128d _mm_fmsub_pd(__m128d a, __m128d b, __m128d c) {
  __m128d r;
  for (int i = 0; i < 2; i++) r.f[i] = fma(a.f[i], b.f[i], -c.f[i]);
  return r;
}
inline __m128d _mm_fnmadd_pd(__m128d a, __m128d b, __m128d c) {
  __m128d r;
  for (int i = 0; i < 2; i++) r.f[i] = fma(-a.f[i], b.f[i], c.f[i]);
  return r;
}
inline __m128d _mm_fnmsub_pd(__m128d a, __m128d b, __m128d c) {
  __m128d r;
  for (int i = 0; i < 2; i++) r.f[i] = fma(-a.f[i], b.f[i], -c.f[i]);
  return r;
}
inline __m256 _mm256_fmadd_ps(__m256 a, __m256 b, __m256 c) {
  __m256 r;
  for (int i = 0; i < 8; i++) r.f[i] = fmaf(a.f[i], b.f[i], c.f[i]);
  return r;
}
inline __m256 _mm256_fmsub_ps(__m256 a, __m256 b, __m256 c) {
  __m256 r;
  for (int i = 0; i < 8; i++) r.f[i] = fmaf(a.f[i], b.f[i], -c.f[i]);
  return r;
}
inline __m256 _mm256_fnmadd_ps(__m256 a, __m256 b, __m256 c) {
  __m256 r;
  for (int i = 0; i < 8; i++) r.f[i] = fmaf(-a.f[i], b.f[i], c.f[i]);
  return r;
}
inline __m256 _mm256_fnmsub_ps(__m256 a, __m256 b, __m256 c) {
  __m256 r;
  for (int i = 0; i < 8; i++) r.f[i] = fmaf(-a.f[i], b.f[i], -c.f[i]);
  return r;
}
inline __m256d _mm256_fmadd_pd(__m256d a, __m256d b, __m256d c) {
  __m256d r;
  for (int i = 0; i < 4; i++) r.f[i] = fma(a.f[i], b.f[i], c.f[i]);
  return r;
}
inline __m256d _mm256_fmsub_pd(__m256d a, __m256d b, __m256d c) {
  __m256d r;
  for (int i = 0; i < 4; i++) r.f[i] = fma(a.f[i], b.f[i], -c.f[i]);
  return r;
}
inline __m256d _mm256_fnmadd_pd(__m256d a, __m256d b, __m256d c) {
  __m256d r;
  for (int i = 0; i < 4; i++) r.f[i] = fma(-a.f[i], b.f[i], c.f[i]);
  return r;
}
inline __m256d _mm256_fnmsub_pd(__m256d a, __m256d b, __m256d c) {
  __m256d r;
  for (int i = 0; i < 4; i++) r.f[i] = fma(-a.f[i], b.f[i], -c.f[i]);
  return r;
}
