// Fact: '({' begins a list where it stands behind a function, and statements with a value elsewhere (an extension of GCC).
// expect: 8 6 15 9 7 3 11
#include <cstdio>
#include <vector>

struct Pair {
  int a, b;
};
struct Sizes {
  std::vector<int> list;
  Sizes(std::initializer_list<int> sizes) : list(sizes) {}
};
struct Tensor {
  template <class T>
  static int of(const std::vector<T> &values, Sizes sizes) {
    return (int)(values.size() * 2 + sizes.list.size());
  }
  static int plain(Pair pair, Sizes sizes) { return pair.a + pair.b + sizes.list[0]; }
  int operator()(Pair pair, Pair other) const { return pair.a * other.b; }
};
int one(Pair pair) { return pair.a + pair.b; }

int main() {
  int a = Tensor::of<int>({1, 2, 3}, Sizes{4, 5}), b = Tensor::plain({1, 2}, Sizes{3});
  int c = Tensor()({3, 4}, Pair{4, 5}), d = one({Pair{4, 0}.a, [] { int x = 5; return x; }()});
  int e = (int)({ int x = 3; x + 4; }), f = ({ Pair p{1, 2}; one({p.a, p.b}); });
  int g = one(({ Pair p{5, 6}; p; }));
  printf("%d %d %d %d %d %d %d\n", a, b, c, d, e, f, g);
}
