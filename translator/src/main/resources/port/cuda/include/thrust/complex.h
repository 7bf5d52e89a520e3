#pragma once
#include <complex>
#include <math.h>
namespace thrust {
template <class T> struct complex {
private:
  T re_;
  T im_;

public:
  typedef T value_type;
  __host__ __device__ complex() : re_(), im_() {}
  __host__ __device__ complex(const T &re) : re_(re), im_() {}
  __host__ __device__ complex(const T &re, const T &im) : re_(re), im_(im) {}
  __host__ __device__ complex(const complex &other) : re_(other.re_), im_(other.im_) {}
  template <class U> __host__ __device__ complex(const complex<U> &other) : re_((T)other.real()), im_((T)other.imag()) {}
  template <class U> __host__ __device__ complex(const std::complex<U> &other) : re_((T)other.real()), im_((T)other.imag()) {}
  __host__ __device__ complex &operator=(const complex &other) {
    re_ = other.re_;
    im_ = other.im_;
    return *this;
  }
  __host__ __device__ complex &operator=(const T &re) {
    re_ = re;
    im_ = T();
    return *this;
  }
  template <class U> __host__ __device__ complex &operator=(const complex<U> &other) {
    re_ = (T)other.real();
    im_ = (T)other.imag();
    return *this;
  }
  template <class U> __host__ __device__ complex &operator=(const std::complex<U> &other) {
    re_ = (T)other.real();
    im_ = (T)other.imag();
    return *this;
  }
  __host__ __device__ T real() const { return re_; }
  __host__ __device__ T imag() const { return im_; }
  __host__ __device__ void real(T re) { re_ = re; }
  __host__ __device__ void imag(T im) { im_ = im; }
  operator std::complex<T>() const { return std::complex<T>(re_, im_); }
  template <class U> __host__ __device__ complex &operator+=(const complex<U> &z) { return *this = *this + z; }
  template <class U> __host__ __device__ complex &operator-=(const complex<U> &z) { return *this = *this - z; }
  template <class U> __host__ __device__ complex &operator*=(const complex<U> &z) { return *this = *this * z; }
  template <class U> __host__ __device__ complex &operator/=(const complex<U> &z) { return *this = *this / z; }
  __host__ __device__ complex &operator+=(const T &x) {
    re_ += x;
    return *this;
  }
  __host__ __device__ complex &operator-=(const T &x) {
    re_ -= x;
    return *this;
  }
  __host__ __device__ complex &operator*=(const T &x) {
    re_ *= x;
    im_ *= x;
    return *this;
  }
  __host__ __device__ complex &operator/=(const T &x) {
    re_ /= x;
    im_ /= x;
    return *this;
  }
};
namespace detail {
template <class T, class U> using wider = decltype(std::declval<T>() + std::declval<U>());
template <class T> struct only_number { static constexpr bool value = std::is_arithmetic<T>::value; };
template <class U, class R> using if_number = typename std::enable_if<only_number<U>::value, R>::type;
}
template <class T, class U> __host__ __device__ complex<detail::wider<T, U>> operator+(const complex<T> &a, const complex<U> &b) {
  return complex<detail::wider<T, U>>(a.real() + b.real(), a.imag() + b.imag());
}
template <class T, class U> __host__ __device__ complex<detail::wider<T, U>> operator-(const complex<T> &a, const complex<U> &b) {
  return complex<detail::wider<T, U>>(a.real() - b.real(), a.imag() - b.imag());
}
template <class T, class U> __host__ __device__ complex<detail::wider<T, U>> operator*(const complex<T> &a, const complex<U> &b) {
  return complex<detail::wider<T, U>>(a.real() * b.real() - a.imag() * b.imag(), a.real() * b.imag() + a.imag() * b.real());
}
// Scaled by the larger part of the divisor, so that nothing overflows on the way.
template <class T, class U> __host__ __device__ complex<detail::wider<T, U>> operator/(const complex<T> &a, const complex<U> &b) {
  typedef detail::wider<T, U> W;
  W scale = ::fabs((W)b.real()) + ::fabs((W)b.imag());
  W inverse = W(1) / scale;
  W ar = a.real() * inverse, ai = a.imag() * inverse, br = b.real() * inverse, bi = b.imag() * inverse;
  W norm = W(1) / (br * br + bi * bi);
  return complex<W>((ar * br + ai * bi) * norm, (ai * br - ar * bi) * norm);
}
template <class T, class U> __host__ __device__ detail::if_number<U, complex<detail::wider<T, U>>> operator+(const complex<T> &a, const U &b) {
  return a + complex<U>(b);
}
template <class T, class U> __host__ __device__ detail::if_number<U, complex<detail::wider<T, U>>> operator+(const U &a, const complex<T> &b) {
  return complex<U>(a) + b;
}
template <class T, class U> __host__ __device__ detail::if_number<U, complex<detail::wider<T, U>>> operator-(const complex<T> &a, const U &b) {
  return a - complex<U>(b);
}
template <class T, class U> __host__ __device__ detail::if_number<U, complex<detail::wider<T, U>>> operator-(const U &a, const complex<T> &b) {
  return complex<U>(a) - b;
}
template <class T, class U> __host__ __device__ detail::if_number<U, complex<detail::wider<T, U>>> operator*(const complex<T> &a, const U &b) {
  return a * complex<U>(b);
}
template <class T, class U> __host__ __device__ detail::if_number<U, complex<detail::wider<T, U>>> operator*(const U &a, const complex<T> &b) {
  return complex<U>(a) * b;
}
template <class T, class U> __host__ __device__ detail::if_number<U, complex<detail::wider<T, U>>> operator/(const complex<T> &a, const U &b) {
  return a / complex<U>(b);
}
template <class T, class U> __host__ __device__ detail::if_number<U, complex<detail::wider<T, U>>> operator/(const U &a, const complex<T> &b) {
  return complex<U>(a) / b;
}
template <class T> __host__ __device__ complex<T> operator+(const complex<T> &a) { return a; }
template <class T> __host__ __device__ complex<T> operator-(const complex<T> &a) { return complex<T>(-a.real(), -a.imag()); }
template <class T, class U> __host__ __device__ bool operator==(const complex<T> &a, const complex<U> &b) { return a.real() == b.real() && a.imag() == b.imag(); }
template <class T, class U> __host__ __device__ bool operator==(const complex<T> &a, const std::complex<U> &b) { return a.real() == b.real() && a.imag() == b.imag(); }
template <class T, class U> __host__ __device__ bool operator==(const std::complex<U> &a, const complex<T> &b) { return b == a; }
template <class T, class U> __host__ __device__ detail::if_number<U, bool> operator==(const complex<T> &a, const U &b) { return a.real() == b && a.imag() == 0; }
template <class T, class U> __host__ __device__ detail::if_number<U, bool> operator==(const U &a, const complex<T> &b) { return b == a; }
template <class T, class U> __host__ __device__ bool operator!=(const complex<T> &a, const complex<U> &b) { return !(a == b); }
template <class T, class U> __host__ __device__ bool operator!=(const complex<T> &a, const std::complex<U> &b) { return !(a == b); }
template <class T, class U> __host__ __device__ bool operator!=(const std::complex<U> &a, const complex<T> &b) { return !(b == a); }
template <class T, class U> __host__ __device__ detail::if_number<U, bool> operator!=(const complex<T> &a, const U &b) { return !(a == b); }
template <class T, class U> __host__ __device__ detail::if_number<U, bool> operator!=(const U &a, const complex<T> &b) { return !(b == a); }

template <class T> __host__ __device__ T abs(const complex<T> &z) { return ::hypot(z.real(), z.imag()); }
template <class T> __host__ __device__ T arg(const complex<T> &z) { return ::atan2(z.imag(), z.real()); }
template <class T> __host__ __device__ T norm(const complex<T> &z) { return z.real() * z.real() + z.imag() * z.imag(); }
template <class T> __host__ __device__ complex<T> conj(const complex<T> &z) { return complex<T>(z.real(), -z.imag()); }
template <class T, class U> __host__ __device__ complex<detail::wider<T, U>> polar(const T &radius, const U &angle) {
  typedef detail::wider<T, U> W;
  return complex<W>((W)radius * ::cos((W)angle), (W)radius * ::sin((W)angle));
}
template <class T> __host__ __device__ complex<T> polar(const T &radius) { return complex<T>(radius, T()); }
template <class T> __host__ __device__ complex<T> proj(const complex<T> &z) {
  if (isinf(z.real()) || isinf(z.imag())) return complex<T>((T)INFINITY, ::copysign(T(0), z.imag()));
  return z;
}
template <class T> __host__ __device__ complex<T> exp(const complex<T> &z) { return thrust::polar(::exp(z.real()), z.imag()); }
template <class T> __host__ __device__ complex<T> log(const complex<T> &z) { return complex<T>(::log(thrust::abs(z)), thrust::arg(z)); }
template <class T> __host__ __device__ complex<T> log10(const complex<T> &z) { return thrust::log(z) / T(2.30258509299404568402); }
template <class T> __host__ __device__ complex<T> sqrt(const complex<T> &z) {
  T x = z.real(), y = z.imag();
  if (x == T() && y == T()) return complex<T>(T(), y);
  T half = ::sqrt((::fabs(x) + thrust::abs(z)) / T(2));
  if (x >= T()) return complex<T>(half, y / (T(2) * half));
  return complex<T>(::fabs(y) / (T(2) * half), ::copysign(half, y));
}
template <class T, class U> __host__ __device__ complex<detail::wider<T, U>> pow(const complex<T> &a, const complex<U> &b) {
  typedef complex<detail::wider<T, U>> W;
  return thrust::exp(thrust::log(W(a)) * W(b));
}
template <class T, class U> __host__ __device__ detail::if_number<U, complex<detail::wider<T, U>>> pow(const complex<T> &a, const U &b) {
  typedef complex<detail::wider<T, U>> W;
  return thrust::exp(thrust::log(W(a)) * detail::wider<T, U>(b));
}
template <class T, class U> __host__ __device__ detail::if_number<U, complex<detail::wider<T, U>>> pow(const U &a, const complex<T> &b) {
  typedef detail::wider<T, U> W;
  return thrust::exp(::log(W(a)) * complex<W>(b));
}
template <class T> __host__ __device__ complex<T> sin(const complex<T> &z) { return complex<T>(::sin(z.real()) * ::cosh(z.imag()), ::cos(z.real()) * ::sinh(z.imag())); }
template <class T> __host__ __device__ complex<T> cos(const complex<T> &z) { return complex<T>(::cos(z.real()) * ::cosh(z.imag()), -::sin(z.real()) * ::sinh(z.imag())); }
template <class T> __host__ __device__ complex<T> sinh(const complex<T> &z) { return complex<T>(::sinh(z.real()) * ::cos(z.imag()), ::cosh(z.real()) * ::sin(z.imag())); }
template <class T> __host__ __device__ complex<T> cosh(const complex<T> &z) { return complex<T>(::cosh(z.real()) * ::cos(z.imag()), ::sinh(z.real()) * ::sin(z.imag())); }
template <class T> __host__ __device__ complex<T> tan(const complex<T> &z) { return thrust::sin(z) / thrust::cos(z); }
template <class T> __host__ __device__ complex<T> tanh(const complex<T> &z) { return thrust::sinh(z) / thrust::cosh(z); }
// Inverse functions by their logarithms.
template <class T> __host__ __device__ complex<T> asinh(const complex<T> &z) { return thrust::log(z + thrust::sqrt(z * z + T(1))); }
template <class T> __host__ __device__ complex<T> acosh(const complex<T> &z) { return thrust::log(z + thrust::sqrt(z + T(1)) * thrust::sqrt(z - T(1))); }
template <class T> __host__ __device__ complex<T> atanh(const complex<T> &z) { return (thrust::log(T(1) + z) - thrust::log(T(1) - z)) / T(2); }
template <class T> __host__ __device__ complex<T> asin(const complex<T> &z) {
  complex<T> turned = thrust::asinh(complex<T>(-z.imag(), z.real()));
  return complex<T>(turned.imag(), -turned.real());
}
template <class T> __host__ __device__ complex<T> acos(const complex<T> &z) {
  complex<T> s = thrust::asin(z);
  return complex<T>(T(1.57079632679489661923) - s.real(), -s.imag());
}
template <class T> __host__ __device__ complex<T> atan(const complex<T> &z) {
  complex<T> turned = thrust::atanh(complex<T>(-z.imag(), z.real()));
  return complex<T>(turned.imag(), -turned.real());
}
template <class Stream, class T> auto operator<<(Stream &out, const complex<T> &z) -> decltype(out << z.real()) {
  return out << '(' << z.real() << ',' << z.imag() << ')';
}
}
