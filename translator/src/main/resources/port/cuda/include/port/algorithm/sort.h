#pragma once
#include <iterator>
#include <port/algorithm/change.h>
#include <port/algorithm/compare.h>
#include <port/algorithm/heap.h>
#include <utility>
namespace std {
// Sorting as libstdc++ does it, to the place of equal elements: quicksort by the median of three down to runs of sixteen, heap sort where that
// degenerates, one insertion sort at the end.
template <class I, class C> void __insert_backwards(I at, C less) {
  typename iterator_traits<I>::value_type value = std::move(*at);
  I next = at;
  --next;
  while (less(value, *next)) {
    *at = std::move(*next);
    at = next;
    --next;
  }
  *at = std::move(value);
}
template <class I, class C> void __insertion_sort(I first, I last, C less) {
  if (first == last) return;
  for (I i = first + 1; i != last; ++i) {
    if (less(*i, *first)) {
      typename iterator_traits<I>::value_type value = std::move(*i);
      std::move_backward(first, i, i + 1);
      *first = std::move(value);
    } else {
      std::__insert_backwards(i, less);
    }
  }
}
template <class I, class C> void __median_to_first(I result, I a, I b, I c, C less) {
  if (less(*a, *b)) {
    if (less(*b, *c)) std::iter_swap(result, b);
    else if (less(*a, *c)) std::iter_swap(result, c);
    else std::iter_swap(result, a);
  } else if (less(*a, *c)) {
    std::iter_swap(result, a);
  } else if (less(*b, *c)) {
    std::iter_swap(result, c);
  } else {
    std::iter_swap(result, b);
  }
}
// Parts the elements behind the first by the median, which is the first afterwards.
template <class I, class C> I __cut(I first, I last, C less) {
  std::__median_to_first(first, first + 1, first + (last - first) / 2, last - 1, less);
  I low = first + 1;
  I high = last;
  for (;;) {
    while (less(*low, *first)) ++low;
    --high;
    while (less(*first, *high)) --high;
    if (!(low < high)) return low;
    std::iter_swap(low, high);
    ++low;
  }
}
template <class I> int __sorting_depth(I first, I last) {
  int depth = 0;
  for (ptrdiff_t n = last - first; n > 1; n >>= 1) depth += 2;
  return depth;
}
template <class I, class C> void __select_by_heap(I first, I middle, I last, C less) {
  std::make_heap(first, middle, less);
  for (I i = middle; i < last; ++i)
    if (less(*i, *first)) std::__pop_to(first, middle, i, less);
}
template <class I, class C> void partial_sort(I first, I middle, I last, C less) {
  std::__select_by_heap(first, middle, last, less);
  std::sort_heap(first, middle, less);
}
template <class I, class C> void __sort_roughly(I first, I last, int depth, C less) {
  while (last - first > 16) {
    if (depth == 0) {
      std::partial_sort(first, last, last, less);
      return;
    }
    depth--;
    I cut = std::__cut(first, last, less);
    std::__sort_roughly(cut, last, depth, less);
    last = cut;
  }
}
template <class I, class C> void sort(I first, I last, C less) {
  if (first == last) return;
  std::__sort_roughly(first, last, std::__sorting_depth(first, last), less);
  if (last - first <= 16) {
    std::__insertion_sort(first, last, less);
    return;
  }
  std::__insertion_sort(first, first + 16, less);
  for (I i = first + 16; i != last; ++i) std::__insert_backwards(i, less);
}
template <class I, class C> void nth_element(I first, I nth, I last, C less) {
  if (first == last || nth == last) return;
  int depth = std::__sorting_depth(first, last);
  while (last - first > 3) {
    if (depth == 0) {
      std::__select_by_heap(first, nth + 1, last, less);
      std::iter_swap(first, nth);
      return;
    }
    depth--;
    I cut = std::__cut(first, last, less);
    if (cut <= nth) first = cut;
    else last = cut;
  }
  std::__insertion_sort(first, last, less);
}
template <class I, class C> void stable_sort(I first, I last, C less) {
  typedef typename iterator_traits<I>::value_type T;
  ptrdiff_t n = last - first;
  if (n <= 16) {
    std::__insertion_sort(first, last, less);
    return;
  }
  I middle = first + n / 2;
  std::stable_sort(first, middle, less);
  std::stable_sort(middle, last, less);
  T *left = new T[n / 2];
  for (ptrdiff_t i = 0; i < n / 2; i++) left[i] = std::move(first[i]);
  T *from = left;
  T *from_end = left + n / 2;
  I to = first;
  while (from != from_end) {
    if (middle != last && less(*middle, *from)) {
      *to = std::move(*middle);
      ++middle;
    } else {
      *to = std::move(*from);
      ++from;
    }
    ++to;
  }
  delete[] left;
}
template <class I, class O, class C> O partial_sort_copy(I first, I last, O out, O end, C less) {
  O to = out;
  for (; to != end && first != last; ++to, ++first) *to = *first;
  std::make_heap(out, to, less);
  for (; first != last; ++first) {
    if (less(*first, *out)) {
      typename iterator_traits<O>::value_type value = *first;
      std::__sift_down(out, 0, to - out, std::move(value), less);
    }
  }
  std::sort_heap(out, to, less);
  return to;
}
template <class I, class C> I is_sorted_until(I first, I last, C less) {
  if (first == last) return last;
  for (I next = first; ++next != last; first = next)
    if (less(*next, *first)) return next;
  return last;
}
template <class I, class C> bool is_sorted(I first, I last, C less) { return std::is_sorted_until(first, last, less) == last; }
template <class I> void sort(I first, I last) { std::sort(first, last, __ordered()); }
template <class I> void stable_sort(I first, I last) { std::stable_sort(first, last, __ordered()); }
template <class I> void partial_sort(I first, I middle, I last) { std::partial_sort(first, middle, last, __ordered()); }
template <class I, class O> O partial_sort_copy(I first, I last, O out, O end) { return std::partial_sort_copy(first, last, out, end, __ordered()); }
template <class I> void nth_element(I first, I nth, I last) { std::nth_element(first, nth, last, __ordered()); }
template <class I> I is_sorted_until(I first, I last) { return std::is_sorted_until(first, last, __ordered()); }
template <class I> bool is_sorted(I first, I last) { return std::is_sorted(first, last, __ordered()); }
}
