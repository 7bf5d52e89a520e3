#pragma once
#include <cuda/std/functional>
#include <thrust/detail/placeholder.h>
#include <tuple>
namespace thrust {
using std::bit_and;
using std::bit_or;
using std::bit_xor;
using std::divides;
using std::equal_to;
using std::greater;
using std::greater_equal;
using std::less;
using std::less_equal;
using std::logical_and;
using std::logical_not;
using std::logical_or;
using std::minus;
using std::modulus;
using std::multiplies;
using std::negate;
using std::not_equal_to;
using std::plus;
template <class A, class R> struct unary_function {
  typedef A argument_type;
  typedef R result_type;
};
template <class A, class B, class R> struct binary_function {
  typedef A first_argument_type;
  typedef B second_argument_type;
  typedef R result_type;
};
template <class T = void> struct square {
  __host__ __device__ constexpr T operator()(const T &x) const { return x * x; }
};
template <class T = void> struct maximum {
  __host__ __device__ constexpr T operator()(const T &a, const T &b) const { return a < b ? b : a; }
};
template <class T = void> struct minimum {
  __host__ __device__ constexpr T operator()(const T &a, const T &b) const { return b < a ? b : a; }
};
template <class T = void> struct identity {
  __host__ __device__ constexpr T operator()(const T &x) const { return x; }
};
template <class A = void, class B = void> struct project1st {
  __host__ __device__ constexpr A operator()(const A &a, const B &) const { return a; }
};
template <class A = void, class B = void> struct project2nd {
  __host__ __device__ constexpr B operator()(const A &, const B &b) const { return b; }
};
template <> struct square<void> {
  template <class T> __host__ __device__ constexpr T operator()(const T &x) const { return x * x; }
};
template <> struct maximum<void> {
  template <class T, class U> __host__ __device__ constexpr auto operator()(const T &a, const U &b) const { return a < b ? b : a; }
};
template <> struct minimum<void> {
  template <class T, class U> __host__ __device__ constexpr auto operator()(const T &a, const U &b) const { return b < a ? b : a; }
};
template <> struct identity<void> {
  template <class T> __host__ __device__ constexpr T operator()(const T &x) const { return x; }
};
template <class F> struct unary_negate {
  F f;
  template <class A> __host__ __device__ bool operator()(const A &a) { return !f(a); }
};
template <class F> struct binary_negate {
  F f;
  template <class A, class B> __host__ __device__ bool operator()(const A &a, const B &b) { return !f(a, b); }
};
template <class F> __host__ __device__ unary_negate<F> not1(const F &f) { return unary_negate<F>{f}; }
template <class F> __host__ __device__ binary_negate<F> not2(const F &f) { return binary_negate<F>{f}; }
template <class F> struct not_fun_t {
  F f;
  template <class... A> __host__ __device__ bool operator()(const A &...a) { return !f(a...); }
};
template <class F> __host__ __device__ not_fun_t<F> not_fn(const F &f) { return not_fun_t<F>{f}; }
// A function of several arguments as a function of their tuple.
template <class F> class zip_function {
  F f_;
  template <class T, size_t... I> __host__ __device__ auto spread_(T &&t, std::index_sequence<I...>) { return f_(std::get<I>(t)...); }

public:
  __host__ __device__ explicit zip_function(F f) : f_(f) {}
  template <class... T> __host__ __device__ auto operator()(std::tuple<T...> t) { return spread_(t, std::index_sequence_for<T...>()); }
};
template <class F> __host__ __device__ zip_function<F> make_zip_function(F f) { return zip_function<F>(f); }
}
