#pragma once
#include <limits>
#include <thrust/random/uniform_real_distribution.h>
namespace thrust {
namespace random {
template <class T = int> class uniform_int_distribution {
  T a_;
  T b_;

public:
  typedef T result_type;
  __host__ __device__ explicit uniform_int_distribution(T a = 0, T b = std::numeric_limits<T>::max()) : a_(a), b_(b) {}
  __host__ __device__ void reset() {}
  __host__ __device__ T a() const { return a_; }
  __host__ __device__ T b() const { return b_; }
  __host__ __device__ T min() const { return a_; }
  __host__ __device__ T max() const { return b_; }
  template <class G> __host__ __device__ T operator()(G &generator) {
    uniform_real_distribution<double> real((double)a_, (double)b_ + 1.0);
    double x = real(generator);
    T whole = (T)x;
    return (double)whole > x ? whole - 1 : whole;
  }
};
}
using random::uniform_int_distribution;
}
