#pragma once
#include <port/simd/floats256.h>
#define PORT_SIMD(name) _mm256_##name##_pd
#define PORT_SIMD_VECTOR __m256d
#define PORT_SIMD_ELEMENT double
#define PORT_SIMD_BITS unsigned long
#define PORT_SIMD_SIGN 63
#define PORT_SIMD_LANES 4
#include <port/simd/floating.h>
inline __m256d _mm256_setr_pd(double a, double b, double c, double d) {
  __m256d r;
  r.f[0] = a;
  r.f[1] = b;
  r.f[2] = c;
  r.f[3] = d;
  return r;
}
inline __m256d _mm256_set_pd(double a, double b, double c, double d) { return _mm256_setr_pd(d, c, b, a); }
inline __m128d _mm256_castpd256_pd128(__m256d a) { return _mm_setr_pd(a.f[0], a.f[1]); }
inline __m128d _mm256_extractf128_pd(__m256d a, int half) { return half == 0 ? _mm256_castpd256_pd128(a) : _mm_setr_pd(a.f[2], a.f[3]); }
inline __m256d _mm256_broadcast_sd(const double *p) { return _mm256_set1_pd(*p); }
inline __m256d _mm256_hadd_pd(__m256d a, __m256d b) { return _mm256_setr_pd(a.f[0] + a.f[1], b.f[0] + b.f[1], a.f[2] + a.f[3], b.f[2] + b.f[3]); }
inline double _mm256_cvtsd_f64(__m256d a) { return a.f[0]; }
