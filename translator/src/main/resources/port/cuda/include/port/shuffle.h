#pragma once
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
}
