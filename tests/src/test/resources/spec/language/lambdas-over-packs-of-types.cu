// Fact: the parameters of a lambda may be a pack of the template around it, and its result may follow from them
// expect: 400 0
// expect: 37 77
// expect: 7.5 12
// expect: add 7
// expect: 1 2 97 
#include <cstdio>
#include <string>
#include <tuple>
#include <utility>
template <typename... P> int total(P... given) {
  auto sum = [](P... values) { return (0 + ... + (int)values); };
  auto count = [&](const P&... values) -> int { return sizeof...(values) * 100 + sum(values...); };
  return count(given...);
}
template <typename R, typename... P> auto bound(R (*f)(P...), P... first) {
  return [=](P... second) -> R { return f(first...) * 10 + f(second...); };
}
template <typename T> T scaled(T x) {
  auto f = [](T a, T b) -> decltype(a * b) { return a * b; };
  return f(x, T(3));
}
static int add(int a, int b) {
  return a + b;
}
static int none() {
  return 7;
}
template <typename F, typename... A> auto timed(const char* name, F&& f, A&&... a) {
  printf("%s ", name);
  auto run = [&, fn = std::forward<F>(f)]() mutable -> decltype(auto) { return fn(std::forward<A>(a)...); };
  return run();
}
template <typename... Ts> void each(const std::tuple<Ts...>& t) {
  std::apply([](const Ts&... v) { ((printf("%d ", (int)v)), ...); printf("\n"); }, t);
}
int main() {
  printf("%d %d\n", total(1, 2.5, 'a'), total());
  printf("%d %d\n", bound(add, 1, 2)(3, 4), bound(none)());
  printf("%g %d\n", scaled(2.5), scaled(4));
  printf("%d\n", timed("add", add, 3, 4));
  each(std::make_tuple(1, 2.5f, 'a'));
}
