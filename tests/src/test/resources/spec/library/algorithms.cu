// Fact: algorithms leave their elements in the order of libstdc++
// expect: 1 3 3 5 7 8 9 
// expect: 9 8 7 5 3 3 1 
// expect: 9 3 3 7 1 8 5 
// expect: 133
// expect: 5
// expect: 91243622680238
// expect: 19235210
// expect: 1132
// expect: 1 3 5 7 8 9 
// expect: 1 3 5 7 9 
// expect: 2 6 10 14 16 18 
// expect: 14 10 6 2 18 16 
// expect: 14 10 1 2 18 16 
// expect: 3 6 9 12 15 18 
// expect: 3 6 9 12 15 18 77 77 
// expect: 1111160
// expect: 1 3 4 5 7 
// expect: 3 5 
// expect: 1 7 
// expect: 1 3 3 4 5 5 7 
// expect: 1
// expect: 1 4 9 16 
// expect: 1 3 5 7 
// expect: 1 4 9 16 5 5 7 
// expect: 1621084612
// expect: 169901 4 5 5 7 16 9 99 
// expect: 123 132 213 231 312 321 3 2 1 
// expect: 62 3 1 
// expect: 1 2 3 
// expect: 18
// expect: 242,4,6,8,2 4 2 4 
// expect: 1 2 3 
// expect: 332
// expect: 2 4 4 4 
// expect: 2 4 6 
// expect: 346
// expect: 1 2 3 
// expect: 1 2 3 
// expect: 32
// expect: 1z 2a 2b 
#include <algorithm>
#include <numeric>
#include <vector>
#include <list>
#include <deque>
#include <array>
#include <iostream>
#include <iterator>
#include <functional>
#include <string>
#include <set>
template <class C> void p(const C& c) {
  for (auto& x : c) std::cout << x << ' ';
  std::cout << '\n';
}
int main() {
  std::vector<int> v{5, 3, 9, 1, 7, 3, 8};
  auto w = v;
  std::sort(w.begin(), w.end());
  p(w);
  std::sort(w.begin(), w.end(), std::greater<int>());
  p(w);
  std::sort(w.rbegin(), w.rend());
  std::stable_sort(w.begin(), w.end(), [](int a, int b) { return a % 3 < b % 3; });
  p(w);
  std::partial_sort(w.begin(), w.begin() + 3, w.end());
  std::cout << w[0] << w[1] << w[2] << '\n';
  std::nth_element(w.begin(), w.begin() + 3, w.end());
  std::cout << w[3] << '\n';
  std::cout << *std::max_element(v.begin(), v.end()) << *std::min_element(v.begin(), v.end()) << std::distance(v.begin(), std::find(v.begin(), v.end(), 9)) << std::count_if(v.begin(), v.end(), [](int x) { return x > 4; }) << std::accumulate(v.begin(), v.end(), 0) << std::accumulate(v.begin(), v.end(), 1.0, std::multiplies<double>()) << std::inner_product(v.begin(), v.end(), v.begin(), 0) << '\n';
  auto mm = std::minmax_element(v.begin(), v.end());
  std::cout << *mm.first << *mm.second;
  int three = 3, two = 2;
  auto [lo, hi] = std::minmax(three, two);
  std::cout << lo << hi << std::max({1, 5, 2}) << std::min({4, 2}) << std::clamp(15, 0, 10) << '\n';
  std::sort(v.begin(), v.end());
  std::cout << std::binary_search(v.begin(), v.end(), 7) << (std::lower_bound(v.begin(), v.end(), 3) - v.begin()) << (std::upper_bound(v.begin(), v.end(), 3) - v.begin());
  auto er = std::equal_range(v.begin(), v.end(), 3);
  std::cout << er.second - er.first << '\n';
  v.erase(std::unique(v.begin(), v.end()), v.end());
  p(v);
  std::vector<int> o;
  std::copy_if(v.begin(), v.end(), std::back_inserter(o), [](int x) { return x & 1; });
  p(o);
  std::transform(v.begin(), v.end(), v.begin(), [](int x) { return x * 2; });
  p(v);
  std::transform(v.begin(), v.begin() + 4, o.begin(), std::back_inserter(o), std::plus<>());
  std::reverse(v.begin(), v.end());
  std::rotate(v.begin(), v.begin() + 2, v.end());
  p(v);
  std::replace(v.begin(), v.end(), 6, 60);
  std::replace_if(v.begin(), v.end(), [](int x) { return x > 50; }, 1);
  p(v);
  std::fill(v.begin(), v.begin() + 2, 0);
  int n = 0;
  std::generate(v.begin(), v.end(), [&n] { return n += 3; });
  p(v);
  std::generate_n(std::back_inserter(v), 2, [] { return 77; });
  p(v);
  std::cout << std::all_of(v.begin(), v.end(), [](int x) { return x > 0; }) << std::any_of(v.begin(), v.end(), [](int x) { return x == 77; }) << std::none_of(v.begin(), v.end(), [](int x) { return x < 0; }) << std::equal(v.begin(), v.end(), v.begin()) << std::is_sorted(v.begin(), v.end()) << (std::adjacent_find(v.begin(), v.end()) - v.begin()) << (std::mismatch(v.begin(), v.end(), o.begin()).first - v.begin()) << '\n';
  std::vector<int> a{1, 3, 5, 7}, b{3, 4, 5}, r;
  std::set_union(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(r));
  p(r);
  r.clear();
  std::set_intersection(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(r));
  p(r);
  r.clear();
  std::set_difference(a.begin(), a.end(), b.begin(), b.end(), std::inserter(r, r.begin()));
  p(r);
  r.resize(7);
  std::merge(a.begin(), a.end(), b.begin(), b.end(), r.begin());
  p(r);
  std::inplace_merge(r.begin(), r.begin() + 3, r.end());
  std::cout << std::includes(a.begin(), a.end(), b.begin(), b.begin() + 1) << '\n';
  std::partial_sum(a.begin(), a.end(), a.begin());
  p(a);
  std::adjacent_difference(a.begin(), a.end(), a.begin());
  p(a);
  std::exclusive_scan(a.begin(), a.end(), r.begin(), 10);
  std::inclusive_scan(a.begin(), a.end(), r.begin());
  p(r);
  std::cout << std::reduce(a.begin(), a.end()) << std::reduce(a.begin(), a.end(), 2, std::multiplies<>()) << std::transform_reduce(a.begin(), a.end(), a.begin(), 0) << std::gcd(12, 18) << std::lcm(4, 6) << '\n';
  std::make_heap(r.begin(), r.end());
  std::pop_heap(r.begin(), r.end());
  std::cout << r.back();
  r.push_back(99);
  std::push_heap(r.begin(), r.end());
  std::cout << r.front() << std::is_heap(r.begin(), r.end());
  std::sort_heap(r.begin(), r.end());
  p(r);
  std::vector<int> perm{1, 2, 3};
  do {
    for (int x : perm) std::cout << x;
    std::cout << ' ';
  }  while (std::next_permutation(perm.begin(), perm.end()));
  std::prev_permutation(perm.begin(), perm.end());
  p(perm);
  auto it = std::partition(r.begin(), r.end(), [](int x) { return x < 10; });
  std::cout << (it - r.begin());
  std::stable_partition(perm.begin(), perm.end(), [](int x) { return x == 2; });
  p(perm);
  std::iter_swap(perm.begin(), perm.begin() + 1);
  std::swap_ranges(perm.begin(), perm.begin() + 1, perm.begin() + 2);
  p(perm);
  std::cout << std::lexicographical_compare(a.begin(), a.end(), b.begin(), b.end()) << (std::search(r.begin(), r.end(), b.begin(), b.begin() + 1) - r.begin()) << '\n';
  std::for_each(a.begin(), a.end(), [](int& x) { ++x; });
  std::for_each_n(a.begin(), 2, [](int x) { std::cout << x; });
  std::copy(a.begin(), a.end(), std::ostream_iterator<int>(std::cout, ","));
  std::copy_backward(a.begin(), a.begin() + 2, a.end());
  std::move(a.begin(), a.begin() + 1, b.begin());
  p(a);
  std::remove(a.begin(), a.end(), 2);
  std::list<int> l{3, 1, 2};
  l.sort();
  p(l);
  std::cout << *std::next(l.begin(), 2) << *std::prev(l.end());
  auto li = l.begin();
  std::advance(li, 1);
  std::cout << *li << '\n';
  std::deque<int> d(a.begin(), a.end());
  std::sort(d.begin(), d.end());
  p(d);
  int raw[] = {4, 2, 6};
  std::sort(std::begin(raw), std::end(raw));
  p(raw);
  std::cout << std::size(raw) << *std::find_if(raw, raw + 3, [](int x) { return x > 3; }) << *std::find_if_not(raw, raw + 3, [](int x) { return x < 5; }) << '\n';
  std::array<int, 3> ar{{3, 2, 1}};
  std::sort(ar.begin(), ar.end());
  p(ar);
  ar.fill(5);
  std::iota(ar.begin(), ar.end(), 1);
  p(ar);
  std::cout << ar.size() << std::get<1>(ar) << '\n';
  std::vector<std::pair<int, std::string>> ps{{2, "b"}, {1, "z"}, {2, "a"}};
  std::sort(ps.begin(), ps.end());
  for (auto& q : ps) std::cout << q.first << q.second << ' ';
  std::cout << '\n';
}
