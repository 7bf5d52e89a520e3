// Fact: '<=>' compares strings and containers by value, in comparisons that are defaulted, too ([string.cmp], [class.compare.default]).
// expect: 1.9z 2.1a 2.1b
// expect: 1 0 1 1
// expect: 1 1 1
#include <algorithm>
#include <compare>
#include <cstdio>
#include <string>
#include <vector>

struct Version {
  int major{}, minor{};
  std::string tag;
  auto operator<=>(const Version &) const = default;
};

struct Path {
  std::vector<int> steps;
  std::string name;
  std::strong_ordering operator<=>(const Path &) const = default;
  bool operator==(const Path &) const = default;
};

int main() {
  std::vector<Version> versions{{2, 1, "b"}, {1, 9, "z"}, {2, 1, "a"}};
  std::sort(versions.begin(), versions.end());
  printf("%d.%d%s %d.%d%s %d.%d%s\n", versions[0].major, versions[0].minor, versions[0].tag.c_str(), versions[1].major, versions[1].minor,
         versions[1].tag.c_str(), versions[2].major, versions[2].minor, versions[2].tag.c_str());
  const std::string one = "a long text that needs memory", other = "another text";
  printf("%d %d %d %d\n", (one <=> other) < 0, (one <=> one) != 0, std::is_gt(other <=> one), versions[1] <= versions[2]);
  Path p{{1, 2}, "p"}, q{{1, 2, 3}, "a"};
  printf("%d %d %d\n", p < q, (p <=> q) == std::strong_ordering::less, p == Path{{1, 2}, "p"});
}
