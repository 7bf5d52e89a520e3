// Fact: std::default_random_engine is minstd_rand0.
// expect: 16807 131567 0.75560534 0.53276723740817256
#include <cstdio>

#include <random>

__global__ void fact() {}

int main() {
  std::default_random_engine generator;
  std::uniform_int_distribution<int> wide(0, 1000000);
  std::uniform_real_distribution<float> unit(0.0f, 1.0f);
  std::uniform_real_distribution<double> fine(0.0, 1.0);
  unsigned first = (unsigned)generator();
  int second = wide(generator);
  float third = unit(generator);
  double fourth = fine(generator);
  printf("%u %d %.9g %.17g\n", first, second, third, fourth);
  fact<<<1, 1>>>();
  return 0;
}
