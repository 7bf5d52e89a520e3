#pragma once
#include <stdint.h>
#include <string.h>
#include <xmmintrin.h>
// SSE2 and what came up to SSE4: vectors of doubles and integers, element by element.
union alignas(16) __m128d {
  double f[2];
  unsigned long u[2];
};
union alignas(16) __m128i {
  int i32[4];
  long i64[2];
  short i16[8];
  signed char i8[16];
};
#define PORT_SIMD(name) _mm_##name##_pd
#define PORT_SIMD_VECTOR __m128d
#define PORT_SIMD_ELEMENT double
#define PORT_SIMD_BITS unsigned long
#define PORT_SIMD_SIGN 63
#define PORT_SIMD_LANES 2
#include <port/simd/floating.h>
#define PORT_SIMD_VECTOR __m128i
#define PORT_SIMD(name) _mm_##name##_epi8
#define PORT_SIMD_MEMBER i8
#define PORT_SIMD_ELEMENT signed char
#define PORT_SIMD_BITS unsigned char
#define PORT_SIMD_WIDTH 8
#define PORT_SIMD_LANES 16
#include <port/simd/integer.h>
#define PORT_SIMD(name) _mm_##name##_epi16
#define PORT_SIMD_MEMBER i16
#define PORT_SIMD_ELEMENT short
#define PORT_SIMD_BITS unsigned short
#define PORT_SIMD_WIDTH 16
#define PORT_SIMD_LANES 8
#include <port/simd/integer.h>
#define PORT_SIMD(name) _mm_##name##_epi32
#define PORT_SIMD_MEMBER i32
#define PORT_SIMD_ELEMENT int
#define PORT_SIMD_BITS unsigned
#define PORT_SIMD_WIDTH 32
#define PORT_SIMD_LANES 4
#include <port/simd/integer.h>
#define PORT_SIMD(name) _mm_##name##_epi64
#define PORT_SIMD_MEMBER i64
#define PORT_SIMD_ELEMENT long
#define PORT_SIMD_BITS unsigned long
#define PORT_SIMD_WIDTH 64
#define PORT_SIMD_LANES 2
#include <port/simd/integer.h>
#undef PORT_SIMD_VECTOR
inline __m128d _mm_setr_pd(double a, double b) {
  __m128d r;
  r.f[0] = a;
  r.f[1] = b;
  return r;
}
inline __m128d _mm_set_pd(double a, double b) { return _mm_setr_pd(b, a); }
inline __m128d _mm_cmpeq_pd(__m128d a, __m128d b) { return _mm_cmp_pd(a, b, _CMP_EQ_OQ); }
inline __m128d _mm_cmpneq_pd(__m128d a, __m128d b) { return _mm_cmp_pd(a, b, _CMP_NEQ_UQ); }
inline __m128d _mm_cmplt_pd(__m128d a, __m128d b) { return _mm_cmp_pd(a, b, _CMP_LT_OS); }
inline __m128d _mm_cmple_pd(__m128d a, __m128d b) { return _mm_cmp_pd(a, b, _CMP_LE_OS); }
inline __m128d _mm_cmpgt_pd(__m128d a, __m128d b) { return _mm_cmp_pd(a, b, _CMP_GT_OS); }
inline __m128d _mm_cmpge_pd(__m128d a, __m128d b) { return _mm_cmp_pd(a, b, _CMP_GE_OS); }
inline __m128i _mm_set1_epi8(char x) {
  __m128i r;
  for (int i = 0; i < 16; i++) r.i8[i] = (signed char)x;
  return r;
}
inline __m128i _mm_set1_epi16(short x) {
  __m128i r;
  for (int i = 0; i < 8; i++) r.i16[i] = (short)x;
  return r;
}
inline __m128i _mm_set1_epi32(int x) {
  __m128i r;
  for (int i = 0; i < 4; i++) r.i32[i] = (int)x;
  return r;
}
inline __m128i _mm_set1_epi64x(long long x) {
  __m128i r;
  for (int i = 0; i < 2; i++) r.i64[i] = (long)x;
  return r;
}
inline __m128i _mm_and_si128(__m128i a, __m128i b) {
  __m128i r;
  for (int i = 0; i < 2; i++) r.i64[i] = a.i64[i] & b.i64[i];
  return r;
}
inline __m128i _mm_or_si128(__m128i a, __m128i b) {
  __m128i r;
  for (int i = 0; i < 2; i++) r.i64[i] = a.i64[i] | b.i64[i];
  return r;
}
inline __m128i _mm_xor_si128(__m128i a, __m128i b) {
  __m128i r;
  for (int i = 0; i < 2; i++) r.i64[i] = a.i64[i] ^ b.i64[i];
  return r;
}
inline __m128i _mm_andnot_si128(__m128i a, __m128i b) {
  __m128i r;
  for (int i = 0; i < 2; i++) r.i64[i] = ~a.i64[i] & b.i64[i];
  return r;
}
inline __m128i _mm_setzero_si128() { return _mm_set1_epi32(0); }
inline __m128i _mm_load_si128(const __m128i *p) {
  __m128i r;
  memcpy((void *)&r, (const void *)p, sizeof(r));
  return r;
}
inline __m128i _mm_loadu_si128(const __m128i *p) {
  __m128i r;
  memcpy((void *)&r, (const void *)p, sizeof(r));
  return r;
}
inline void _mm_store_si128(__m128i *p, __m128i a) { memcpy((void *)p, (const void *)&a, sizeof(a)); }
inline void _mm_storeu_si128(__m128i *p, __m128i a) { memcpy((void *)p, (const void *)&a, sizeof(a)); }
inline int _mm_movemask_epi8(__m128i a) {
  int mask = 0;
  for (int i = 0; i < 16; i++) mask |= (a.i8[i] < 0 ? 1 : 0) << i;
  return mask;
}
inline __m128i _mm_setr_epi32(int x0, int x1, int x2, int x3) {
  __m128i r;
  r.i32[0] = x0;
  r.i32[1] = x1;
  r.i32[2] = x2;
  r.i32[3] = x3;
  return r;
}
inline __m128i _mm_set_epi32(int x0, int x1, int x2, int x3) { return _mm_setr_epi32(x3, x2, x1, x0); }
inline __m128 _mm_cvtepi32_ps(__m128i a) {
  __m128 r;
  for (int i = 0; i < 4; i++) r.f[i] = (float)a.i32[i];
  return r;
}
inline __m128i _mm_cvttps_epi32(__m128 a) {
  __m128i r;
  for (int i = 0; i < 4; i++) r.i32[i] = (int)a.f[i];
  return r;
}
inline __m128i _mm_cvtps_epi32(__m128 a) {
  __m128i r;
  for (int i = 0; i < 4; i++) r.i32[i] = (int)rintf(a.f[i]);
  return r;
}
inline __m128i _mm_castps_si128(__m128 a) {
  __m128i r;
  memcpy((void *)&r, (const void *)&a, sizeof(r));
  return r;
}
inline __m128 _mm_castsi128_ps(__m128i a) {
  __m128 r;
  memcpy((void *)&r, (const void *)&a, sizeof(r));
  return r;
}
inline double _mm_cvtsd_f64(__m128d a) { return a.f[0]; }
inline __m128d _mm_hadd_pd(__m128d a, __m128d b) { return _mm_setr_pd(a.f[0] + a.f[1], b.f[0] + b.f[1]); }
inline __m128d _mm_unpackhi_pd(__m128d a, __m128d b) { return _mm_setr_pd(a.f[1], b.f[1]); }
inline __m128d _mm_unpacklo_pd(__m128d a, __m128d b) { return _mm_setr_pd(a.f[0], b.f[0]); }
inline int _mm_cvtsi128_si32(__m128i a) { return a.i32[0]; }
inline long long _mm_cvtsi128_si64(__m128i a) { return a.i64[0]; }
inline __m128i _mm_cvtsi32_si128(int x) { return _mm_setr_epi32(x, 0, 0, 0); }
inline int _mm_extract_epi32(__m128i a, int i) { return a.i32[i & 3]; }
inline __m128i _mm_shuffle_epi32(__m128i a, int order) { return _mm_setr_epi32(a.i32[order & 3], a.i32[order >> 2 & 3], a.i32[order >> 4 & 3], a.i32[order >> 6 & 3]); }
inline __m128i _mm_unpacklo_epi32(__m128i a, __m128i b) { return _mm_setr_epi32(a.i32[0], b.i32[0], a.i32[1], b.i32[1]); }
inline __m128i _mm_unpackhi_epi32(__m128i a, __m128i b) { return _mm_setr_epi32(a.i32[2], b.i32[2], a.i32[3], b.i32[3]); }
