// Fact: a variant takes the alternative that overload resolution finds, and keeps it when moved, compared or visited
// expect: 1 1 1 1 1 0 1 0 1 3 1
// expect: 0 8 1
// expect: moved: 3 -1
// expect: again: 3 -2 alive 2
// expect: 1 2 alive 1
// expect: 11
// expect: alive 0
// expect: 6
// expect: int 1
// expect: text two
// expect: real
// expect: text temporary
// expect: 432
// expect: 10
// expect: six 0
// expect: 1 1 0 1 1
// expect: std::get: wrong index for variant
// expect: 3 1
// expect: 1 2.5 3 1
// expect:  a:2 b:1 c:2 d:1
// expect: ghz 4 2.5 s
// expect: one=1 three=3 owned 3 1
// expect: 3
// expect: 2 5
// expect: 2
#include <cstdio>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <tuple>
#include <utility>
#include <variant>
#include <vector>
#include <any>
#include <initializer_list>
template <class... F> struct overloaded : F... { using F::operator()...; };
template <class... F> overloaded(F...) -> overloaded<F...>;
struct Loud {
  static int alive;
  int id;
  Loud(int i) : id(i) { alive++; }
  Loud(const Loud &o) : id(o.id) { alive++; }
  Loud(Loud &&o) noexcept : id(o.id) { o.id = -1; alive++; }
  Loud &operator=(const Loud &o) = default;
  Loud &operator=(Loud &&o) noexcept { id = o.id; o.id = -2; return *this; }
  ~Loud() { alive--; }
};
int Loud::alive = 0;
enum Colour { RED, GREEN };
struct Node;
using Tree = std::variant<int, std::unique_ptr<Node>>;
struct Node { Tree left, right; };
int sum(const Tree &t) {
  if (auto p = std::get_if<int>(&t)) return *p;
  const auto &n = *std::get<std::unique_ptr<Node>>(t);
  return sum(n.left) + sum(n.right);
}
struct List { std::vector<std::variant<int, double>> v; List(std::initializer_list<std::variant<int, double>> l) : v{l} {} };
int main() {
  std::variant<int, double> a = 2.5f; std::printf("%zu", a.index());
  std::variant<double, int> b = 'c'; std::printf(" %zu", b.index());
  std::variant<double, long> c = 5; std::printf(" %zu", c.index());
  std::variant<bool, int> d = (short)3; std::printf(" %zu", d.index());
  std::variant<bool, std::string> e = "text"; std::printf(" %zu", e.index());
  std::variant<int, std::string> f = RED; std::printf(" %zu", f.index());
  std::variant<int, long, long long> g = 7L; std::printf(" %zu", g.index());
  std::variant<const char *, std::string> h = "x"; std::printf(" %zu", h.index());
  std::variant<std::string, std::vector<int>> i(std::in_place_type<std::vector<int>>, 3, 9); std::printf(" %zu %zu", i.index(), std::get<1>(i).size());
  std::variant<int, int> j(std::in_place_index<1>, 4); std::printf(" %zu\n", j.index());
  j.emplace<0>(8); std::printf("%zu %d %d\n", j.index(), std::get<0>(j), std::get_if<1>(&j) == nullptr);
  {
    std::variant<std::monostate, Loud, std::string> v;
    v = Loud{3};
    auto w = std::move(v);
    std::printf("moved: %d %d\n", std::get<Loud>(w).id, std::get<Loud>(v).id);
    v = std::move(w);
    std::printf("again: %d %d alive %d\n", std::get<1>(v).id, std::get<Loud>(w).id, Loud::alive);
    v = std::string(30, 'z');
    std::swap(v, w);
    std::printf("%zu %zu alive %d\n", v.index(), w.index(), Loud::alive);
    v.emplace<Loud>(11);
    std::printf("%d\n", std::get<Loud>(v).id);
  }
  std::printf("alive %d\n", Loud::alive);
  Tree t = std::make_unique<Node>(Node{1, std::make_unique<Node>(Node{2, 3})});
  std::printf("%d\n", sum(t));
  using V = std::variant<int, std::string, double>;
  auto describe = overloaded{[](int x) { return "int " + std::to_string(x); }, [](const std::string &s) { return "text " + s; }, [](double) { return std::string("real"); }};
  for (const V &v : {V(1), V("two"), V{3.0}}) std::printf("%s\n", std::visit(describe, v).c_str());
  std::printf("%s\n", std::visit(describe, V{std::string("temporary")}).c_str());
  V x = 5, y = "six";
  std::printf("%d\n", std::visit([](auto &&p, auto &&q) { return (int)(sizeof(p) * 100 + sizeof(q)); }, x, y));
  std::visit(overloaded{[](int &n) { n *= 2; }, [](auto &) {}}, x);
  std::printf("%d\n", std::visit(overloaded{[](int n) { return n; }, [](const auto &) { return -1; }}, x));
  std::visit([](auto &&p) { if constexpr (std::is_same_v<std::decay_t<decltype(p)>, std::string>) { std::string taken = std::forward<decltype(p)>(p); std::printf("%s ", taken.c_str()); } }, std::move(y));
  std::printf("%zu\n", std::get<std::string>(y).size());
  std::printf("%d %d %d %d %d\n", V(1) == V(1), V(1) < V("a"), V(2) < V(1), V("a") != V("b"), V(3.0) >= V("z"));
  try { std::get<double>(x); } catch (const std::bad_variant_access &e) { std::printf("%s\n", e.what()); }
  std::printf("%zu %d\n", std::variant_size_v<V>, std::is_same_v<std::variant_alternative_t<1, V>, std::string>);
  List l{1, 2.5, 3};
  for (auto &n : l.v) std::visit([](auto k) { std::printf("%g ", (double)k); }, n);
  std::printf("%d\n", (int)std::holds_alternative<double>(l.v[1]));
  std::map<std::string, V> m{{"a", 1}, {"b", "bee"}, {"c", 0.5}};
  m["d"] = std::string("dee");
  m.insert_or_assign("a", 2.0);
  for (auto &[k, v] : m) std::printf(" %s:%zu", k.c_str(), v.index());
  std::printf("\n");
  std::pair p{"ghz", 4}; std::pair q(1, 2.5); std::tuple r{1, "s", 2.f};
  std::printf("%s %d %g %s\n", p.first, p.second, q.second, std::get<1>(r));
  for (const auto &[name, n] : {std::pair{"one", 1}, {"three", 3}}) std::printf("%s=%d ", name, n);
  std::pair<std::string, std::unique_ptr<int>> u{"owned", std::make_unique<int>(3)};
  auto moved = std::move(u);
  std::printf("%s %d %d\n", moved.first.c_str(), *moved.second, u.second == nullptr);
  u = std::move(moved); std::printf("%d\n", *u.second);
  const std::pair<int, float> cp{1, 2.f}; std::printf("%g %d\n", std::get<float>(cp), std::get<int>(std::pair{5, 2.f}));
  int one = 1; auto refs = std::make_pair(std::ref(one), std::cref(one)); refs.first++; std::printf("%d\n", one);
}
