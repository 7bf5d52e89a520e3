#pragma once
#include <thrust/random/subtract_with_carry_engine.h>
namespace thrust {
namespace random {
// Of each P numbers of an engine, the first R.
template <class Engine, size_t P, size_t R> class discard_block_engine {
  Engine engine_;
  unsigned used_;

public:
  typedef Engine base_type;
  typedef typename Engine::result_type result_type;
  static const size_t block_size = P;
  static const size_t used_block = R;
  static const result_type min = Engine::min;
  static const result_type max = Engine::max;
  __host__ __device__ discard_block_engine() : used_(0) {}
  __host__ __device__ explicit discard_block_engine(result_type s) : engine_(s), used_(0) {}
  __host__ __device__ explicit discard_block_engine(const Engine &engine) : engine_(engine), used_(0) {}
  __host__ __device__ void seed() {
    engine_.seed();
    used_ = 0;
  }
  __host__ __device__ void seed(result_type s) {
    engine_.seed(s);
    used_ = 0;
  }
  __host__ __device__ result_type operator()() {
    if (used_ >= R) {
      engine_.discard(P - used_);
      used_ = 0;
    }
    used_++;
    return engine_();
  }
  __host__ __device__ void discard(unsigned long long z) {
    for (; z > 0; z--) (*this)();
  }
  __host__ __device__ const Engine &base() const { return engine_; }
};
typedef discard_block_engine<ranlux24_base, 223, 23> ranlux24;
typedef discard_block_engine<ranlux48_base, 389, 11> ranlux48;
}
using random::discard_block_engine;
using random::ranlux24;
using random::ranlux48;
}
