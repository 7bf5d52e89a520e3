#pragma once
#include <iterator>
#include <port/algorithm/change.h>
#include <port/algorithm/compare.h>
#include <stdlib.h>
namespace std {
template <class I, class C> bool __step_permutation(I first, I last, C less) {
  if (first == last) return false;
  I i = last;
  if (first == --i) return false;
  for (;;) {
    I next = i;
    if (less(*--i, *next)) {
      I j = last;
      while (!less(*i, *--j)) {
      }
      std::iter_swap(i, j);
      std::reverse(next, last);
      return true;
    }
    if (i == first) {
      std::reverse(first, last);
      return false;
    }
  }
}
template <class C> struct __turned {
  C less;
  template <class A, class B> bool operator()(const A &a, const B &b) const { return less(b, a); }
};
template <class I> bool next_permutation(I first, I last) { return std::__step_permutation(first, last, __ordered()); }
template <class I, class C> bool next_permutation(I first, I last, C less) { return std::__step_permutation(first, last, less); }
template <class I> bool prev_permutation(I first, I last) { return std::__step_permutation(first, last, __turned<__ordered>()); }
template <class I, class C> bool prev_permutation(I first, I last, C less) { return std::__step_permutation(first, last, __turned<C>{less}); }
// By the C library's generator, as libstdc++ does it.
template <class I> void random_shuffle(I first, I last) {
  if (first == last) return;
  for (I i = first + 1; i != last; ++i) {
    I j = first + rand() % ((i - first) + 1);
    if (i != j) std::iter_swap(i, j);
  }
}
template <class I, class R> void random_shuffle(I first, I last, R &&random) {
  if (first == last) return;
  for (I i = first + 1; i != last; ++i) {
    I j = first + random((i - first) + 1);
    if (i != j) std::iter_swap(i, j);
  }
}
}
