// Fact: a handler for a base class takes what is derived from it.
// expect: f
// expect: 1
// expect: f
// expect: f
// expect: 1
// expect: f! 
// expect: f! 
#include <cstdio>
#include <stdexcept>
#include <iostream>

int f(int x) {
  if (x > 1) throw std::invalid_argument("f");
  return x;
}

int main() {
  try {
    f(2);
  } catch (const std::exception &e) {
    printf("%s\n", e.what());
  }
  for (int x : {1, 2, 3}) {
    try {
      printf("%d\n", f(x));
    } catch (const std::exception &e) {
      printf("%s\n", e.what());
    }
  }
  for (int x : {1, 2, 3}) {
    try {
      std::cout << f(x) << "\n";
    } catch (const std::exception &e) {
      std::cout << e.what() << "! \n";
    }
  }
}
