// Fact: SSE and AVX compute element by element; fmadd rounds once, a comparison sets all bits
// expect: 14.814028 14.814028
// expect: 4 3 2 1
// expect: 12
// expect: 0 4
// expect: -1 3 7 11
// expect: -4 61466
// expect: 2
// expect: 2 4
// expect: 0.5 1 1.5 2
// expect: 2,5,10,17,26,37,50,65,
// expect: cc
#include <immintrin.h>
#include <xmmintrin.h>
#include <cstdio>
#include <cmath>
#include <cstdlib>
#include <vector>
static float dot_sse(const float *a, const float *b, int n) {
  __m128 s = _mm_setzero_ps();
  for (int i = 0; i < n; i += 4) s = _mm_add_ps(s, _mm_mul_ps(_mm_loadu_ps(a + i), _mm_loadu_ps(b + i)));
  s = _mm_hadd_ps(s, s); s = _mm_hadd_ps(s, s);
  return _mm_cvtss_f32(s);
}
__attribute__((target("avx2,fma"))) static float dot_avx(const float *a, const float *b, int n) {
  __m256 s = _mm256_setzero_ps();
  for (int i = 0; i < n; i += 8) s = _mm256_fmadd_ps(_mm256_loadu_ps(a + i), _mm256_loadu_ps(b + i), s);
  __m128 lo = _mm256_castps256_ps128(s), hi = _mm256_extractf128_ps(s, 1);
  lo = _mm_add_ps(lo, hi); __m128 sh = _mm_movehdup_ps(lo); __m128 sum = _mm_add_ps(lo, sh); sh = _mm_movehl_ps(sh, sum); sum = _mm_add_ss(sum, sh);
  return _mm_cvtss_f32(sum);
}
__attribute__((target("avx2,fma"))) static void rest() {
  __m256d d = _mm256_set_pd(4, 3, 2, 1); d = _mm256_mul_pd(d, _mm256_set1_pd(0.5)); double o[4]; _mm256_storeu_pd(o, d); printf("%g %g %g %g\n", o[0], o[1], o[2], o[3]);
  __m256i v = _mm256_setr_epi32(1, -2, 3, -4, 5, -6, 7, -8); v = _mm256_add_epi32(_mm256_mullo_epi32(v, v), _mm256_set1_epi32(1)); int q[8]; _mm256_storeu_si256((__m256i *)q, v); for (int x : q) printf("%d,", x); printf("\n");
  __m256 m = _mm256_cmp_ps(_mm256_set1_ps(1.0f), _mm256_setr_ps(0, 1, 2, 3, 0, 1, 2, 3), _CMP_LT_OQ); printf("%x\n", _mm256_movemask_ps(m));
}
int main() {
  std::vector<float> a(64), b(64); for (int i = 0; i < 64; i++) { a[i] = i * 0.25f; b[i] = 1.0f / (i + 1); }
  printf("%.6f %.6f\n", dot_sse(a.data(), b.data(), 64), dot_avx(a.data(), b.data(), 64));
  __m128 x = _mm_set_ps(4, 3, 2, 1), y = _mm_shuffle_ps(x, x, _MM_SHUFFLE(0, 1, 2, 3)); float o[4]; _mm_storeu_ps(o, y); printf("%g %g %g %g\n", o[0], o[1], o[2], o[3]);
  __m128 gt = _mm_cmpgt_ps(x, _mm_set1_ps(2.5f)); printf("%d\n", _mm_movemask_ps(gt)); _mm_storeu_ps(o, _mm_and_ps(gt, x)); printf("%g %g\n", o[0], o[3]);
  __m128i i = _mm_set1_epi32(-5), j = _mm_set_epi32(4, 3, 2, 1); i = _mm_add_epi32(i, _mm_slli_epi32(j, 2)); int q[4]; _mm_storeu_si128((__m128i *)q, i); printf("%d %d %d %d\n", q[0], q[1], q[2], q[3]);
  printf("%d %d\n", _mm_cvtsi128_si32(_mm_srai_epi32(_mm_set1_epi32(-16), 2)), _mm_movemask_epi8(_mm_cmpeq_epi8(_mm_set1_epi8(3), _mm_setr_epi32(0x03000300, 3, 0, 0x03030303))));
  float *p = (float *)_mm_malloc(64, 32); _mm_store_ps(p, _mm_sqrt_ps(x)); printf("%g\n", p[3]); _mm_free(p);
  __m128d e = _mm_set_pd(2, 1); e = _mm_add_pd(e, e); double r[2]; _mm_storeu_pd(r, e); printf("%g %g\n", r[0], r[1]);
  rest();
}
