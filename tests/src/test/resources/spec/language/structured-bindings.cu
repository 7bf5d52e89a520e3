// Fact: structured bindings name the parts of pairs, tuples, arrays and plain structs.
// expect: one=1 three=3 two=20
// expect: 7 2.5 c
// expect: 1 2 3
// expect: 11 22
// expect: 5 6
// expect: quotient 3 rest 2
// expect: device 30
#include <array>
#include <cstdio>
#include <map>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

struct Point {
  int x;
  int y;
};

static std::pair<int, int> divide(int a, int b) { return {a / b, a % b}; }

static std::vector<Point> corners() { return {{1, 2}, {4, 4}}; }

__device__ Point shift(Point p, int by) {
  auto [x, y] = p;
  return Point{x + by, y + by};
}

__global__ void fact() {
  Point p = {4, 6};
  auto [a, b] = shift(p, 10);
  printf("device %d\n", a + b);
}

int main() {
  std::map<std::string, int> numbers = {{"one", 1}, {"two", 2}, {"three", 3}};
  for (auto &[name, value] : numbers) {
    if (name == "two") value *= 10;
  }
  const char *gap = "";
  for (const auto &[name, value] : numbers) {
    printf("%s%s=%d", gap, name.c_str(), value);
    gap = " ";
  }
  printf("\n");
  auto [i, d, c] = std::make_tuple(7, 2.5, 'c');
  printf("%d %.1f %c\n", i, d, c);
  int values[3] = {1, 2, 3};
  auto &[first, second, third] = values;
  printf("%d %d %d\n", first, second, third);
  first = 11;
  second = 22;
  printf("%d %d\n", values[0], values[1]);
  int xs = 0;
  int ys = 0;
  for (auto [x, y] : corners()) {
    xs += x;
    ys += y;
  }
  printf("%d %d\n", xs, ys);
  auto [quotient, rest] = divide(11, 3);
  printf("quotient %d rest %d\n", quotient, rest);
  fact<<<1, 1>>>();
  cudaDeviceSynchronize();
  return 0;
}
