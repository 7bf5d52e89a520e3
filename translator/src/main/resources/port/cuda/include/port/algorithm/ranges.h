#pragma once
#include <iterator>
#include <port/algorithm/compare.h>
#include <utility>
// What the containers, strings and smart pointers of libstdc++ bring along: programs use it without <algorithm>.
namespace std {
template <class A, class B> void iter_swap(A a, B b) {
  using std::swap;
  swap(*a, *b);
}
template <class I, class J> J swap_ranges(I first, I last, J second) {
  for (; first != last; ++first, ++second) std::iter_swap(first, second);
  return second;
}
template <class I, class T> void fill(I first, I last, const T &value) {
  for (; first != last; ++first) *first = value;
}
template <class I, class N, class T> I fill_n(I first, N n, const T &value) {
  for (; n > 0; n--, ++first) *first = value;
  return first;
}
template <class I, class O> O copy(I first, I last, O out) {
  for (; first != last; ++first, ++out) *out = *first;
  return out;
}
template <class I, class O> O copy_backward(I first, I last, O out) {
  while (last != first) *--out = *--last;
  return out;
}
template <class I, class O> O move(I first, I last, O out) {
  for (; first != last; ++first, ++out) *out = std::move(*first);
  return out;
}
template <class I, class O> O move_backward(I first, I last, O out) {
  while (last != first) *--out = std::move(*--last);
  return out;
}
template <class I, class J, class P, class = decltype(std::declval<P &>()(*std::declval<I &>(), *std::declval<J &>()))> pair<I, J> mismatch(I first, I last, J second, P same) {
  while (first != last && same(*first, *second)) {
    ++first;
    ++second;
  }
  return pair<I, J>(first, second);
}
template <class I, class J> pair<I, J> mismatch(I first, I last, J second) { return std::mismatch(first, last, second, __alike()); }
template <class I, class J, class P> pair<I, J> mismatch(I first, I last, J second, J end, P same) {
  while (first != last && second != end && same(*first, *second)) {
    ++first;
    ++second;
  }
  return pair<I, J>(first, second);
}
template <class I, class J> pair<I, J> mismatch(I first, I last, J second, J end) { return std::mismatch(first, last, second, end, __alike()); }
template <class I, class J> bool equal(I first, I last, J second) {
  for (; first != last; ++first, ++second)
    if (!(*first == *second)) return false;
  return true;
}
template <class I, class J, class P, class = decltype(std::declval<P &>()(*std::declval<I &>(), *std::declval<J &>()))> bool equal(I first, I last, J second, P same) {
  for (; first != last; ++first, ++second)
    if (!same(*first, *second)) return false;
  return true;
}
template <class I, class J, class P> bool equal(I first, I last, J second, J end, P same) {
  for (; first != last && second != end; ++first, ++second)
    if (!same(*first, *second)) return false;
  return first == last && second == end;
}
template <class I, class J> bool equal(I first, I last, J second, J end) { return std::equal(first, last, second, end, __alike()); }
template <class I, class J, class C> bool lexicographical_compare(I first, I last, J first2, J last2, C less) {
  for (; first != last && first2 != last2; ++first, ++first2) {
    if (less(*first, *first2)) return true;
    if (less(*first2, *first)) return false;
  }
  return first == last && first2 != last2;
}
template <class I, class J> bool lexicographical_compare(I first, I last, J first2, J last2) { return std::lexicographical_compare(first, last, first2, last2, __ordered()); }
template <class I, class T, class C> I lower_bound(I first, I last, const T &value, C less) {
  ptrdiff_t n = std::distance(first, last);
  while (n > 0) {
    ptrdiff_t half = n / 2;
    I middle = std::next(first, half);
    if (less(*middle, value)) {
      first = ++middle;
      n -= half + 1;
    } else {
      n = half;
    }
  }
  return first;
}
template <class I, class T> I lower_bound(I first, I last, const T &value) { return std::lower_bound(first, last, value, __ordered()); }
}
