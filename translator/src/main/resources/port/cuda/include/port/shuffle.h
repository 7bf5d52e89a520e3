#pragma once
#include <iterator>
#include <port/algorithm/change.h>
#include <port/uniform_int.h>
namespace std {
// The permutation of libstdc++: where the generator's range allows, one number places two elements.
template <class I, class G> void shuffle(I first, I last, G &&generator) {
  typedef typename remove_reference<G>::type generator_type;
  typedef uniform_int_distribution<unsigned long> distribution;
  if (first == last) return;
  unsigned long span = generator_type::max() - generator_type::min();
  unsigned long n = (unsigned long)(last - first);
  distribution draw;
  if (span / n >= n) {
    I i = first + 1;
    if (n % 2 == 0) {
      distribution coin(0, 1);
      std::iter_swap(i, first + coin(generator));
      ++i;
    }
    while (i != last) {
      unsigned long range = (unsigned long)(i - first) + 1;
      distribution both(0, range * (range + 1) - 1);
      unsigned long x = both(generator);
      std::iter_swap(i, first + x / (range + 1));
      ++i;
      std::iter_swap(i, first + x % (range + 1));
      ++i;
    }
    return;
  }
  for (I i = first + 1; i != last; ++i) std::iter_swap(i, first + draw(generator, typename distribution::param_type(0, (unsigned long)(i - first))));
}
// So many of the elements, in their order, or at random places of `out`, as libstdc++ chooses.
template <class I, class O, class N, class G> O sample(I first, I last, O out, N n, G &&generator) {
  typedef typename remove_reference<G>::type generator_type;
  typedef uniform_int_distribution<unsigned long> distribution;
  unsigned long rest = (unsigned long)std::distance(first, last);
  if (rest == 0) return out;
  distribution draw;
  unsigned long wanted = (unsigned long)n < rest ? (unsigned long)n : rest;
  unsigned long span = generator_type::max() - generator_type::min();
  if (span / rest >= rest) {
    while (wanted != 0 && rest >= 2) {
      distribution both(0, rest * (rest - 1) - 1);
      unsigned long x = both(generator);
      unsigned long one = x / (rest - 1);
      unsigned long two = x % (rest - 1);
      rest--;
      if (one < wanted) {
        *out = *first;
        ++out;
        wanted--;
      }
      ++first;
      if (wanted == 0) break;
      rest--;
      if (two < wanted) {
        *out = *first;
        ++out;
        wanted--;
      }
      ++first;
    }
  }
  for (; wanted != 0; ++first) {
    if (draw(generator, typename distribution::param_type(0, --rest)) < wanted) {
      *out = *first;
      ++out;
      wanted--;
    }
  }
  return out;
}
}
