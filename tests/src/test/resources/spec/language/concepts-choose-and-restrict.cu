// Fact: concepts and requires clauses restrict templates; of two overloads or specialisations the one that asks for more is chosen ([temp.constr]).
// expect: 1 2
// expect: 0 1 1 2
// expect: other container random
// expect: 6.5 4
// expect: 1 0
// expect: only int
// expect: 1 2
// expect: general integral signed pointer
// expect: 14
// expect: 18
// expect: 6 25
// expect: 77 15
// expect: 1 1
// expect: 3 7
// expect: 5 2.5
// expect: 42
// expect: 1.5
#include <cstdio>
#include <concepts>
#include <type_traits>
#include <vector>
#include <string>
#include <list>
template <typename T> concept Small = sizeof(T) <= 4;
template <typename T> concept Number = std::integral<T> || std::floating_point<T>;
template <typename T> concept SmallNumber = Number<T> && Small<T>;
template <Small T> int f(T) {
  return 1;
}
template <typename T> requires (!Small<T>) int f(T) {
  return 2;
}
template <typename T> int g(T) {
  return 0;
}
template <typename T> requires Number<T> int g(T) {
  return 1;
}
template <SmallNumber T> int g(T) {
  return 2;
}
template <class C> concept Container = requires(C c, const C k) {
  typename C::value_type;
  typename C::iterator;
  { c.begin() } -> std::same_as<typename C::iterator>;
  { k.size() } -> std::convertible_to<std::size_t>;
  c.end();
  requires sizeof(typename C::value_type) > 0;
};
template <class C> concept Random = Container<C> && requires(C c, int i) {
  { c[i] } -> std::same_as<typename C::value_type&>;
};
const char* kind(const auto&) {
  return "other";
}
const char* kind(const Container auto&) {
  return "container";
}
const char* kind(const Random auto&) {
  return "random";
}
auto sum(Number auto first, Number auto... rest) {
  if constexpr (sizeof...(rest) == 0) return first;
  else return first + sum(rest...);
}
template <typename T, typename U> concept Addable = requires(T a, U b) {
  a + b;
};
template <typename T> struct Opt {
  T v;
  int size() const requires Number<T> { return 1; } int size() const {
    return 2;
  }
  void only() requires std::same_as<T, int> { printf("only int\n"); }
};
template <typename T> struct Traits {
  static const char* name() {
    return "general";
  }
};
template <std::integral T> struct Traits<T> {
  static const char* name() {
    return "integral";
  }
};
template <typename T> requires std::is_pointer_v<T> struct Traits<T> {
  static const char* name() {
    return "pointer";
  }
};
template <std::signed_integral T> struct Traits<T> {
  static const char* name() {
    return "signed";
  }
};
template <Number T, int N> struct Vec {
  T d[N];
  T dot(const Vec& o) const {
    T s{};
    for (int i = 0; i < N; i++) s += d[i] * o.d[i];
    return s;
  }
};
struct Shape {
  virtual double area() const = 0;
  virtual ~Shape() = default;
};
struct Sq : Shape {
  double s;
  Sq(double x) : s(x) {
  }
  double area() const override {
    return s * s;
  }
};
template <std::derived_from<Shape> S> double twice(const S& s) {
  return 2 * s.area();
}
template <std::invocable<int> F> int call(F f, int x) {
  return f(x);
}
template <typename F> requires std::invocable<F, int, int> int call(F f, int x) {
  return f(x, x);
}
template <class T> concept Hashable = requires(T a) {
  { a.hash() } -> std::convertible_to<unsigned>;
}
|| std::integral<T>;
struct H {
  unsigned hash() const {
    return 77;
  }
};
template <Hashable T> unsigned h(const T& t) {
  if constexpr (requires { t.hash(); }) return t.hash();
  else return t * 3u;
}
template <class T> constexpr bool has_push = requires(T t) {
  t.push_back(typename T::value_type{});
};
struct Adder {
  int operator()(std::integral auto a, std::integral auto b) const {
    return a + b;
  }
  double operator()(std::floating_point auto a, std::floating_point auto b) const {
    return a * b;
  }
};
int main() {
  printf("%d %d\n", f(1), f(2.0));
  printf("%d %d %d %d\n", g("x"), g(1L), g(2.0), g(3));
  printf("%s %s %s\n", kind(3), kind(std::list<int>{}), kind(std::vector<int>{}));
  printf("%g %d\n", (double)sum(1, 2.5f, 3L), sum(4));
  printf("%d %d\n", (int)Addable<int, double>, (int)Addable<int*, H>);
  Opt<int> a{1};
  Opt<std::string> b;
  a.only();
  printf("%d %d\n", a.size(), b.size());
  printf("%s %s %s %s\n", Traits<double>::name(), Traits<unsigned>::name(), Traits<int>::name(), Traits<char*>::name());
  Vec<float, 3> v{{1, 2, 3}};
  printf("%g\n", v.dot(v));
  printf("%g\n", twice(Sq(3)));
  printf("%d %d\n", call([](int x) { return x + 1; }, 5), call([](int x, int y) { return x * y; }, 5));
  printf("%u %u\n", h(H{}), h(5));
  printf("%d %d\n", (int)has_push<std::vector<int>>, (int)has_push<std::string>);
  Adder ad;
  printf("%d %g\n", ad(1, 2L), ad(2.0, 3.5));
  std::integral auto n = 5;
  const std::floating_point auto r = 2.5;
  printf("%d %g\n", n, r);
  auto lam = []<typename T>(T x) requires std::integral<T> { return x * 2; };
  printf("%d\n", lam(21));
  auto lam2 = []<Number T>(T x, T y) {
    return x - y;
  };
  printf("%g\n", lam2(2.5, 1.0));
  static_assert(std::totally_ordered<int> && !std::same_as<int, long> && std::regular<std::string>);
  static_assert(requires { typename std::vector<int>::value_type; });
}
