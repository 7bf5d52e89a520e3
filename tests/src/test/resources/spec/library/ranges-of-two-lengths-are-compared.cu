// Fact: 'equal' and 'mismatch' compare ranges of any lengths, alike by '==' or as a function says ([alg.equal], [mismatch]).
// expect: 1 0 0 1
// expect: 2 3 1
#include <algorithm>
#include <cmath>
#include <cstdio>
#include <vector>

int main() {
  std::vector<float> a{1, 2, 3}, b{1.25f, 2.25f, 3.25f}, c{1.25f, 2.25f, 3.25f, 4};
  auto near = [](float x, float y) { return std::fabs(x - y) < 0.5f; };
  printf("%d %d %d %d\n", std::equal(a.begin(), a.end(), b.begin(), b.end(), near), std::equal(a.begin(), a.end(), c.begin(), c.end(), near),
         std::equal(a.begin(), a.end(), b.begin(), b.end()), std::equal(b.begin(), b.end(), c.begin()));
  std::vector<int> x{1, 2, 4}, y{1, 2};
  auto at = std::mismatch(x.begin(), x.end(), y.begin(), y.end());
  auto last = std::mismatch(a.begin(), a.end(), c.begin(), c.end(), near);
  printf("%td %td %d\n", at.first - x.begin(), last.second - c.begin(), at.second == y.end());
}
