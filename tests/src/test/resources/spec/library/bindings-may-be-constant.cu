// Fact: A constant binding may be called, and passes on what it holds as constant; placeholders go on behind the sixth ([func.bind.bind]).
// expect: 1234567 89
// expect: 11 16
// expect: 42 5
#include <cstdio>
#include <functional>

void digits(int a, int b, int c, int d, int e, int f, int g, int *out, const int &h, int i) {
  printf("%d%d%d%d%d%d%d ", a, b, c, d, e, f, g);
  *out = 10 * h + i;
}

struct Sum {
  int operator()(int a, int b) const { return a + b; }
  int operator()(int a, int b) { return a + b + 100; }
};

int through(const std::function<int(int)> &f) { return f(5); }

struct Box {
  int value;
  int plus(int more) const { return value + more; }
};

int main() {
  using namespace std::placeholders;
  int out = 0, eight = 8;
  const auto call = std::bind(&digits, _9, 2, _8, _7, _6, _5, _4, &out, std::cref(eight), _1);
  call(9, 0, 0, 7, 6, 5, 4, 3, 1);
  printf("%d\n", out);
  const auto sum = std::bind(Sum(), _1, 1);
  const auto twice = std::bind(std::multiplies<>(), 2, std::bind(std::plus<>(), _1, 3));
  printf("%d %d\n", sum(10), through(twice));
  const Box box{40};
  const auto plus = std::bind(&Box::plus, &box, _1);
  int counter = 4;
  auto count = std::bind([](int &c) { return ++c; }, std::ref(counter));
  count();
  printf("%d %d\n", plus(2), counter);
}
