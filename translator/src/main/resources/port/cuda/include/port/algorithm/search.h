#pragma once
#include <iterator>
#include <port/algorithm/ranges.h>
#include <utility>
namespace std {
template <class I, class F> F for_each(I first, I last, F f) {
  for (; first != last; ++first) f(*first);
  return f;
}
template <class I, class N, class F> I for_each_n(I first, N n, F f) {
  for (; n > 0; n--, ++first) f(*first);
  return first;
}
template <class I, class T> I find(I first, I last, const T &value) {
  for (; first != last; ++first)
    if (*first == value) break;
  return first;
}
template <class I, class P> I find_if(I first, I last, P is) {
  for (; first != last; ++first)
    if (is(*first)) break;
  return first;
}
template <class I, class P> I find_if_not(I first, I last, P is) {
  for (; first != last; ++first)
    if (!is(*first)) break;
  return first;
}
template <class I, class J, class P> I find_first_of(I first, I last, J from, J to, P same) {
  for (; first != last; ++first)
    for (J sought = from; sought != to; ++sought)
      if (same(*first, *sought)) return first;
  return last;
}
template <class I, class J> I find_first_of(I first, I last, J from, J to) { return std::find_first_of(first, last, from, to, __alike()); }
template <class I, class P> I adjacent_find(I first, I last, P same) {
  if (first == last) return last;
  for (I next = first; ++next != last; first = next)
    if (same(*first, *next)) return first;
  return last;
}
template <class I> I adjacent_find(I first, I last) { return std::adjacent_find(first, last, __alike()); }
template <class I, class T> typename iterator_traits<I>::difference_type count(I first, I last, const T &value) {
  typename iterator_traits<I>::difference_type n = 0;
  for (; first != last; ++first)
    if (*first == value) n++;
  return n;
}
template <class I, class P> typename iterator_traits<I>::difference_type count_if(I first, I last, P is) {
  typename iterator_traits<I>::difference_type n = 0;
  for (; first != last; ++first)
    if (is(*first)) n++;
  return n;
}
template <class I, class P> bool all_of(I first, I last, P is) {
  for (; first != last; ++first)
    if (!is(*first)) return false;
  return true;
}
template <class I, class P> bool any_of(I first, I last, P is) {
  for (; first != last; ++first)
    if (is(*first)) return true;
  return false;
}
template <class I, class P> bool none_of(I first, I last, P is) { return !std::any_of(first, last, is); }
template <class I, class J, class P> I search(I first, I last, J from, J to, P same) {
  for (;; ++first) {
    I at = first;
    J sought = from;
    for (;; ++at, ++sought) {
      if (sought == to) return first;
      if (at == last) return last;
      if (!same(*at, *sought)) break;
    }
  }
}
template <class I, class J> I search(I first, I last, J from, J to) { return std::search(first, last, from, to, __alike()); }
template <class I, class N, class T> I search_n(I first, I last, N n, const T &value) {
  if (n <= 0) return first;
  for (; first != last; ++first) {
    I at = first;
    N rest = n;
    while (at != last && *at == value && --rest > 0) ++at;
    if (rest == 0) return first;
    if (at == last) return last;
  }
  return last;
}
template <class I, class J> I find_end(I first, I last, J from, J to) {
  I found = last;
  if (from == to) return last;
  for (;;) {
    I next = std::search(first, last, from, to);
    if (next == last) return found;
    found = next;
    first = next;
    ++first;
  }
}
template <class I, class C> I min_element(I first, I last, C less) {
  if (first == last) return first;
  I best = first;
  while (++first != last)
    if (less(*first, *best)) best = first;
  return best;
}
template <class I> I min_element(I first, I last) { return std::min_element(first, last, __ordered()); }
template <class I, class C> I max_element(I first, I last, C less) {
  if (first == last) return first;
  I best = first;
  while (++first != last)
    if (less(*best, *first)) best = first;
  return best;
}
template <class I> I max_element(I first, I last) { return std::max_element(first, last, __ordered()); }
// The first of the least and the last of the greatest.
template <class I, class C> pair<I, I> minmax_element(I first, I last, C less) {
  I low = first;
  I high = first;
  if (first != last) {
    while (++first != last) {
      if (less(*first, *low)) low = first;
      if (!less(*first, *high)) high = first;
    }
  }
  return pair<I, I>(low, high);
}
template <class I> pair<I, I> minmax_element(I first, I last) { return std::minmax_element(first, last, __ordered()); }
template <class T> pair<T, T> minmax(const T a, const T b) { return b < a ? pair<T, T>(b, a) : pair<T, T>(a, b); }
template <class T, class C> pair<T, T> minmax(const T a, const T b, C less) { return less(b, a) ? pair<T, T>(b, a) : pair<T, T>(a, b); }
template <class T> pair<T, T> minmax(initializer_list<T> list) {
  pair<const T *, const T *> found = std::minmax_element(list.begin(), list.end());
  return pair<T, T>(*found.first, *found.second);
}
template <class I, class J> bool is_permutation(I first, I last, J second) {
  J end = std::next(second, std::distance(first, last));
  for (I at = first; at != last; ++at)
    if (std::count(first, last, *at) != std::count(second, end, *at)) return false;
  return true;
}
}
