// Fact: the parameters of the library's class templates follow from what an object is made of ([container.requirements], deduction guides).
// expect: conv 0
// expect: linear 1
// expect: 1 2.5
// expect: 3 4.5
// expect: 1
// expect: 2
// expect: 4 1.5 2 1 3
#include <array>
#include <cstdio>
#include <deque>
#include <functional>
#include <future>
#include <initializer_list>
#include <list>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <queue>
#include <set>
#include <stack>
#include <string>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <unordered_map>
#include <unordered_set>
#include <variant>
#include <vector>
template <typename T, typename U> void same(const char *what) {
  if (!std::is_same<T, U>::value) printf("%s is another\n", what);
}
#define SAME(expr, ...) same<decltype(expr), __VA_ARGS__>(#expr)
int twice(int x) { return 2 * x; }
int main() {
  std::pair p{"conv", 1};
  SAME(p, std::pair<const char *, int>);
  int arr[3] = {1, 2, 3};
  std::pair q(arr, 2.0f);
  SAME(q, std::pair<int *, float>);
  std::tuple t{"a", 1, 'c'};
  SAME(t, std::tuple<const char *, int, char>);
  std::optional o{3};
  SAME(o, std::optional<int>);
  std::optional oo{o};
  SAME(oo, std::optional<int>);
  std::vector v{1, 2, 3};
  SAME(v, std::vector<int>);
  std::vector v2(arr, arr + 3);
  SAME(v2, std::vector<int>);
  std::vector v3(v.begin(), v.end());
  SAME(v3, std::vector<int>);
  std::vector v4{v};
  SAME(v4, std::vector<int>);
  std::vector v5(3, 1.5);
  SAME(v5, std::vector<double>);
  std::vector v6{std::pair{1, "x"}, std::pair{2, "y"}};
  SAME(v6, std::vector<std::pair<int, const char *>>);
  std::array a{1, 2, 3};
  SAME(a, std::array<int, 3>);
  std::map m{std::pair{1, 2.0}, {2, 3.0}};
  SAME(m, std::map<int, double>);
  std::map m2(m.begin(), m.end());
  SAME(m2, std::map<int, double>);
  std::unordered_map um{std::pair{std::string("a"), 1}};
  SAME(um, std::unordered_map<std::string, int>);
  std::set s{3, 1, 2};
  SAME(s, std::set<int>);
  std::set s2(v.begin(), v.end());
  SAME(s2, std::set<int>);
  std::unordered_set us{1, 2};
  SAME(us, std::unordered_set<int>);
  std::list l{1, 2};
  SAME(l, std::list<int>);
  std::deque d(v.begin(), v.end());
  SAME(d, std::deque<int>);
  std::function f = twice;
  SAME(f, std::function<int(int)>);
  std::function g = [](float x, int) { return x; };
  SAME(g, std::function<float(float, int)>);
  std::function h{[n = 0]() mutable { return ++n; }};
  SAME(h, std::function<int()>);
  std::shared_ptr sp{std::make_unique<int>(3)};
  SAME(sp, std::shared_ptr<int>);
  std::weak_ptr w{sp};
  SAME(w, std::weak_ptr<int>);
  std::shared_ptr back{w};
  SAME(back, std::shared_ptr<int>);
  std::mutex mu, mu2;
  { std::unique_lock lk{mu}; SAME(lk, std::unique_lock<std::mutex>); }
  { std::lock_guard lk{mu}; SAME(lk, std::lock_guard<std::mutex>); }
  { std::scoped_lock lk{mu, mu2}; SAME(lk, std::scoped_lock<std::mutex, std::mutex>); }
  std::string_view sv{"abc"};
  std::string chars(3, 'x');
  std::stack st{d};
  SAME(st, std::stack<int, std::deque<int>>);
  std::queue qu{d};
  SAME(qu, std::queue<int, std::deque<int>>);
  std::priority_queue pq{std::less<int>{}, v};
  SAME(pq, std::priority_queue<int, std::vector<int>, std::less<int>>);
  std::reference_wrapper rw{v};
  SAME(rw, std::reference_wrapper<std::vector<int>>);
  std::packaged_task pt{twice};
  SAME(pt, std::packaged_task<int(int)>);
  std::plus plus;
  SAME(plus, std::plus<void>);
  std::unique_ptr<int> up{new int(2)};
  for (const auto &bad : {std::pair{"conv", std::map<int, int>{}}, {"linear", {{1, 2}}}}) printf("%s %zu\n", bad.first, bad.second.size());
  for (auto [x, y] : {std::pair{1, 2.5}, {3, 4.5}}) printf("%d %.1f\n", x, y);
  for (std::string_view x : {"a", "bc"}) printf("%zu\n", x.size());
  int second = 0, first = 0;
  second = h();
  first = h();
  printf("%d %.1f %d %d %d\n", f(2), g(1.5f, 0), first, second, (int)(*w.lock()));
  return plus(1, -1);
}
