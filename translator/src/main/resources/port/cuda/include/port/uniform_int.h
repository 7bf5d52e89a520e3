#pragma once
#include <type_traits>
namespace std {
// The numbers of libstdc++ (GCC 11 and later): Lemire's method for 32-bit and 64-bit generators, division otherwise.
template <class T = int> class uniform_int_distribution {
  T low_;
  T high_;

public:
  typedef T result_type;
  struct param_type {
    T low, high;
    param_type() : low(0), high(0x7fffffff) {}
    explicit param_type(T a, T b) : low(a), high(b) {}
    T a() const { return low; }
    T b() const { return high; }
  };
  uniform_int_distribution() : low_(0), high_((T)(~(typename make_unsigned<T>::type)0 >> (is_signed<T>::value ? 1 : 0))) {}
  explicit uniform_int_distribution(T a, T b = (T)(~(typename make_unsigned<T>::type)0 >> (is_signed<T>::value ? 1 : 0))) : low_(a), high_(b) {}
  explicit uniform_int_distribution(const param_type &p) : low_(p.low), high_(p.high) {}
  param_type param() const { return param_type(low_, high_); }
  void param(const param_type &p) {
    low_ = p.low;
    high_ = p.high;
  }
  void reset() {}
  T a() const { return low_; }
  T b() const { return high_; }
  T min() const { return low_; }
  T max() const { return high_; }
  template <class G> T operator()(G &generator) { return draw_(generator, low_, high_); }
  template <class G> T operator()(G &generator, const param_type &p) { return draw_(generator, p.low, p.high); }

private:
  template <class G> static T draw_(G &generator, T low, T high) {
    unsigned long span = G::max() - G::min();
    unsigned long range = (unsigned long)high - (unsigned long)low;
    if (sizeof(T) < 8) range = (unsigned long)(typename make_unsigned<T>::type)range;
    unsigned long drawn;
    if (span > range) {
      unsigned long count = range + 1;
      if (span == 0xffffffffffffffffUL) {
        drawn = high_product_(generator, count);
      } else if (span == 0xffffffffUL) {
        unsigned int n = (unsigned int)count;
        unsigned long product = (unsigned long)generator() * n;
        unsigned int rest = (unsigned int)product;
        if (rest < n) {
          unsigned int threshold = -n % n;
          while (rest < threshold) {
            product = (unsigned long)generator() * n;
            rest = (unsigned int)product;
          }
        }
        drawn = product >> 32;
      } else {
        unsigned long scaling = span / count;
        unsigned long past = count * scaling;
        do {
          drawn = (unsigned long)generator() - G::min();
        } while (drawn >= past);
        drawn /= scaling;
      }
    } else if (span < range) {
      unsigned long tmp;
      do {
        unsigned long wide = span + 1;
        tmp = wide * (unsigned long)uniform_int_distribution<unsigned long>::draw_(generator, 0UL, range / wide);
        drawn = tmp + ((unsigned long)generator() - G::min());
      } while (drawn > range || drawn < tmp);
    } else {
      drawn = (unsigned long)generator() - G::min();
    }
    return (T)(drawn + (unsigned long)low);
  }
  static unsigned long multiply_high_(unsigned long a, unsigned long b) {
    unsigned long a0 = a & 0xffffffffUL, a1 = a >> 32, b0 = b & 0xffffffffUL, b1 = b >> 32;
    unsigned long mid = a1 * b0 + (a0 * b0 >> 32);
    unsigned long mid2 = a0 * b1 + (mid & 0xffffffffUL);
    return a1 * b1 + (mid >> 32) + (mid2 >> 32);
  }
  template <class G> static unsigned long high_product_(G &generator, unsigned long n) {
    unsigned long x = generator();
    unsigned long rest = x * n;
    if (rest < n) {
      unsigned long threshold = -n % n;
      while (rest < threshold) {
        x = generator();
        rest = x * n;
      }
    }
    return multiply_high_(x, n);
  }
  template <class U> friend class uniform_int_distribution;
};
}
