// Fact: what programs also do: braces around one value, volatile, arrays of char from strings and macros, lambdas that hold values.
// expect: 2 1 1
// expect: 5 0
// expect: volatile 3
// expect: abc 3 16
// expect: 11 12
// expect: 6
// expect: 42 7
#include <cstdio>
#include <cstring>
#include <memory>

struct Label {
  char text[16];
  int n;
};

template <class... Args>
int total(Args... args) {
  int values[] = {args...};
  int sum = 0;
  for (int v : values) sum += v;
  return sum;
}

int main() {
  dim3 x = {2};
  printf("%d %d %d\n", x.x, x.y, x.z);
  int one = {5}, zero{};
  printf("%d %d\n", one, zero);
  volatile int v = 1;
  volatile int *p = &v;
  *p += 2;
  printf("volatile %d\n", v);
  Label label = {"abc", 3};
  printf("%s %d %d\n", label.text, label.n, (int)sizeof label.text);
  int start = 10;
  auto next = [n = start]() mutable { return ++n; };
  int first = next();
  printf("%d %d\n", first, next());
  printf("%d\n", total(1, 2, 3));
  auto held = std::make_unique<int>(42);
  auto shown = [owned = std::move(held), k = 7] { printf("%d %d\n", *owned, k); };
  shown();
  return 0;
}
