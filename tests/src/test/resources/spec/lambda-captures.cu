// Fact: lambdas capture by value and by reference.
// expect: 5 12
#include <cstdio>

__global__ void fact() {}

int main() {
  int byValue = 5, byReference = 10;
  auto add = [byValue, &byReference](int n) {
    byReference += n;
    return byValue;
  };
  byValue = 99;
  int got = add(2);
  printf("%d %d\n", got, byReference);
  fact<<<1, 1>>>();
  return 0;
}
