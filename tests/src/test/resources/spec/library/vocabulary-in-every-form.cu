// Fact: optional, any, tuple and functions are made, moved, joined and called as the library says
// expect: 0 none
// expect: abcd 4
// expect: abcd
// expect: zzz 1
// expect: bad optional access
// expect: 42 0 -7
// expect: 3
// expect: 1 x
// expect: 5 1
// expect: 7 two! 3
// expect: 6 c 5
// expect: 321
// expect: 6
// expect: 8 9 1
// expect: AAA
// expect:  7 two! 3
// expect: any 1
// expect: any!
// expect: bad any_cast
// expect: 3 1
// expect:  int double text ?
// expect: 8 4 0
// expect: 7
// expect: 3
// expect: 4 4
// expect: 14
// expect: 152
// expect: 1
// expect: 18
// expect: bad_function_call 1
// expect:  18 3 -9
// expect: key|value|values
// expect: ff
// expect: 2.5
// expect: 325
// expect: 255
// expect: 111
// expect: 1234 3 4
// expect: 3 1
// expect: 0000000100000010 2 258 0000010000001000 11
// expect: ##..##..
// expect: 21 21 91
// expect: 720 1 6 12
// expect: 33 42.5
#include <algorithm>
#include <any>
#include <array>
#include <bitset>
#include <charconv>
#include <cmath>
#include <cstdio>
#include <functional>
#include <iostream>
#include <memory>
#include <numeric>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>
using namespace std::literals;
struct Op { int a; double b; std::string c; };
std::optional<int> parse(std::string_view s) { int v; auto [p, e] = std::from_chars(s.data(), s.data() + s.size(), v); if (e != std::errc() || p != s.end()) return std::nullopt; return v; }
struct Acc { int total = 0; void operator()(int x) { total += x; } };
int add3(int a, int b, int c) { return a + 10 * b + 100 * c; }
struct S { int v; int twice() const { return 2 * v; } int plus(int k) { return v += k; } };
template <class... A> auto sum(A... a) { return (a + ... + 0); }
template <class F, class... A> decltype(auto) call(F &&f, A &&...a) { return std::invoke(std::forward<F>(f), std::forward<A>(a)...); }
int main() {
  // optional
  std::optional<std::string> o; std::printf("%d %s\n", o.has_value(), o.value_or("none").c_str());
  o = "abc"; o->append("d"); std::printf("%s %zu\n", (*o).c_str(), o->size());
  auto taken = std::move(o).value(); std::printf("%s\n", taken.c_str());
  o.emplace(3, 'z'); std::printf("%s %d\n", o->c_str(), o == std::string("zzz"));
  try { std::optional<int>().value(); } catch (const std::bad_optional_access &e) { std::printf("%s\n", e.what()); }
  std::printf("%d %d %d\n", parse("42").value(), parse("4x").has_value(), parse("-7") ? *parse("-7") : 0);
  std::optional<std::vector<int>> ov(std::in_place, {1, 2, 3}); std::printf("%zu\n", ov->size());
  auto mo = std::make_optional<Op>({1, 2.5, "x"}); std::printf("%d %s\n", mo->a, mo->c.c_str());
  std::optional<std::unique_ptr<int>> op = std::make_unique<int>(5); std::unique_ptr<int> up = std::move(*op); std::printf("%d %d\n", *up, *op == nullptr);
  // tuple
  std::tuple<int, std::string, double> t(1, "two", 3.0); auto &[i, s, d] = t; i = 7; s += "!"; std::printf("%d %s %g\n", std::get<0>(t), std::get<std::string>(t).c_str(), std::get<double>(t));
  auto cat = std::tuple_cat(t, std::make_tuple('c'), std::pair(4, 5L)); std::printf("%zu %c %ld\n", std::tuple_size_v<decltype(cat)>, std::get<3>(cat), std::get<5>(cat));
  std::printf("%d\n", std::apply(add3, std::tuple{1, 2, 3}));
  std::printf("%d\n", std::apply([](auto... x) { return (x + ...); }, std::array{1, 2, 3}));
  int x, y; std::tie(x, std::ignore, y) = std::tuple(8, "skip", 9); std::printf("%d %d %d\n", x, y, std::tuple(1, 2) < std::tuple(1, 3));
  auto made = std::make_from_tuple<std::string>(std::tuple(3, (char)65)); std::printf("%s\n", made.c_str());
  std::apply([](auto &&...v) { ((std::cout << ' ' << v), ...); std::cout << '\n'; }, t);
  // any
  std::any a = 5; a = std::string("any"); std::printf("%s %d\n", std::any_cast<std::string &>(a).c_str(), std::any_cast<int>(&a) == nullptr);
  std::any_cast<std::string &>(a) += "!"; std::printf("%s\n", std::any_cast<std::string>(std::move(a)).c_str());
  try { std::any_cast<float>(std::any(1)); } catch (const std::bad_any_cast &e) { std::printf("%s\n", e.what()); }
  std::any b = std::make_any<std::vector<int>>({1, 2, 3}); std::printf("%zu %d\n", std::any_cast<const std::vector<int> &>(b).size(), b.type() == typeid(std::vector<int>));
  std::vector<std::any> bag{1, 2.5, "str", 'c'}; for (auto &v : bag) std::printf(" %s", v.type() == typeid(int) ? "int" : v.type() == typeid(double) ? "double" : v.type() == typeid(const char *) ? "text" : "?"); std::printf("\n");
  // invoke, function, bind
  S obj{4}; std::printf("%d %d %d\n", call(&S::twice, obj), call(&S::v, obj), 0); std::printf("%d\n", call(&S::plus, &obj, 3));
  std::function<int(int)> f = [n = 0](int k) mutable { return n += k; }; f(1); std::printf("%d\n", f(2)); auto g = f; std::printf("%d %d\n", f(1), g(1));
  std::function<int(const S &)> mf = &S::twice; std::printf("%d\n", mf(obj));
  auto bound = std::bind(add3, std::placeholders::_2, 5, std::placeholders::_1); std::printf("%d\n", bound(1, 2));
  auto notf = std::not_fn([](int k) { return k > 2; }); std::printf("%d\n", notf(1));
  Acc acc;
  std::vector<int> v{5, 3, 9, 1}; acc = std::for_each(v.begin(), v.end(), Acc()); std::printf("%d\n", acc.total);
  std::function<void()> empty; try { empty(); } catch (const std::bad_function_call &e) { std::printf("%s %d\n", e.what(), !empty); }
  std::vector<std::function<double(double)>> fs{[](double q) { return q * 2; }, static_cast<double (*)(double)>(std::sqrt), std::negate<>{}}; for (auto &h : fs) std::printf(" %g", h(9)); std::printf("\n");
  // string_view, charconv
  std::string_view sv = "key=value"sv; auto eq = sv.find('='); std::cout << sv.substr(0, eq) << '|' << sv.substr(eq + 1) << '|' << std::string(sv.substr(4)) + "s"s << '\n';
  char buf[32]; auto r = std::to_chars(buf, buf + 32, 255, 16); std::cout << std::string_view(buf, r.ptr - buf) << '\n'; r = std::to_chars(buf, std::end(buf), 2.5); *r.ptr = 0; std::puts(buf);
  double dv; std::from_chars("3.25e2xyz", "3.25e2xyz" + 9, dv); std::printf("%g\n", dv); unsigned hv; std::from_chars(buf, buf, hv); auto h = "ff"s; std::from_chars(h.data(), h.data() + 2, hv, 16); std::printf("%u\n", hv);
  std::cout << (sv == "key=value") << (sv < "kez") << (sv.compare(0, 3, "key") == 0) << '\n';
  // array, bitset
  std::array<int, 4> arr{4, 2, 1, 3}; std::sort(arr.begin(), arr.end()); auto [a0, a1, a2, a3] = arr; std::printf("%d%d%d%d %d %zu\n", a0, a1, a2, a3, std::get<2>(arr), arr.size());
  std::array<std::array<int, 2>, 2> m{{{1, 2}, {3, 4}}}; std::printf("%d %d\n", m[1][0], m == std::array<std::array<int, 2>, 2>{{{1, 2}, {3, 4}}});
  std::bitset<16> bs("1011"); bs.set(8).flip(0); bs[3] = false; std::cout << bs << ' ' << bs.count() << ' ' << bs.to_ulong() << ' ' << (bs << 2) << ' ' << (~bs).any() << bs.test(8) << '\n';
  std::cout << (std::bitset<8>(0xf0) ^ std::bitset<8>(0x3c)).to_string('.', '#') << '\n';
  // numeric
  std::vector<int> w(6); std::iota(w.begin(), w.end(), 1); std::printf("%d %d %d\n", std::accumulate(w.begin(), w.end(), 0), std::reduce(w.begin(), w.end()), std::transform_reduce(w.begin(), w.end(), 0, std::plus<>(), [](int k) { return k * k; }));
  std::vector<int> ps; std::partial_sum(w.begin(), w.end(), std::back_inserter(ps), std::multiplies<>()); std::adjacent_difference(w.begin(), w.end(), w.begin()); std::printf("%d %d %d %d\n", ps.back(), w[1], std::gcd(12, 18), std::lcm(4, 6));
  std::inclusive_scan(ps.begin(), ps.end(), ps.begin()); std::printf("%d %g\n", ps[3], std::inner_product(arr.begin(), arr.end(), v.begin(), 0.5));
}
