// Fact: using enum brings in enumerators ([enum.udecl]); a lambda for any type may bind references to constants around it ([expr.prim.lambda.capture]).
// expect: blue 3 9 1
// expect: 12 37 41
#include <cstdio>
enum class Color {
  Red = 1, Green, Blue
};
namespace n {
  enum class Size : unsigned char {
    Small = 3, Large = 9
  };
}
const char* name(Color c) {
  switch (c) {
    using enum Color;
    case Red: return "red";
    case Green: return "green";
    case Blue: return "blue";
  }
  return "?";
}
struct Paint {
  using enum Color;
  Color c = Green;
};
template <class T> int take(T&& t) {
  return t + 1;
}
template <class... T> int all(T&&... t) {
  return (t + ... + 0);
}
int main() {
  using enum n::Size;
  std::printf("%s %d %d %d\n", name(Color::Blue), (int)Small, (int)Large, (int)Paint{}.c == (int)Paint::Green);
  constexpr int n = 10;
  const int m = 20;
  int k = 3;
  auto a = [&](int x) { return take(n) + x; };
  auto b = [&](auto x) { return take(n) + take(m) + x + k; };
  auto c = [=]<int O>(int x) {
    return all(n, m, k, x) + O;
  };
  std::printf("%d %d %d\n", a(1), b(2), c.operator()<5>(3));
}
