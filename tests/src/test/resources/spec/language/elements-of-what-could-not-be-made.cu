// Fact: elements, members and copies made before an exception are destroyed, what was never made is not ([except.ctor]).
// expect: T1
// expect: T4
// expect: T3
// expect: inner
// expect: T10
// expect: T11
// expect: ~T10
// expect: ~T11
// expect: ~T3
// expect: ~T4
// expect: ~T1
// expect: T1
// expect: T5
// expect: T3
// expect: ~T3
// expect: ~T5
// expect: ~T1
// expect: five
// expect: T1
// expect: T6
// expect: T3
// expect: T10
// expect: T11
// expect: ~T10
// expect: ~T11
// expect: ~T3
// expect: ~T6
// expect: ~T1
// expect: 6
// expect: T1
// expect: T2
// expect: T3
// expect: ~T3
// expect: ~T2
// expect: ~T1
// expect: g
// expect: T99
// expect: T98
// expect: T97
// expect: copy T99
// expect: ~T97
// expect: ~T98
// expect: ~T99
// expect: 99
// expect: T1
// expect: T2
// expect: T99
// expect: T5
// expect: ~T5
// expect: ~T99
// expect: T99
// expect: copy T99
// expect: ~T99
// expect: ~T2
// expect: ~T1
// expect: 99
// expect: T1
// expect: copy T1
// expect: ~T1
// expect: T99
// expect: copy T99
// expect: ~T99
// expect: ~T1
// expect: 99
#include <cstdio>
#include <stdexcept>
#include <string>
#include <vector>
// nested
struct T {
  int i;
  T(int k) : i(k) {
    printf("T%d\n", i);
  }
  T(const T& o) : i(o.i) {
    printf("copy T%d\n", i);
    if (i == 99) throw i;
  }
  ~T() {
    printf("~T%d\n", i);
  }
};
struct Member {
  T a{1};
  T b;
  T c{3};
  Member(int k) : b(k) {
    try {
      if (k == 4) throw 1;
    }  catch (int) {
      puts("inner");
    }
    if (k == 5) throw std::string("five");
  }
};
struct Outer : Member {
  std::vector<T> v;
  Outer(int k) : Member(k), v() {
    v.reserve(8);
    v.emplace_back(10);
    v.emplace_back(11);
    if (k == 6) throw 6.0f;
  }
};
struct Pair {
  T x, y;
  Pair(int a, int b) : x(a), y(b) {
  }
};
struct Grid {
  T cells[3] = {T(1), T(2), T(3)};
  Grid(bool f) {
    if (f) throw 'g';
  }
};
struct Two {
  Pair p;
  T t;
  Two() : p(99, 98), t(97) {
  }
  Two(const Two&) = default;
};
int main() {
  try {
    Outer o(4);
  }  catch (...) {
    puts("never");
  }
  try {
    Outer o(5);
  }  catch (std::string& s) {
    puts(s.c_str());
  }
  try {
    Outer o(6);
  }  catch (float f) {
    printf("%g\n", f);
  }
  try {
    Grid g(true);
  }  catch (char c) {
    printf("%c\n", c);
  }
  try {
    Two a;
    Two b = a;
  }  catch (int c) {
    printf("%d\n", c);
  }
  try {
    T ts[] = {T(1), T(2)};
    T* p = new T[2]{T(99), 5};
    delete[] p;
    std::vector<T> w(2, T(99));
  }  catch (int c) {
    printf("%d\n", c);
  }
  try {
    std::vector<T> w;
    w.push_back(T(1));
    T t(99);
    w.push_back(t);
  }  catch (int c) {
    printf("%d\n", c);
  }
}
