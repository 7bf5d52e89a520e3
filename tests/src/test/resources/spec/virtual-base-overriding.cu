// Fact: what overrides a function of a virtual base is called on every way to it, also while the object is being made or destroyed.
// expect: Named: box
// expect: shape 6
// expect: box 6
// expect: box 6 6
// expect: box 6 box 6 3
// expect: Named: cube
// expect: shape 16
// expect: cube 16
// expect: cube 96
// expect: cube 96
// expect: sized 4
// expect: named -4
// expect: box cube
// expect: 1
// expect: cross cube
// expect: ~Box
// expect: shape 16
// expect: ~Named cube
// expect: ~Shape
// expect: ~Box
// expect: shape 6
// expect: ~Named box
// expect: ~Shape
#include <cstdio>

struct Shape {
  int tag = 1;
  virtual ~Shape() { printf("~Shape\n"); }
  virtual const char *name() const { return "shape"; }
  virtual int area() const = 0;
  void show() const { printf("%s %d\n", name(), area()); }
};

struct Named : virtual Shape {
  const char *text;
  Named(const char *t) : text(t) { printf("Named: %s\n", name()); }
  ~Named() { printf("~Named %s\n", name()); }
  const char *name() const override { return text; }
  virtual int length() const {
    int n = 0;
    while (text[n]) n++;
    return n;
  }
};

struct Sized : virtual Shape {
  int w, h;
  Sized(int a, int b) : w(a), h(b) {
    tag = area();
    show();
  }
  ~Sized() { show(); }
  int area() const override { return w * h; }
};

struct Box : Named, Sized {
  Box(const char *t, int a, int b) : Named(t), Sized(a, b) { show(); }
  ~Box() { printf("~Box\n"); }
};

struct Cube : Box {
  int d;
  Cube(int e) : Box("cube", e, e), d(e) { show(); }
  int area() const override { return 6 * w * d; }
  int length() const override { return -d; }
};

int main() {
  Box box("box", 2, 3);
  Shape &shape = box;
  Named &named = box;
  Sized &sized = box;
  printf("%s %d %d\n", shape.name(), shape.area(), shape.tag);
  printf("%s %d %s %d %d\n", named.name(), named.area(), sized.name(), sized.area(), named.length());
  Shape *made = new Cube(4);
  made->show();
  if (Sized *s = dynamic_cast<Sized *>(made)) printf("sized %d\n", s->w);
  if (Named *n = dynamic_cast<Named *>(made)) printf("named %d\n", n->length());
  if (Box *b = dynamic_cast<Box *>(made)) printf("box %s\n", b->text);
  printf("%d\n", dynamic_cast<Cube *>(&shape) == nullptr);
  Sized *part = dynamic_cast<Cube *>(made);
  if (Named *n = dynamic_cast<Named *>(part)) printf("cross %s\n", n->text);
  delete part;
  return 0;
}
