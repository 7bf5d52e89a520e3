// Fact: a partial specialisation of a variable template is taken only where its constraint holds, and before one that asks for less.
// expect: 1 0 2
// expect: 3 4 0
#include <cstdio>
#include <concepts>
#include <vector>
template <class T> constexpr int kind = 0;
template <std::integral T> constexpr int kind<T> = 1;
template <class T> requires (sizeof(T) > 4) && std::floating_point<T> constexpr int kind<T> = 2;
template <class T> constexpr int kind<T *> = 3;
template <std::integral T> constexpr int kind<T *> = 4;
int main() {
  printf("%d %d %d\n", kind<int>, kind<float>, kind<double>);
  printf("%d %d %d\n", kind<float *>, kind<int *>, kind<std::vector<int>>);
}
