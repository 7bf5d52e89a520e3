#pragma once
// Distributions, computed as cuRAND's documented formulas: uniform in (0, 1], normal by Box and Muller.
#include <curand/mrg32k3a.h>
#include <curand/philox.h>
#include <curand/sobol.h>
#include <curand/xorwow.h>
namespace curand_detail {
constexpr float TO_UNIT = 2.3283064e-10f, TO_ANGLE = 2.3283064e-10f * 6.2831855f;
constexpr double TO_UNIT_DOUBLE = 1.1102230246251565e-16, MRG_NORM = 2.328306549295728e-10;
inline __host__ __device__ float unit(unsigned int x) { return x * TO_UNIT + TO_UNIT / 2.0f; }
inline __host__ __device__ double unit(unsigned int x, unsigned int y) {
  unsigned long long z = (unsigned long long)x ^ (unsigned long long)y << 21;
  return z * TO_UNIT_DOUBLE + TO_UNIT_DOUBLE / 2.0;
}
inline __host__ __device__ float2 box_muller(unsigned int x, unsigned int y) {
  float u = unit(x), v = y * TO_ANGLE + TO_ANGLE / 2.0f;
  float s = sqrtf(-2.0f * logf(u));
  return make_float2(s * sinf(v), s * cosf(v));
}
inline __host__ __device__ double2 box_muller_double(double u, double v) {
  double s = sqrt(-2.0 * log(u));
  return make_double2(s * sin(v * 6.283185307179586), s * cos(v * 6.283185307179586));
}
} // namespace curand_detail

template <class S> inline __host__ __device__ float curand_uniform(S *state) { return curand_detail::unit(curand(state)); }
inline __host__ __device__ float curand_uniform(curandStateMRG32k3a_t *state) {
  return (float)(curand_detail::mrg_next(state) * curand_detail::MRG_NORM);
}
template <class S> inline __host__ __device__ double curand_uniform_double(S *state) {
  unsigned int x = curand(state), y = curand(state);
  return curand_detail::unit(x, y);
}
inline __host__ __device__ double curand_uniform_double(curandStateMRG32k3a_t *state) {
  return curand_detail::mrg_next(state) * curand_detail::MRG_NORM;
}
#define __CURAND_QUASI_DISTRIBUTIONS(S)                                                                                            \
  inline __host__ __device__ float curand_normal(S *state) { return normcdfinvf(curand_uniform(state)); }                         \
  inline __host__ __device__ double curand_normal_double(S *state) { return normcdfinv(curand_uniform_double(state)); }
#define __CURAND_QUASI_32(S)                                                                                                       \
  inline __host__ __device__ double curand_uniform_double(S *state) {                                                             \
    return curand(state) * curand_detail::MRG_NORM + curand_detail::MRG_NORM;                                                     \
  }                                                                                                                               \
  __CURAND_QUASI_DISTRIBUTIONS(S)
#define __CURAND_QUASI_64(S)                                                                                                       \
  inline __host__ __device__ float curand_uniform(S *state) { return curand_detail::unit((unsigned int)(curand(state) >> 32)); }  \
  inline __host__ __device__ double curand_uniform_double(S *state) {                                                             \
    return (curand(state) >> 11) * curand_detail::TO_UNIT_DOUBLE + curand_detail::TO_UNIT_DOUBLE / 2.0;                           \
  }                                                                                                                               \
  __CURAND_QUASI_DISTRIBUTIONS(S)
