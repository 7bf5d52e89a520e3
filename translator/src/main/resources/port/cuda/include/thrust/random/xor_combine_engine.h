#pragma once
#include <thrust/random/linear_feedback_shift_engine.h>
namespace thrust {
namespace random {
template <class E1, size_t S1, class E2, size_t S2 = 0> class xor_combine_engine {
  E1 first_;
  E2 second_;

public:
  typedef E1 base1_type;
  typedef E2 base2_type;
  typedef typename E1::result_type result_type;
  static const size_t shift1 = S1;
  static const size_t shift2 = S2;
  static const result_type min = 0;
  static const result_type max = ~(result_type)0;
  __host__ __device__ xor_combine_engine() {}
  __host__ __device__ xor_combine_engine(const E1 &first, const E2 &second) : first_(first), second_(second) {}
  __host__ __device__ explicit xor_combine_engine(result_type s) : first_(s), second_(s) {}
  __host__ __device__ void seed() {
    first_.seed();
    second_.seed();
  }
  __host__ __device__ void seed(result_type s) {
    first_.seed(s);
    second_.seed(s);
  }
  __host__ __device__ const E1 &base1() const { return first_; }
  __host__ __device__ const E2 &base2() const { return second_; }
  __host__ __device__ result_type operator()() { return ((result_type)(first_() - E1::min) << S1) ^ ((result_type)(second_() - E2::min) << S2); }
  __host__ __device__ void discard(unsigned long long z) {
    for (; z > 0; z--) (*this)();
  }
};
typedef xor_combine_engine<xor_combine_engine<linear_feedback_shift_engine<uint32_t, 32, 31, 13, 12>, 0, linear_feedback_shift_engine<uint32_t, 32, 29, 2, 4>, 0>, 0, linear_feedback_shift_engine<uint32_t, 32, 28, 3, 17>, 0> taus88;
}
using random::taus88;
using random::xor_combine_engine;
}
