// Fact: requires expressions look at expressions, types and nested constraints, also of members, friends and constructors ([expr.prim.req]).
// expect: 7 25
// expect: 5 -2
// expect: 1 2.5 
// expect: 1
// expect: P
// expect: f 2.5
// expect: l 7
// expect: ?
// expect: 4
// expect: 6 3
// expect: 0.75
// expect: 123
// expect: 2 0.5 1
// expect: 44
// expect: 81
#include <concepts>
#include <cstdio>
#include <iterator>
#include <memory>
#include <numeric>
#include <vector>
#include <array>
#include <functional>
namespace num {
  template <class T> concept Field = std::copyable<T> && requires(T a, T b) {
    { a + b } -> std::convertible_to<T>;
    { a * b } -> std::convertible_to<T>;
    { -a } -> std::convertible_to<T>;
    T{0};
  };
  template <class M> concept Matrix = requires(const M m, std::size_t i) {
    typename M::value_type;
    { m.rows() } -> std::same_as<std::size_t>;
    { m.cols() } noexcept -> std::same_as<std::size_t>;
    { m(i, i) } -> std::convertible_to<typename M::value_type>;
    requires Field<typename M::value_type>;
  };
  template <Field T, std::size_t R, std::size_t C> class Fixed {
    std::array<T, R * C> d{};
    public: using value_type = T;
    std::size_t rows() const noexcept {
      return R;
    }
    std::size_t cols() const noexcept {
      return C;
    }
    T operator()(std::size_t i, std::size_t j) const {
      return d[i * C + j];
    }
    T& operator()(std::size_t i, std::size_t j) {
      return d[i * C + j];
    }
  };
  template <Field T> class Dyn {
    std::vector<T> d;
    std::size_t r, c;
    public: using value_type = T;
    Dyn(std::size_t r, std::size_t c) : d(r * c), r(r), c(c) {
    }
    std::size_t rows() const noexcept {
      return r;
    }
    std::size_t cols() const noexcept {
      return c;
    }
    const T& operator()(std::size_t i, std::size_t j) const {
      return d[i * c + j];
    }
    T& operator()(std::size_t i, std::size_t j) {
      return d[i * c + j];
    }
  };
  template <Matrix A> typename A::value_type trace(const A& a) {
    typename A::value_type t{};
    for (std::size_t i = 0; i < a.rows(); i++) t = t + a(i, i);
    return t;
  }
  template <Matrix A, Matrix B> requires std::same_as<typename A::value_type, typename B::value_type> auto mul(const A& a, const B& b) {
    Dyn<typename A::value_type> r(a.rows(), b.cols());
    for (std::size_t i = 0; i < a.rows(); i++) for (std::size_t j = 0; j < b.cols(); j++) for (std::size_t k = 0; k < a.cols(); k++) r(i, j) = r(i, j) + a(i, k) * b(k, j);
    return r;
  }
}
struct Complex {
  double re, im;
  Complex(double r = 0, double i = 0) : re(r), im(i) {
  }
  Complex operator+(Complex o) const {
    return {re + o.re, im + o.im};
  }
  Complex operator*(Complex o) const {
    return {re * o.re - im * o.im, re * o.im + im * o.re};
  }
  Complex operator-() const {
    return {-re, -im};
  }
};
template <typename T> class Queue {
  struct Node {
    T v;
    std::unique_ptr<Node> next;
  };
  std::unique_ptr<Node> head;
  Node* tail = nullptr;
  public:   template <std::convertible_to<T> U> void push(U&& u) {
    auto n = std::make_unique<Node>(Node{std::forward<U>(u), nullptr});
    if (tail) {
      tail->next = std::move(n);
      tail = tail->next.get();
    }  else {
      head = std::move(n);
      tail = head.get();
    }
  }
  template <std::invocable<const T&> F> void each(F&& f) const requires (!std::is_pointer_v<T>) {
    for (Node* n = head.get(); n; n = n->next.get()) f(n->v);
  }
};
template <typename Derived> struct Comparable {
  friend bool operator>(const Derived& a, const Derived& b) requires requires { a.key() < b.key(); } { return b.key() < a.key(); }
};
struct K : Comparable<K> {
  int k;
  int key() const {
    return k;
  }
  explicit K(int x) : k(x) {
  }
};
template <class T> concept Printable = requires(T t) {
  t.print();
};
template <class T> void show(const T& t) {
  if constexpr (Printable<const T>) t.print();
  else if constexpr (std::floating_point<T>) printf("f %g\n", t);
  else if constexpr (std::integral<T> && sizeof(T) == 8) printf("l %ld\n", (long)t);
  else printf("?\n");
}
struct P {
  void print() const {
    puts("P");
  }
};
template <auto V> concept Positive = V > 0;
template <int N> requires Positive<N> struct Buf {
  int d[N];
  static constexpr int size = N;
};
template <class It> concept Iter = requires(It i) {
  *i;
  ++i;
};
template <Iter It, class T = typename std::iterator_traits<It>::value_type> T total(It b, It e, T s = {}) {
  for (; b != e; ++b) s = s + *b;
  return s;
}
template <typename T> struct is_vec : std::false_type {
};
template <typename T> struct is_vec<std::vector<T>> : std::true_type {
};
template <typename T> concept VecLike = is_vec<std::remove_cvref_t<T>>::value;
int len(VecLike auto&& v) {
  return (int)v.size();
}
constexpr int pick(std::signed_integral auto) {
  return 1;
}
constexpr int pick(std::unsigned_integral auto) {
  return 2;
}
constexpr int pick(auto) {
  return 3;
}
template <class T> struct Wrap {
  T t;
  constexpr Wrap(T x) requires std::integral<T> : t(x + 1) {
  }
  constexpr Wrap(T x) requires std::floating_point<T> : t(x / 2) {
  }
  bool operator==(const Wrap&) const = default;
};
struct Only {
  template <class T> requires (sizeof(T) == 4 && std::integral<T>) operator T() const {
    return 44;
  }
};
int main() {
  num::Fixed<double, 2, 2> f;
  f(0, 0) = 3;
  f(1, 1) = 4;
  f(0, 1) = 1;
  num::Dyn<double> d(2, 2);
  d(0, 0) = 1;
  d(1, 0) = 2;
  d(1, 1) = 5;
  printf("%g %g\n", num::trace(f), num::trace(num::mul(f, d)));
  num::Fixed<Complex, 2, 2> z;
  z(0, 0) = {1, 2};
  z(1, 1) = {3, -1};
  auto t = num::trace(num::mul(z, z));
  printf("%g %g\n", t.re, t.im);
  Queue<double> q;
  q.push(1);
  q.push(2.5f);
  q.each([](double v) { printf("%g ", v); });
  puts("");
  printf("%d\n", (int)(K(3) > K(2)));
  show(P{});
  show(2.5f);
  show(7L);
  show(3);
  printf("%d\n", Buf<4>::size);
  std::vector<int> v{1, 2, 3};
  printf("%d %d\n", total(v.begin(), v.end()), len(v));
  double a[] = {.5, .25};
  printf("%g\n", total(a, a + 2));
  printf("%d%d%d\n", pick(1), pick(1u), pick(1.0));
  printf("%d %g %d\n", Wrap<int>(1).t, Wrap<double>(1).t, (int)(Wrap<int>(2) == Wrap<int>(2)));
  int o = Only{};
  printf("%d\n", o);
  std::function<int(int)> fn = [](std::integral auto x) { return x * x; };
  printf("%d\n", fn(9));
}
