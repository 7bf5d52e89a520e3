// Fact: a base class that is named with template arguments is initialised.
// expect: 1 2
#include <cstdio>

template <class... T> struct chain;
template <> struct chain<> {};
template <class H, class... T> struct chain<H, T...> : chain<T...> {
  H head;
  chain(const H &first, const T &...rest) : chain<T...>(rest...), head(first) {}
};

__global__ void fact() {}

int main() {
  chain<int, short> both(1, 2);
  chain<short> &rest = both;
  printf("%d %d\n", both.head, rest.head);
  fact<<<1, 1>>>();
  return 0;
}
