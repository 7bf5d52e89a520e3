// Fact: an assignment is a value, also where the variables are known by their addresses.
// expect: 5 5 5 | 7 7 | 8 9
#include <cstdio>

int total;

void add(int *to, int what) { *to += what; }

int main() {
  int a, b, c;
  a = b = c = 4;
  add(&a, 1);
  add(&b, 1);
  add(&c, 1);
  printf("%d %d %d", a, b, c);
  int d = total = 6;
  add(&d, 1);
  add(&total, 1);
  printf(" | %d %d", d, total);
  int e = ++total;
  int f = (total += 1);
  printf(" | %d %d\n", e, f);
  return 0;
}
