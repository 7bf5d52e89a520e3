// Fact: pointers to members are parameters like others, of known classes and of templates.
// expect: 7 3 3 12
#include <cstdio>
template <class R, class C, class... P> R call(R (C::*function)(P...), C *c, P... p) { return (c->*function)(p...); }
template <class R, class C> R call0(R (C::*function)(), C *c) { return (c->*function)(); }
template <class T, class C> T get(T C::*m, C *c) { return c->*m; }
struct A { int x; int f(int y) { return x + y; } int g() { return x; } };
static int twice(int (A::*function)(int), A &a) { return 2 * (a.*function)(3); }
int main() {
  A a{3};
  printf("%d %d %d %d\n", call(&A::f, &a, 4), call0(&A::g, &a), get(&A::x, &a), twice(&A::f, a));
  return 0;
}
