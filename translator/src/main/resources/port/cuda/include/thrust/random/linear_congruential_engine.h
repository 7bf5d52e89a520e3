#pragma once
#include <stdint.h>
namespace thrust {
namespace random {
template <class T, T A, T C, T M> class linear_congruential_engine {
  T state_;

  // (a * x + c) mod m, exact for 32-bit numbers.
  __host__ __device__ static T step_(T a, T x, T c) {
    if (M == 0) return (T)(a * x + c);
    return (T)(((unsigned long long)a * x + c) % (unsigned long long)M);
  }

public:
  typedef T result_type;
  static const T multiplier = A;
  static const T increment = C;
  static const T modulus = M;
  static const T min = C == 0u ? 1u : 0u;
  static const T max = M - 1u;
  static const T default_seed = 1u;
  __host__ __device__ explicit linear_congruential_engine(T s = 1u) { seed(s); }
  __host__ __device__ void seed(T s = 1u) {
    T start = M == 0 ? s : s % M;
    state_ = C == 0 && start == 0 ? (T)1 : start;
  }
  __host__ __device__ T operator()() {
    state_ = step_(A, state_, C);
    return state_;
  }
  // z steps at once: the step is composed with itself, as powers are by squaring.
  __host__ __device__ void discard(unsigned long long z) {
    T a = A, c = C, wholeA = 1, wholeC = 0;
    while (z > 0) {
      if (z & 1) {
        wholeC = step_(a, wholeC, c);
        wholeA = step_(a, wholeA, 0);
      }
      c = step_(a, c, c);
      a = step_(a, a, 0);
      z >>= 1;
    }
    state_ = step_(wholeA, state_, wholeC);
  }
  __host__ __device__ bool operator==(const linear_congruential_engine &other) const { return state_ == other.state_; }
  __host__ __device__ bool operator!=(const linear_congruential_engine &other) const { return state_ != other.state_; }
};
typedef linear_congruential_engine<uint32_t, 16807, 0, 2147483647> minstd_rand0;
typedef linear_congruential_engine<uint32_t, 48271, 0, 2147483647> minstd_rand;
}
using random::linear_congruential_engine;
using random::minstd_rand;
using random::minstd_rand0;
}
