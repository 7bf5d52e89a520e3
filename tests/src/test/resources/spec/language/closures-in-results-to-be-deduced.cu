// Fact: a closure in a returned expression captures the variables of the function that runs
// expect: 26
// expect: 31
// expect: 52.5
#include <cstdio>
#include <utility>
template <class F, class V> decltype(auto) at(F &&visitor, V &&v) { return std::forward<F>(visitor)(v); }
template <class F, class V, class... Vs> decltype(auto) all(F &&visitor, V &&v, Vs &&...rest) {
  if constexpr (sizeof...(Vs) == 0) {
    return at(std::forward<F>(visitor), std::forward<V>(v));
  } else {
    return at([&](auto &&value) -> decltype(auto) {
          return all([&](auto &&...values) -> decltype(auto) { return std::forward<F>(visitor)(std::forward<decltype(value)>(value), std::forward<decltype(values)>(values)...); },
                                  std::forward<Vs>(rest)...);
        }, std::forward<V>(v));
  }
}
int main() {
  int a = 1; double b = 2.5;
  std::printf("%g\n", all([](auto x, auto y) { return x + 10 * y; }, a, b));
  std::printf("%g\n", all([](auto x, auto y, auto z) { return x + 10 * y + z; }, a, b, 5));
  std::printf("%g\n", all([](auto x, auto y) { return x + 20 * y; }, b, b));
}
