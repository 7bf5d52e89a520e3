// Fact: the elements of a span follow from what it is made of, in braces as in parentheses ([over.match.list], [span.deduct]).
// expect: 2 3 2 1 3 2
#include <cstdio>
#include <span>
#include <vector>
#include <array>
int main() {
  std::vector<float> h(3, 2.f);
  std::span s{h};
  std::span t(h);
  const std::vector<int> c{1, 2};
  std::span u{c};
  std::array<double, 2> a{1, 2};
  std::span v{a};
  int raw[] = {1, 2, 3};
  std::span w{raw};
  std::span x{h.data(), 2};
  printf("%g %zu %d %g %d %zu\n", s[1], t.size(), u[1], v[0], w[2], x.size());
}
