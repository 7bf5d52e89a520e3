// Fact: each instance of a variable template is a variable of its own, behind whose arguments any operator may stand
// expect: 5 5 other
// expect: 8 15 16
// expect: 2 7 15 14
// expect: 1 1 0 1
// expect: 0
// expect: 16
#include <array>
#include <cstdio>
#include <string_view>
#include <type_traits>
template <class T> inline constexpr std::string_view name_of = "other";
template <> inline constexpr std::string_view name_of<float> = "float";
template <class T> constexpr int bytes = sizeof(T);
template <class T> constexpr unsigned mask = sizeof(T) * 8 - 1;
template <int N> constexpr std::array<int, 3> multiples = {N, 2 * N, 3 * N};
template <class T> struct Traits {
  static constexpr int width = sizeof(T);
  int twice() const {
    return 2 * width;
  }
};
template <class T> constexpr Traits<T> traits{};
template <class T> const Traits<T>* traitsOf = &traits<T>;
template <class T> constexpr bool isSmall = bytes<T> < 4;
int main() {
  int v = 0;
  printf("%d %d %.*s\n", (int)name_of<float>.size(), (int)name_of<decltype(v)>.size(), 5, name_of<int>.data());
  printf("%d %d %d\n", multiples<4>[1], multiples<5>.back(), traits<double>.twice());
  printf("%d %u %u %u\n", traitsOf<char>->twice(), mask<int> & 7, mask<char> | 8, mask<short> ^ 1);
  printf("%d %d %d %d\n", bytes<int> < 5, bytes<int> <= 4, bytes<char> >= 2, isSmall<char>);
  int bytes_ = 3;
  bool less = bytes_ < v;
  printf("%d\n", less);
  if (bytes<float> == 4 && bytes<double> > 4) printf("%d\n", bytes<float> << 2);
}
