#pragma once
#include <port/simd/floats256.h>
#define PORT_SIMD_VECTOR __m256i
#define PORT_SIMD(name) _mm256_##name##_epi8
#define PORT_SIMD_MEMBER i8
#define PORT_SIMD_ELEMENT signed char
#define PORT_SIMD_BITS unsigned char
#define PORT_SIMD_WIDTH 8
#define PORT_SIMD_LANES 32
#include <port/simd/integer.h>
#define PORT_SIMD(name) _mm256_##name##_epi16
#define PORT_SIMD_MEMBER i16
#define PORT_SIMD_ELEMENT short
#define PORT_SIMD_BITS unsigned short
#define PORT_SIMD_WIDTH 16
#define PORT_SIMD_LANES 16
#include <port/simd/integer.h>
#define PORT_SIMD(name) _mm256_##name##_epi32
#define PORT_SIMD_MEMBER i32
#define PORT_SIMD_ELEMENT int
#define PORT_SIMD_BITS unsigned
#define PORT_SIMD_WIDTH 32
#define PORT_SIMD_LANES 8
#include <port/simd/integer.h>
#define PORT_SIMD(name) _mm256_##name##_epi64
#define PORT_SIMD_MEMBER i64
#define PORT_SIMD_ELEMENT long
#define PORT_SIMD_BITS unsigned long
#define PORT_SIMD_WIDTH 64
#define PORT_SIMD_LANES 4
#include <port/simd/integer.h>
#undef PORT_SIMD_VECTOR
inline __m256i _mm256_set1_epi8(char x) {
  __m256i r;
  for (int i = 0; i < 32; i++) r.i8[i] = (signed char)x;
  return r;
}
inline __m256i _mm256_set1_epi16(short x) {
  __m256i r;
  for (int i = 0; i < 16; i++) r.i16[i] = (short)x;
  return r;
}
inline __m256i _mm256_set1_epi32(int x) {
  __m256i r;
  for (int i = 0; i < 8; i++) r.i32[i] = (int)x;
  return r;
}
inline __m256i _mm256_set1_epi64x(long long x) {
  __m256i r;
  for (int i = 0; i < 4; i++) r.i64[i] = (long)x;
  return r;
}
inline __m256i _mm256_and_si256(__m256i a, __m256i b) {
  __m256i r;
  for (int i = 0; i < 4; i++) r.i64[i] = a.i64[i] & b.i64[i];
  return r;
}
inline __m256i _mm256_or_si256(__m256i a, __m256i b) {
  __m256i r;
  for (int i = 0; i < 4; i++) r.i64[i] = a.i64[i] | b.i64[i];
  return r;
}
inline __m256i _mm256_xor_si256(__m256i a, __m256i b) {
  __m256i r;
  for (int i = 0; i < 4; i++) r.i64[i] = a.i64[i] ^ b.i64[i];
  return r;
}
inline __m256i _mm256_andnot_si256(__m256i a, __m256i b) {
  __m256i r;
  for (int i = 0; i < 4; i++) r.i64[i] = ~a.i64[i] & b.i64[i];
  return r;
}
inline __m256i _mm256_setzero_si256() { return _mm256_set1_epi32(0); }
inline __m256i _mm256_load_si256(const __m256i *p) {
  __m256i r;
  memcpy((void *)&r, (const void *)p, sizeof(r));
  return r;
}
inline __m256i _mm256_loadu_si256(const __m256i *p) {
  __m256i r;
  memcpy((void *)&r, (const void *)p, sizeof(r));
  return r;
}
inline void _mm256_store_si256(__m256i *p, __m256i a) { memcpy((void *)p, (const void *)&a, sizeof(a)); }
inline void _mm256_storeu_si256(__m256i *p, __m256i a) { memcpy((void *)p, (const void *)&a, sizeof(a)); }
inline int _mm256_movemask_epi8(__m256i a) {
  int mask = 0;
  for (int i = 0; i < 32; i++) mask |= (a.i8[i] < 0 ? 1 : 0) << i;
  return mask;
}
inline __m256i _mm256_setr_epi32(int x0, int x1, int x2, int x3, int x4, int x5, int x6, int x7) {
  __m256i r;
  r.i32[0] = x0;
  r.i32[1] = x1;
  r.i32[2] = x2;
  r.i32[3] = x3;
  r.i32[4] = x4;
  r.i32[5] = x5;
  r.i32[6] = x6;
  r.i32[7] = x7;
  return r;
}
inline __m256i _mm256_set_epi32(int x0, int x1, int x2, int x3, int x4, int x5, int x6, int x7) { return _mm256_setr_epi32(x7, x6, x5, x4, x3, x2, x1, x0); }
inline __m256 _mm256_cvtepi32_ps(__m256i a) {
  __m256 r;
  for (int i = 0; i < 8; i++) r.f[i] = (float)a.i32[i];
  return r;
}
inline __m256i _mm256_cvttps_epi32(__m256 a) {
  __m256i r;
  for (int i = 0; i < 8; i++) r.i32[i] = (int)a.f[i];
  return r;
}
inline __m256i _mm256_cvtps_epi32(__m256 a) {
  __m256i r;
  for (int i = 0; i < 8; i++) r.i32[i] = (int)rintf(a.f[i]);
  return r;
}
inline __m256i _mm256_castps_si256(__m256 a) {
  __m256i r;
  memcpy((void *)&r, (const void *)&a, sizeof(r));
  return r;
}
inline __m256 _mm256_castsi256_ps(__m256i a) {
  __m256 r;
  memcpy((void *)&r, (const void *)&a, sizeof(r));
  return r;
}
inline __m128i _mm256_castsi256_si128(__m256i a) { return _mm_setr_epi32(a.i32[0], a.i32[1], a.i32[2], a.i32[3]); }
inline __m128i _mm256_extracti128_si256(__m256i a, int half) { return half == 0 ? _mm256_castsi256_si128(a) : _mm_setr_epi32(a.i32[4], a.i32[5], a.i32[6], a.i32[7]); }
inline __m256 _mm256_i32gather_ps(const float *base, __m256i indices, int scale) {
  __m256 r;
  for (int i = 0; i < 8; i++) r.f[i] = *(const float *)((const char *)base + (long)indices.i32[i] * scale);
  return r;
}
