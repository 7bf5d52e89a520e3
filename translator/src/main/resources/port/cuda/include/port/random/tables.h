#pragma once
#include <initializer_list>
#include <port/random/canonical.h>
#include <vector>
namespace std {
// The place of the first sum that is not less than a number from the generator.
template <class G> size_t __drawn_place(G &generator, const vector<double> &sums, double &drawn) {
  drawn = generate_canonical<double, 53>(generator);
  size_t low = 0;
  size_t n = sums.size();
  while (n > 0) {
    size_t half = n / 2;
    if (sums[low + half] < drawn) {
      low += half + 1;
      n -= half + 1;
    } else {
      n = half;
    }
  }
  return low;
}
// Divides by the sum, and gives the partial sums, the last of them one.
inline vector<double> __normalised(vector<double> &weights) {
  double sum = 0;
  for (double weight : weights) sum = sum + weight;
  vector<double> sums;
  double partial = 0;
  for (double &weight : weights) {
    weight /= sum;
    partial = sums.empty() ? weight : partial + weight;
    sums.push_back(partial);
  }
  if (!sums.empty()) sums.back() = 1.0;
  return sums;
}
template <class I = int> class discrete_distribution {
  vector<double> probabilities_;
  vector<double> sums_;

  void start_() {
    if (probabilities_.size() < 2) probabilities_.clear();
    sums_ = __normalised(probabilities_);
  }

public:
  typedef I result_type;
  discrete_distribution() {}
  template <class J> discrete_distribution(J first, J last) : probabilities_(first, last) { start_(); }
  discrete_distribution(initializer_list<double> weights) : probabilities_(weights) { start_(); }
  template <class F> discrete_distribution(size_t n, double low, double high, F weight) {
    const size_t count = n == 0 ? 1 : n;
    const double step = (high - low) / (double)count;
    for (size_t i = 0; i < count; i++) probabilities_.push_back(weight(low + (double)i * step + step * 0.5));
    start_();
  }
  void reset() {}
  vector<double> probabilities() const { return probabilities_.empty() ? vector<double>(1, 1.0) : probabilities_; }
  I min() const { return 0; }
  I max() const { return probabilities_.empty() ? 0 : (I)(probabilities_.size() - 1); }
  template <class G> I operator()(G &generator) {
    double drawn;
    return sums_.empty() ? 0 : (I)__drawn_place(generator, sums_, drawn);
  }
};
template <class R = double> class piecewise_constant_distribution {
  vector<double> bounds_;
  vector<double> densities_;
  vector<double> sums_;

public:
  typedef R result_type;
  piecewise_constant_distribution() : bounds_({0, 1}), densities_({1}), sums_({1}) {}
  template <class I, class J> piecewise_constant_distribution(I first, I last, J weight) : bounds_(first, last) {
    for (size_t i = 0; i + 1 < bounds_.size(); i++, ++weight) densities_.push_back(*weight);
    sums_ = __normalised(densities_);
    for (size_t i = 0; i < densities_.size(); i++) densities_[i] /= bounds_[i + 1] - bounds_[i];
  }
  void reset() {}
  R min() const { return (R)bounds_.front(); }
  R max() const { return (R)bounds_.back(); }
  template <class G> R operator()(G &generator) {
    double drawn;
    const size_t i = __drawn_place(generator, sums_, drawn);
    return (R)(bounds_[i] + (drawn - (i > 0 ? sums_[i - 1] : 0.0)) / densities_[i]);
  }
};
}
