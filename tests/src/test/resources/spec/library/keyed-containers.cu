// Fact: maps and sets take keys in braces, hints, orders and hashes of their own
// expect: 5 1 0
// expect: (0,z)=1;(1,a)=9;(2,b)=3;(4,q)=2;
// expect: words 0:zero 1:one 2:two 3:three 5:five
// expect: down 0 1 2 3 5 1 0
// expect:  a2 a7 a9 b3 c1 d4 | 3 3
// expect: 1 0 1
// expect: 1 1 four
// expect:  -1 2 -3 | 1 5
// expect: 9 20
// expect: r sss 3
// expect: 5 2
// expect: 1 3
// expect: 2 1
// expect: 2 2
// expect: 9 2
// expect: two
// expect: even 0:zero 2:two
#include <algorithm>
#include <cstdio>
#include <functional>
#include <map>
#include <memory>
#include <set>
#include <string>
#include <tuple>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <vector>
struct Point { int x, y; bool operator==(const Point &o) const { return x == o.x && y == o.y; } };
struct PointHash { size_t operator()(const Point &p) const noexcept { return std::hash<int>{}(p.x) * 31 + std::hash<int>()(p.y); } };
namespace std { template <> struct hash<Point> { size_t operator()(const Point &p) const { return p.x * 7 + p.y; } }; }
struct ByLength { using is_transparent = void; bool operator()(const std::string &a, const std::string &b) const { return a.size() < b.size(); } bool operator()(const std::string &a, size_t n) const { return a.size() < n; } bool operator()(size_t n, const std::string &a) const { return n < a.size(); } };
template <class M> void show(const char *name, const M &m) { std::printf("%s", name); for (const auto &[k, v] : m) std::printf(" %d:%s", k, v.c_str()); std::printf("\n"); }
int main() {
  std::map<std::pair<int, char>, int> grid;
  auto [at, fresh] = grid.try_emplace({1, 'a'}, 5);
  std::printf("%d %d %d\n", at->second, fresh, grid.try_emplace({1, 'a'}, 6).second);
  grid.insert_or_assign({1, 'a'}, 9); grid[{2, 'b'}] = 3; grid.insert({{0, 'z'}, 1}); grid.emplace(std::make_pair(4, 'q'), 2);
  for (auto &[key, value] : grid) std::printf("(%d,%c)=%d;", key.first, key.second, value);
  std::printf("\n");
  std::map<int, std::string> words{{3, "three"}, {1, "one"}};
  words.try_emplace(words.begin(), 0, "zero"); words.insert_or_assign(2, "two"); words.insert(words.end(), {5, "five"});
  show("words", words);
  std::map<int, std::string, std::greater<int>> down(words.begin(), words.end());
  auto other = down; other.erase(5); down.merge(other);
  std::printf("down");
  for (auto it = down.crbegin(); it != down.crend(); ++it) std::printf(" %d", it->first);
  std::printf(" %d %d\n", down.value_comp()(*down.begin(), *std::next(down.begin())), down.key_comp()(1, 2));
  std::multimap<std::string, int> multi{{"b", 1}, {"a", 2}, {"b", 3}};
  multi.insert({"a", 7});
  auto node = multi.extract("b"); node.key() = "c"; multi.insert(std::move(node));
  std::multimap<std::string, int> second{{"d", 4}, {"a", 9}};
  multi.merge(second);
  for (const auto &p : multi) std::printf(" %s%d", p.first.c_str(), p.second);
  auto range = multi.equal_range("a");
  std::printf(" | %d %td\n", (int)multi.count("a"), std::distance(range.first, range.second));
  multi = {{"x", 1}}; std::printf("%zu %zu %d\n", multi.size(), second.size(), multi > second);
  std::set<std::string, ByLength> lengths{"four", "a", "to"};
  std::printf("%d %d %s\n", (int)lengths.count(2), lengths.find(3) == lengths.end(), lengths.lower_bound(3)->c_str());
  auto cmp = [](int a, int b) { return std::abs(a) < std::abs(b); };
  std::set<int, decltype(cmp)> byAbs({-3, 2, 3, -1}, cmp);
  for (int i : byAbs) std::printf(" %d", i);
  std::multiset<int> ms{5, 1, 5}; ms.erase(ms.find(5)); ms.insert(4); std::printf(" | %zu %d\n", ms.count(5), *ms.rbegin());
  using F = bool (*)(int, int);
  std::set<int, F> desc([](int a, int b) { return a > b; }); desc.insert({1, 9, 4}); auto desc2 = desc; desc2 = desc; desc2.insert(20);
  std::printf("%d %d\n", *desc.begin(), *desc2.begin());
  std::unordered_map<Point, std::string, PointHash> named({{{1, 2}, "p"}, {{3, 4}, "q"}}, 16);
  named.insert_or_assign({1, 2}, "r"); named.try_emplace({5, 6}, 3, 's');
  std::printf("%s %s %zu\n", named[{1, 2}].c_str(), named.at({5, 6}).c_str(), named.size());
  const std::unordered_multimap<int, int> hm{{1, 2}, {1, 3}, {2, 4}};
  int total = 0; auto er = hm.equal_range(1); for (auto it = er.first; it != er.second; ++it) total += it->second;
  std::printf("%d %zu\n", total, hm.count(1));
  std::vector<Point> pts{{1, 1}, {2, 2}, {1, 1}};
  std::unordered_set<Point> distinct(pts.begin(), pts.end()); std::unordered_multiset<Point> all(pts.begin(), pts.end(), 10); distinct = {{7, 7}};
  std::printf("%zu %zu\n", distinct.size(), all.size());
  auto hash = [](const std::pair<int, int> &p) { return (size_t)p.first << 16 ^ p.second; };
  std::unordered_set<std::pair<int, int>, decltype(hash)> pairs(8, hash); pairs.emplace(1, 2); pairs.insert({1, 2}); pairs.insert({2, 1});
  std::printf("%zu %d\n", pairs.size(), (int)pairs.count({2, 1}));
  std::map<std::string, std::map<std::string, std::vector<int>>> deep; deep["a"]["b"].push_back(4); deep["a"]["c"] = {1, 2};
  std::printf("%zu %d\n", deep["a"].size(), deep.at("a").at("c").back());
  std::map<std::string, std::unique_ptr<int>> owned; owned.emplace("k", std::make_unique<int>(8)); owned["l"] = std::make_unique<int>(9); auto stolen = std::move(owned);
  std::printf("%d %zu\n", *stolen["l"], stolen.size());
  if (auto it = words.find(2); it != words.end()) std::printf("%s\n", it->second.c_str());
  for (auto it = words.begin(); it != words.end();) it = it->first % 2 ? words.erase(it) : ++it;
  show("even", words);
}
