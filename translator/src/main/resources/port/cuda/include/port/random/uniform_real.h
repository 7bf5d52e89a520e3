#pragma once
#include <port/random/canonical.h>
namespace std {
template <class R = double> class uniform_real_distribution {
  R low_;
  R high_;

public:
  typedef R result_type;
  struct param_type {
    R low, high;
    explicit param_type(R a = 0, R b = 1) : low(a), high(b) {}
    R a() const { return low; }
    R b() const { return high; }
  };
  uniform_real_distribution() : low_(0), high_(1) {}
  explicit uniform_real_distribution(R a, R b = 1) : low_(a), high_(b) {}
  explicit uniform_real_distribution(const param_type &p) : low_(p.low), high_(p.high) {}
  void reset() {}
  R a() const { return low_; }
  R b() const { return high_; }
  R min() const { return low_; }
  R max() const { return high_; }
  param_type param() const { return param_type(low_, high_); }
  void param(const param_type &p) {
    low_ = p.low;
    high_ = p.high;
  }
  template <class G> R operator()(G &generator) { return generate_canonical<R, 53>(generator) * (high_ - low_) + low_; }
  template <class G> R operator()(G &generator, const param_type &p) { return generate_canonical<R, 53>(generator) * (p.high - p.low) + p.low; }
};
}
