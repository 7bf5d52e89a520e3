// Fact: a variable that every return names is made where the result goes, and neither copied nor destroyed
// expect: named: 2 1 made 1, copied 0, moved 0, destroyed 1
// expect: early: 2 1, late: 100 1 made 2, copied 0, moved 0, destroyed 2
// expect: either: 1 1, other: 1 1 made 4, copied 0, moved 2, destroyed 6
// expect: parameter: 5 1 made 1, copied 0, moved 1, destroyed 2
// expect: of a result: 15 1 made 1, copied 0, moved 0, destroyed 1
// expect: in a loop: 3 1, behind it: -1 1 made 6, copied 0, moved 1, destroyed 7
// expect: caught: 77 1, not thrown: 2 1 made 2, copied 0, moved 0, destroyed 2
// expect: left: made 1, copied 0, moved 0, destroyed 1
// expect: template: 8 1 made 1, copied 0, moved 0, destroyed 1
// expect: lambda: 4 1 made 1, copied 0, moved 0, destroyed 1
// expect: auto: 6 1 made 1, copied 1, moved 0, destroyed 2
// expect: reference: 6 1 made 1, copied 0, moved 0, destroyed 1
// expect: dropped: made 1, copied 0, moved 0, destroyed 1
// expect: assigned: 8 made 2, copied 0, moved 0, destroyed 2
#include <cstdio>
#include <stdexcept>
static int copies, moves, made, destroyed;
struct Counted {
  int value;
  Counted* self;
  Counted(int v = 0) : value(v), self(this) {
    ++made;
  }
  Counted(const Counted& o) : value(o.value), self(this) {
    ++copies;
  }
  Counted& operator=(const Counted& o) {
    value = o.value;
    return *this;
  }
  Counted(Counted&& o) : value(o.value), self(this) {
    ++moves;
  }
  ~Counted() {
    ++destroyed;
  }
  bool isHome() const {
    return self == this;
  }
};
static void show(const char* what, const Counted& c) {
  printf("%s: %d %d", what, c.value, c.isHome());
}
static void counts() {
  printf(" made %d, copied %d, moved %d, destroyed %d\n", made, copies, moves, destroyed);
  copies = moves = made = destroyed = 0;
}
static Counted named(int i) {
  Counted x(i);
  x.value += 1;
  return x;
}
static Counted early(int i) {
  Counted x(i);
  if (i > 3) {
    x.value = 100;
    return (x);
  }
  x.value *= 2;
  return x;
}
static Counted either(int i) {
  Counted a(i);
  Counted b(i + 1);
  if (i) return a;
  return b;
}
static Counted parameter(Counted p) {
  p.value++;
  return p;
}
static Counted ofResult(int i) {
  Counted x = named(i);
  x.value *= 3;
  return x;
}
static Counted inLoop(int n) {
  for (int i = 0; i < n; i++) {
    Counted x(i);
    if (i == 3) return x;
  }
  return Counted(-1);
}
static Counted caught(int i) {
  Counted x(i);
  try {
    if (i == 1) throw 1;
  }  catch (int) {
    x.value = 77;
    return x;
  }
  return x;
}
static Counted leaving(int i) {
  Counted x(i);
  if (i) throw std::runtime_error("left");
  return x;
}
template <typename T> T twice(int i) {
  T x(i);
  x.value *= 2;
  return x;
}
struct Holder {
  Counted c;
  Holder() : c(5) {
  }
  Counted take() const {
    auto x = c;
    x.value++;
    return x;
  }
};
int main() {
  { Counted a = named(1); show("named", a); } counts();
  { Counted a = early(1), b = early(9); show("early", a); show(", late", b); } counts();
  { Counted a = either(0), b = either(1); show("either", a); show(", other", b); } counts();
  { Counted a = parameter(Counted(4)); show("parameter", a); } counts();
  { Counted a = ofResult(4); show("of a result", a); } counts();
  { Counted a = inLoop(5), b = inLoop(1); show("in a loop", a); show(", behind it", b); } counts();
  { Counted a = caught(1), b = caught(2); show("caught", a); show(", not thrown", b); } counts();
  { try { Counted a = leaving(1); } catch (std::exception& e) { printf("%s:", e.what()); } } counts();
  { Counted a = twice<Counted>(4); show("template", a); } counts();
  { auto make = [](int i) { Counted x(i); return x; }; Counted a = make(4); show("lambda", a); } counts();
  { Holder h; Counted a = h.take(); show("auto", a); } counts();
  { const Counted& r = named(5); show("reference", r); } counts();
  { named(7); printf("dropped:"); } counts();
  { Counted a(1); Counted* p = &(a = named(7), a); printf("assigned: %d", p->value); } counts();
}
