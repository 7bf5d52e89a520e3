#pragma once
#include <limits>
#include <math.h>
#include <port/random/canonical.h>
#include <port/random/normal.h>
namespace std {
// What is subtracted from one to round a number down, and the bound of the integers.
inline constexpr double __almost_half = (1 - 2.220446049250313080847263336181640625e-16) / 2;
class bernoulli_distribution {
public:
  typedef bool result_type;
  class param_type {
    double p_;

  public:
    typedef bernoulli_distribution distribution_type;
    param_type() : param_type(0.5) {}
    explicit param_type(double p) : p_(p) {}
    double p() const { return p_; }
    bool operator==(const param_type &other) const { return p_ == other.p_; }
    bool operator!=(const param_type &other) const { return !(*this == other); }
    friend class bernoulli_distribution;
  };

private:
  param_type param_;

public:
  bernoulli_distribution() {}
  explicit bernoulli_distribution(double p) : param_(p) {}
  explicit bernoulli_distribution(const param_type &p) : param_(p) {}
  void reset() {}
  double p() const { return param_.p_; }
  param_type param() const { return param_; }
  void param(const param_type &p) { param_ = p; }
  bool min() const { return false; }
  bool max() const { return true; }
  template <class G> bool operator()(G &generator) { return (*this)(generator, param_); }
  template <class G> bool operator()(G &generator, const param_type &p) {
    return generate_canonical<double, 53>(generator) < p.p_;
  }
};
template <class I = int> class geometric_distribution {
public:
  typedef I result_type;
  class param_type {
    double p_;
    double log_;

  public:
    typedef geometric_distribution distribution_type;
    param_type() : param_type(0.5) {}
    explicit param_type(double p) : p_(p) {
      log_ = log(1.0 - p_);
    }
    double p() const { return p_; }
    bool operator==(const param_type &other) const { return p_ == other.p_; }
    bool operator!=(const param_type &other) const { return !(*this == other); }
    friend class geometric_distribution;
  };

private:
  param_type param_;

public:
  geometric_distribution() {}
  explicit geometric_distribution(double p) : param_(p) {}
  explicit geometric_distribution(const param_type &p) : param_(p) {}
  void reset() {}
  double p() const { return param_.p_; }
  param_type param() const { return param_; }
  void param(const param_type &p) { param_ = p; }
  I min() const { return 0; }
  I max() const { return numeric_limits<I>::max(); }
  template <class G> I operator()(G &generator) { return (*this)(generator, param_); }
  template <class G> I operator()(G &generator, const param_type &p) {
    const double limit = (double)numeric_limits<I>::max() + __almost_half;
    double value;
    do {
      value = floor(log(1.0 - generate_canonical<double, 53>(generator)) / p.log_);
    } while (value >= limit);
    return (I)(value + __almost_half);
  }
};
template <class I = int> class poisson_distribution {
public:
  typedef I result_type;
  class param_type {
    double mean_;
    double threshold_;
    double lfm_ = 0;
    double sm_ = 0;
    double d_ = 0;
    double scx_ = 0;
    double icx_ = 0;
    double c2b_ = 0;
    double cb_ = 0;

  public:
    typedef poisson_distribution distribution_type;
    param_type() : param_type(1.0) {}
    explicit param_type(double mean) : mean_(mean) {
      if (mean_ < 12) {
        threshold_ = exp(-mean_);
        return;
      }
      const double m = floor(mean_);
      threshold_ = log(mean_);
      lfm_ = lgamma(m + 1);
      sm_ = sqrt(m);
      const double pi_4 = 0.7853981633974483096156608458198757;
      const double dx = sqrt(2 * m * log(32 * m / pi_4));
      const double least = m < dx ? m : dx;
      d_ = round(least > 6.0 ? least : 6.0);
      const double cx = 2 * m + d_;
      scx_ = sqrt(cx / 2);
      icx_ = 1 / cx;
      c2b_ = sqrt(pi_4 * cx) * exp(icx_);
      cb_ = 2 * cx * exp(-d_ * icx_ * (1 + d_ / 2)) / d_;
    }
    double mean() const { return mean_; }
    bool operator==(const param_type &other) const { return mean_ == other.mean_; }
    bool operator!=(const param_type &other) const { return !(*this == other); }
    friend class poisson_distribution;
  };

private:
  param_type param_;
  normal_distribution<double> normal_;

public:
  poisson_distribution() {}
  explicit poisson_distribution(double mean) : param_(mean) {}
  explicit poisson_distribution(const param_type &p) : param_(p) {}
  void reset() { normal_.reset(); }
  double mean() const { return param_.mean_; }
  param_type param() const { return param_; }
  void param(const param_type &p) { param_ = p; }
  I min() const { return 0; }
  I max() const { return numeric_limits<I>::max(); }
  template <class G> I operator()(G &generator) { return (*this)(generator, param_); }
  template <class G> I operator()(G &generator, const param_type &p) {
    if (p.mean_ < 12) {
      I x = 0;
      double product = 1.0;
      do {
        product *= generate_canonical<double, 53>(generator);
        x += 1;
      } while (product > p.threshold_);
      return x - 1;
    }
    const double limit = (double)numeric_limits<I>::max() + __almost_half;
    const double m = floor(p.mean_);
    const double c1 = p.sm_ * 1.2533141373155002512078826424055226;
    const double c2 = p.c2b_ + c1;
    const double c3 = c2 + 1;
    const double c4 = c3 + 1;
    const double c5 = c4 + 1.0129030479320018583185514777512983;
    const double c = p.cb_ + c5;
    const double cx2 = 2 * (2 * m + p.d_);
    double x = 0;
    bool reject = true;
    do {
      const double u = c * generate_canonical<double, 53>(generator);
      const double e = -log(1.0 - generate_canonical<double, 53>(generator));
      double w = 0.0;
      if (u <= c1) {
        const double n = normal_(generator);
        const double y = -fabs(n) * p.sm_ - 1;
        x = floor(y);
        w = -n * n / 2;
        if (x < -m) continue;
      } else if (u <= c2) {
        const double n = normal_(generator);
        const double y = 1 + fabs(n) * p.scx_;
        x = ceil(y);
        w = y * (2 - y) * p.icx_;
        if (x > p.d_) continue;
      } else if (u <= c3) {
        x = -1;
      } else if (u <= c4) {
        x = 0;
      } else if (u <= c5) {
        x = 1;
        w = 0.0128205128205128205128205128205128;
      } else {
        const double v = -log(1.0 - generate_canonical<double, 53>(generator));
        const double y = p.d_ + v * cx2 / p.d_;
        x = ceil(y);
        w = -p.d_ * p.icx_ * (1 + y / 2);
      }
      reject = w - e - x * p.threshold_ > p.lfm_ - lgamma(x + m + 1);
      reject |= x + m >= limit;
    } while (reject);
    return (I)(x + m + __almost_half);
  }
};
template <class I = int> class negative_binomial_distribution {
public:
  typedef I result_type;
  class param_type {
    I k_;
    double p_;

  public:
    typedef negative_binomial_distribution distribution_type;
    param_type() : param_type(1) {}
    explicit param_type(I k, double p = 0.5) : k_(k), p_(p) {}
    I k() const { return k_; }
    double p() const { return p_; }
    bool operator==(const param_type &other) const { return k_ == other.k_ && p_ == other.p_; }
    bool operator!=(const param_type &other) const { return !(*this == other); }
    friend class negative_binomial_distribution;
  };

private:
  param_type param_;
  gamma_distribution<double> gamma_;

public:
  negative_binomial_distribution() {}
  explicit negative_binomial_distribution(I k, double p = 0.5) : param_(k, p) {}
  explicit negative_binomial_distribution(const param_type &p) : param_(p) {}
  void reset() { gamma_.reset(); }
  I k() const { return param_.k_; }
  double p() const { return param_.p_; }
  param_type param() const { return param_; }
  void param(const param_type &p) { param_ = p; }
  I min() const { return 0; }
  I max() const { return numeric_limits<I>::max(); }
  template <class G> I operator()(G &generator) { return (*this)(generator, param_); }
  template <class G> I operator()(G &generator, const param_type &p) {
    const double mean = gamma_(generator, gamma_distribution<double>::param_type((double)p.k_, (1.0 - p.p_) / p.p_));
    poisson_distribution<I> poisson(mean);
    return poisson(generator);
  }
};
}
