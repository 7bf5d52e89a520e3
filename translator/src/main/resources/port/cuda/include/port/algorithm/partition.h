#pragma once
#include <iterator>
#include <port/algorithm/change.h>
#include <port/algorithm/compare.h>
#include <port/algorithm/search.h>
namespace std {
// As libstdc++ does it: from both ends where the iterators allow.
template <class I, class P> I partition(I first, I last, P is) {
  if constexpr (is_base_of<bidirectional_iterator_tag, typename iterator_traits<I>::iterator_category>::value) {
    for (;;) {
      while (first != last && is(*first)) ++first;
      if (first == last) return first;
      --last;
      while (first != last && !is(*last)) --last;
      if (first == last) return first;
      std::iter_swap(first, last);
      ++first;
    }
  } else {
    first = std::find_if_not(first, last, is);
    if (first == last) return first;
    for (I next = first; ++next != last;) {
      if (is(*next)) {
        std::iter_swap(first, next);
        ++first;
      }
    }
    return first;
  }
}
template <class I, class P> I stable_partition(I first, I last, P is) {
  typedef typename iterator_traits<I>::value_type T;
  ptrdiff_t n = std::distance(first, last);
  T *others = new T[n];
  ptrdiff_t count = 0;
  I to = first;
  for (I at = first; at != last; ++at) {
    if (is(*at)) {
      if (to != at) *to = std::move(*at);
      ++to;
    } else {
      others[count++] = std::move(*at);
    }
  }
  I middle = to;
  for (ptrdiff_t i = 0; i < count; i++, ++to) *to = std::move(others[i]);
  delete[] others;
  return middle;
}
template <class I, class O, class Q, class P> pair<O, Q> partition_copy(I first, I last, O yes, Q no, P is) {
  for (; first != last; ++first) {
    if (is(*first)) {
      *yes = *first;
      ++yes;
    } else {
      *no = *first;
      ++no;
    }
  }
  return pair<O, Q>(yes, no);
}
template <class I, class P> bool is_partitioned(I first, I last, P is) { return std::none_of(std::find_if_not(first, last, is), last, is); }
template <class I, class P> I partition_point(I first, I last, P is) {
  ptrdiff_t n = std::distance(first, last);
  while (n > 0) {
    ptrdiff_t half = n / 2;
    I middle = std::next(first, half);
    if (is(*middle)) {
      first = ++middle;
      n -= half + 1;
    } else {
      n = half;
    }
  }
  return first;
}
template <class I, class T, class C> I upper_bound(I first, I last, const T &value, C less) {
  ptrdiff_t n = std::distance(first, last);
  while (n > 0) {
    ptrdiff_t half = n / 2;
    I middle = std::next(first, half);
    if (!less(value, *middle)) {
      first = ++middle;
      n -= half + 1;
    } else {
      n = half;
    }
  }
  return first;
}
template <class I, class T, class C> pair<I, I> equal_range(I first, I last, const T &value, C less) {
  return pair<I, I>(std::lower_bound(first, last, value, less), std::upper_bound(first, last, value, less));
}
template <class I, class T, class C> bool binary_search(I first, I last, const T &value, C less) {
  I found = std::lower_bound(first, last, value, less);
  return found != last && !less(value, *found);
}
template <class I, class T> I upper_bound(I first, I last, const T &value) { return std::upper_bound(first, last, value, __ordered()); }
template <class I, class T> pair<I, I> equal_range(I first, I last, const T &value) { return std::equal_range(first, last, value, __ordered()); }
template <class I, class T> bool binary_search(I first, I last, const T &value) { return std::binary_search(first, last, value, __ordered()); }
}
