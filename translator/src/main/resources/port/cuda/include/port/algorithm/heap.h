#pragma once
#include <iterator>
#include <port/algorithm/compare.h>
#include <utility>
namespace std {
// Heaps as libstdc++ keeps them, to the place of equal elements.
template <class I, class T, class C> void __push_up(I first, ptrdiff_t hole, ptrdiff_t top, T value, C less) {
  ptrdiff_t parent = (hole - 1) / 2;
  while (hole > top && less(first[parent], value)) {
    first[hole] = std::move(first[parent]);
    hole = parent;
    parent = (hole - 1) / 2;
  }
  first[hole] = std::move(value);
}
template <class I, class T, class C> void __sift_down(I first, ptrdiff_t hole, ptrdiff_t n, T value, C less) {
  ptrdiff_t top = hole;
  ptrdiff_t child = hole;
  while (child < (n - 1) / 2) {
    child = 2 * (child + 1);
    if (less(first[child], first[child - 1])) child--;
    first[hole] = std::move(first[child]);
    hole = child;
  }
  if ((n & 1) == 0 && child == (n - 2) / 2) {
    child = 2 * (child + 1);
    first[hole] = std::move(first[child - 1]);
    hole = child - 1;
  }
  std::__push_up(first, hole, top, std::move(value), less);
}
template <class I, class C> void __pop_to(I first, I last, I result, C less) {
  typename iterator_traits<I>::value_type value = std::move(*result);
  *result = std::move(*first);
  std::__sift_down(first, 0, last - first, std::move(value), less);
}
template <class I, class C> void make_heap(I first, I last, C less) {
  ptrdiff_t n = last - first;
  for (ptrdiff_t parent = (n - 2) / 2; n > 1 && parent >= 0; parent--) {
    typename iterator_traits<I>::value_type value = std::move(first[parent]);
    std::__sift_down(first, parent, n, std::move(value), less);
  }
}
template <class I, class C> void push_heap(I first, I last, C less) {
  typename iterator_traits<I>::value_type value = std::move(*(last - 1));
  std::__push_up(first, last - first - 1, 0, std::move(value), less);
}
template <class I, class C> void pop_heap(I first, I last, C less) {
  if (last - first > 1) {
    --last;
    std::__pop_to(first, last, last, less);
  }
}
template <class I, class C> void sort_heap(I first, I last, C less) {
  while (last - first > 1) {
    --last;
    std::__pop_to(first, last, last, less);
  }
}
template <class I, class C> I is_heap_until(I first, I last, C less) {
  ptrdiff_t n = last - first;
  for (ptrdiff_t i = 1; i < n; i++)
    if (less(first[(i - 1) / 2], first[i])) return first + i;
  return last;
}
template <class I, class C> bool is_heap(I first, I last, C less) { return std::is_heap_until(first, last, less) == last; }
template <class I> void make_heap(I first, I last) { std::make_heap(first, last, __ordered()); }
template <class I> void push_heap(I first, I last) { std::push_heap(first, last, __ordered()); }
template <class I> void pop_heap(I first, I last) { std::pop_heap(first, last, __ordered()); }
template <class I> void sort_heap(I first, I last) { std::sort_heap(first, last, __ordered()); }
template <class I> I is_heap_until(I first, I last) { return std::is_heap_until(first, last, __ordered()); }
template <class I> bool is_heap(I first, I last) { return std::is_heap(first, last, __ordered()); }
}