// Each quasirandom number makes one normal number, by the inverse of the distribution.
__CURAND_QUASI_32(curandStateSobol32_t)
__CURAND_QUASI_32(curandStateScrambledSobol32_t)
__CURAND_QUASI_64(curandStateSobol64_t)
__CURAND_QUASI_64(curandStateScrambledSobol64_t)
#undef __CURAND_QUASI_DISTRIBUTIONS
#undef __CURAND_QUASI_32
#undef __CURAND_QUASI_64
template <class S> inline __host__ __device__ float2 curand_normal2(S *state) {
  unsigned int x = curand(state), y = curand(state);
  return curand_detail::box_muller(x, y);
}
template <class S> inline __host__ __device__ float curand_normal(S *state) {
  if (state->boxmuller_flag == 1) {
    state->boxmuller_flag = 0;
    return state->boxmuller_extra;
  }
  float2 both = curand_normal2(state);
  state->boxmuller_extra = both.y;
  state->boxmuller_flag = 1;
  return both.x;
}
template <class S> inline __host__ __device__ double2 curand_normal2_double(S *state) {
  double u = curand_uniform_double(state), v = curand_uniform_double(state);
  return curand_detail::box_muller_double(u, v);
}
template <class S> inline __host__ __device__ double curand_normal_double(S *state) {
  if (state->boxmuller_flag_double == 1) {
    state->boxmuller_flag_double = 0;
    return state->boxmuller_extra_double;
  }
  double2 both = curand_normal2_double(state);
  state->boxmuller_extra_double = both.y;
  state->boxmuller_flag_double = 1;
  return both.x;
}
template <class S> inline __host__ __device__ float curand_log_normal(S *state, float mean, float deviation) {
  return expf(mean + deviation * curand_normal(state));
}
template <class S> inline __host__ __device__ double curand_log_normal_double(S *state, double mean, double deviation) {
  return exp(mean + deviation * curand_normal_double(state));
}
template <class S> inline __host__ __device__ float2 curand_log_normal2(S *state, float mean, float deviation) {
  float2 both = curand_normal2(state);
  return make_float2(expf(mean + deviation * both.x), expf(mean + deviation * both.y));
}
template <class S> inline __host__ __device__ double2 curand_log_normal2_double(S *state, double mean, double deviation) {
  double2 both = curand_normal2_double(state);
  return make_double2(exp(mean + deviation * both.x), exp(mean + deviation * both.y));
}
// By the method of Knuth: other numbers than cuRAND's, of the same distribution.
template <class S>
[[port::support("partial", "draws other numbers of the same distribution")]] inline __host__ __device__ unsigned int curand_poisson(S *state, double lambda) {
  double rest = lambda;
  unsigned int count = 0;
  for (;;) {
    rest += log(curand_uniform_double(state));
    if (rest < 0) return count;
    count++;
  }
}
inline __host__ __device__ float4 curand_uniform4(curandStatePhilox4_32_10_t *state) {
  uint4 x = curand4(state);
  return make_float4(curand_detail::unit(x.x), curand_detail::unit(x.y), curand_detail::unit(x.z), curand_detail::unit(x.w));
}
inline __host__ __device__ double2 curand_uniform2_double(curandStatePhilox4_32_10_t *state) {
  uint4 x = curand4(state);
  return make_double2(curand_detail::unit(x.x, x.y), curand_detail::unit(x.z, x.w));
}
inline __host__ __device__ float4 curand_normal4(curandStatePhilox4_32_10_t *state) {
  uint4 x = curand4(state);
  float2 a = curand_detail::box_muller(x.x, x.y), b = curand_detail::box_muller(x.z, x.w);
  return make_float4(a.x, a.y, b.x, b.y);
}
inline __host__ __device__ double4 curand_uniform4_double(curandStatePhilox4_32_10_t *state) {
  double2 a = curand_uniform2_double(state), b = curand_uniform2_double(state);
  return make_double4(a.x, a.y, b.x, b.y);
}
inline __host__ __device__ double4 curand_normal4_double(curandStatePhilox4_32_10_t *state) {
  double4 u = curand_uniform4_double(state);
  double2 a = curand_detail::box_muller_double(u.x, u.y), b = curand_detail::box_muller_double(u.z, u.w);
  return make_double4(a.x, a.y, b.x, b.y);
}
inline __host__ __device__ float4 curand_log_normal4(curandStatePhilox4_32_10_t *state, float mean, float deviation) {
  float4 n = curand_normal4(state);
  return make_float4(expf(mean + deviation * n.x), expf(mean + deviation * n.y), expf(mean + deviation * n.z), expf(mean + deviation * n.w));
}
[[port::support("partial", "draws other numbers of the same distribution")]] inline __host__ __device__ uint4 curand_poisson4(curandStatePhilox4_32_10_t *state, double lambda) {
  unsigned int x = curand_poisson(state, lambda), y = curand_poisson(state, lambda), z = curand_poisson(state, lambda), w = curand_poisson(state, lambda);
  return make_uint4(x, y, z, w);
}
inline __host__ __device__ double4 curand_log_normal4_double(curandStatePhilox4_32_10_t *state, double mean, double deviation) {
  double4 n = curand_normal4_double(state);
  return make_double4(exp(mean + deviation * n.x), exp(mean + deviation * n.y), exp(mean + deviation * n.z), exp(mean + deviation * n.w));
}
// A distribution that was prepared on the host: Poisson's, with its mean.
struct curandDiscreteDistribution_st {
  double lambda;
};
typedef struct curandDiscreteDistribution_st *curandDiscreteDistribution_t;
template <class S>
[[port::support("partial", "draws other numbers of the same distribution")]] inline __host__ __device__ unsigned int curand_discrete(S *state, curandDiscreteDistribution_t distribution) {
  return curand_poisson(state, distribution->lambda);
}
[[port::support("partial", "draws other numbers of the same distribution")]] inline __host__ __device__ uint4 curand_discrete4(curandStatePhilox4_32_10_t *state, curandDiscreteDistribution_t distribution) {
  return curand_poisson4(state, distribution->lambda);
}
