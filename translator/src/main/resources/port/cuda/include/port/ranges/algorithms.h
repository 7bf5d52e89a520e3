#pragma once
#include <algorithm>
#include <port/ranges/access.h>
namespace std {
namespace ranges {
// A test of what a projection gives.
template <class F, class P> auto __projected(F &f, P &project) {
  return [&f, &project](auto &&value) -> decltype(auto) { return std::invoke(f, std::invoke(project, std::forward<decltype(value)>(value))); };
}
template <class F, class P> auto __projected_both(F &f, P &project) {
  return [&f, &project](auto &&a, auto &&b) -> bool { return std::invoke(f, std::invoke(project, std::forward<decltype(a)>(a)), std::invoke(project, std::forward<decltype(b)>(b))); };
}
template <class I, class F> struct in_fun_result {
  I in;
  F fun;
};
template <class I, class O> struct in_out_result {
  I in;
  O out;
};
template <class T> struct min_max_result {
  T min, max;
};

#define PORT_RANGES_OF_TEST(name)                                                                                        \
  template <range R, class F, class P = identity> auto name(R &&r, F f, P project = {}) {                               \
    return std::name(std::begin(r), std::end(r), ranges::__projected(f, project));                                      \
  }
PORT_RANGES_OF_TEST(all_of)
PORT_RANGES_OF_TEST(any_of)
PORT_RANGES_OF_TEST(none_of)
PORT_RANGES_OF_TEST(count_if)
PORT_RANGES_OF_TEST(find_if)
PORT_RANGES_OF_TEST(find_if_not)
PORT_RANGES_OF_TEST(is_partitioned)
#undef PORT_RANGES_OF_TEST
#define PORT_RANGES_IN_ORDER(name)                                                                                       \
  template <range R, class C = less<>, class P = identity> auto name(R &&r, C order = {}, P project = {}) {             \
    return std::name(std::begin(r), std::end(r), ranges::__projected_both(order, project));                             \
  }
PORT_RANGES_IN_ORDER(sort)
PORT_RANGES_IN_ORDER(stable_sort)
PORT_RANGES_IN_ORDER(is_sorted)
PORT_RANGES_IN_ORDER(max_element)
PORT_RANGES_IN_ORDER(min_element)
#undef PORT_RANGES_IN_ORDER
template <class I, class C = less<>>
  requires(!range<I>)
void sort(I first, I last, C order = {}) {
  std::sort(first, last, order);
}

template <range R, class F, class P = identity> auto for_each(R &&r, F f, P project = {}) {
  auto at = std::begin(r);
  for (; at != std::end(r); ++at) std::invoke(f, std::invoke(project, *at));
  return in_fun_result<decltype(at), F>{at, f};
}
template <range R, class T, class P = identity> auto find(R &&r, const T &value, P project = {}) {
  auto at = std::begin(r);
  while (at != std::end(r) && !(std::invoke(project, *at) == value)) ++at;
  return at;
}
template <range R, class T, class P = identity> bool contains(R &&r, const T &value, P project = {}) { return ranges::find(r, value, project) != std::end(r); }
template <range R, class T, class P = identity> ptrdiff_t count(R &&r, const T &value, P project = {}) {
  ptrdiff_t n = 0;
  for (auto at = std::begin(r); at != std::end(r); ++at) n += std::invoke(project, *at) == value;
  return n;
}
template <range R, class C = less<>, class P = identity> range_value_t<R> max(R &&r, C order = {}, P project = {}) { return *ranges::max_element(r, order, project); }
template <range R, class C = less<>, class P = identity> range_value_t<R> min(R &&r, C order = {}, P project = {}) { return *ranges::min_element(r, order, project); }
template <range R, class C = less<>> auto minmax(R &&r, C order = {}) { return min_max_result<range_value_t<R>>{ranges::min(r, order), ranges::max(r, order)}; }
template <range R, class O> auto copy(R &&r, O out) {
  auto at = std::begin(r);
  for (; at != std::end(r); ++at, ++out) *out = *at;
  return in_out_result<decltype(at), O>{at, out};
}
template <range R, class O, class F, class P = identity> auto copy_if(R &&r, O out, F f, P project = {}) {
  auto at = std::begin(r);
  for (; at != std::end(r); ++at) {
    if (std::invoke(f, std::invoke(project, *at))) {
      *out = *at;
      ++out;
    }
  }
  return in_out_result<decltype(at), O>{at, out};
}
template <range R, class O, class F, class P = identity> auto transform(R &&r, O out, F f, P project = {}) {
  auto at = std::begin(r);
  for (; at != std::end(r); ++at, ++out) *out = std::invoke(f, std::invoke(project, *at));
  return in_out_result<decltype(at), O>{at, out};
}
template <range R, class T> auto fill(R &&r, const T &value) {
  std::fill(std::begin(r), std::end(r), value);
  return std::end(r);
}
template <range R, class G> auto generate(R &&r, G make) {
  std::generate(std::begin(r), std::end(r), make);
  return std::end(r);
}
template <range R> auto reverse(R &&r) {
  std::reverse(std::begin(r), std::end(r));
  return std::end(r);
}
template <range R, class T> auto iota(R &&r, T value) {
  for (auto at = std::begin(r); at != std::end(r); ++at, ++value) *at = value;
}
template <range A, range B> bool equal(A &&a, B &&b) {
  auto at = std::begin(a);
  auto other = std::begin(b);
  for (; at != std::end(a) && other != std::end(b); ++at, ++other)
    if (!(*at == *other)) return false;
  return at == std::end(a) && other == std::end(b);
}
template <range R, class T, class C = less<>> bool binary_search(R &&r, const T &value, C order = {}) { return std::binary_search(std::begin(r), std::end(r), value, order); }
template <range R, class T, class C = less<>> auto lower_bound(R &&r, const T &value, C order = {}) { return std::lower_bound(std::begin(r), std::end(r), value, order); }
template <range R, class T, class C = less<>> auto upper_bound(R &&r, const T &value, C order = {}) { return std::upper_bound(std::begin(r), std::end(r), value, order); }
template <range R> auto unique(R &&r) { return subrange(std::unique(std::begin(r), std::end(r)), std::end(r)); }
template <range R, class T> auto remove(R &&r, const T &value) { return subrange(std::remove(std::begin(r), std::end(r), value), std::end(r)); }
template <range R, class F> auto remove_if(R &&r, F f) { return subrange(std::remove_if(std::begin(r), std::end(r), f), std::end(r)); }
}
}
