#pragma once
#include <iterator>
#include <port/function_objects.h>
#include <port/invoke.h>
#include <type_traits>
#include <utility>
namespace std {
struct identity {
  template <class T> __host__ __device__ constexpr T &&operator()(T &&value) const { return std::forward<T>(value); }
};
namespace ranges {
template <class R> using iterator_t = decltype(std::begin(std::declval<R &>()));
template <class R> using sentinel_t = decltype(std::end(std::declval<R &>()));
template <class R> using range_reference_t = decltype(*std::begin(std::declval<R &>()));
template <class R> using range_value_t = typename decay<range_reference_t<R>>::type;
template <class R> using range_difference_t = ptrdiff_t;
template <class T> concept range = requires(T &r) {
  std::begin(r);
  std::end(r);
};
using std::greater;
using std::greater_equal;
using std::less;
using std::less_equal;
struct equal_to {
  template <class A, class B> __host__ __device__ constexpr bool operator()(const A &a, const B &b) const { return a == b; }
};

template <class R> auto begin(R &&r) { return std::begin(r); }
template <class R> auto end(R &&r) { return std::end(r); }
template <class R> auto data(R &&r) { return r.data(); }
template <class R> bool empty(R &&r) { return std::begin(r) == std::end(r); }
template <range R> ptrdiff_t distance(R &&r) {
  ptrdiff_t n = 0;
  for (auto at = std::begin(r); at != std::end(r); ++at) n++;
  return n;
}
template <class I> ptrdiff_t distance(I first, I last) { return std::distance(first, last); }
template <class R> size_t size(R &&r) {
  if constexpr (requires { r.size(); }) return r.size();
  else return (size_t)ranges::distance(r);
}
template <class R> ptrdiff_t ssize(R &&r) { return (ptrdiff_t)ranges::size(r); }
template <class I> I next(I at, ptrdiff_t n = 1) { return std::next(at, n); }
template <class I> I prev(I at, ptrdiff_t n = 1) { return std::prev(at, n); }

// What views derive from: they are held by value, other ranges by their address.
struct view_base {};
template <class V> class view_interface : public view_base {
  V &self_() { return static_cast<V &>(*this); }

public:
  bool empty() { return self_().begin() == self_().end(); }
  explicit operator bool() { return !empty(); }
  decltype(auto) front() { return *self_().begin(); }
  decltype(auto) back() { return *std::prev(self_().end()); }
  decltype(auto) operator[](ptrdiff_t i) { return *std::next(self_().begin(), i); }
};
template <class I> class subrange : public view_interface<subrange<I>> {
  I first_, last_;

public:
  subrange(I first, I last) : first_(first), last_(last) {}
  I begin() const { return first_; }
  I end() const { return last_; }
  size_t size() const { return (size_t)std::distance(first_, last_); }
};
template <class I> subrange(I, I) -> subrange<I>;
}
}
