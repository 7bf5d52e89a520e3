// Fact: a lambda that captures nothing converts to a pointer to a function.
// expect: 1
// expect: f
// expect: g
// expect: first
// expect: bye
#include <cstdio>
#include <cstdlib>

void bye() {
  puts("bye");
}

int main() {
  int v[] = {3, 1, 2};
  qsort(v, 3, sizeof(int), [](const void *a, const void *b) { return *(const int *)a - *(const int *)b; });
  printf("%d\n", v[0]);
  void (*f)() = [] { puts("f"); };
  f();
  void (*g)() = []() { puts("g"); };
  g();
  atexit(bye);
  atexit([]() { puts("first"); });
}
