#pragma once
#include <limits>
#include <math.h>
#include <port/random/canonical.h>

namespace std {
template <class R = double> class normal_distribution {
  R mean_;
  R deviation_;
  R saved_;
  bool hasSaved_;

  // Two numbers at a time, the second of which is kept.
  template <class G> R standard_(G &generator) {
    if (hasSaved_) {
      hasSaved_ = false;
      return saved_;
    }
    R x, y, r2;
    do {
      x = (R)((R)2.0 * generate_canonical<R, 53>(generator) - 1.0);
      y = (R)((R)2.0 * generate_canonical<R, 53>(generator) - 1.0);
      r2 = x * x + y * y;
    } while (r2 > 1.0 || r2 == 0.0);
    R factor = sqrt(-2 * log(r2) / r2);
    saved_ = x * factor;
    hasSaved_ = true;
    return y * factor;
  }

public:
  typedef R result_type;
  struct param_type {
    R middle, deviation;
    explicit param_type(R mean = 0, R stddev = 1) : middle(mean), deviation(stddev) {}
    R mean() const { return middle; }
    R stddev() const { return deviation; }
  };
  normal_distribution() : mean_(0), deviation_(1), saved_(0), hasSaved_(false) {}
  explicit normal_distribution(R mean, R deviation = 1) : mean_(mean), deviation_(deviation), saved_(0), hasSaved_(false) {}
  explicit normal_distribution(const param_type &p) : mean_(p.middle), deviation_(p.deviation), saved_(0), hasSaved_(false) {}
  void reset() { hasSaved_ = false; }
  R mean() const { return mean_; }
  R stddev() const { return deviation_; }
  R min() const { return numeric_limits<R>::lowest(); }
  R max() const { return numeric_limits<R>::max(); }
  param_type param() const { return param_type(mean_, deviation_); }
  void param(const param_type &p) {
    mean_ = p.middle;
    deviation_ = p.deviation;
  }
  template <class G> R operator()(G &generator) { return standard_(generator) * deviation_ + mean_; }
  template <class G> R operator()(G &generator, const param_type &p) { return standard_(generator) * p.deviation + p.middle; }
};
template <class R = double> class lognormal_distribution {
public:
  typedef R result_type;
  class param_type {
    R m_;
    R s_;

  public:
    typedef lognormal_distribution distribution_type;
    param_type() : param_type(0) {}
    explicit param_type(R m, R s = 1) : m_(m), s_(s) {}
    R m() const { return m_; }
    R s() const { return s_; }
    bool operator==(const param_type &other) const { return m_ == other.m_ && s_ == other.s_; }
    bool operator!=(const param_type &other) const { return !(*this == other); }
    friend class lognormal_distribution;
  };

private:
  param_type param_;
  normal_distribution<R> normal_;

public:
  lognormal_distribution() {}
  explicit lognormal_distribution(R m, R s = 1) : param_(m, s) {}
  explicit lognormal_distribution(const param_type &p) : param_(p) {}
  void reset() { normal_.reset(); }
  R m() const { return param_.m_; }
  R s() const { return param_.s_; }
  param_type param() const { return param_; }
  void param(const param_type &p) { param_ = p; }
  R min() const { return 0; }
  R max() const { return numeric_limits<R>::max(); }
  template <class G> R operator()(G &generator) { return (*this)(generator, param_); }
  template <class G> R operator()(G &generator, const param_type &p) {
    return exp(p.s_ * normal_(generator) + p.m_);
  }
};
template <class R = double> class gamma_distribution {
public:
  typedef R result_type;
  class param_type {
    R alpha_;
    R beta_;
    R malpha_;
    R a2_;

  public:
    typedef gamma_distribution distribution_type;
    param_type() : param_type(1) {}
    explicit param_type(R alpha, R beta = 1) : alpha_(alpha), beta_(beta) {
      malpha_ = alpha_ < 1.0 ? alpha_ + (R)1.0 : alpha_;
      const R a1 = malpha_ - (R)(1.0) / (R)(3.0);
      a2_ = (R)1.0 / sqrt((R)9.0 * a1);
    }
    R alpha() const { return alpha_; }
    R beta() const { return beta_; }
    bool operator==(const param_type &other) const { return alpha_ == other.alpha_ && beta_ == other.beta_; }
    bool operator!=(const param_type &other) const { return !(*this == other); }
    friend class gamma_distribution;
  };

private:
  param_type param_;
  normal_distribution<R> normal_;

public:
  gamma_distribution() {}
  explicit gamma_distribution(R alpha, R beta = 1) : param_(alpha, beta) {}
  explicit gamma_distribution(const param_type &p) : param_(p) {}
  void reset() { normal_.reset(); }
  R alpha() const { return param_.alpha_; }
  R beta() const { return param_.beta_; }
  param_type param() const { return param_; }
  void param(const param_type &p) { param_ = p; }
  R min() const { return 0; }
  R max() const { return numeric_limits<R>::max(); }
  template <class G> R operator()(G &generator) { return (*this)(generator, param_); }
  template <class G> R operator()(G &generator, const param_type &p) {
    R u, v, n;
    const R a1 = p.malpha_ - (R)(1.0) / (R)(3.0);
    do {
      do {
        n = normal_(generator);
        v = (R)1.0 + p.a2_ * n;
      } while (v <= 0.0);
      v = v * v * v;
      u = generate_canonical<R, 53>(generator);
    } while (u > (R)1.0 - (R)0.0331 * n * n * n * n && log(u) > (R)0.5 * n * n + a1 * ((R)1.0 - v + log(v)));
    if (p.alpha_ == p.malpha_) return a1 * v * p.beta_;
    do {
      u = generate_canonical<R, 53>(generator);
    } while (u == 0.0);
    return pow(u, (R)1.0 / p.alpha_) * a1 * v * p.beta_;
  }
};
template <class R = double> class chi_squared_distribution {
public:
  typedef R result_type;
  class param_type {
    R n_;

  public:
    typedef chi_squared_distribution distribution_type;
    param_type() : param_type(1) {}
    explicit param_type(R n) : n_(n) {}
    R n() const { return n_; }
    bool operator==(const param_type &other) const { return n_ == other.n_; }
    bool operator!=(const param_type &other) const { return !(*this == other); }
    friend class chi_squared_distribution;
  };

private:
  param_type param_;
  gamma_distribution<R> gamma_;

public:
  chi_squared_distribution() {}
  explicit chi_squared_distribution(R n) : param_(n) {}
  explicit chi_squared_distribution(const param_type &p) : param_(p) {}
  void reset() { gamma_.reset(); }
  R n() const { return param_.n_; }
  param_type param() const { return param_; }
  void param(const param_type &p) { param_ = p; }
  R min() const { return 0; }
  R max() const { return numeric_limits<R>::max(); }
  template <class G> R operator()(G &generator) { return (*this)(generator, param_); }
  template <class G> R operator()(G &generator, const param_type &p) {
    return 2 * gamma_(generator, typename gamma_distribution<R>::param_type(p.n_ / 2));
  }
};
template <class R = double> class student_t_distribution {
public:
  typedef R result_type;
  class param_type {
    R n_;

  public:
    typedef student_t_distribution distribution_type;
    param_type() : param_type(1) {}
    explicit param_type(R n) : n_(n) {}
    R n() const { return n_; }
    bool operator==(const param_type &other) const { return n_ == other.n_; }
    bool operator!=(const param_type &other) const { return !(*this == other); }
    friend class student_t_distribution;
  };

private:
  param_type param_;
  normal_distribution<R> normal_;
  gamma_distribution<R> gamma_;

public:
  student_t_distribution() {}
  explicit student_t_distribution(R n) : param_(n) {}
  explicit student_t_distribution(const param_type &p) : param_(p) {}
  void reset() { normal_.reset(); }
  R n() const { return param_.n_; }
  param_type param() const { return param_; }
  void param(const param_type &p) { param_ = p; }
  R min() const { return numeric_limits<R>::lowest(); }
  R max() const { return numeric_limits<R>::max(); }
  template <class G> R operator()(G &generator) { return (*this)(generator, param_); }
  template <class G> R operator()(G &generator, const param_type &p) {
    R value = normal_(generator);
    return value * sqrt(p.n_ / gamma_(generator, typename gamma_distribution<R>::param_type(p.n_ / 2, 2)));
  }
};
template <class R = double> class fisher_f_distribution {
public:
  typedef R result_type;
  class param_type {
    R m_;
    R n_;

  public:
    typedef fisher_f_distribution distribution_type;
    param_type() : param_type(1) {}
    explicit param_type(R m, R n = 1) : m_(m), n_(n) {}
    R m() const { return m_; }
    R n() const { return n_; }
    bool operator==(const param_type &other) const { return m_ == other.m_ && n_ == other.n_; }
    bool operator!=(const param_type &other) const { return !(*this == other); }
    friend class fisher_f_distribution;
  };

private:
  param_type param_;
  gamma_distribution<R> one_;
  gamma_distribution<R> two_;

public:
  fisher_f_distribution() {}
  explicit fisher_f_distribution(R m, R n = 1) : param_(m, n) {}
  explicit fisher_f_distribution(const param_type &p) : param_(p) {}
  void reset() {}
  R m() const { return param_.m_; }
  R n() const { return param_.n_; }
  param_type param() const { return param_; }
  void param(const param_type &p) { param_ = p; }
  R min() const { return 0; }
  R max() const { return numeric_limits<R>::max(); }
  template <class G> R operator()(G &generator) { return (*this)(generator, param_); }
  template <class G> R operator()(G &generator, const param_type &p) {
    R x = one_(generator, typename gamma_distribution<R>::param_type(p.m_ / 2)) * p.n_;
    return x / (two_(generator, typename gamma_distribution<R>::param_type(p.n_ / 2)) * p.m_);
  }
};
}
