// Fact: containers that functions give are whole as temporaries, too
// expect: 3 1 3 6 2 0
// expect: 1 2 3 c3 b2 a1 4 1 9
// expect: 3 0 6
#include <list>
#include <unordered_map>
#include <unordered_set>
#include <map>
#include <deque>
#include <string>
#include <cstdio>
std::list<int> l() {
  std::list<int> r{3, 1, 2};
  r.sort();
  return r;
}
std::unordered_map<std::string, int> u() {
  std::unordered_map<std::string, int> m{{"a", 1}, {"b", 2}};
  m["c"] = 3;
  return m;
}
std::map<int, int> t() {
  return {{1, 2}, {3, 4}};
}
std::deque<int> d() {
  std::deque<int> q;
  for (int i = 0; i < 50; ++i) q.push_front(i);
  return q;
}
size_t count(const std::unordered_map<std::string, int>& m) {
  size_t n = 0;
  for (auto& e : m) n += e.second;
  return n;
}
struct Holder {
  std::list<int> items = l();
  std::unordered_set<int> seen{4, 5};
};
Holder h() {
  Holder x;
  x.items.push_back(9);
  x.seen.insert(7);
  return x;
}
int main() {
  printf("%zu %d %zu %zu %d %d\n", l().size(), l().front(), u().size(), count(u()), (int)t().size(), d().back());
  for (int x : l()) printf("%d ", x);
  for (auto& [k, v] : u()) printf("%s%d ", k.c_str(), v);
  printf("%zu %zu %d\n", h().items.size(), h().seen.count(7), h().items.back());
  auto m = u();
  auto m2 = std::move(m);
  m2.swap(m);
  std::list<int> a = l(), b;
  b = std::move(a);
  a = b;
  b.splice(b.end(), a);
  printf("%zu %zu %zu\n", m.size(), a.size(), b.size());
}
