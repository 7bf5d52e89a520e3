// Fact: noexcept asks what the functions that an expression calls promise; members that the compiler makes promise what their parts do ([expr.unary.noexcept], [except.spec]).
// expect: 1001
// expect: 1100
// expect: 10001
// expect: 110010
// expect: 101
// expect: 10
#include <cstdio>
#include <utility>
#include <type_traits>
#include <vector>
#include <string>
#include <memory>
struct A {
  A() noexcept {
  }
  A(const A&) {
  }
  A(A&&) noexcept {
  }
  void f() noexcept;
  void g();
  ~A() {
  }
};
struct B {
  A a;
  std::string s;
};
struct C {
  C() {
  }
  C(const C&) {
  }
  C(C&&) {
  }
};
struct D {
  C c;
  int x;
};
struct E {
  E(E&&) noexcept(sizeof(int) == 4);
  ~E() noexcept(false);
};
struct F {
  std::unique_ptr<int> p;
};
template <class T> void sw(T& a, T& b) noexcept(noexcept(T(std::move(a))));
int plain(int);
int quiet(int) noexcept;
int main() {
  A a;
  B b;
  C c;
  int i = 0;
  int* p = &i;
  printf("%d%d%d%d\n", noexcept(a.f()), noexcept(a.g()), noexcept(plain(1)), noexcept(quiet(1)));
  printf("%d%d%d%d\n", noexcept(i + 1), noexcept(*p), noexcept(new int), noexcept(throw 1));
  printf("%d%d%d%d%d\n", noexcept(A()), noexcept(C()), noexcept(A(a)), noexcept(quiet(plain(1))), noexcept(i = 3));
  printf("%d%d%d%d%d%d\n", std::is_nothrow_move_constructible<A>::value, std::is_nothrow_move_constructible<B>::value, std::is_nothrow_move_constructible<C>::value, std::is_nothrow_move_constructible<D>::value, std::is_nothrow_move_constructible<F>::value, std::is_nothrow_copy_constructible<A>::value);
  printf("%d%d%d\n", std::is_nothrow_default_constructible<A>::value, std::is_nothrow_default_constructible<C>::value, std::is_nothrow_move_assignable<std::vector<int>>::value);
  printf("%d%d\n", noexcept(sw(a, a)), noexcept(sw(c, c)));
}
