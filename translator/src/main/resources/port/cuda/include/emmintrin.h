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
inline __m128d _mm_set1_pd(double x) {
  __m128d r;
  for (int i = 0; i < 2; i++) r.f[i] = x;
  return r;
}
inline __m128d _mm_setzero_pd() { return _mm_set1_pd(0.0); }
inline __m128d _mm_setr_pd(double a, double b) {
  __m128d r;
  r.f[0] = a;
  r.f[1] = b;
  return r;
}
inline __m128d _mm_set_pd(double a, double b) { return _mm_setr_pd(b, a); }
inline __m128d _mm_load_pd(const double *p) {
  __m128d r;
  for (int i = 0; i < 2; i++) r.f[i] = p[i];
  return r;
}
inline __m128d _mm_loadu_pd(const double *p) {
  __m128d r;
  for (int i = 0; i < 2; i++) r.f[i] = p[i];
  return r;
}
inline void _mm_store_pd(double *p, __m128d a) {
  for (int i = 0; i < 2; i++) p[i] = a.f[i];
}
inline void _mm_storeu_pd(double *p, __m128d a) {
  for (int i = 0; i < 2; i++) p[i] = a.f[i];
}
inline void _mm_stream_pd(double *p, __m128d a) {
  for (int i = 0; i < 2; i++) p[i] = a.f[i];
}
inline __m128d _mm_add_pd(__m128d a, __m128d b) {
  __m128d r;
  for (int i = 0; i < 2; i++) r.f[i] = a.f[i] + b.f[i];
  return r;
}
inline __m128d _mm_sub_pd(__m128d a, __m128d b) {
  __m128d r;
  for (int i = 0; i < 2; i++) r.f[i] = a.f[i] - b.f[i];
  return r;
}
inline __m128d _mm_mul_pd(__m128d a, __m128d b) {
  __m128d r;
  for (int i = 0; i < 2; i++) r.f[i] = a.f[i] * b.f[i];
  return r;
}
inline __m128d _mm_div_pd(__m128d a, __m128d b) {
  __m128d r;
  for (int i = 0; i < 2; i++) r.f[i] = a.f[i] / b.f[i];
  return r;
}
inline __m128d _mm_min_pd(__m128d a, __m128d b) {
  __m128d r;
  for (int i = 0; i < 2; i++) r.f[i] = a.f[i] < b.f[i] ? a.f[i] : b.f[i];
  return r;
}
inline __m128d _mm_max_pd(__m128d a, __m128d b) {
  __m128d r;
  for (int i = 0; i < 2; i++) r.f[i] = a.f[i] > b.f[i] ? a.f[i] : b.f[i];
  return r;
}
inline __m128d _mm_sqrt_pd(__m128d a) {
  __m128d r;
  for (int i = 0; i < 2; i++) r.f[i] = sqrt(a.f[i]);
  return r;
}
inline __m128d _mm_floor_pd(__m128d a) {
  __m128d r;
  for (int i = 0; i < 2; i++) r.f[i] = floor(a.f[i]);
  return r;
}
inline __m128d _mm_ceil_pd(__m128d a) {
  __m128d r;
  for (int i = 0; i < 2; i++) r.f[i] = ceil(a.f[i]);
  return r;
}
inline __m128d _mm_and_pd(__m128d a, __m128d b) {
  __m128d r;
  for (int i = 0; i < 2; i++) r.u[i] = a.u[i] & b.u[i];
  return r;
}
inline __m128d _mm_or_pd(__m128d a, __m128d b) {
  __m128d r;
  for (int i = 0; i < 2; i++) r.u[i] = a.u[i] | b.u[i];
  return r;
}
inline __m128d _mm_xor_pd(__m128d a, __m128d b) {
  __m128d r;
  for (int i = 0; i < 2; i++) r.u[i] = a.u[i] ^ b.u[i];
  return r;
}
inline __m128d _mm_andnot_pd(__m128d a, __m128d b) {
  __m128d r;
  for (int i = 0; i < 2; i++) r.u[i] = ~a.u[i] & b.u[i];
  return r;
}
inline __m128d _mm_blendv_pd(__m128d a, __m128d b, __m128d mask) {
  __m128d r;
  for (int i = 0; i < 2; i++) r.u[i] = mask.u[i] >> 63 != 0 ? b.u[i] : a.u[i];
  return r;
}
inline int _mm_movemask_pd(__m128d a) {
  int mask = 0;
  for (int i = 0; i < 2; i++) mask |= (int)(a.u[i] >> 63) << i;
  return mask;
}
inline __m128d _mm_cmpeq_pd(__m128d a, __m128d b) {
  __m128d r;
  for (int i = 0; i < 2; i++) r.u[i] = a.f[i] == b.f[i] ? ~0ul : 0ul;
  return r;
}
inline __m128d _mm_cmpneq_pd(__m128d a, __m128d b) {
  __m128d r;
  for (int i = 0; i < 2; i++) r.u[i] = a.f[i] != b.f[i] ? ~0ul : 0ul;
  return r;
}
inline __m128d _mm_cmplt_pd(__m128d a, __m128d b) {
  __m128d r;
  for (int i = 0; i < 2; i++) r.u[i] = a.f[i] < b.f[i] ? ~0ul : 0ul;
  return r;
}
inline __m128d _mm_cmple_pd(__m128d a, __m128d b) {
  __m128d r;
  for (int i = 0; i < 2; i++) r.u[i] = a.f[i] <= b.f[i] ? ~0ul : 0ul;
  return r;
}
inline __m128d _mm_cmpgt_pd(__m128d a, __m128d b) {
  __m128d r;
  for (int i = 0; i < 2; i++) r.u[i] = a.f[i] > b.f[i] ? ~0ul : 0ul;
  return r;
}
inline __m128d _mm_cmpge_pd(__m128d a, __m128d b) {
  __m128d r;
  for (int i = 0; i < 2; i++) r.u[i] = a.f[i] >= b.f[i] ? ~0ul : 0ul;
  return r;
}
inline __m128i _mm_set1_epi8(char x) {
  __m128i r;
  for (int i = 0; i < 16; i++) r.i8[i] = (signed char)x;
  return r;
}
inline __m128i _mm_add_epi8(__m128i a, __m128i b) {
  __m128i r;
  for (int i = 0; i < 16; i++) r.i8[i] = (signed char)(a.i8[i] + b.i8[i]);
  return r;
}
inline __m128i _mm_sub_epi8(__m128i a, __m128i b) {
  __m128i r;
  for (int i = 0; i < 16; i++) r.i8[i] = (signed char)(a.i8[i] - b.i8[i]);
  return r;
}
inline __m128i _mm_cmpeq_epi8(__m128i a, __m128i b) {
  __m128i r;
  for (int i = 0; i < 16; i++) r.i8[i] = a.i8[i] == b.i8[i] ? (signed char)-1 : (signed char)0;
  return r;
}
inline __m128i _mm_cmpgt_epi8(__m128i a, __m128i b) {
  __m128i r;
  for (int i = 0; i < 16; i++) r.i8[i] = a.i8[i] > b.i8[i] ? (signed char)-1 : (signed char)0;
  return r;
}
inline __m128i _mm_min_epi8(__m128i a, __m128i b) {
  __m128i r;
  for (int i = 0; i < 16; i++) r.i8[i] = a.i8[i] < b.i8[i] ? a.i8[i] : b.i8[i];
  return r;
}
inline __m128i _mm_max_epi8(__m128i a, __m128i b) {
  __m128i r;
  for (int i = 0; i < 16; i++) r.i8[i] = a.i8[i] > b.i8[i] ? a.i8[i] : b.i8[i];
  return r;
}
inline __m128i _mm_set1_epi16(short x) {
  __m128i r;
  for (int i = 0; i < 8; i++) r.i16[i] = (short)x;
  return r;
}
inline __m128i _mm_add_epi16(__m128i a, __m128i b) {
  __m128i r;
  for (int i = 0; i < 8; i++) r.i16[i] = (short)(a.i16[i] + b.i16[i]);
  return r;
}
inline __m128i _mm_sub_epi16(__m128i a, __m128i b) {
  __m128i r;
  for (int i = 0; i < 8; i++) r.i16[i] = (short)(a.i16[i] - b.i16[i]);
  return r;
}
inline __m128i _mm_cmpeq_epi16(__m128i a, __m128i b) {
  __m128i r;
  for (int i = 0; i < 8; i++) r.i16[i] = a.i16[i] == b.i16[i] ? (short)-1 : (short)0;
  return r;
}
inline __m128i _mm_cmpgt_epi16(__m128i a, __m128i b) {
  __m128i r;
  for (int i = 0; i < 8; i++) r.i16[i] = a.i16[i] > b.i16[i] ? (short)-1 : (short)0;
  return r;
}
inline __m128i _mm_min_epi16(__m128i a, __m128i b) {
  __m128i r;
  for (int i = 0; i < 8; i++) r.i16[i] = a.i16[i] < b.i16[i] ? a.i16[i] : b.i16[i];
  return r;
}
inline __m128i _mm_max_epi16(__m128i a, __m128i b) {
  __m128i r;
  for (int i = 0; i < 8; i++) r.i16[i] = a.i16[i] > b.i16[i] ? a.i16[i] : b.i16[i];
  return r;
}
inline __m128i _mm_mullo_epi16(__m128i a, __m128i b) {
  __m128i r;
  for (int i = 0; i < 8; i++) r.i16[i] = (short)(a.i16[i] * b.i16[i]);
  return r;
}
inline __m128i _mm_slli_epi16(__m128i a, int n) {
  __m128i r;
  for (int i = 0; i < 8; i++) r.i16[i] = n >= 16 ? (short)0 : (short)((unsigned short)a.i16[i] << n);
  return r;
}
inline __m128i _mm_srli_epi16(__m128i a, int n) {
  __m128i r;
  for (int i = 0; i < 8; i++) r.i16[i] = n >= 16 ? (short)0 : (short)((unsigned short)a.i16[i] >> n);
  return r;
}
inline __m128i _mm_srai_epi16(__m128i a, int n) {
  __m128i r;
  for (int i = 0; i < 8; i++) r.i16[i] = (short)(a.i16[i] >> (n < 16 ? n : 15));
  return r;
}
inline __m128i _mm_set1_epi32(int x) {
  __m128i r;
  for (int i = 0; i < 4; i++) r.i32[i] = (int)x;
  return r;
}
inline __m128i _mm_add_epi32(__m128i a, __m128i b) {
  __m128i r;
  for (int i = 0; i < 4; i++) r.i32[i] = (int)(a.i32[i] + b.i32[i]);
  return r;
}
inline __m128i _mm_sub_epi32(__m128i a, __m128i b) {
  __m128i r;
  for (int i = 0; i < 4; i++) r.i32[i] = (int)(a.i32[i] - b.i32[i]);
  return r;
}
inline __m128i _mm_cmpeq_epi32(__m128i a, __m128i b) {
  __m128i r;
  for (int i = 0; i < 4; i++) r.i32[i] = a.i32[i] == b.i32[i] ? (int)-1 : (int)0;
  return r;
}
inline __m128i _mm_cmpgt_epi32(__m128i a, __m128i b) {
  __m128i r;
  for (int i = 0; i < 4; i++) r.i32[i] = a.i32[i] > b.i32[i] ? (int)-1 : (int)0;
  return r;
}
inline __m128i _mm_min_epi32(__m128i a, __m128i b) {
  __m128i r;
  for (int i = 0; i < 4; i++) r.i32[i] = a.i32[i] < b.i32[i] ? a.i32[i] : b.i32[i];
  return r;
}
inline __m128i _mm_max_epi32(__m128i a, __m128i b) {
  __m128i r;
  for (int i = 0; i < 4; i++) r.i32[i] = a.i32[i] > b.i32[i] ? a.i32[i] : b.i32[i];
  return r;
}
inline __m128i _mm_mullo_epi32(__m128i a, __m128i b) {
  __m128i r;
  for (int i = 0; i < 4; i++) r.i32[i] = (int)(a.i32[i] * b.i32[i]);
  return r;
}
inline __m128i _mm_slli_epi32(__m128i a, int n) {
  __m128i r;
  for (int i = 0; i < 4; i++) r.i32[i] = n >= 32 ? (int)0 : (int)((unsigned)a.i32[i] << n);
  return r;
}
inline __m128i _mm_srli_epi32(__m128i a, int n) {
  __m128i r;
  for (int i = 0; i < 4; i++) r.i32[i] = n >= 32 ? (int)0 : (int)((unsigned)a.i32[i] >> n);
  return r;
}
inline __m128i _mm_srai_epi32(__m128i a, int n) {
  __m128i r;
  for (int i = 0; i < 4; i++) r.i32[i] = (int)(a.i32[i] >> (n < 32 ? n : 31));
  return r;
}
inline __m128i _mm_set1_epi64x(long long x) {
  __m128i r;
  for (int i = 0; i < 2; i++) r.i64[i] = (long)x;
  return r;
}
inline __m128i _mm_add_epi64(__m128i a, __m128i b) {
  __m128i r;
  for (int i = 0; i < 2; i++) r.i64[i] = (long)(a.i64[i] + b.i64[i]);
  return r;
}
inline __m128i _mm_sub_epi64(__m128i a, __m128i b) {
  __m128i r;
  for (int i = 0; i < 2; i++) r.i64[i] = (long)(a.i64[i] - b.i64[i]);
  return r;
}
inline __m128i _mm_cmpeq_epi64(__m128i a, __m128i b) {
  __m128i r;
  for (int i = 0; i < 2; i++) r.i64[i] = a.i64[i] == b.i64[i] ? (long)-1 : (long)0;
  return r;
}
inline __m128i _mm_cmpgt_epi64(__m128i a, __m128i b) {
  __m128i r;
  for (int i = 0; i < 2; i++) r.i64[i] = a.i64[i] > b.i64[i] ? (long)-1 : (long)0;
  return r;
}
inline __m128i _mm_slli_epi64(__m128i a, int n) {
  __m128i r;
  for (int i = 0; i < 2; i++) r.i64[i] = n >= 64 ? (long)0 : (long)((unsigned long)a.i64[i] << n);
  return r;
}
inline __m128i _mm_srli_epi64(__m128i a, int n) {
  __m128i r;
  for (int i = 0; i < 2; i++) r.i64[i] = n >= 64 ? (long)0 : (long)((unsigned long)a.i64[i] >> n);
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
