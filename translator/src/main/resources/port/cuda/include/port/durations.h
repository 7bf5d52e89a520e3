#pragma once
#include <limits>
#include <ratio>
#include <type_traits>
namespace std {
namespace chrono {
template <class R, class P = ratio<1>> class duration;
template <class T> struct treat_as_floating_point : is_floating_point<T> {};
template <class T> inline constexpr bool treat_as_floating_point_v = treat_as_floating_point<T>::value;
template <class R> struct duration_values {
  static constexpr R zero() { return R(0); }
  static constexpr R min() { return numeric_limits<R>::lowest(); }
  static constexpr R max() { return numeric_limits<R>::max(); }
};
template <class T> struct __is_duration : false_type {};
template <class R, class P> struct __is_duration<duration<R, P>> : true_type {};
// Whether nothing is lost: only then is a conversion made unasked.
template <class From, class To> struct __converts_exactly {
  static constexpr bool value = treat_as_floating_point<typename To::rep>::value || (!treat_as_floating_point<typename From::rep>::value && ratio_divide<typename From::period, typename To::period>::den == 1);
};

template <class To, class R, class P> constexpr To duration_cast(const duration<R, P> &d) {
  typedef ratio_divide<P, typename To::period> factor;
  typedef typename common_type<typename To::rep, R, long>::type wide;
  return To((typename To::rep)((wide)d.count() * (wide)factor::num / (wide)factor::den));
}

template <class R, class P> class duration {
  R count_;

public:
  typedef R rep;
  typedef ratio<P::num, P::den> period;
  constexpr duration() : count_(0) {}
  template <class N, class = typename enable_if<is_arithmetic<N>::value && (is_floating_point<R>::value || !is_floating_point<N>::value)>::type> constexpr explicit duration(const N &count) : count_((R)count) {}
  template <class S, class Q, class = typename enable_if<__converts_exactly<duration<S, Q>, duration<R, P>>::value>::type> constexpr duration(const duration<S, Q> &other) : count_(duration_cast<duration<R, P>>(other).count()) {}
  constexpr R count() const { return count_; }
  constexpr duration operator+() const { return *this; }
  constexpr duration operator-() const { return duration(-count_); }
  duration &operator++() {
    ++count_;
    return *this;
  }
  duration operator++(int) { return duration(count_++); }
  duration &operator--() {
    --count_;
    return *this;
  }
  duration operator--(int) { return duration(count_--); }
  duration &operator+=(const duration &other) {
    count_ += other.count_;
    return *this;
  }
  duration &operator-=(const duration &other) {
    count_ -= other.count_;
    return *this;
  }
  duration &operator*=(const R &factor) {
    count_ *= factor;
    return *this;
  }
  duration &operator/=(const R &divisor) {
    count_ /= divisor;
    return *this;
  }
  duration &operator%=(const R &divisor) {
    count_ %= divisor;
    return *this;
  }
  duration &operator%=(const duration &divisor) {
    count_ %= divisor.count_;
    return *this;
  }
  static constexpr duration zero() { return duration(duration_values<R>::zero()); }
  static constexpr duration min() { return duration(duration_values<R>::min()); }
  static constexpr duration max() { return duration(duration_values<R>::max()); }
};
typedef duration<long, nano> nanoseconds;
typedef duration<long, micro> microseconds;
typedef duration<long, milli> milliseconds;
typedef duration<long> seconds;
typedef duration<long, ratio<60>> minutes;
typedef duration<long, ratio<3600>> hours;
}
// The longest period of which both are multiples.
template <class R, class P, class S, class Q> struct common_type<chrono::duration<R, P>, chrono::duration<S, Q>> {
  typedef chrono::duration<typename common_type<R, S>::type, __lowest_terms<__common_divisor(P::num, Q::num), P::den / __common_divisor(P::den, Q::den) * Q::den>> type;
};
namespace chrono {
template <class R, class P, class S, class Q> constexpr typename common_type<duration<R, P>, duration<S, Q>>::type operator+(const duration<R, P> &a, const duration<S, Q> &b) {
  typedef typename common_type<duration<R, P>, duration<S, Q>>::type common;
  return common(common(a).count() + common(b).count());
}
template <class R, class P, class S, class Q> constexpr typename common_type<duration<R, P>, duration<S, Q>>::type operator-(const duration<R, P> &a, const duration<S, Q> &b) {
  typedef typename common_type<duration<R, P>, duration<S, Q>>::type common;
  return common(common(a).count() - common(b).count());
}
template <class R, class P, class N, class = typename enable_if<is_arithmetic<N>::value>::type> constexpr duration<typename common_type<R, N>::type, P> operator*(const duration<R, P> &d, const N &factor) {
  typedef duration<typename common_type<R, N>::type, P> common;
  return common(common(d).count() * factor);
}
template <class N, class R, class P, class = typename enable_if<is_arithmetic<N>::value>::type> constexpr duration<typename common_type<R, N>::type, P> operator*(const N &factor, const duration<R, P> &d) { return d * factor; }
template <class R, class P, class N, class = typename enable_if<is_arithmetic<N>::value>::type> constexpr duration<typename common_type<R, N>::type, P> operator/(const duration<R, P> &d, const N &divisor) {
  typedef duration<typename common_type<R, N>::type, P> common;
  return common(common(d).count() / divisor);
}
template <class R, class P, class N, class = typename enable_if<is_arithmetic<N>::value>::type> constexpr duration<typename common_type<R, N>::type, P> operator%(const duration<R, P> &d, const N &divisor) {
  typedef duration<typename common_type<R, N>::type, P> common;
  return common(common(d).count() % divisor);
}
template <class R, class P, class S, class Q> constexpr typename common_type<R, S>::type operator/(const duration<R, P> &a, const duration<S, Q> &b) {
  typedef typename common_type<duration<R, P>, duration<S, Q>>::type common;
  return common(a).count() / common(b).count();
}
template <class R, class P, class S, class Q> constexpr typename common_type<duration<R, P>, duration<S, Q>>::type operator%(const duration<R, P> &a, const duration<S, Q> &b) {
  typedef typename common_type<duration<R, P>, duration<S, Q>>::type common;
  return common(common(a).count() % common(b).count());
}
template <class R, class P, class S, class Q> constexpr bool operator==(const duration<R, P> &a, const duration<S, Q> &b) {
  typedef typename common_type<duration<R, P>, duration<S, Q>>::type common;
  return common(a).count() == common(b).count();
}
template <class R, class P, class S, class Q> constexpr bool operator<(const duration<R, P> &a, const duration<S, Q> &b) {
  typedef typename common_type<duration<R, P>, duration<S, Q>>::type common;
  return common(a).count() < common(b).count();
}
template <class R, class P, class S, class Q> constexpr bool operator!=(const duration<R, P> &a, const duration<S, Q> &b) { return !(a == b); }
template <class R, class P, class S, class Q> constexpr bool operator>(const duration<R, P> &a, const duration<S, Q> &b) { return b < a; }
template <class R, class P, class S, class Q> constexpr bool operator<=(const duration<R, P> &a, const duration<S, Q> &b) { return !(b < a); }
template <class R, class P, class S, class Q> constexpr bool operator>=(const duration<R, P> &a, const duration<S, Q> &b) { return !(a < b); }

template <class To, class R, class P> constexpr To floor(const duration<R, P> &d) {
  To cut = duration_cast<To>(d);
  return cut > d ? To(cut.count() - 1) : cut;
}
template <class To, class R, class P> constexpr To ceil(const duration<R, P> &d) {
  To cut = duration_cast<To>(d);
  return cut < d ? To(cut.count() + 1) : cut;
}
// Halves go to the even neighbour.
template <class To, class R, class P> constexpr To round(const duration<R, P> &d) {
  To low = floor<To>(d);
  To high = To(low.count() + 1);
  auto below = d - low;
  auto above = high - d;
  if (below == above) return low.count() % 2 == 0 ? low : high;
  return below < above ? low : high;
}
template <class R, class P> constexpr duration<R, P> abs(const duration<R, P> &d) { return d.count() < 0 ? -d : d; }
}
}
