#pragma once
#include <limits>
#include <math.h>
#include <port/random/canonical.h>

namespace std {
template <class R = double> class exponential_distribution {
public:
  typedef R result_type;
  class param_type {
    R lambda_;

  public:
    typedef exponential_distribution distribution_type;
    param_type() : param_type(1) {}
    explicit param_type(R lambda) : lambda_(lambda) {}
    R lambda() const { return lambda_; }
    bool operator==(const param_type &other) const { return lambda_ == other.lambda_; }
    bool operator!=(const param_type &other) const { return !(*this == other); }
    friend class exponential_distribution;
  };

private:
  param_type param_;

public:
  exponential_distribution() {}
  explicit exponential_distribution(R lambda) : param_(lambda) {}
  explicit exponential_distribution(const param_type &p) : param_(p) {}
  void reset() {}
  R lambda() const { return param_.lambda_; }
  param_type param() const { return param_; }
  void param(const param_type &p) { param_ = p; }
  R min() const { return 0; }
  R max() const { return numeric_limits<R>::max(); }
  template <class G> R operator()(G &generator) { return (*this)(generator, param_); }
  template <class G> R operator()(G &generator, const param_type &p) {
    return -log((R)1 - generate_canonical<R, 53>(generator)) / p.lambda_;
  }
};
template <class R = double> class weibull_distribution {
public:
  typedef R result_type;
  class param_type {
    R a_;
    R b_;

  public:
    typedef weibull_distribution distribution_type;
    param_type() : param_type(1) {}
    explicit param_type(R a, R b = 1) : a_(a), b_(b) {}
    R a() const { return a_; }
    R b() const { return b_; }
    bool operator==(const param_type &other) const { return a_ == other.a_ && b_ == other.b_; }
    bool operator!=(const param_type &other) const { return !(*this == other); }
    friend class weibull_distribution;
  };

private:
  param_type param_;

public:
  weibull_distribution() {}
  explicit weibull_distribution(R a, R b = 1) : param_(a, b) {}
  explicit weibull_distribution(const param_type &p) : param_(p) {}
  void reset() {}
  R a() const { return param_.a_; }
  R b() const { return param_.b_; }
  param_type param() const { return param_; }
  void param(const param_type &p) { param_ = p; }
  R min() const { return 0; }
  R max() const { return numeric_limits<R>::max(); }
  template <class G> R operator()(G &generator) { return (*this)(generator, param_); }
  template <class G> R operator()(G &generator, const param_type &p) {
    return p.b_ * pow(-log((R)1 - generate_canonical<R, 53>(generator)), (R)1 / p.a_);
  }
};
template <class R = double> class extreme_value_distribution {
public:
  typedef R result_type;
  class param_type {
    R a_;
    R b_;

  public:
    typedef extreme_value_distribution distribution_type;
    param_type() : param_type(0) {}
    explicit param_type(R a, R b = 1) : a_(a), b_(b) {}
    R a() const { return a_; }
    R b() const { return b_; }
    bool operator==(const param_type &other) const { return a_ == other.a_ && b_ == other.b_; }
    bool operator!=(const param_type &other) const { return !(*this == other); }
    friend class extreme_value_distribution;
  };

private:
  param_type param_;

public:
  extreme_value_distribution() {}
  explicit extreme_value_distribution(R a, R b = 1) : param_(a, b) {}
  explicit extreme_value_distribution(const param_type &p) : param_(p) {}
  void reset() {}
  R a() const { return param_.a_; }
  R b() const { return param_.b_; }
  param_type param() const { return param_; }
  void param(const param_type &p) { param_ = p; }
  R min() const { return numeric_limits<R>::lowest(); }
  R max() const { return numeric_limits<R>::max(); }
  template <class G> R operator()(G &generator) { return (*this)(generator, param_); }
  template <class G> R operator()(G &generator, const param_type &p) {
    return p.a_ - p.b_ * log(-log((R)1 - generate_canonical<R, 53>(generator)));
  }
};
template <class R = double> class cauchy_distribution {
public:
  typedef R result_type;
  class param_type {
    R a_;
    R b_;

  public:
    typedef cauchy_distribution distribution_type;
    param_type() : param_type(0) {}
    explicit param_type(R a, R b = 1) : a_(a), b_(b) {}
    R a() const { return a_; }
    R b() const { return b_; }
    bool operator==(const param_type &other) const { return a_ == other.a_ && b_ == other.b_; }
    bool operator!=(const param_type &other) const { return !(*this == other); }
    friend class cauchy_distribution;
  };

private:
  param_type param_;

public:
  cauchy_distribution() {}
  explicit cauchy_distribution(R a, R b = 1) : param_(a, b) {}
  explicit cauchy_distribution(const param_type &p) : param_(p) {}
  void reset() {}
  R a() const { return param_.a_; }
  R b() const { return param_.b_; }
  param_type param() const { return param_; }
  void param(const param_type &p) { param_ = p; }
  R min() const { return numeric_limits<R>::lowest(); }
  R max() const { return numeric_limits<R>::max(); }
  template <class G> R operator()(G &generator) { return (*this)(generator, param_); }
  template <class G> R operator()(G &generator, const param_type &p) {
    R u;
    do {
      u = generate_canonical<R, 53>(generator);
    } while (u == 0.5);
    return p.a_ + p.b_ * tan((R)3.14159265358979323846 * u);
  }
};
}
