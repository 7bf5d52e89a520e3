#pragma once
// XORWOW (Marsaglia, Xorshift RNGs), seeded as cuRAND seeds it; a subsequence starts every 2^67 numbers.
#include <cuda_runtime.h>
struct curandStateXORWOW {
  unsigned int d, v[5];
  int boxmuller_flag;
  float boxmuller_extra;
  int boxmuller_flag_double;
  double boxmuller_extra_double;
};
typedef curandStateXORWOW curandStateXORWOW_t;

namespace curand_detail {
inline __host__ __device__ void xorwow_step(unsigned int *v) {
  unsigned int t = v[0] ^ (v[0] >> 2);
  v[0] = v[1];
  v[1] = v[2];
  v[2] = v[3];
  v[3] = v[4];
  v[4] = (v[4] ^ (v[4] << 4)) ^ (t ^ (t << 1));
}
// Polynomials over GF(2), of a degree below 160, modulo the characteristic polynomial of the step.
inline __host__ __device__ void xorwow_double(unsigned int *a) {
  bool high = (a[4] & 0x80000000u) != 0;
  for (int i = 4; i > 0; i--) a[i] = a[i] << 1 | a[i - 1] >> 31;
  a[0] <<= 1;
  if (high) {
    a[0] ^= 0x60001u;
    a[1] ^= 0x8610030u;
    a[2] ^= 0x62121u;
    a[3] ^= 0xf3c0035u;
    a[4] ^= 0xf0eu;
  }
}
inline __host__ __device__ void xorwow_multiply(unsigned int *a, const unsigned int *by) {
  unsigned int factor[5], product[5] = {0, 0, 0, 0, 0};
  for (int i = 0; i < 5; i++) factor[i] = a[i];
  for (int bit = 0; bit < 160; bit++) {
    if ((by[bit >> 5] >> (bit & 31) & 1) != 0) {
      for (int i = 0; i < 5; i++) product[i] ^= factor[i];
    }
    xorwow_double(factor);
  }
  for (int i = 0; i < 5; i++) a[i] = product[i];
}
// A jump of as many steps as the power of x that the polynomial stands for.
inline __host__ __device__ void xorwow_jump(unsigned int *v, const unsigned int *polynomial) {
  unsigned int sum[5] = {0, 0, 0, 0, 0};
  for (int bit = 0; bit < 160; bit++) {
    if ((polynomial[bit >> 5] >> (bit & 31) & 1) != 0) {
      for (int i = 0; i < 5; i++) sum[i] ^= v[i];
    }
    xorwow_step(v);
  }
  for (int i = 0; i < 5; i++) v[i] = sum[i];
}
inline __host__ __device__ void xorwow_skip(unsigned int *v, unsigned long long count, unsigned int *power) {
  if (count == 0) return;
  unsigned int jump[5] = {1, 0, 0, 0, 0};
  for (unsigned long long rest = count; rest != 0; rest >>= 1) {
    if ((rest & 1) != 0) xorwow_multiply(jump, power);
    if (rest > 1) xorwow_multiply(power, power);
  }
  xorwow_jump(v, jump);
}
} // namespace curand_detail

inline __host__ __device__ void skipahead(unsigned long long n, curandStateXORWOW_t *state) {
  unsigned int x[5] = {2, 0, 0, 0, 0};
  curand_detail::xorwow_skip(state->v, n, x);
  state->d += 362437u * (unsigned int)n;
}
inline __host__ __device__ void skipahead_sequence(unsigned long long n, curandStateXORWOW_t *state) {
  unsigned int x[5] = {0x26294934u, 0x77bbc248u, 0x1a87dad0u, 0x930052d4u, 0x947e6dd2u};
  curand_detail::xorwow_skip(state->v, n, x);
}
inline __host__ __device__ void curand_init(unsigned long long seed, unsigned long long subsequence, unsigned long long offset,
                                            curandStateXORWOW_t *state) {
  unsigned int s0 = (unsigned int)seed ^ 0xaad26b49u;
  unsigned int s1 = (unsigned int)(seed >> 32) ^ 0xf7dcefddu;
  unsigned int t0 = 1099087573u * s0;
  unsigned int t1 = 2591861531u * s1;
  state->d = 6615241u + t1 + t0;
  state->v[0] = 123456789u + t0;
  state->v[1] = 362436069u ^ t0;
  state->v[2] = 521288629u + t1;
  state->v[3] = 88675123u ^ t1;
  state->v[4] = 5783321u + t0;
  skipahead_sequence(subsequence, state);
  skipahead(offset, state);
  state->boxmuller_flag = 0;
  state->boxmuller_extra = 0;
  state->boxmuller_flag_double = 0;
  state->boxmuller_extra_double = 0;
}
inline __host__ __device__ unsigned int curand(curandStateXORWOW_t *state) {
  curand_detail::xorwow_step(state->v);
  state->d += 362437u;
  return state->v[4] + state->d;
}
