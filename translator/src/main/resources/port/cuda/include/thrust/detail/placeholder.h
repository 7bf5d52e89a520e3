#pragma once
#include <type_traits>
// _1 + 2 * _2 as a function: what stands for an argument, and the operators that join such things.
namespace thrust {
namespace detail {
struct expression {};
template <class E> struct is_expression { static constexpr bool value = std::is_base_of<expression, E>::value; };
template <int N> struct argument : expression {
  template <class A> __host__ __device__ auto operator()(const A &a) const { return a; }
  template <class A, class B> __host__ __device__ auto operator()(const A &a, const B &b) const {
    if constexpr (N == 1) return a;
    else return b;
  }
};
template <class T> struct fixed : expression {
  T value;
  __host__ __device__ explicit fixed(const T &v) : value(v) {}
  template <class A> __host__ __device__ T operator()(const A &) const { return value; }
  template <class A, class B> __host__ __device__ T operator()(const A &, const B &) const { return value; }
};
template <class Op, class L, class R> struct joined : expression {
  L left;
  R right;
  __host__ __device__ joined(const L &l, const R &r) : left(l), right(r) {}
  template <class A> __host__ __device__ auto operator()(const A &a) const { return Op::of(left(a), right(a)); }
  template <class A, class B> __host__ __device__ auto operator()(const A &a, const B &b) const { return Op::of(left(a, b), right(a, b)); }
};
template <class Op, class L> struct applied : expression {
  L left;
  __host__ __device__ explicit applied(const L &l) : left(l) {}
  template <class A> __host__ __device__ auto operator()(const A &a) const { return Op::of(left(a)); }
  template <class A, class B> __host__ __device__ auto operator()(const A &a, const B &b) const { return Op::of(left(a, b)); }
};
template <class T, bool Is> struct as_expression_of { typedef T type; };
template <class T> struct as_expression_of<T, false> { typedef fixed<T> type; };
template <class T> using as_expression = typename as_expression_of<T, is_expression<T>::value>::type;
template <class L, class R, class J> using if_either = typename std::enable_if<is_expression<L>::value || is_expression<R>::value, J>::type;
struct add {
  template <class A, class B> __host__ __device__ static auto of(const A &a, const B &b) { return a + b; }
};
template <class L, class R> __host__ __device__ if_either<L, R, joined<add, as_expression<L>, as_expression<R>>> operator+(const L &l, const R &r) {
  return joined<add, as_expression<L>, as_expression<R>>(as_expression<L>(l), as_expression<R>(r));
}
struct subtract {
  template <class A, class B> __host__ __device__ static auto of(const A &a, const B &b) { return a - b; }
};
template <class L, class R> __host__ __device__ if_either<L, R, joined<subtract, as_expression<L>, as_expression<R>>> operator-(const L &l, const R &r) {
  return joined<subtract, as_expression<L>, as_expression<R>>(as_expression<L>(l), as_expression<R>(r));
}
struct multiply {
  template <class A, class B> __host__ __device__ static auto of(const A &a, const B &b) { return a * b; }
};
template <class L, class R> __host__ __device__ if_either<L, R, joined<multiply, as_expression<L>, as_expression<R>>> operator*(const L &l, const R &r) {
  return joined<multiply, as_expression<L>, as_expression<R>>(as_expression<L>(l), as_expression<R>(r));
}
struct divide {
  template <class A, class B> __host__ __device__ static auto of(const A &a, const B &b) { return a / b; }
};
template <class L, class R> __host__ __device__ if_either<L, R, joined<divide, as_expression<L>, as_expression<R>>> operator/(const L &l, const R &r) {
  return joined<divide, as_expression<L>, as_expression<R>>(as_expression<L>(l), as_expression<R>(r));
}
struct remainder {
  template <class A, class B> __host__ __device__ static auto of(const A &a, const B &b) { return a % b; }
};
template <class L, class R> __host__ __device__ if_either<L, R, joined<remainder, as_expression<L>, as_expression<R>>> operator%(const L &l, const R &r) {
  return joined<remainder, as_expression<L>, as_expression<R>>(as_expression<L>(l), as_expression<R>(r));
}
struct equal {
  template <class A, class B> __host__ __device__ static auto of(const A &a, const B &b) { return a == b; }
};
template <class L, class R> __host__ __device__ if_either<L, R, joined<equal, as_expression<L>, as_expression<R>>> operator==(const L &l, const R &r) {
  return joined<equal, as_expression<L>, as_expression<R>>(as_expression<L>(l), as_expression<R>(r));
}
struct unequal {
  template <class A, class B> __host__ __device__ static auto of(const A &a, const B &b) { return a != b; }
};
template <class L, class R> __host__ __device__ if_either<L, R, joined<unequal, as_expression<L>, as_expression<R>>> operator!=(const L &l, const R &r) {
  return joined<unequal, as_expression<L>, as_expression<R>>(as_expression<L>(l), as_expression<R>(r));
}
struct smaller {
  template <class A, class B> __host__ __device__ static auto of(const A &a, const B &b) { return a < b; }
};
template <class L, class R> __host__ __device__ if_either<L, R, joined<smaller, as_expression<L>, as_expression<R>>> operator<(const L &l, const R &r) {
  return joined<smaller, as_expression<L>, as_expression<R>>(as_expression<L>(l), as_expression<R>(r));
}
struct larger {
  template <class A, class B> __host__ __device__ static auto of(const A &a, const B &b) { return a > b; }
};
template <class L, class R> __host__ __device__ if_either<L, R, joined<larger, as_expression<L>, as_expression<R>>> operator>(const L &l, const R &r) {
  return joined<larger, as_expression<L>, as_expression<R>>(as_expression<L>(l), as_expression<R>(r));
}
struct at_most {
  template <class A, class B> __host__ __device__ static auto of(const A &a, const B &b) { return a <= b; }
};
template <class L, class R> __host__ __device__ if_either<L, R, joined<at_most, as_expression<L>, as_expression<R>>> operator<=(const L &l, const R &r) {
  return joined<at_most, as_expression<L>, as_expression<R>>(as_expression<L>(l), as_expression<R>(r));
}
struct at_least {
  template <class A, class B> __host__ __device__ static auto of(const A &a, const B &b) { return a >= b; }
};
template <class L, class R> __host__ __device__ if_either<L, R, joined<at_least, as_expression<L>, as_expression<R>>> operator>=(const L &l, const R &r) {
  return joined<at_least, as_expression<L>, as_expression<R>>(as_expression<L>(l), as_expression<R>(r));
}
struct both {
  template <class A, class B> __host__ __device__ static auto of(const A &a, const B &b) { return a && b; }
};
template <class L, class R> __host__ __device__ if_either<L, R, joined<both, as_expression<L>, as_expression<R>>> operator&&(const L &l, const R &r) {
  return joined<both, as_expression<L>, as_expression<R>>(as_expression<L>(l), as_expression<R>(r));
}
struct either {
  template <class A, class B> __host__ __device__ static auto of(const A &a, const B &b) { return a || b; }
};
template <class L, class R> __host__ __device__ if_either<L, R, joined<either, as_expression<L>, as_expression<R>>> operator||(const L &l, const R &r) {
  return joined<either, as_expression<L>, as_expression<R>>(as_expression<L>(l), as_expression<R>(r));
}
struct bits_and {
  template <class A, class B> __host__ __device__ static auto of(const A &a, const B &b) { return a & b; }
};
template <class L, class R> __host__ __device__ if_either<L, R, joined<bits_and, as_expression<L>, as_expression<R>>> operator&(const L &l, const R &r) {
  return joined<bits_and, as_expression<L>, as_expression<R>>(as_expression<L>(l), as_expression<R>(r));
}
struct bits_or {
  template <class A, class B> __host__ __device__ static auto of(const A &a, const B &b) { return a | b; }
};
template <class L, class R> __host__ __device__ if_either<L, R, joined<bits_or, as_expression<L>, as_expression<R>>> operator|(const L &l, const R &r) {
  return joined<bits_or, as_expression<L>, as_expression<R>>(as_expression<L>(l), as_expression<R>(r));
}
struct bits_xor {
  template <class A, class B> __host__ __device__ static auto of(const A &a, const B &b) { return a ^ b; }
};
template <class L, class R> __host__ __device__ if_either<L, R, joined<bits_xor, as_expression<L>, as_expression<R>>> operator^(const L &l, const R &r) {
  return joined<bits_xor, as_expression<L>, as_expression<R>>(as_expression<L>(l), as_expression<R>(r));
}
struct left {
  template <class A, class B> __host__ __device__ static auto of(const A &a, const B &b) { return a << b; }
};
template <class L, class R> __host__ __device__ if_either<L, R, joined<left, as_expression<L>, as_expression<R>>> operator<<(const L &l, const R &r) {
  return joined<left, as_expression<L>, as_expression<R>>(as_expression<L>(l), as_expression<R>(r));
}
struct right {
  template <class A, class B> __host__ __device__ static auto of(const A &a, const B &b) { return a >> b; }
};
template <class L, class R> __host__ __device__ if_either<L, R, joined<right, as_expression<L>, as_expression<R>>> operator>>(const L &l, const R &r) {
  return joined<right, as_expression<L>, as_expression<R>>(as_expression<L>(l), as_expression<R>(r));
}
struct minus {
  template <class A> __host__ __device__ static auto of(const A &a) { return -a; }
};
template <class L> __host__ __device__ typename std::enable_if<is_expression<L>::value, applied<minus, L>>::type operator-(const L &l) { return applied<minus, L>(l); }
struct inverse {
  template <class A> __host__ __device__ static auto of(const A &a) { return !a; }
};
template <class L> __host__ __device__ typename std::enable_if<is_expression<L>::value, applied<inverse, L>>::type operator!(const L &l) { return applied<inverse, L>(l); }
struct complement {
  template <class A> __host__ __device__ static auto of(const A &a) { return ~a; }
};
template <class L> __host__ __device__ typename std::enable_if<is_expression<L>::value, applied<complement, L>>::type operator~(const L &l) { return applied<complement, L>(l); }
}
namespace placeholders {
inline constexpr detail::argument<1> _1{};
inline constexpr detail::argument<2> _2{};
}
}
