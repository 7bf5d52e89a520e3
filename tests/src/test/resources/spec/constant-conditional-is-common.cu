// Fact: a constant '?:' of numbers has their common type, also where it sizes an array.
// expect: 8 4
#include <cstdio>

template <bool Wide> struct size {
  static constexpr auto value = Wide ? 1L : 2;
  static constexpr int bytes = sizeof(Wide ? 1L : 2);
};

__global__ void fact() {}

int main() {
  int space[size<true>::value ? 4 : 2L];
  printf("%d %d\n", (int)sizeof(size<false>::value), (int)(sizeof(space) / sizeof(int)));
  fact<<<1, 1>>>();
  return 0;
}
