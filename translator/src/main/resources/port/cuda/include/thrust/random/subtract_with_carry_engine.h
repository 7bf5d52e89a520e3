#pragma once
#include <stddef.h>
#include <thrust/random/linear_congruential_engine.h>
namespace thrust {
namespace random {
template <class T, size_t W, size_t S, size_t R> class subtract_with_carry_engine {
  T past_[R];
  unsigned at_;
  int carry_;

public:
  typedef T result_type;
  static const size_t word_size = W;
  static const size_t short_lag = S;
  static const size_t long_lag = R;
  static const T modulus = (T)1 << W;
  static const T min = 0;
  static const T max = ((T)1 << W) - 1;
  static const T default_seed = 19780503u;
  __host__ __device__ explicit subtract_with_carry_engine(T s = 19780503u) { seed(s); }
  __host__ __device__ void seed(T s = 19780503u) {
    linear_congruential_engine<T, 40014u, 0u, 2147483563u> start(s == 0u ? default_seed : s);
    for (size_t i = 0; i < R; i++) past_[i] = (T)(start() % modulus);
    carry_ = past_[R - 1] == 0;
    at_ = 0;
  }
  __host__ __device__ T operator()() {
    int lagged = (int)at_ - (int)S;
    if (lagged < 0) lagged += (int)R;
    T x;
    if (past_[lagged] >= past_[at_] + carry_) {
      x = past_[lagged] - past_[at_] - carry_;
      carry_ = 0;
    } else {
      x = modulus - past_[at_] - carry_ + past_[lagged];
      carry_ = 1;
    }
    past_[at_] = x;
    if (++at_ >= R) at_ = 0;
    return x;
  }
  __host__ __device__ void discard(unsigned long long z) {
    for (; z > 0; z--) (*this)();
  }
};
typedef subtract_with_carry_engine<uint32_t, 24, 10, 24> ranlux24_base;
typedef subtract_with_carry_engine<uint64_t, 48, 5, 12> ranlux48_base;
}
using random::ranlux24_base;
using random::ranlux48_base;
using random::subtract_with_carry_engine;
}
