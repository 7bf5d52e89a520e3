// Fact: constructors delegate to others of their class, and a class takes over those of its base.
// expect: 1 2 3
// expect: 7 7 7
// expect: 0 0 0 x
// expect: 4 5 6 y
// expect: 9 9
#include <cstdio>

struct Point {
  int x, y, z;
  Point(int a, int b, int c) : x(a), y(b), z(c) {}
  explicit Point(int all) : Point(all, all, all) {}
  Point() : Point(0) {}
};

struct Named : Point {
  char name = 'x';
  using Point::Point;
  Named(char n) : Point(4, 5, 6), name(n) {}
};

struct Wrapper {
  Point p;
  int n;
  Wrapper(int v) : Wrapper(Point(v), v) {}

 private:
  Wrapper(Point q, int v) : p(q), n(v) {}
};

int main() {
  Point a(1, 2, 3), b(7), c;
  printf("%d %d %d\n", a.x, a.y, a.z);
  printf("%d %d %d\n", b.x, b.y, b.z);
  Named d(c.x, c.y, c.z), e('y');
  printf("%d %d %d %c\n", d.x, d.y, d.z, d.name);
  printf("%d %d %d %c\n", e.x, e.y, e.z, e.name);
  Wrapper w(9);
  printf("%d %d\n", w.p.y, w.n);
  return 0;
}
