// Fact: the arguments of a class template are deduced from constructors and deduction guides.
// expect: 4 1.5 1 2.5 c
// expect: 7 2 3 6 x
// expect: 4 1
#include <array>
#include <cstdio>
#include <mutex>
#include <tuple>
#include <utility>
#include <vector>

template <class T> struct Box {
  T value;
  Box(T v) : value(v) {}
  template <class U> Box(U *a, int n) : value(a[n]) {}
};
template <class U> Box(U *, int) -> Box<U>;
template <class A, class B> struct Two {
  A a;
  B b;
};
template <class A, class B> Two(A, B) -> Two<A, B>;

int main() {
  int x[2] = {3, 4};
  Box b(x, 1);
  Box c(1.5);
  Two t{1, 2.5f};
  Two<int, char> u{1, 'c'};
  printf("%d %.1f %d %.1f %c\n", b.value, c.value, t.a, t.b, u.b);
  std::pair p(7, 2.0);
  std::vector v{1, 2, 3};
  std::vector w(v.begin(), v.end());
  std::tuple q(6, 'x');
  printf("%d %.0f %zu %d %c\n", p.first, p.second, v.size(), std::get<0>(q) + (int)w.size() - 3, std::get<1>(q));
  int count = 0;
  {
    std::mutex mutex;
    std::lock_guard lock(mutex);
    Box copy = b;
    count += copy.value;
  }
  std::array a{1, 2, 3};
  printf("%d %d\n", count, a.size() == 3);
  return 0;
}
