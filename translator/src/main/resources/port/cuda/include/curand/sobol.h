#pragma once
// Sobol numbers in the order of the Gray code, with the direction numbers of Joe and Kuo (new-joe-kuo-6); 21 dimensions of them.
#include <cuda_runtime.h>
typedef unsigned int curandDirectionVectors32_t[32];
typedef unsigned long long curandDirectionVectors64_t[64];
// How many numbers were drawn, the number to come, and what the sequence starts with: zero, unless it is scrambled.
struct curandStateSobol32 {
  unsigned int i, x, c;
  unsigned int direction_vectors[32];
};
struct curandStateScrambledSobol32 {
  unsigned int i, x, c;
  unsigned int direction_vectors[32];
};
struct curandStateSobol64 {
  unsigned long long i, x, c;
  unsigned long long direction_vectors[64];
};
struct curandStateScrambledSobol64 {
  unsigned long long i, x, c;
  unsigned long long direction_vectors[64];
};
typedef curandStateSobol32 curandStateSobol32_t;
typedef curandStateScrambledSobol32 curandStateScrambledSobol32_t;
typedef curandStateSobol64 curandStateSobol64_t;
typedef curandStateScrambledSobol64 curandStateScrambledSobol64_t;
typedef enum curandDirectionVectorSet {
  CURAND_DIRECTION_VECTORS_32_JOEKUO6 = 101,
  CURAND_SCRAMBLED_DIRECTION_VECTORS_32_JOEKUO6 = 102,
  CURAND_DIRECTION_VECTORS_64_JOEKUO6 = 103,
  CURAND_SCRAMBLED_DIRECTION_VECTORS_64_JOEKUO6 = 104
} curandDirectionVectorSet_t;

namespace curand_detail {
constexpr int SOBOL_DIMENSIONS = 21;
// Of each dimension behind the first: the degree and the coefficients of its polynomial, and its first numbers.
struct sobol_dimension { int degree, coefficients, first[7]; };
inline const sobol_dimension SOBOL[20] = {
    {1, 0, {1, 0, 0, 0, 0, 0, 0}}, {2, 1, {1, 3, 0, 0, 0, 0, 0}}, {3, 1, {1, 3, 1, 0, 0, 0, 0}}, {3, 2, {1, 1, 1, 0, 0, 0, 0}},
    {4, 1, {1, 1, 3, 3, 0, 0, 0}}, {4, 4, {1, 3, 5, 13, 0, 0, 0}}, {5, 2, {1, 1, 5, 5, 17, 0, 0}}, {5, 4, {1, 1, 5, 5, 5, 0, 0}},
    {5, 7, {1, 1, 7, 11, 19, 0, 0}}, {5, 11, {1, 1, 5, 1, 1, 0, 0}}, {5, 13, {1, 1, 1, 3, 11, 0, 0}}, {5, 14, {1, 3, 5, 5, 31, 0, 0}},
    {6, 1, {1, 3, 3, 9, 7, 49, 0}}, {6, 13, {1, 1, 1, 15, 21, 21, 0}}, {6, 16, {1, 3, 1, 13, 27, 49, 0}}, {6, 19, {1, 1, 1, 15, 7, 5, 0}},
    {6, 22, {1, 3, 1, 15, 13, 25, 0}}, {6, 25, {1, 1, 5, 5, 19, 61, 0}}, {7, 1, {1, 3, 7, 11, 23, 15, 103}}, {7, 4, {1, 3, 7, 13, 13, 15, 69}}};
template <class W> void sobol_vectors(int dimension, W *v) {
  const int bits = 8 * sizeof(W);
  if (dimension == 0) {
    for (int i = 0; i < bits; i++) v[i] = (W)1 << (bits - 1 - i);
    return;
  }
  const sobol_dimension &d = SOBOL[dimension - 1];
  for (int i = 0; i < bits; i++) {
    if (i < d.degree) {
      v[i] = (W)d.first[i] << (bits - 1 - i);
      continue;
    }
    v[i] = v[i - d.degree] ^ v[i - d.degree] >> d.degree;
    for (int k = 1; k < d.degree; k++) {
      if ((d.coefficients >> (d.degree - 1 - k) & 1) != 0) v[i] ^= v[i - k];
    }
  }
}
inline unsigned int SOBOL_VECTORS[SOBOL_DIMENSIONS][32];
inline unsigned long long SOBOL_VECTORS_64[SOBOL_DIMENSIONS][64];
template <class W, class S> __host__ __device__ void sobol_skip(W n, S *state) {
  state->i += n;
  W gray = state->i ^ state->i >> 1;
  state->x = state->c;
  for (int bit = 0; bit < 8 * (int)sizeof(W); bit++) {
    if ((gray >> bit & 1) != 0) state->x ^= state->direction_vectors[bit];
  }
}
template <class W, class S> __host__ __device__ void sobol_start(W *vectors, W first, W offset, S *state) {
  state->i = 0;
  state->c = first;
  for (int bit = 0; bit < 8 * (int)sizeof(W); bit++) state->direction_vectors[bit] = vectors[bit];
  sobol_skip(offset, state);
}
template <class W, class S> __host__ __device__ W sobol_next(S *state) {
  W number = state->x;
  int bit = 0;
  while ((state->i >> bit & 1) != 0) bit++;
  if (bit < 8 * (int)sizeof(W)) state->x ^= state->direction_vectors[bit];
  state->i++;
  return number;
}
} // namespace curand_detail

#define __CURAND_SOBOL(S, W)                                                                                            \
  inline __host__ __device__ void skipahead(W n, S *state) { curand_detail::sobol_skip(n, state); }                    \
  inline __host__ __device__ W curand(S *state) { return curand_detail::sobol_next<W>(state); }
#define __CURAND_PLAIN_SOBOL(S, W)                                                                                      \
  __CURAND_SOBOL(S, W)                                                                                                  \
  inline __host__ __device__ void curand_init(W *vectors, W offset, S *state) { curand_detail::sobol_start(vectors, (W)0, offset, state); }
#define __CURAND_SCRAMBLED_SOBOL(S, W)                                                                                  \
  __CURAND_SOBOL(S, W)                                                                                                  \
  inline __host__ __device__ void curand_init(W *vectors, W first, W offset, S *state) { curand_detail::sobol_start(vectors, first, offset, state); }
__CURAND_PLAIN_SOBOL(curandStateSobol32_t, unsigned int)
__CURAND_PLAIN_SOBOL(curandStateSobol64_t, unsigned long long)
__CURAND_SCRAMBLED_SOBOL(curandStateScrambledSobol32_t, unsigned int)
__CURAND_SCRAMBLED_SOBOL(curandStateScrambledSobol64_t, unsigned long long)
#undef __CURAND_SOBOL
#undef __CURAND_PLAIN_SOBOL
#undef __CURAND_SCRAMBLED_SOBOL
