#include <cstdio>
// What has an area.
struct Shape {
  int id = 3;
  virtual ~Shape() {}
  // How large it is.
  virtual float area(float scale) const = 0;
  // What it is called.
  virtual const char *name() const { return "shape"; }
};
// Four equal sides.
struct Square : Shape {
  float side;
  Square(float s) : side(s) {}
  float area(float scale) const override { return side * side * scale; }
};
static Shape *make(float side) { return new Square(side); }
int main() {
  Shape *p = make(3);
  printf("%f %s\n", p->area(1.5f), p->name());
  delete p;
}
