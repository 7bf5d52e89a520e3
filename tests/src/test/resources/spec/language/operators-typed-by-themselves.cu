// Fact: an operator whose result is written with the same operator is no candidate for its own type.
// expect: 12
#include <cstdio>

namespace units {
struct Length {
  int metres;
};
inline Length operator*(Length a, int b) { return {a.metres * b}; }
}
template <class A, class B> auto operator*(A a, B b) -> decltype(b * a) { return b * a; }

int main() {
  printf("%d\n", (units::Length{4} * 3).metres);
  return 0;
}
