#pragma once
#include <stddef.h>
namespace std {
template <class R, size_t Bits, class G> R generate_canonical(G &generator) {
  const double range = (double)G::max() - (double)G::min() + 1.0;
  const unsigned long span = G::max() - G::min();
  size_t log2range = 0;
  if (span == ~0UL) {
    log2range = 64;
  } else {
    for (unsigned long r = span + 1; r > 1; r >>= 1) log2range++;
  }
  const size_t digits = sizeof(R) == 4 ? 24 : 53;
  const size_t bits = Bits < digits ? Bits : digits;
  size_t rounds = (bits + log2range - 1) / log2range;
  if (rounds < 1) rounds = 1;
  R sum = 0;
  R factor = 1;
  for (; rounds != 0; rounds--) {
    sum += (R)(generator() - G::min()) * factor;
    factor = (R)(factor * range);
  }
  R value = sum / factor;
  if (value >= (R)1) value = sizeof(R) == 4 ? (R)0.999999940395355224609375 : (R)0.99999999999999988897769753748434596;
  return value;
}
}
