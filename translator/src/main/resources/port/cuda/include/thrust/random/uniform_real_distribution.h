#pragma once
namespace thrust {
namespace random {
template <class T = double> class uniform_real_distribution {
  T a_;
  T b_;

public:
  typedef T result_type;
  __host__ __device__ explicit uniform_real_distribution(T a = 0, T b = 1) : a_(a), b_(b) {}
  __host__ __device__ void reset() {}
  __host__ __device__ T a() const { return a_; }
  __host__ __device__ T b() const { return b_; }
  __host__ __device__ T min() const { return a_; }
  __host__ __device__ T max() const { return b_; }
  template <class G> __host__ __device__ T operator()(G &generator) {
    T unit = (T)(generator() - G::min);
    unit /= (T)1 + (T)(G::max - G::min);
    return unit * (b_ - a_) + a_;
  }
};
}
using random::uniform_real_distribution;
}
