// Fact: a reference to a virtual base keeps a temporary alive, and may be chosen by '?:'; each constructor gives the base what it says.
// expect: 2 4
// expect: 9
// expect: gone P
// expect: gone 9
// expect: gone 4
// expect: 14 2
// expect: 30 31 31
// expect: 30 2
// expect: gone 30
// expect: gone 31
// expect: gone 30
// expect: gone 14
// expect: gone 1
#include <cstdio>
#include <string>

struct A {
  int x;
  A(int v) : x(v) {}
  virtual ~A() { printf("gone %d\n", x); }
  virtual int f() const { return 1; }
};
struct B : virtual A {
  B(int v) : A(v) {}
  B(const std::string &text, bool isWhole) : A(isWhole ? (int)text.size() : -1) {}
  int f() const override { return 2; }
};
struct P {
  int p = 1;
  virtual ~P() { printf("gone P\n"); }
};
struct C : P, virtual A {
  C() : A(9) {}
};
struct D : B, virtual A {
  using B::B;
  D() : A(30), B(31) {}
  D(const D &other) : A(other.x + 1), B(other) {}
};

B some[2] = {B(1), B("four", true)};

int main() {
  {
    const A &kept = B(4);
    printf("%d %d\n", kept.f(), kept.x);
    A &&moved = C();
    printf("%d\n", moved.x);
  }
  A &chosen = some[0].x == 1 ? static_cast<A &>(some[1]) : static_cast<A &>(some[0]);
  chosen.x += 10;
  printf("%d %d\n", some[1].x, chosen.f());
  D d;
  D copy(d);
  B cut = copy;
  printf("%d %d %d\n", d.x, copy.x, cut.x);
  cut = d;
  printf("%d %d\n", cut.x, cut.f());
  return 0;
}
