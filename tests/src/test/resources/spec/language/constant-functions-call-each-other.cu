// Fact: a function that works out a constant may call others and itself.
// expect: 4
#include <cstdio>

constexpr long magnitude(long a) {
  return a < 0 ? -a : a;
}

constexpr long divisor(long a, long b) {
  return b == 0 ? magnitude(a) : divisor(b, a % b);
}

template <long N> struct Value {
  static constexpr long value = N;
};

int main() {
  printf("%ld\n", Value<divisor(12, -8)>::value);
}
