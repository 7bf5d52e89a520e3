// Fact: the streams bring typeid along and every container std::addressof, which finds objects whose class has an operator& of its own.
// expect: i 5
// expect: 1 0
#include <cstdio>
#include <iostream>

struct Hidden {
  int value;
  Hidden *operator&() { return nullptr; }
};

int main() {
  Hidden hidden{5};
  printf("%s %d\n", typeid(int).name(), std::addressof(hidden)->value);
  printf("%d %d\n", &hidden == nullptr, std::addressof(hidden) == nullptr);
}
