// Fact: a handler of a base class gets every exception derived from it
// expect: 3 my text
// expect: A 1 12
// expect: int 42
// expect: text literal
// expect: ex full
// expect: s
// expect: 2.5
// expect: ex le
// expect: other
// expect: none
// expect: inner my text
// expect: outer 3
// expect: x
#include <stdexcept>
#include <string>
#include <cstdio>
struct A {
  int a = 1;
  virtual ~A() {
  }
  virtual int f() const {
    return a;
  }
};
struct M {
  int m = 5;
};
struct B : A, M {
  int b = 2;
  int f() const override {
    return b + 10;
  }
};
class MyError : public std::runtime_error {
  int code_;
  public: MyError(int c, const std::string& s) : std::runtime_error("my " + s), code_(c) {
  }
  int code() const {
    return code_;
  }
};
struct Full : std::exception {
  const char* what() const noexcept override {
    return "full";
  }
};
void f(int k) {
  switch (k) {
    case 0: throw MyError(3, "text");
    case 1: throw B();
    case 2: throw 42;
    case 3: throw "literal";
    case 4: throw Full();
    case 5: throw std::string("s");
    case 6: throw 2.5;
    case 7: throw std::logic_error("le");
    case 8: { int* p = nullptr; throw p; } default: return;
  }
}
int main() {
  for (int k = 0; k < 10; k++) try {
    f(k);
    printf("none\n");
  }  catch (MyError& e) {
    printf("%d %s\n", e.code(), e.what());
  }  catch (const A& a) {
    printf("A %d %d\n", a.a, a.f());
  }  catch (const int& i) {
    printf("int %d\n", i);
  }  catch (const char* t) {
    printf("text %s\n", t);
  }  catch (std::runtime_error e) {
    printf("rt %s\n", e.what());
  }  catch (const std::exception& e) {
    printf("ex %s\n", e.what());
  }  catch (std::string& s) {
    printf("%s\n", s.c_str());
  }  catch (double d) {
    printf("%g\n", d);
  }  catch (...) {
    printf("other\n");
  }
  try {
    try {
      f(0);
    }  catch (std::exception& e) {
      printf("inner %s\n", e.what());
      throw;
    }
  }  catch (MyError& e) {
    printf("outer %d\n", e.code());
  }
  try {
    throw std::out_of_range("x");
  }  catch (std::runtime_error&) {
    puts("wrong");
  }  catch (std::logic_error& e) {
    puts(e.what());
  }
}
