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
#define PORT_SIMD(name) _mm256_##name##_ps
#define PORT_SIMD_VECTOR __m256
#define PORT_SIMD_ELEMENT float
#define PORT_SIMD_BITS unsigned
#define PORT_SIMD_SIGN 31
#define PORT_SIMD_LANES 8
#include <port/simd/floating.h>
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
inline __m128 _mm256_castps256_ps128(__m256 a) { return _mm_setr_ps(a.f[0], a.f[1], a.f[2], a.f[3]); }
inline __m128 _mm256_extractf128_ps(__m256 a, int half) { return half == 0 ? _mm256_castps256_ps128(a) : _mm_setr_ps(a.f[4], a.f[5], a.f[6], a.f[7]); }
inline __m256 _mm256_broadcast_ss(const float *p) { return _mm256_set1_ps(*p); }
inline __m256 _mm256_hadd_ps(__m256 a, __m256 b) { return _mm256_setr_ps(a.f[0] + a.f[1], a.f[2] + a.f[3], b.f[0] + b.f[1], b.f[2] + b.f[3], a.f[4] + a.f[5], a.f[6] + a.f[7], b.f[4] + b.f[5], b.f[6] + b.f[7]); }
inline float _mm256_cvtss_f32(__m256 a) { return a.f[0]; }
