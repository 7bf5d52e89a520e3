// Fact: views filter, transform, take, drop and turn what they are given; algorithms take ranges and projections
// expect: sorted: 1 2 3 4 5
// expect: squares of odd: 1 9 25
// expect: back: 4 3 2 1 0
// expect: first of many: 9 12 15 18
// expect: middle: 2 3 4
// expect: small: 1 2 3
// expect: called: -1 -3 -5
// expect: changed: 11 2 13 4 15
// expect: 3 3 1
// expect: abc c a
// expect: keys: 1 2
// expect: values: 1 2
// expect: copied: 15 4 13 2 11
// expect: 4 30 5
// expect: kept: 4 8
// expect: 1 3
// expect: 1 4 9
// expect: made: 1 4 9
#include <algorithm>
#include <cstdio>
#include <functional>
#include <map>
#include <ranges>
#include <string>
#include <vector>
namespace views = std::views;
struct Item {
  int weight;
  std::string name;
  int worth() const {
    return weight * 10;
  }
};
template <class R> void show(const char* what, R&& range) {
  printf("%s:", what);
  for (auto&& x : range) printf(" %d", (int)x);
  printf("\n");
}
int main() {
  std::vector<int> v{5, 3, 1, 4, 2};
  std::ranges::sort(v);
  show("sorted", v);
  auto odd = [](int x) { return x % 2 == 1; };
  show("squares of odd", v | views::filter(odd) | views::transform([](int x) { return x * x; }));
  show("back", views::iota(0, 5) | views::reverse);
  show("first of many", views::iota(7) | views::filter([](int x) { return x % 3 == 0; }) | views::take(4));
  show("middle", v | views::drop(1) | views::take(3));
  show("small", v | views::take_while([](int x) { return x < 4; }));
  show("called", views::transform(views::filter(v, odd), [](int x) { return -x; }));
  for (int& x : v | views::filter(odd)) x += 10;
  show("changed", v);
  printf("%d %d %d\n", (int)(std::ranges::find(v, 4) - v.begin()), (int)std::ranges::count_if(v, odd), std::ranges::any_of(v, [](int x) { return x > 14; }));
  std::vector<Item> items{{3, "c"}, {1, "a"}, {2, "b"}};
  std::ranges::sort(items, {}, &Item::weight);
  for (const auto& name : items | views::transform(&Item::name)) printf("%s", name.c_str());
  std::ranges::sort(items, std::ranges::greater{}, &Item::worth);
  printf(" %s %s\n", items[0].name.c_str(), std::ranges::min_element(items, {}, &Item::weight)->name.c_str());
  std::map<int, double> m{{1, 1.5}, {2, 2.5}};
  show("keys", m | views::keys);
  show("values", views::values(m));
  std::vector<int> out;
  std::ranges::copy(v | views::reverse, std::back_inserter(out));
  show("copied", out);
  std::ranges::transform(v, out.begin(), [](int x) { return 2 * x; });
  auto [least, most] = std::ranges::minmax(out);
  printf("%d %d %zu\n", least, most, std::ranges::size(out));
  auto gone = std::ranges::remove_if(out, [](int x) { return x > 20; });
  out.erase(gone.begin(), gone.end());
  show("kept", out);
  std::ranges::fill(out, 7);
  printf("%d %d\n", std::ranges::equal(out, std::vector<int>(out.size(), 7)), (int)std::ranges::distance(v | views::filter(odd)));
  auto squares = views::iota(1, 4) | views::transform([](int x) { return x * x; });
  printf("%d %d %d\n", squares.front(), *std::ranges::next(squares.begin()), (int)squares[2]);
  std::vector<int> from(squares.begin(), squares.end());
  show("made", from);
}
