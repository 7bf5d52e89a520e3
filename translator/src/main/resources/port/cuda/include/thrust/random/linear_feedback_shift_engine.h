#pragma once
#include <stddef.h>
#include <stdint.h>
namespace thrust {
namespace random {
template <class T, size_t W, size_t K, size_t Q, size_t S> class linear_feedback_shift_engine {
  T state_;

public:
  typedef T result_type;
  static const size_t word_size = W;
  static const size_t exponent1 = K;
  static const size_t exponent2 = Q;
  static const size_t step_size = S;
  // Thrust's own mask lacks the lowest bit.
  static const T wordmask = ((T)~(T)0 >> (8 * sizeof(T) - W)) & ~(T)1;
  static const T min = 0;
  static const T max = wordmask;
  static const T default_seed = 341u;
  __host__ __device__ explicit linear_feedback_shift_engine(T s = 341u) : state_(s) {}
  __host__ __device__ void seed(T s = 341u) { state_ = s; }
  __host__ __device__ T operator()() {
    T fed = (((state_ << Q) ^ state_) & wordmask) >> (K - S);
    T kept = (~(T)0 << (W - K)) & wordmask;
    state_ = ((state_ & kept) << S) ^ fed;
    return state_;
  }
  __host__ __device__ void discard(unsigned long long z) {
    for (; z > 0; z--) (*this)();
  }
};
}
using random::linear_feedback_shift_engine;
}
