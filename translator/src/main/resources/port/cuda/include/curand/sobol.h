#pragma once
// Sobol numbers in the order of the Gray code, with the direction numbers of Joe and Kuo (new-joe-kuo-6); 21 dimensions of them.
#include <cuda_runtime.h>
typedef unsigned int curandDirectionVectors32_t[32];
struct curandStateSobol32 {
  unsigned int i, x, c;
  unsigned int direction_vectors[32];
};
typedef curandStateSobol32 curandStateSobol32_t;
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
inline void sobol_vectors(int dimension, unsigned int *v) {
  if (dimension == 0) {
    for (int i = 0; i < 32; i++) v[i] = 1u << (31 - i);
    return;
  }
  const sobol_dimension &d = SOBOL[dimension - 1];
  for (int i = 0; i < 32; i++) {
    if (i < d.degree) {
      v[i] = (unsigned int)d.first[i] << (31 - i);
      continue;
    }
    v[i] = v[i - d.degree] ^ v[i - d.degree] >> d.degree;
    for (int k = 1; k < d.degree; k++) {
      if ((d.coefficients >> (d.degree - 1 - k) & 1) != 0) v[i] ^= v[i - k];
    }
  }
}
inline unsigned int SOBOL_VECTORS[SOBOL_DIMENSIONS][32];
} // namespace curand_detail

inline __host__ __device__ void skipahead(unsigned int n, curandStateSobol32_t *state) {
  state->i += n;
  unsigned int gray = state->i ^ state->i >> 1;
  state->x = state->c;
  for (int bit = 0; bit < 32; bit++) {
    if ((gray >> bit & 1) != 0) state->x ^= state->direction_vectors[bit];
  }
}
inline __host__ __device__ void curand_init(unsigned int *vectors, unsigned int offset, curandStateSobol32_t *state) {
  state->i = 0;
  state->x = 0;
  state->c = 0;
  for (int bit = 0; bit < 32; bit++) state->direction_vectors[bit] = vectors[bit];
  skipahead(offset, state);
}
inline __host__ __device__ unsigned int curand(curandStateSobol32_t *state) {
  unsigned int number = state->x;
  int bit = 0;
  while ((state->i >> bit & 1) != 0) bit++;
  if (bit < 32) state->x ^= state->direction_vectors[bit];
  state->i++;
  return number;
}
