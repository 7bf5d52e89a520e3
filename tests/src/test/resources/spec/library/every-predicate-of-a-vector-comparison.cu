// Fact: each of the 32 predicates of a vector comparison answers for less, equal, greater and no number; integers keep their width
// expect: 2 1 3 8  13 14 12 7
// expect: 10 9 11 0  5 6 4 15
// expect: 2 1 3 8  13 14 12 7
// expect: 10 9 11 0  5 6 4 15
// expect: 13 1
// expect: 2 0 -127 -128 -6 -2 -2 -2 0 127 0 -128 -2 -1 -1 -1
// expect: 1 1 1 127 -3 -1 -1 -1 1 -1 0 64 5 0 0 0
// expect: 1 -128 9 1 32767 0 -35 0
// expect: -1 0 -1 -1 -1 0 0 0
// expect: 133697520 268435455 67110912 0
// expect: 0 -133173232 0 524304
// expect: ff0000ff
#include <immintrin.h>
#include <cmath>
#include <cstdio>
#define FOUR(k) _mm_movemask_ps(_mm_cmp_ps(x, y, k)), _mm_movemask_ps(_mm_cmp_ps(x, y, k + 1)), _mm_movemask_ps(_mm_cmp_ps(x, y, k + 2)), _mm_movemask_ps(_mm_cmp_ps(x, y, k + 3))
template <class T> static void show(const T *values, int n) {
  for (int i = 0; i < n; i++) printf(i == 0 ? "%d" : " %d", (int)values[i]);
  printf("\n");
}
__attribute__((target("avx2,fma"))) int main() {
  __m128 x = _mm_setr_ps(1, 2, 3, NAN), y = _mm_setr_ps(2, 2, 2, 2);  // less, equal, greater, unordered
  printf("%d %d %d %d  %d %d %d %d\n", FOUR(0), FOUR(4));
  printf("%d %d %d %d  %d %d %d %d\n", FOUR(8), FOUR(12));
  printf("%d %d %d %d  %d %d %d %d\n", FOUR(16), FOUR(20));
  printf("%d %d %d %d  %d %d %d %d\n", FOUR(24), FOUR(28));
  printf("%d %d\n", _mm_movemask_ps(_mm_cmpneq_ps(x, y)), _mm_movemask_pd(_mm_cmpge_pd(_mm_setr_pd(1, NAN), _mm_setr_pd(1, 1))));
  __m128i a = _mm_setr_epi32(0x7f80ff01, -3, 0x40008001, 5), b = _mm_setr_epi32(0x01010101, -3, 0x4000ffff, -7);
  signed char c[16];
  short s[8];
  int w[4];
  _mm_storeu_si128((__m128i *)c, _mm_add_epi8(a, b));
  show(c, 16);
  _mm_storeu_si128((__m128i *)c, _mm_max_epi8(a, b));
  show(c, 16);
  _mm_storeu_si128((__m128i *)s, _mm_mullo_epi16(a, b));
  show(s, 8);
  _mm_storeu_si128((__m128i *)s, _mm_srai_epi16(a, 20));
  show(s, 8);
  _mm_storeu_si128((__m128i *)w, _mm_srli_epi32(a, 4));
  show(w, 4);
  _mm_storeu_si128((__m128i *)w, _mm_slli_epi64(a, 36));
  show(w, 4);
  __m256i wide = _mm256_cmpgt_epi64(_mm256_setr_epi32(0, 1, 0, -1, 5, 0, 7, 0), _mm256_setr_epi32(0, 0, 0, 0, 5, 0, 6, 0));
  printf("%x\n", _mm256_movemask_epi8(wide));
}
