// Fact: dynamic_cast and typeid go by the class that an object really has.
// expect: leaf 7
// expect: inner leaf 1 leaf 2
// expect: other
// expect: 0 1 1
// expect: 4Leaf 5Inner i PKc d N2ns4PairIifEE
// expect: 1 0 1
// expect: std::bad_cast
#include <cstdio>
#include <typeinfo>

struct Node {
  virtual ~Node() {}
};
struct Leaf : Node {
  int value;
  explicit Leaf(int value) : value(value) {}
};
struct Inner : Node {
  const Node *left, *right;
  Inner(const Node *left, const Node *right) : left(left), right(right) {}
};
struct Special : Leaf {
  Special() : Leaf(9) {}
};
namespace ns {
template <class A, class B> struct Pair {};
}

void show(const Node *node) {
  if (const Leaf *leaf = dynamic_cast<const Leaf *>(node)) {
    printf("leaf %d", leaf->value);
  } else if (const Inner *inner = dynamic_cast<const Inner *>(node)) {
    printf("inner ");
    show(inner->left);
    printf(" ");
    show(inner->right);
  } else {
    printf("other");
  }
}

template <class Real> bool isDouble() { return typeid(Real) == typeid(double); }

int main() {
  Node *leaf = new Leaf(7);
  show(leaf);
  Inner inner(new Leaf(1), new Leaf(2));
  printf("\n");
  show(&inner);
  printf("\n");
  Node plain;
  show(&plain);
  Node *special = new Special;
  Node *none = nullptr;
  printf("\n%d %d %d\n", dynamic_cast<Leaf *>(none) != nullptr, dynamic_cast<Leaf *>(special) != nullptr,
         dynamic_cast<Node *>(special) == special && dynamic_cast<Special *>(leaf) == nullptr);
  printf("%s %s %s %s %s %s\n", typeid(*leaf).name(), typeid(inner).name(), typeid(int).name(),
         typeid(const char *).name(), typeid(1.5).name(), typeid(ns::Pair<int, float>).name());
  printf("%d %d %d\n", isDouble<double>(), isDouble<float>(), typeid(*special) != typeid(Leaf));
  try {
    dynamic_cast<Inner &>(*leaf).left = leaf;
  } catch (const std::bad_cast &e) {
    printf("%s\n", e.what());
  }
  return 0;
}
