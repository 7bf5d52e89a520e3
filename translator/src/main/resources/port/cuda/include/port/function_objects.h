#pragma once
#include <port/hash_bytes.h>
#include <type_traits>
namespace std {
template <class T = void> struct plus {
  typedef T result_type;
  typedef T first_argument_type;
  typedef T second_argument_type;
  __host__ __device__ constexpr T operator()(const T &a, const T &b) const { return a + b; }
};
template <class T = void> struct minus {
  typedef T result_type;
  typedef T first_argument_type;
  typedef T second_argument_type;
  __host__ __device__ constexpr T operator()(const T &a, const T &b) const { return a - b; }
};
template <class T = void> struct multiplies {
  typedef T result_type;
  typedef T first_argument_type;
  typedef T second_argument_type;
  __host__ __device__ constexpr T operator()(const T &a, const T &b) const { return a * b; }
};
template <class T = void> struct divides {
  typedef T result_type;
  typedef T first_argument_type;
  typedef T second_argument_type;
  __host__ __device__ constexpr T operator()(const T &a, const T &b) const { return a / b; }
};
template <class T = void> struct modulus {
  typedef T result_type;
  typedef T first_argument_type;
  typedef T second_argument_type;
  __host__ __device__ constexpr T operator()(const T &a, const T &b) const { return a % b; }
};
template <class T = void> struct negate {
  __host__ __device__ constexpr T operator()(const T &a) const { return -a; }
};
template <class T = void> struct less {
  typedef bool result_type;
  typedef T first_argument_type;
  typedef T second_argument_type;
  __host__ __device__ constexpr bool operator()(const T &a, const T &b) const { return a < b; }
};
template <class T = void> struct greater {
  typedef bool result_type;
  typedef T first_argument_type;
  typedef T second_argument_type;
  __host__ __device__ constexpr bool operator()(const T &a, const T &b) const { return a > b; }
};
template <class T = void> struct less_equal {
  typedef bool result_type;
  typedef T first_argument_type;
  typedef T second_argument_type;
  __host__ __device__ constexpr bool operator()(const T &a, const T &b) const { return a <= b; }
};
template <class T = void> struct greater_equal {
  typedef bool result_type;
  typedef T first_argument_type;
  typedef T second_argument_type;
  __host__ __device__ constexpr bool operator()(const T &a, const T &b) const { return a >= b; }
};
template <class T = void> struct equal_to {
  typedef bool result_type;
  typedef T first_argument_type;
  typedef T second_argument_type;
  __host__ __device__ constexpr bool operator()(const T &a, const T &b) const { return a == b; }
};
template <class T = void> struct not_equal_to {
  typedef bool result_type;
  typedef T first_argument_type;
  typedef T second_argument_type;
  __host__ __device__ constexpr bool operator()(const T &a, const T &b) const { return a != b; }
};
template <class T = void> struct logical_and {
  typedef bool result_type;
  typedef T first_argument_type;
  typedef T second_argument_type;
  __host__ __device__ constexpr bool operator()(const T &a, const T &b) const { return a && b; }
};
template <class T = void> struct logical_or {
  typedef bool result_type;
  typedef T first_argument_type;
  typedef T second_argument_type;
  __host__ __device__ constexpr bool operator()(const T &a, const T &b) const { return a || b; }
};
template <class T = void> struct bit_and {
  typedef T result_type;
  typedef T first_argument_type;
  typedef T second_argument_type;
  __host__ __device__ constexpr T operator()(const T &a, const T &b) const { return a & b; }
};
template <class T = void> struct bit_or {
  typedef T result_type;
  typedef T first_argument_type;
  typedef T second_argument_type;
  __host__ __device__ constexpr T operator()(const T &a, const T &b) const { return a | b; }
};
template <class T = void> struct bit_xor {
  typedef T result_type;
  typedef T first_argument_type;
  typedef T second_argument_type;
  __host__ __device__ constexpr T operator()(const T &a, const T &b) const { return a ^ b; }
};
template <class T = void> struct logical_not {
  __host__ __device__ constexpr bool operator()(const T &a) const { return !a; }
};
template <class T = void> struct bit_not {
  __host__ __device__ constexpr T operator()(const T &a) const { return ~a; }
};
template <> struct plus<void> {
  typedef void is_transparent;
  template <class A, class B> __host__ __device__ constexpr auto operator()(const A &a, const B &b) const { return a + b; }
};
template <> struct minus<void> {
  typedef void is_transparent;
  template <class A, class B> __host__ __device__ constexpr auto operator()(const A &a, const B &b) const { return a - b; }
};
template <> struct multiplies<void> {
  typedef void is_transparent;
  template <class A, class B> __host__ __device__ constexpr auto operator()(const A &a, const B &b) const { return a * b; }
};
template <> struct divides<void> {
  typedef void is_transparent;
  template <class A, class B> __host__ __device__ constexpr auto operator()(const A &a, const B &b) const { return a / b; }
};
template <> struct modulus<void> {
  typedef void is_transparent;
  template <class A, class B> __host__ __device__ constexpr auto operator()(const A &a, const B &b) const { return a % b; }
};
template <> struct bit_and<void> {
  typedef void is_transparent;
  template <class A, class B> __host__ __device__ constexpr auto operator()(const A &a, const B &b) const { return a & b; }
};
template <> struct bit_or<void> {
  typedef void is_transparent;
  template <class A, class B> __host__ __device__ constexpr auto operator()(const A &a, const B &b) const { return a | b; }
};
template <> struct bit_xor<void> {
  typedef void is_transparent;
  template <class A, class B> __host__ __device__ constexpr auto operator()(const A &a, const B &b) const { return a ^ b; }
};
template <> struct less<void> {
  typedef void is_transparent;
  template <class A, class B> __host__ __device__ constexpr bool operator()(const A &a, const B &b) const { return a < b; }
};
template <> struct greater<void> {
  typedef void is_transparent;
  template <class A, class B> __host__ __device__ constexpr bool operator()(const A &a, const B &b) const { return a > b; }
};
template <> struct less_equal<void> {
  typedef void is_transparent;
  template <class A, class B> __host__ __device__ constexpr bool operator()(const A &a, const B &b) const { return a <= b; }
};
template <> struct greater_equal<void> {
  typedef void is_transparent;
  template <class A, class B> __host__ __device__ constexpr bool operator()(const A &a, const B &b) const { return a >= b; }
};
template <> struct equal_to<void> {
  typedef void is_transparent;
  template <class A, class B> __host__ __device__ constexpr bool operator()(const A &a, const B &b) const { return a == b; }
};
template <> struct not_equal_to<void> {
  typedef void is_transparent;
  template <class A, class B> __host__ __device__ constexpr bool operator()(const A &a, const B &b) const { return a != b; }
};
template <> struct logical_and<void> {
  typedef void is_transparent;
  template <class A, class B> __host__ __device__ constexpr bool operator()(const A &a, const B &b) const { return a && b; }
};
template <> struct logical_or<void> {
  typedef void is_transparent;
  template <class A, class B> __host__ __device__ constexpr bool operator()(const A &a, const B &b) const { return a || b; }
};
template <> struct negate<void> {
  typedef void is_transparent;
  template <class A> __host__ __device__ constexpr auto operator()(const A &a) const { return -a; }
};
template <> struct bit_not<void> {
  typedef void is_transparent;
  template <class A> __host__ __device__ constexpr auto operator()(const A &a) const { return ~a; }
};
template <> struct logical_not<void> {
  typedef void is_transparent;
  template <class A> __host__ __device__ constexpr bool operator()(const A &a) const { return !a; }
};

template <class T> struct hash {
  size_t operator()(T value) const { return (size_t)value; }
};
template <class T> struct hash<T *> {
  size_t operator()(T *value) const { return (size_t)value; }
};
template <> struct hash<float> {
  size_t operator()(float value) const { return value == 0 ? 0 : __hash_bytes(&value, sizeof(value)); }
};
template <> struct hash<double> {
  size_t operator()(double value) const { return value == 0 ? 0 : __hash_bytes(&value, sizeof(value)); }
};
}
