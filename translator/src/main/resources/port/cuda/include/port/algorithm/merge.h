#pragma once
#include <iterator>
#include <port/algorithm/change.h>
#include <port/algorithm/compare.h>
namespace std {
template <class I, class J, class O, class C> O merge(I first, I last, J first2, J last2, O out, C less) {
  while (first != last && first2 != last2) {
    if (less(*first2, *first)) {
      *out = *first2;
      ++first2;
    } else {
      *out = *first;
      ++first;
    }
    ++out;
  }
  return std::copy(first2, last2, std::copy(first, last, out));
}
template <class I, class C> void inplace_merge(I first, I middle, I last, C less) {
  typedef typename iterator_traits<I>::value_type T;
  ptrdiff_t n = std::distance(first, middle);
  T *left = new T[n];
  std::move(first, middle, left);
  T *from = left;
  for (; from != left + n; ++first) {
    if (middle != last && less(*middle, *from)) {
      *first = std::move(*middle);
      ++middle;
    } else {
      *first = std::move(*from);
      ++from;
    }
  }
  delete[] left;
}
template <class I, class J, class C> bool includes(I first, I last, J first2, J last2, C less) {
  for (; first2 != last2; ++first) {
    if (first == last || less(*first2, *first)) return false;
    if (!less(*first, *first2)) ++first2;
  }
  return true;
}
template <class I, class J, class O, class C> O set_union(I first, I last, J first2, J last2, O out, C less) {
  for (; first != last && first2 != last2; ++out) {
    if (less(*first, *first2)) {
      *out = *first;
      ++first;
    } else if (less(*first2, *first)) {
      *out = *first2;
      ++first2;
    } else {
      *out = *first;
      ++first;
      ++first2;
    }
  }
  return std::copy(first2, last2, std::copy(first, last, out));
}
template <class I, class J, class O, class C> O set_intersection(I first, I last, J first2, J last2, O out, C less) {
  while (first != last && first2 != last2) {
    if (less(*first, *first2)) {
      ++first;
    } else if (less(*first2, *first)) {
      ++first2;
    } else {
      *out = *first;
      ++out;
      ++first;
      ++first2;
    }
  }
  return out;
}
template <class I, class J, class O, class C> O set_difference(I first, I last, J first2, J last2, O out, C less) {
  while (first != last && first2 != last2) {
    if (less(*first, *first2)) {
      *out = *first;
      ++out;
      ++first;
    } else {
      if (!less(*first2, *first)) ++first;
      ++first2;
    }
  }
  return std::copy(first, last, out);
}
template <class I, class J, class O, class C> O set_symmetric_difference(I first, I last, J first2, J last2, O out, C less) {
  while (first != last && first2 != last2) {
    if (less(*first, *first2)) {
      *out = *first;
      ++out;
      ++first;
    } else if (less(*first2, *first)) {
      *out = *first2;
      ++out;
      ++first2;
    } else {
      ++first;
      ++first2;
    }
  }
  return std::copy(first2, last2, std::copy(first, last, out));
}
template <class I, class J, class O> O merge(I a, I b, J c, J d, O out) { return std::merge(a, b, c, d, out, __ordered()); }
template <class I> void inplace_merge(I first, I middle, I last) { std::inplace_merge(first, middle, last, __ordered()); }
template <class I, class J> bool includes(I a, I b, J c, J d) { return std::includes(a, b, c, d, __ordered()); }
template <class I, class J, class O> O set_union(I a, I b, J c, J d, O out) { return std::set_union(a, b, c, d, out, __ordered()); }
template <class I, class J, class O> O set_intersection(I a, I b, J c, J d, O out) { return std::set_intersection(a, b, c, d, out, __ordered()); }
template <class I, class J, class O> O set_difference(I a, I b, J c, J d, O out) { return std::set_difference(a, b, c, d, out, __ordered()); }
template <class I, class J, class O> O set_symmetric_difference(I a, I b, J c, J d, O out) { return std::set_symmetric_difference(a, b, c, d, out, __ordered()); }
}
