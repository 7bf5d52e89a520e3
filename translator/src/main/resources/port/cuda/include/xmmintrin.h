#pragma once
#include <math.h>
#include <stdlib.h>
#include <port/simd/comparing.h>
// SSE: vectors of four floats, element by element.
union alignas(16) __m128 {
  float f[4];
  unsigned u[4];
};
#define PORT_SIMD(name) _mm_##name##_ps
#define PORT_SIMD_VECTOR __m128
#define PORT_SIMD_ELEMENT float
#define PORT_SIMD_BITS unsigned
#define PORT_SIMD_SIGN 31
#define PORT_SIMD_LANES 4
#include <port/simd/floating.h>
inline __m128 _mm_setr_ps(float a, float b, float c, float d) {
  __m128 r;
  r.f[0] = a;
  r.f[1] = b;
  r.f[2] = c;
  r.f[3] = d;
  return r;
}
inline __m128 _mm_set_ps(float a, float b, float c, float d) { return _mm_setr_ps(d, c, b, a); }
inline __m128 _mm_cmpeq_ps(__m128 a, __m128 b) { return _mm_cmp_ps(a, b, _CMP_EQ_OQ); }
inline __m128 _mm_cmpneq_ps(__m128 a, __m128 b) { return _mm_cmp_ps(a, b, _CMP_NEQ_UQ); }
inline __m128 _mm_cmplt_ps(__m128 a, __m128 b) { return _mm_cmp_ps(a, b, _CMP_LT_OS); }
inline __m128 _mm_cmple_ps(__m128 a, __m128 b) { return _mm_cmp_ps(a, b, _CMP_LE_OS); }
inline __m128 _mm_cmpgt_ps(__m128 a, __m128 b) { return _mm_cmp_ps(a, b, _CMP_GT_OS); }
inline __m128 _mm_cmpge_ps(__m128 a, __m128 b) { return _mm_cmp_ps(a, b, _CMP_GE_OS); }
inline __m128 _mm_set_ps1(float x) { return _mm_set1_ps(x); }
inline __m128 _mm_load1_ps(const float *p) { return _mm_set1_ps(*p); }
inline __m128 _mm_load_ps1(const float *p) { return _mm_set1_ps(*p); }
inline __m128 _mm_set_ss(float x) { return _mm_setr_ps(x, 0.0f, 0.0f, 0.0f); }
inline __m128 _mm_load_ss(const float *p) { return _mm_set_ss(*p); }
inline void _mm_store_ss(float *p, __m128 a) { *p = a.f[0]; }
inline float _mm_cvtss_f32(__m128 a) { return a.f[0]; }
inline __m128 _mm_add_ss(__m128 a, __m128 b) {
  a.f[0] += b.f[0];
  return a;
}
inline __m128 _mm_mul_ss(__m128 a, __m128 b) {
  a.f[0] *= b.f[0];
  return a;
}
inline __m128 _mm_sqrt_ss(__m128 a) {
  a.f[0] = sqrtf(a.f[0]);
  return a;
}
inline __m128 _mm_max_ss(__m128 a, __m128 b) {
  a.f[0] = a.f[0] > b.f[0] ? a.f[0] : b.f[0];
  return a;
}
inline __m128 _mm_shuffle_ps(__m128 a, __m128 b, int order) { return _mm_setr_ps(a.f[order & 3], a.f[order >> 2 & 3], b.f[order >> 4 & 3], b.f[order >> 6 & 3]); }
inline __m128 _mm_unpacklo_ps(__m128 a, __m128 b) { return _mm_setr_ps(a.f[0], b.f[0], a.f[1], b.f[1]); }
inline __m128 _mm_unpackhi_ps(__m128 a, __m128 b) { return _mm_setr_ps(a.f[2], b.f[2], a.f[3], b.f[3]); }
inline __m128 _mm_movehl_ps(__m128 a, __m128 b) { return _mm_setr_ps(b.f[2], b.f[3], a.f[2], a.f[3]); }
inline __m128 _mm_movelh_ps(__m128 a, __m128 b) { return _mm_setr_ps(a.f[0], a.f[1], b.f[0], b.f[1]); }
inline __m128 _mm_movehdup_ps(__m128 a) { return _mm_setr_ps(a.f[1], a.f[1], a.f[3], a.f[3]); }
inline __m128 _mm_moveldup_ps(__m128 a) { return _mm_setr_ps(a.f[0], a.f[0], a.f[2], a.f[2]); }
inline __m128 _mm_hadd_ps(__m128 a, __m128 b) { return _mm_setr_ps(a.f[0] + a.f[1], a.f[2] + a.f[3], b.f[0] + b.f[1], b.f[2] + b.f[3]); }
[[port::support("partial", "the reciprocal is exact")]] inline __m128 _mm_rcp_ps(__m128 a) { return _mm_div_ps(_mm_set1_ps(1.0f), a); }
[[port::support("partial", "the reciprocal is exact")]] inline __m128 _mm_rsqrt_ps(__m128 a) { return _mm_div_ps(_mm_set1_ps(1.0f), _mm_sqrt_ps(a)); }
#define _MM_SHUFFLE(z, y, x, w) ((z) << 6 | (y) << 4 | (x) << 2 | (w))
#define _MM_HINT_T0 3
#define _MM_HINT_T1 2
#define _MM_HINT_T2 1
#define _MM_HINT_NTA 0
#define _mm_prefetch(address, hint) ((void)(address))
inline void _mm_sfence() {}
inline void _mm_lfence() {}
inline void _mm_mfence() {}
inline void _mm_pause() {}
inline void *_mm_malloc(size_t bytes, size_t alignment) { return aligned_alloc(alignment, (bytes + alignment - 1) / alignment * alignment); }
inline void _mm_free(void *p) { free(p); }
