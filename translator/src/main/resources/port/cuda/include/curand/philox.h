#pragma once
// Philox 4x32 with ten rounds (Salmon et al., Parallel Random Numbers: As Easy as 1, 2, 3); the subsequence is the counter's upper half.
#include <cuda_runtime.h>
struct curandStatePhilox4_32_10 {
  uint4 ctr, output;
  uint2 key;
  unsigned int STATE;
  int boxmuller_flag;
  int boxmuller_flag_double;
  float boxmuller_extra;
  double boxmuller_extra_double;
};
typedef curandStatePhilox4_32_10 curandStatePhilox4_32_10_t;

inline __host__ __device__ uint4 curand_Philox4x32_10(uint4 c, uint2 k) {
  for (int round = 0; round < 10; round++) {
    unsigned long long p0 = 0xD2511F53ull * c.x, p1 = 0xCD9E8D57ull * c.z;
    c = make_uint4((unsigned int)(p1 >> 32) ^ c.y ^ k.x, (unsigned int)p1, (unsigned int)(p0 >> 32) ^ c.w ^ k.y, (unsigned int)p0);
    k.x += 0x9E3779B9u;
    k.y += 0xBB67AE85u;
  }
  return c;
}
namespace curand_detail {
inline __host__ __device__ void philox_add(uint4 *c, unsigned long long n) {
  unsigned long long low = (unsigned long long)c->y << 32 | c->x, high = (unsigned long long)c->w << 32 | c->z;
  unsigned long long sum = low + n;
  if (sum < low) high++;
  *c = make_uint4((unsigned int)sum, (unsigned int)(sum >> 32), (unsigned int)high, (unsigned int)(high >> 32));
}
} // namespace curand_detail
inline __host__ __device__ void skipahead_sequence(unsigned long long n, curandStatePhilox4_32_10_t *state) {
  unsigned long long high = ((unsigned long long)state->ctr.w << 32 | state->ctr.z) + n;
  state->ctr.z = (unsigned int)high;
  state->ctr.w = (unsigned int)(high >> 32);
  state->output = curand_Philox4x32_10(state->ctr, state->key);
}
inline __host__ __device__ void skipahead(unsigned long long n, curandStatePhilox4_32_10_t *state) {
  state->STATE += (unsigned int)(n & 3);
  n /= 4;
  if (state->STATE > 3) {
    n++;
    state->STATE -= 4;
  }
  curand_detail::philox_add(&state->ctr, n);
  state->output = curand_Philox4x32_10(state->ctr, state->key);
}
inline __host__ __device__ void curand_init(unsigned long long seed, unsigned long long subsequence, unsigned long long offset,
                                            curandStatePhilox4_32_10_t *state) {
  state->ctr = make_uint4(0, 0, 0, 0);
  state->key = make_uint2((unsigned int)seed, (unsigned int)(seed >> 32));
  state->STATE = 0;
  state->boxmuller_flag = 0;
  state->boxmuller_flag_double = 0;
  state->boxmuller_extra = 0;
  state->boxmuller_extra_double = 0;
  skipahead_sequence(subsequence, state);
  skipahead(offset, state);
}
inline __host__ __device__ unsigned int curand(curandStatePhilox4_32_10_t *state) {
  unsigned int number = state->output.x;
  if (state->STATE == 1) number = state->output.y;
  if (state->STATE == 2) number = state->output.z;
  if (state->STATE == 3) number = state->output.w;
  if (++state->STATE == 4) {
    curand_detail::philox_add(&state->ctr, 1);
    state->output = curand_Philox4x32_10(state->ctr, state->key);
    state->STATE = 0;
  }
  return number;
}
inline __host__ __device__ uint4 curand4(curandStatePhilox4_32_10_t *state) {
  unsigned int x = curand(state), y = curand(state), z = curand(state), w = curand(state);
  return make_uint4(x, y, z, w);
}
