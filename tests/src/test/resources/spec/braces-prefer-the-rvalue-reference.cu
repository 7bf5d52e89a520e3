// Fact: a braced list prefers T&& to const T&, and its members may be half.
// expect: 1.5 3 2
#include <cstdio>
#include <cuda_fp16.h>
#include <utility>
#include <vector>

int main() {
  std::vector<std::pair<__half, int>> pairs;
  pairs.push_back({1.5f, 3});
  std::pair<__half, int> other = {2, 1};
  printf("%g %d %g\n", __half2float(pairs[0].first), pairs[0].second, __half2float(other.first));
  return 0;
}
