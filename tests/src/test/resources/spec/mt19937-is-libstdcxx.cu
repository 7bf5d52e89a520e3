// Fact: std::mt19937 and its distributions give the numbers of libstdc++.
// expect: 1608637542 3421126067
// expect: 6 2 5
// expect: 0.779690981 0.98425080790028296 8.1663462535 9.75170565007
#include <cstdio>

#include <random>

__global__ void fact() {}

int main() {
  std::mt19937 generator(42);
  unsigned first = (unsigned)generator(), second = (unsigned)generator();
  printf("%u %u\n", first, second);
  std::uniform_int_distribution<int> dice(1, 6);
  std::uniform_real_distribution<float> unit(0.0f, 1.0f);
  std::uniform_real_distribution<double> wide(-2.0, 3.0);
  std::normal_distribution<double> normal(10.0, 2.0);
  int a = dice(generator), b = dice(generator), c = dice(generator);
  printf("%d %d %d\n", a, b, c);
  float d = unit(generator);
  double e = wide(generator);
  double f = normal(generator), g = normal(generator);
  printf("%.9g %.17g %.12g %.12g\n", d, e, f, g);
  fact<<<1, 1>>>();
  return 0;
}
