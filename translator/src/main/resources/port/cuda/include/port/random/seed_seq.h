#pragma once
#include <initializer_list>
#include <vector>
namespace std {
class seed_seq {
  vector<unsigned int> seeds_;

public:
  typedef unsigned int result_type;
  seed_seq() {}
  seed_seq(initializer_list<unsigned int> values) : seeds_(values) {}
  template <class I> seed_seq(I first, I last) {
    for (; first != last; ++first) seeds_.push_back((unsigned int)*first);
  }
  size_t size() const { return seeds_.size(); }
  template <class I> void generate(I first, I last) {
    if (first == last) return;
    size_t n = (size_t)(last - first);
    size_t s = seeds_.size();
    for (size_t i = 0; i < n; i++) first[i] = 0x8b8b8b8bu;
    size_t t = n >= 623 ? 11 : n >= 68 ? 7 : n >= 39 ? 5 : n >= 7 ? 3 : (n - 1) / 2;
    size_t p = (n - t) / 2;
    size_t q = p + t;
    size_t m = s + 1 > n ? s + 1 : n;
    for (size_t k = 0; k < m; k++) {
      unsigned int mixed = first[k % n] ^ first[(k + p) % n] ^ first[(k + n - 1) % n];
      unsigned int one = 1664525u * (mixed ^ (mixed >> 27));
      unsigned int two = one + (k == 0 ? (unsigned int)s : k <= s ? (unsigned int)(k % n) + seeds_[k - 1] : (unsigned int)(k % n));
      first[(k + p) % n] += one;
      first[(k + q) % n] += two;
      first[k % n] = two;
    }
    for (size_t k = m; k < m + n; k++) {
      unsigned int mixed = first[k % n] + first[(k + p) % n] + first[(k + n - 1) % n];
      unsigned int one = 1566083941u * (mixed ^ (mixed >> 27));
      unsigned int two = one - (unsigned int)(k % n);
      first[(k + p) % n] ^= one;
      first[(k + q) % n] ^= two;
      first[k % n] = two;
    }
  }
};
}
