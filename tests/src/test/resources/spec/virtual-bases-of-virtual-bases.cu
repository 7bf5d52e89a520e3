// Fact: virtual bases have virtual bases and other bases in turn; what a class nearer to the object declares hides what they declare.
// expect: 151 1009 1 1009 1009
// expect: leaf
// expect: 1
// expect: 4Leaf 4Leaf
// expect: 104 151 leaf!
// expect: leaf! 104 2
// expect: delegated -60 1010 -60
// expect: gone 3
// expect: gone 2
// expect: gone 2
// expect: 1
// expect: 42
// expect: 1
// expect: 2 5
// expect: 2 13 7 5 6
// expect: 21 16 32
#include <cstdio>
#include <memory>
#include <string>
#include <typeinfo>
#include <vector>

struct Counted {
  static int made;
  int serial;
  Counted() : serial(++made) {}
  Counted(const Counted &) : serial(++made) {}
  virtual ~Counted() { printf("gone %d\n", serial); }
};
int Counted::made = 0;

struct Other {
  long o = 40;
  virtual long other() { return o; }
  virtual ~Other() = default;
};

struct Root : virtual Counted {
  int r;
  Root(int v = 1) : r(v) {}
  virtual int value() const { return r; }
};

struct Twin : Other, virtual Root {
  int t;
  Twin(int v) : Root(v + 1), t(v) {}
  long other() override { return t + r; }
};

struct One : virtual Twin {
  int one;
  One() : Twin(7), one(1) {}
  int value() const override { return 100 + r + one; }
};

struct Two : virtual Twin, virtual Counted {
  double two;
  Two() : Twin(8), two(2.5) {}
  long other() override { return 1000 + t; }
};

struct Leaf : One, Two {
  std::string name;
  Leaf(const char *n) : Root(50), Twin(9), name(n) {}
};

struct Last : Leaf {
  Last() : Last("delegated") {}
  Last(const char *n) : Root(60), Twin(10), Leaf(n) {}
  int value() const override { return -r; }
};

struct Readable {
  virtual int read() = 0;
  virtual ~Readable() {}
};
struct Source : virtual Readable {
  int n = 0;
  int read() override { return n++; }
};
struct Peek : virtual Readable {
  virtual int twice() { return read() + read(); }
};
struct Stream : Source, Peek {
  int extra[3] = {1, 2, 3};
};
template <class T>
struct Node : virtual Readable {
  T v;
  Node(T x) : v(x) {}
  int read() override { return (int)v; }
};
struct Both : Node<int>, Peek {
  Both() : Node<int>(21) {}
};

struct Plain {
  int x = 1;
  int f() { return 1; }
};
struct Hides : virtual Plain {
  int f() { return 2; }
};
struct Adds : virtual Plain {
  int y = 5;
};
struct Joined : Adds, Hides {
  int g() { return f() + x + y; }
};

Adds part(Joined &joined) { return joined; }

int main() {
  {
    Leaf leaf("leaf");
    Root *root = &leaf;
    Other *other = &leaf;
    Counted *counted = &leaf;
    Two &two = leaf;
    Twin *twin = &two;
    printf("%d %ld %d %ld %ld\n", root->value(), other->other(), counted->serial, two.other(), twin->other());
    if (Leaf *l = dynamic_cast<Leaf *>(counted)) printf("%s\n", l->name.c_str());
    if (One *o = dynamic_cast<One *>(other)) printf("%d\n", o->one);
    printf("%s %s\n", typeid(*counted).name(), typeid(two).name());
    Leaf copy = leaf;
    copy.name += "!";
    copy.r = 3;
    printf("%d %d %s\n", copy.value(), leaf.value(), copy.name.c_str());
    leaf = std::move(copy);
    printf("%s %d %d\n", leaf.name.c_str(), leaf.value(), leaf.serial);
    Last last;
    One &one = last;
    printf("%s %d %ld %d\n", last.name.c_str(), static_cast<Root &>(last).value(), last.other(), one.value());
  }
  Stream stream;
  Both both;
  Peek *peeks[2] = {&stream, &both};
  for (Peek *peek : peeks) printf("%d\n", peek->twice());
  std::vector<std::shared_ptr<Peek>> all;
  all.push_back(std::make_shared<Stream>());
  std::shared_ptr<Readable> readable = all[0];
  int (Peek::*twice)() = &Peek::twice;
  printf("%d\n", all[0]->twice());
  printf("%d %d\n", readable->read(), (stream.*twice)());
  Joined joined;
  joined.x = 6;
  Adds cut = part(joined);
  cut.x++;
  printf("%d %d %d %d %d\n", joined.f(), joined.g(), cut.x, cut.y, joined.x);
  auto later = [joined]() mutable { return ++joined.x + joined.g(); };
  printf("%d %zu %zu\n", later(), sizeof(Adds), sizeof(Joined));
  return 0;
}
