#pragma once
#include <limits>
#include <math.h>
#include <port/random/canonical.h>
#include <port/random/counts.h>
namespace std {
template <class I = int> class binomial_distribution {
public:
  typedef I result_type;
  class param_type {
    I t_;
    double p_;
    bool isEasy_ = true;
    double q_;
    double d1_ = 0;
    double d2_ = 0;
    double s1_ = 0;
    double s2_ = 0;
    double c_ = 0;
    double a1_ = 0;
    double a123_ = 0;
    double s_ = 0;
    double lf_ = 0;
    double lp1p_ = 0;

  public:
    typedef binomial_distribution distribution_type;
    param_type() : param_type(1) {}
    explicit param_type(I t, double p = 0.5) : t_(t), p_(p) {
      const double p12 = p_ <= 0.5 ? p_ : 1.0 - p_;
      if (t_ * p12 < 8) {
        q_ = -log(1 - p12);
        return;
      }
      isEasy_ = false;
      const double np = floor(t_ * p12);
      const double pa = np / t_;
      const double rest = 1 - pa;
      const double pi_4 = 0.7853981633974483096156608458198757;
      const double d1x = sqrt(np * rest * log(32 * np / (81 * pi_4 * rest)));
      d1_ = round(d1x > 1.0 ? d1x : 1.0);
      const double d2x = sqrt(np * rest * log(32 * t_ * rest / (pi_4 * pa)));
      d2_ = round(d2x > 1.0 ? d2x : 1.0);
      const double spi_2 = 1.2533141373155002512078826424055226;
      s1_ = sqrt(np * rest) * (1 + d1_ / (4 * np));
      s2_ = sqrt(np * rest) * (1 + d2_ / (4 * (t_ * rest)));
      c_ = 2 * d1_ / np;
      a1_ = exp(c_) * s1_ * spi_2;
      const double a12 = a1_ + s2_ * spi_2;
      const double s1s = s1_ * s1_;
      a123_ = a12 + (exp(d1_ / (t_ * rest)) * 2 * s1s / d1_ * exp(-d1_ * d1_ / (2 * s1s)));
      const double s2s = s2_ * s2_;
      s_ = a123_ + 2 * s2s / d2_ * exp(-d2_ * d2_ / (2 * s2s));
      lf_ = lgamma(np + 1) + lgamma(t_ - np + 1);
      lp1p_ = log(pa / rest);
      q_ = -log(1 - (p12 - pa) / rest);
    }
    I t() const { return t_; }
    double p() const { return p_; }
    bool operator==(const param_type &other) const { return t_ == other.t_ && p_ == other.p_; }
    bool operator!=(const param_type &other) const { return !(*this == other); }
    friend class binomial_distribution;
  };

private:
  param_type param_;
  normal_distribution<double> normal_;
  
  template <class G> static I wait_(G &generator, I t, double q) {
    I x = 0;
    double sum = 0.0;
    do {
      if (t == x) return x;
      const double e = -log(1.0 - generate_canonical<double, 53>(generator));
      sum += e / (t - x);
      x += 1;
    } while (sum <= q);
    return x - 1;
  }
  template <class G> double rough_(G &generator, const param_type &p, double p12) {
    const double limit = (double)numeric_limits<I>::max() + __almost_half;
    const double np = floor(p.t_ * p12);
    const double a12 = p.a1_ + p.s2_ * 1.2533141373155002512078826424055226;
    const double s1s = p.s1_ * p.s1_;
    const double s2s = p.s2_ * p.s2_;
    double x = 0;
    bool reject;
    do {
      const double u = p.s_ * generate_canonical<double, 53>(generator);
      double v = 0;
      if (u <= p.a1_ || u <= a12) {
        const bool isFirst = u <= p.a1_;
        const double n = normal_(generator);
        const double y = (isFirst ? p.s1_ : p.s2_) * fabs(n);
        reject = y >= (isFirst ? p.d1_ : p.d2_);
        if (!reject) {
          const double e = -log(1.0 - generate_canonical<double, 53>(generator));
          x = isFirst ? floor(y) : floor(-y);
          v = isFirst ? -e - n * n / 2 + p.c_ : -e - n * n / 2;
        }
      } else {
        const bool isThird = u <= p.a123_;
        const double e1 = -log(1.0 - generate_canonical<double, 53>(generator));
        const double e2 = -log(1.0 - generate_canonical<double, 53>(generator));
        const double y = isThird ? p.d1_ + 2 * s1s * e1 / p.d1_ : p.d2_ + 2 * s2s * e1 / p.d2_;
        x = isThird ? floor(y) : floor(-y);
        v = isThird ? -e2 + p.d1_ * (1 / (p.t_ - np) - y / (2 * s1s)) : -e2 - p.d2_ * y / (2 * s2s);
        reject = false;
      }
      reject = reject || x < -np || x > p.t_ - np;
      if (!reject) {
        const double lfx = lgamma(np + x + 1) + lgamma(p.t_ - (np + x) + 1);
        reject = v > p.lf_ - lfx + x * p.lp1p_;
      }
      reject |= x + np >= limit;
    } while (reject);
    return x + (np + __almost_half);
  }

public:
  binomial_distribution() {}
  explicit binomial_distribution(I t, double p = 0.5) : param_(t, p) {}
  explicit binomial_distribution(const param_type &p) : param_(p) {}
  void reset() { normal_.reset(); }
  I t() const { return param_.t_; }
  double p() const { return param_.p_; }
  param_type param() const { return param_; }
  void param(const param_type &p) { param_ = p; }
  I min() const { return 0; }
  I max() const { return param_.t_; }
  template <class G> I operator()(G &generator) { return (*this)(generator, param_); }
  template <class G> I operator()(G &generator, const param_type &p) {
    const double p12 = p.p_ <= 0.5 ? p.p_ : 1.0 - p.p_;
    I value;
    if (p.isEasy_) {
      value = wait_(generator, p.t_, p.q_);
    } else {
      const double x = rough_(generator, p, p12);
      value = (I)x + wait_(generator, (I)(p.t_ - (I)x), p.q_);
    }
    return p12 != p.p_ ? p.t_ - value : value;
  }
};
}
