#pragma once
#include <iterator>
#include <port/algorithm/ranges.h>
#include <utility>
namespace std {
template <class I, class G> void generate(I first, I last, G make) {
  for (; first != last; ++first) *first = make();
}
template <class I, class N, class G> I generate_n(I first, N n, G make) {
  for (; n > 0; n--, ++first) *first = make();
  return first;
}
template <class I, class N, class O> O copy_n(I first, N n, O out) {
  for (; n > 0; n--, ++first, ++out) *out = *first;
  return out;
}
template <class I, class O, class P> O copy_if(I first, I last, O out, P take) {
  for (; first != last; ++first) {
    if (take(*first)) {
      *out = *first;
      ++out;
    }
  }
  return out;
}
template <class I, class O, class F> O transform(I first, I last, O out, F f) {
  for (; first != last; ++first, ++out) *out = f(*first);
  return out;
}
template <class I, class J, class O, class F> O transform(I first, I last, J second, O out, F f) {
  for (; first != last; ++first, ++second, ++out) *out = f(*first, *second);
  return out;
}
template <class I> void reverse(I first, I last) {
  while (first != last && first != --last) {
    std::iter_swap(first, last);
    ++first;
  }
}
template <class I, class O> O reverse_copy(I first, I last, O out) {
  for (; first != last; ++out) *out = *--last;
  return out;
}
template <class I> I rotate(I first, I middle, I last) {
  I result = std::next(first, std::distance(middle, last));
  if (first == middle || middle == last) return result;
  std::reverse(first, middle);
  std::reverse(middle, last);
  std::reverse(first, last);
  return result;
}
template <class I, class O> O rotate_copy(I first, I middle, I last, O out) { return std::copy(first, middle, std::copy(middle, last, out)); }
template <class I, class P> I unique(I first, I last, P same) {
  if (first == last) return last;
  I to = first;
  while (++first != last) {
    if (!same(*to, *first) && ++to != first) *to = std::move(*first);
  }
  return ++to;
}
template <class I> I unique(I first, I last) { return std::unique(first, last, __alike()); }
template <class I, class O, class P> O unique_copy(I first, I last, O out, P same) {
  if (first == last) return out;
  typename iterator_traits<I>::value_type kept = *first;
  *out = kept;
  ++out;
  while (++first != last) {
    if (!same(kept, *first)) {
      kept = *first;
      *out = kept;
      ++out;
    }
  }
  return out;
}
template <class I, class O> O unique_copy(I first, I last, O out) { return std::unique_copy(first, last, out, __alike()); }
template <class I, class P> I remove_if(I first, I last, P drop) {
  while (first != last && !drop(*first)) ++first;
  if (first == last) return first;
  I to = first;
  while (++first != last) {
    if (!drop(*first)) {
      *to = std::move(*first);
      ++to;
    }
  }
  return to;
}
template <class I, class T> I remove(I first, I last, const T &value) {
  while (first != last && !(*first == value)) ++first;
  if (first == last) return first;
  I to = first;
  while (++first != last) {
    if (!(*first == value)) {
      *to = std::move(*first);
      ++to;
    }
  }
  return to;
}
template <class I, class O, class P> O remove_copy_if(I first, I last, O out, P drop) {
  for (; first != last; ++first) {
    if (!drop(*first)) {
      *out = *first;
      ++out;
    }
  }
  return out;
}
template <class I, class O, class T> O remove_copy(I first, I last, O out, const T &value) {
  for (; first != last; ++first) {
    if (!(*first == value)) {
      *out = *first;
      ++out;
    }
  }
  return out;
}
template <class I, class P, class T> void replace_if(I first, I last, P is, const T &to) {
  for (; first != last; ++first)
    if (is(*first)) *first = to;
}
template <class I, class T> void replace(I first, I last, const T &from, const T &to) {
  for (; first != last; ++first)
    if (*first == from) *first = to;
}
template <class I, class O, class P, class T> O replace_copy_if(I first, I last, O out, P is, const T &to) {
  for (; first != last; ++first, ++out) *out = is(*first) ? to : *first;
  return out;
}
template <class I, class O, class T> O replace_copy(I first, I last, O out, const T &from, const T &to) {
  for (; first != last; ++first, ++out) *out = *first == from ? to : *first;
  return out;
}
}
