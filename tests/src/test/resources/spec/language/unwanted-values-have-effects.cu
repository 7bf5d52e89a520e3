// Fact: an expression whose value nobody wants has its effects, also as the last of a comma list and among operands.
// expect: 1 2 3 4 5 6 7 8 9 sum 45
// expect: a b c.
// expect: 1 2 3 4 5 6 7 calls 7
#include <cstdio>
#include <iostream>

struct Counter {
  int sum;
  Counter &add(int v) {
    printf("%d ", v);
    sum += v;
    return *this;
  }
};

static int calls = 0;
static int call(int v) {
  calls++;
  printf("%d ", v);
  return v;
}

int main() {
  Counter c{0};
  (c.add(1), c.add(2));
  c.add(3), c.add(4);
  ((c.add(5)), (c.add(6), c.add(7)));
  c.add(8).sum;
  &c.add(9);
  printf("sum %d\n", c.sum);
  auto all = [](auto &&...what) { ((std::cout << what << ' '), ...); };
  all('a', "b");
  std::cout << "c", std::cout << "." << std::endl;
  int table[8] = {0};
  call(1) + 1;
  -call(2);
  call(3) < call(4);
  table[call(5)];
  call(6), table[0], call(7);
  printf("calls %d\n", calls);
}
