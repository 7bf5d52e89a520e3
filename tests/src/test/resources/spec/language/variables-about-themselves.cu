// Fact: a variable is in scope in its own initialiser, and decltype(auto) keeps references
// expect: 144
// expect: 1
// expect: 3
// expect: 4 1
// expect: 7
#include <cstdio>
#include <functional>
template <class T> struct W {
  T* p;
  T& get() const {
    return *p;
  }
};
template <class B> decltype(auto) two(B& b) {
  if constexpr (sizeof(B) == 1) {
    return 5;
  }  else {
    return b.get();
  }
}
template <class T> struct M {
  static constexpr int value = 0;
};
template <class R, class C, class... A> struct M<R (C::*)(A...)> { static constexpr int value = 1; };
struct S {
  int f(int) {
    return 1;
  }
};
int add(int a, int b) {
  return a + b;
}
template <class F> struct H {
  F* f;
};
int main() {
  std::function<int(int)> fib = [&](int k) { return k < 2 ? k : fib(k - 1) + fib(k - 2); };
  printf("%d\n", fib(12));
  void* p = &p;
  printf("%d\n", p == (void*)&p);
  int n = 1;
  W<int> w{&n};
  two(w) += 2;
  printf("%d\n", n);
  auto g = [](int& x) -> decltype(auto) { return (x); };
  g(n)++;
  printf("%d %d\n", n, M<decltype(&S::f)>::value);
  H<decltype(add)> h{add};
  printf("%d\n", h.f(3, 4));
}
