#pragma once
// MRG32k3a (L'Ecuyer, Good Parameters for Combined Multiple Recursive Generators).
#include <cuda_runtime.h>
struct curandStateMRG32k3a {
  unsigned int s1[3];
  unsigned int s2[3];
  int boxmuller_flag;
  int boxmuller_flag_double;
  float boxmuller_extra;
  double boxmuller_extra_double;
};
typedef curandStateMRG32k3a curandStateMRG32k3a_t;

namespace curand_detail {
constexpr unsigned long long MRG_M1 = 4294967087ull, MRG_M2 = 4294944443ull;
inline __host__ __device__ void mrg_multiply(unsigned long long (&a)[9], const unsigned long long (&b)[9], unsigned long long m) {
  unsigned long long product[9];
  for (int i = 0; i < 3; i++) {
    for (int j = 0; j < 3; j++) {
      unsigned long long sum = 0;
      for (int k = 0; k < 3; k++) sum = (sum + a[3 * i + k] * b[3 * k + j] % m) % m;
      product[3 * i + j] = sum;
    }
  }
  for (int i = 0; i < 9; i++) a[i] = product[i];
}
// Moves a state on by n times 2^log steps.
inline __host__ __device__ void mrg_skip(unsigned int *s, unsigned long long (&step)[9], unsigned long long m, int log, unsigned long long n) {
  for (int i = 0; i < log; i++) mrg_multiply(step, step, m);
  for (unsigned long long rest = n; rest != 0; rest >>= 1) {
    if ((rest & 1) != 0) {
      unsigned long long next[3];
      for (int i = 0; i < 3; i++) {
        next[i] = 0;
        for (int k = 0; k < 3; k++) next[i] = (next[i] + step[3 * i + k] * s[k] % m) % m;
      }
      for (int i = 0; i < 3; i++) s[i] = (unsigned int)next[i];
    }
    mrg_multiply(step, step, m);
  }
}
inline __host__ __device__ void mrg_skip(curandStateMRG32k3a_t *state, int log, unsigned long long n) {
  unsigned long long first[9] = {0, 1, 0, 0, 0, 1, MRG_M1 - 810728, 1403580, 0};
  unsigned long long second[9] = {0, 1, 0, 0, 0, 1, MRG_M2 - 1370589, 0, 527612};
  mrg_skip(state->s1, first, MRG_M1, log, n);
  mrg_skip(state->s2, second, MRG_M2, log, n);
}
} // namespace curand_detail
inline __host__ __device__ void skipahead(unsigned long long n, curandStateMRG32k3a_t *state) { curand_detail::mrg_skip(state, 0, n); }
inline __host__ __device__ void skipahead_subsequence(unsigned long long n, curandStateMRG32k3a_t *state) {
  curand_detail::mrg_skip(state, 76, n);
}
inline __host__ __device__ void skipahead_sequence(unsigned long long n, curandStateMRG32k3a_t *state) {
  curand_detail::mrg_skip(state, 127, n);
}
inline __host__ __device__ void curand_init(unsigned long long seed, unsigned long long subsequence, unsigned long long offset,
                                            curandStateMRG32k3a_t *state) {
  for (int i = 0; i < 3; i++) state->s1[i] = state->s2[i] = 12345u;
  if (seed != 0) {
    unsigned long long x1 = (unsigned int)seed ^ 0x55555555u, x2 = (unsigned int)(seed >> 32) ^ 0xAAAAAAAAu;
    for (int i = 0; i < 3; i++) {
      state->s1[i] = (unsigned int)((i == 1 ? x2 : x1) * 12345 % curand_detail::MRG_M1);
      state->s2[i] = (unsigned int)((i == 1 ? x1 : x2) * 12345 % curand_detail::MRG_M2);
    }
  }
  skipahead_subsequence(subsequence, state);
  skipahead(offset, state);
  state->boxmuller_flag = 0;
  state->boxmuller_flag_double = 0;
  state->boxmuller_extra = 0;
  state->boxmuller_extra_double = 0;
}
namespace curand_detail {
// A number from 1 to the first modulus.
inline __host__ __device__ unsigned long long mrg_next(curandStateMRG32k3a_t *state) {
  unsigned long long p1 = (1403580ull * state->s1[1] % MRG_M1 + MRG_M1 - 810728ull * state->s1[0] % MRG_M1) % MRG_M1;
  state->s1[0] = state->s1[1];
  state->s1[1] = state->s1[2];
  state->s1[2] = (unsigned int)p1;
  unsigned long long p2 = (527612ull * state->s2[2] % MRG_M2 + MRG_M2 - 1370589ull * state->s2[0] % MRG_M2) % MRG_M2;
  state->s2[0] = state->s2[1];
  state->s2[1] = state->s2[2];
  state->s2[2] = (unsigned int)p2;
  return p1 <= p2 ? p1 + MRG_M1 - p2 : p1 - p2;
}
} // namespace curand_detail
inline __host__ __device__ unsigned int curand(curandStateMRG32k3a_t *state) {
  return (unsigned int)((double)curand_detail::mrg_next(state) * 1.000000048662);
}
