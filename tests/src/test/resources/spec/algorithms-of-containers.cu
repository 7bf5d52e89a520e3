// Fact: containers, strings and <random> bring the basic algorithms, std::accumulate and the mathematics along, as libstdc++'s do.
// expect: 7 7 7 7 | 1 2 3 7
// expect: 2 1 0 equal
// expect: 6 1.5 text
#include <array>
#include <cstdio>
#include <random>
#include <vector>

int main() {
  std::vector<int> a(4);
  std::fill(a.begin(), a.end(), 7);
  printf("%d %d %d %d | ", a[0], a[1], a[2], a[3]);
  std::array<int, 3> b = {1, 2, 3};
  std::copy(b.begin(), b.end(), a.begin());
  printf("%d %d %d %d\n", a[0], a[1], a[2], a[3]);
  int differing = std::mismatch(a.begin(), a.end() - 1, b.begin()).first == a.end() - 1;
  bool less = std::lexicographical_compare(a.begin(), a.end(), b.begin(), b.end());
  printf("%d %d %d %s\n", (int)(std::lower_bound(b.begin(), b.end(), 3) - b.begin()), differing, less,
         std::equal(b.begin(), b.end(), a.begin()) ? "equal" : "different");
  std::string text = "text";
  printf("%d %g %s\n", std::accumulate(b.begin(), b.end(), 0), std::sqrt(2.25), text.c_str());
  return 0;
}
