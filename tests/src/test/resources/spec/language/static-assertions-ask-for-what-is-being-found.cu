// Fact: A static assertion in a class holds for the whole class, however its declaration came to be read.
// expect: 16 8
// expect: 7 5
#include <cstdint>
#include <cstdio>

template <int BYTES> struct Word {};

template <> struct Word<16> {
  using Type = uint4;
  static_assert(sizeof(Type) == 16);
};

template <> struct Word<8> {
  using Type = uint64_t;
  static_assert(sizeof(Type) == 8);
};

template <typename T>
struct Traits {
  using Vector = typename Word<4 * sizeof(T)>::Type;
  static constexpr int size = sizeof(Vector);
  static_assert(size == 4 * sizeof(T));
};

template <int N>
constexpr int least() {
  static_assert(N > 0);
  struct Check {
    static_assert(sizeof(typename Word<8>::Type) == 8);
    int value = N;
  };
  return Check{}.value;
}

template <int N>
struct Sized {
  static constexpr int value = least<N>();
  static_assert(value == N);
};

int main() {
  printf("%d %d\n", Traits<float>::size, Traits<short>::size);
  printf("%d %d\n", Sized<7>::value, Sized<5>::value);
}
