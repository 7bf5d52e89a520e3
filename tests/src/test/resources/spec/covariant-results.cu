// Fact: an overriding function may return a pointer to a derived class, wherever in the object the base stands.
// expect: 8 7 6
// expect: 8 2 6
// expect: 2 22 20
// expect: 9 10 1
// expect: 4 3 4
// expect: 3
#include <cstdio>

struct P {
  int p = 5;
  virtual ~P() {}
  virtual int kind() const { return 0; }
};
struct Q {
  int q = 6;
  virtual Q *self() { return this; }
  virtual Q &ref() { return *this; }
  virtual ~Q() {}
};
struct F : P, Q {
  int f = 7;
  F *self() override { return this; }
  F &ref() override { return *this; }
  int kind() const override { return 1; }
};
struct G : F {
  int g = 8;
  G *self() override { return this; }
  G &ref() override { return *this; }
  int kind() const override { return 2; }
};

struct Animal {
  virtual ~Animal() {}
  virtual Animal *clone() const = 0;
  virtual int legs() const { return 4; }
};
struct Bird : Animal {
  int wings = 2;
  Bird *clone() const override { return new Bird(*this); }
  int legs() const override { return wings; }
};
struct Duck : Bird {
  Duck *clone() const override { return new Duck(*this); }
  int legs() const override { return 20; }
};

struct N {
  int n = 9;
  virtual ~N() {}
};
struct Root {
  virtual N *part() { return nullptr; }
  virtual ~Root() {}
};
struct PN : P, N {
  int pn = 10;
};
struct Sub : Root {
  PN pn;
  PN *part() override { return &pn; }
};
struct Empty : P, Sub {
  PN *part() override { return nullptr; }
};

struct Copied {
  virtual ~Copied() {}
  virtual Copied *copy() const = 0;
};
struct Left : virtual Copied {
  int l = 1;
  Left *copy() const override { return new Left(*this); }
  virtual int sum() const { return l; }
};
struct Right : virtual Copied {
  int r = 3;
};
struct Both : Left, Right {
  int sum() const override { return l + r; }
  Both *copy() const override { return new Both(*this); }
};

int main() {
  G g;
  F &f = g;
  Q &q = g;
  printf("%d %d %d\n", g.self()->g, f.self()->f, q.self()->q);
  printf("%d %d %d\n", g.ref().g, f.ref().kind(), q.ref().self()->q);
  Duck duck;
  Bird &bird = duck;
  Animal &animal = duck;
  printf("%d %d %d\n", duck.clone()->wings, bird.clone()->wings + bird.clone()->legs(), animal.clone()->legs());
  Sub sub;
  Root &root = sub;
  Empty empty;
  Root &none = empty;
  printf("%d %d %d\n", root.part()->n, sub.part()->pn, none.part() == nullptr);
  Both both;
  Left &left = both;
  Copied &copied = both;
  Copied *made = left.copy()->copy();
  printf("%d %d %d\n", left.copy()->sum(), both.copy()->r, dynamic_cast<Both *>(copied.copy())->sum());
  printf("%d\n", dynamic_cast<Right *>(made)->r);
  return 0;
}
