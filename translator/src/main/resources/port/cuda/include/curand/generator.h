#pragma once
#include <curand/distributions.h>
#include <stdlib.h>
namespace curand_detail {
// Number n of a generator comes from its stream n mod 4096, as cuRAND documents it for XORWOW; streams are subsequences.
// The other kinds draw from one stream; MT19937 and MTGP32 stand in as Philox.
struct generator {
  static constexpr int STREAMS = 4096;
  curandRngType_t type;
  unsigned long long seed, drawn;
  bool on_host;
  cudaStream_t stream;
  int dimensions; // of quasirandom points
  int made;              // how many streams there are by now
  unsigned int start[5]; // where the last of them starts
  curandStateXORWOW_t xorwow[STREAMS];
  curandStateMRG32k3a_t mrg;
  curandStatePhilox4_32_10_t philox;

  bool is_xorwow() const { return type == CURAND_RNG_PSEUDO_DEFAULT || type == CURAND_RNG_PSEUDO_XORWOW; }
  bool is_sobol() const { return type >= CURAND_RNG_QUASI_DEFAULT; }
  bool is_sobol_64() const { return type == CURAND_RNG_QUASI_SOBOL64; }
  bool is_mrg() const { return type == CURAND_RNG_PSEUDO_MRG32K3A; }
  void restart(unsigned long long with, unsigned long long offset) {
    seed = with;
    drawn = offset;
    made = 0;
    if (is_mrg()) curand_init(seed, 0, offset, &mrg);
    if (!is_xorwow() && !is_mrg() && !is_sobol()) curand_init(seed, 0, offset, &philox);
  }
  // Each stream starts where a jump from the one before it leads.
  void make_streams(int count) {
    for (; made < count; made++) {
      unsigned int jump[5] = {0x26294934u, 0x77bbc248u, 0x1a87dad0u, 0x930052d4u, 0x947e6dd2u};
      curandStateXORWOW_t *state = &xorwow[made];
      curand_init(seed, 0, 0, state);
      if (made > 0) {
        xorwow_jump(start, jump);
        for (int i = 0; i < 5; i++) state->v[i] = start[i];
      }
      for (int i = 0; i < 5; i++) start[i] = state->v[i];
      skipahead((drawn + STREAMS - 1 - made) / STREAMS, state);
    }
  }
};

struct bits {
  template <class S> unsigned int operator()(S *state) const { return curand(state); }
};
struct wide_bits {
  template <class S> unsigned long long operator()(S *state) const { return curand(state); }
};
struct uniform {
  template <class S> float operator()(S *state) const { return curand_uniform(state); }
};
struct uniform_double {
  template <class S> double operator()(S *state) const { return curand_uniform_double(state); }
};
struct normal {
  float mean, deviation;
  bool is_log;
  template <class S> float operator()(S *state) const {
    float value = mean + deviation * curand_normal(state);
    return is_log ? expf(value) : value;
  }
};
struct normal_double {
  double mean, deviation;
  bool is_log;
  template <class S> double operator()(S *state) const {
    double value = mean + deviation * curand_normal_double(state);
    return is_log ? exp(value) : value;
  }
};
struct poisson {
  double lambda;
  template <class S> unsigned int operator()(S *state) const { return curand_poisson(state, lambda); }
};

// All numbers of one dimension, then those of the next.
template <class S, class W, class T, class D> inline void draw_points(generator *g, T *to, size_t n, D distribution) {
  size_t points = n / g->dimensions;
  W vectors[8 * sizeof(W)];
  S state;
  for (int dimension = 0; dimension < g->dimensions; dimension++) {
    sobol_vectors(dimension, vectors);
    curand_init(vectors, (W)g->drawn, &state);
    for (size_t i = 0; i < points; i++) to[dimension * points + i] = distribution(&state);
  }
  g->drawn += points;
}
template <class T, class D> inline void draw(generator *g, T *to, size_t n, D distribution) {
  if (g->is_sobol()) {
    if (g->is_sobol_64()) {
      draw_points<curandStateSobol64_t, unsigned long long>(g, to, n, distribution);
    } else {
      draw_points<curandStateSobol32_t, unsigned int>(g, to, n, distribution);
    }
    return;
  }
  if (g->is_xorwow()) {
    g->make_streams(n < (size_t)generator::STREAMS ? (int)n : generator::STREAMS);
    if (g->drawn != 0) g->make_streams(generator::STREAMS);
  }
  for (size_t i = 0; i < n; i++) {
    if (g->is_xorwow()) {
      to[i] = distribution(&g->xorwow[(g->drawn + i) % generator::STREAMS]);
    } else {
      to[i] = g->is_mrg() ? distribution(&g->mrg) : distribution(&g->philox);
    }
  }
  g->drawn += n;
}
template <class T, class D> inline curandStatus_t fill(generator *g, T *to, size_t n, D distribution) {
  if (g->is_sobol() && n % g->dimensions != 0) return CURAND_STATUS_LENGTH_NOT_MULTIPLE;
  if (g->on_host) {
    draw(g, to, n, distribution);
    return CURAND_STATUS_SUCCESS;
  }
  T *buffer = (T *)malloc(n * sizeof(T));
  draw(g, buffer, n, distribution);
  cudaError_t error = cudaMemcpyAsync(to, buffer, n * sizeof(T), cudaMemcpyHostToDevice, g->stream);
  free(buffer);
  return error == cudaSuccess ? CURAND_STATUS_SUCCESS : CURAND_STATUS_LAUNCH_FAILURE;
}
} // namespace curand_detail
