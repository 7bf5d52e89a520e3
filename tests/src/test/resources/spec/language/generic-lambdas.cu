// Fact: a lambda with parameters of type auto has a call operator for every type it is called with.
// expect: 7 2.5 ab
// expect: 6
// expect: 3 1.5
// expect: 10 20 30
// expect: 2 3
#include <algorithm>
#include <cstdio>
#include <string>
#include <vector>

template <class F>
auto both(F f) { return f(1) + f(0.5); }

int main() {
  auto add = [](auto a, auto b) { return a + b; };
  printf("%d %g %s\n", add(3, 4), add(1, 1.5), add(std::string("a"), std::string("b")).c_str());
  int total = 0;
  auto collect = [&total](auto x) { total += static_cast<int>(x); };
  collect(1);
  collect(2.9);
  collect(3L);
  printf("%d\n", total);
  auto scale = [](const auto &x) { return x * 2; };
  printf("%g %g\n", both(scale), both([](auto x) { return x; }));
  std::vector<int> v{30, 10, 20};
  std::sort(v.begin(), v.end(), [](const auto &a, const auto &b) { return a < b; });
  for (auto x : v) printf("%d%c", x, x == 30 ? '\n' : ' ');
  auto count = [](auto... values) { return sizeof...(values); };
  printf("%d %d\n", (int)count(1, 2.0), (int)count('a', 1, 2));
  return 0;
}
