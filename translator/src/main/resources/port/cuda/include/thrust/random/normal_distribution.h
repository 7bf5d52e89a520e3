#pragma once
#include <math.h>
#include <thrust/random/uniform_real_distribution.h>
namespace thrust {
namespace random {
// By the inverse of the error function, one number of the generator each.
template <class T = double> class normal_distribution {
  T mean_;
  T deviation_;

public:
  typedef T result_type;
  __host__ __device__ explicit normal_distribution(T mean = 0, T deviation = 1) : mean_(mean), deviation_(deviation) {}
  __host__ __device__ void reset() {}
  __host__ __device__ T mean() const { return mean_; }
  __host__ __device__ T stddev() const { return deviation_; }
  template <class G> __host__ __device__ T operator()(G &generator) {
    unsigned range = (unsigned)(G::max - G::min);
    T step = (T)1 / (T)range;
    unsigned u = (unsigned)(generator() - G::min);
    T side = (T)-1.41421356237309504880;
    if (u > range / 2) {
      u = range - u;
      side = -side;
    }
    return mean_ + deviation_ * (side * ::erfcinv((T)2 * ((T)u * step + step / (T)2)));
  }
};
}
using random::normal_distribution;
}
