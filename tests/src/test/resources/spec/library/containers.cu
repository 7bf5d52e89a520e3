// Fact: containers keep their elements in the order of libstdc++, hashed ones included
// expect: 0120
// expect: map: a=1 b=2 c=3 d=4 e=5 f=6 (6)
// expect: map: a=1 e=5 f=6 (3)
// expect: map::at
// expect: ef1fa
// expect: fea15610
// expect: 1231greater: 2=2 1=1 (2)
// expect: cmp: z=2 long=1 (2)
// expect: 0y1xlambda: 5=3 1=2 (2)
// expect: 52
// expect: abd33
// expect: 2
// expect: 1.50
// expect: 10
// expect: 0115set: 1 3 4 5 (4)
// expect: set: 4 5 (2)
// expect: ss: c b a (3)
// expect: sv: 1 3 (2)
// expect: ms: 1 3 (2)
// expect: 40
// expect: 2
// expect: um: k19=19 k18=18 k16=16 k15=15 k11=11 k10=10 k14=14 k12=12 three=3 k13=13 one=1 k0=0 k6=6 k1=1 k2=2 k5=5 k9=9 two=2 k3=3 k4=4 k7=7 k17=17 k8=8 (23)
// expect: um: k19=19 k18=18 k16=16 k15=15 k11=11 k10=10 k14=14 k12=12 three=3 k13=13 one=1 k0=0 k6=6 k1=1 k2=2 k5=5 k9=9 k4=4 k7=7 k17=17 k8=8 (21)
// expect: 2917
// expect: ui: 71=39 64=38 57=37 50=36 43=35 56=8 49=7 42=6 35=5 28=4 21=3 14=2 7=1 0=0 63=9 4=15 70=10 11=16 77=11 18=17 84=12 25=18 91=13 32=19 98=14 39=20 46=21 53=22 1=29 60=23 8=30 67=24 15=31 74=25 22=32 81=26 29=33 88=27 36=34 95=28 (40)
// expect: ui: 95=28 36=34 88=27 29=33 81=26 22=32 74=25 15=31 67=24 8=30 60=23 1=29 53=22 46=21 39=20 98=14 32=19 91=13 25=18 84=12 18=17 77=11 11=16 70=10 4=15 63=9 0=0 7=1 14=2 21=3 28=4 35=5 42=6 49=7 56=8 43=35 50=36 57=37 64=38 71=39 (40)
// expect: 103 0.38835
// expect: uc: 95=28 36=34 88=27 29=33 81=26 22=32 74=25 15=31 67=24 8=30 60=23 1=29 53=22 46=21 39=20 98=14 32=19 91=13 25=18 84=12 18=17 77=11 11=16 70=10 4=15 63=9 0=0 7=1 14=2 21=3 28=4 35=5 42=6 49=7 56=8 43=35 50=36 57=37 64=38 71=39 (40)
// expect: us: 15 7 8 100 9 (5)
// expect: 31
// expect: 1
// expect: umm: 2=9 1=4 1=3 1=2 (4)
// expect: ust: plum kiwi fig pear apple (5)
// expect: ud: 2.25 1.5 0.5 (3)
// expect: ui: 36=34 88=27 22=32 74=25 8=30 60=23 46=21 98=14 32=19 84=12 18=17 70=10 4=15 0=0 14=2 28=4 42=6 56=8 50=36 64=38 (20)
// expect: list: 1 5 4 2 9 7 8 (7)
// expect: list: 9 8 7 5 4 2 1 (7)
// expect: list: 7 5 1 (3)
// expect: list: 100 200 7 5 1 (5)
// expect: list: 100 200 7 1 (4)
// expect: 1 7 200 100 1001
// expect: 1 77 2 3 9 
// expect: 205-999950-96
// expect: -4 -3 -2 -1 0 0 2 3 50 777 4 0 9897
// expect: 1423
// expect: 9 4 3 1 7
// expect: 2cba
// expect: 10.512
// expect: 00100vec: 42 7 3 1 8 1 2 3 5 5 (10)
// expect: 10111vec: 3 3 1 0 0 (5)
// expect: vs: x x yyy z (4)
// expect: zyyyxxa1b2051
// expect: 623
// expect: vector::_M_range_check: __n (which is 3) >= this->size() (which is 3)
#include <map>
#include <set>
#include <unordered_map>
#include <unordered_set>
#include <list>
#include <forward_list>
#include <deque>
#include <queue>
#include <stack>
#include <vector>
#include <string>
#include <iostream>
#include <functional>
#include <memory>
#include <utility>
#include <tuple>
template <class C> void p(const char* n, const C& c) {
  std::cout << n << ':';
  for (auto& x : c) std::cout << ' ' << x;
  std::cout << " (" << c.size() << ")\n";
}
template <class M> void q(const char* n, const M& m) {
  std::cout << n << ':';
  for (const auto& [k, v] : m) std::cout << ' ' << k << '=' << v;
  std::cout << " (" << m.size() << ")\n";
}
struct Key {
  int a, b;
  bool operator==(const Key& o) const {
    return a == o.a && b == o.b;
  }
  bool operator<(const Key& o) const {
    return std::tie(a, b) < std::tie(o.a, o.b);
  }
};
namespace std {
  template <> struct hash<Key> {
    size_t operator()(const Key& k) const noexcept {
      return hash<int>()(k.a) ^ (hash<int>()(k.b) << 1);
    }
  };
}
struct Cmp {
  bool operator()(const std::string& a, const std::string& b) const {
    return a.size() < b.size() || (a.size() == b.size() && a < b);
  }
};
int main() {
  std::map<std::string, int> m{{"b", 2}, {"a", 1}};
  m["c"] = 3;
  m.insert({"d", 4});
  m.insert(std::make_pair("e", 5));
  m.emplace("f", 6);
  auto r = m.insert({"a", 9});
  std::cout << r.second << r.first->second << m.at("b") << m.count("zz") << '\n';
  q("map", m);
  m.erase("b");
  m.erase(m.find("c"));
  for (auto it = m.begin(); it != m.end();) it = it->second == 4 ? m.erase(it) : std::next(it);
  q("map", m);
  try {
    m.at("none");
  }  catch (const std::out_of_range& e) {
    std::cout << e.what() << '\n';
  }
  std::cout << m.lower_bound("b")->first << m.upper_bound("e")->first << (m.find("q") == m.end()) << m.rbegin()->first << m.begin()->first << '\n';
  for (auto it = m.rbegin(); it != m.rend(); ++it) std::cout << it->first;
  for (auto it = m.cbegin(); it != m.cend(); it++) std::cout << it->second;
  m.try_emplace("g", 7);
  m.insert_or_assign("a", 100);
  auto m2 = m;
  m2.swap(m);
  std::cout << (m == m2) << (m < m2) << '\n';
  std::map<int, std::vector<int>> mv;
  mv[3].push_back(1);
  mv[1].resize(2);
  for (auto& kv : mv) std::cout << kv.first << kv.second.size();
  std::map<int, int, std::greater<int>> mg{{1, 1}, {2, 2}};
  q("greater", mg);
  std::map<std::string, int, Cmp> mc;
  mc["long"] = 1;
  mc["z"] = 2;
  q("cmp", mc);
  std::map<Key, std::string> mk;
  mk[{1, 2}] = "x";
  mk[Key{0, 5}] = "y";
  for (auto& e : mk) std::cout << e.first.a << e.second;
  auto cmp = [](int a, int b) { return a > b; };
  std::map<int, int, decltype(cmp)> ml(cmp);
  ml[1] = 2;
  ml[5] = 3;
  q("lambda", ml);
  std::map<int, std::unique_ptr<int>> mu;
  mu[1] = std::make_unique<int>(4);
  mu.emplace(2, std::make_unique<int>(5));
  std::cout << *mu[2] << mu.size() << '\n';
  std::multimap<int, char> mm{{1, 'a'}, {1, 'b'}, {0, 'c'}};
  mm.insert({1, 'd'});
  auto er = mm.equal_range(1);
  for (auto it = er.first; it != er.second; ++it) std::cout << it->second;
  std::cout << mm.count(1) << mm.erase(1) << '\n';
  std::map<std::pair<int, int>, int> mp;
  ++mp[{1, 1}];
  ++mp[std::make_pair(1, 1)];
  std::cout << mp[{1, 1}] << '\n';
  std::map<std::string, std::map<std::string, double>> nest;
  nest["a"]["b"] = 1.5;
  std::cout << nest["a"]["b"] << nest["x"].size() << '\n';
  std::map<std::string, std::function<int(int)>> fm{{"inc", [](int x) { return x + 1; }}, {"dbl", [](int x) { return x * 2; }}};
  std::cout << fm["dbl"](fm.at("inc")(4)) << '\n';
  std::set<int> s{5, 1, 3};
  s.insert(4);
  std::cout << s.insert(4).second << s.count(3) << *s.begin() << *s.rbegin();
  p("set", s);
  s.erase(3);
  s.erase(s.begin());
  p("set", s);
  std::set<std::string, std::greater<>> ss{"a", "c", "b"};
  p("ss", ss);
  std::vector<int> v{3, 3, 1};
  std::set<int> sv(v.begin(), v.end());
  p("sv", sv);
  std::multiset<int> ms(v.begin(), v.end());
  ms.erase(ms.find(3));
  p("ms", ms);
  std::cout << *s.lower_bound(2) << (s.find(9) != s.end()) << '\n';
  std::set<std::pair<double, int>> sp;
  sp.insert({0.5, 1});
  sp.emplace(0.25, 2);
  std::cout << sp.begin()->second << '\n';
  std::unordered_map<std::string, int> um{{"one", 1}, {"two", 2}, {"three", 3}};
  for (int i = 0; i < 20; ++i) um["k" + std::to_string(i)] = i;
  q("um", um);
  um.erase("two");
  um.erase(um.find("k3"));
  q("um", um);
  std::cout << um.bucket_count() << um.count("one") << um.at("k7") << '\n';
  std::unordered_map<int, int> ui;
  for (int i = 0; i < 40; ++i) ui[i * 7 % 101] += i;
  q("ui", ui);
  ui.reserve(100);
  q("ui", ui);
  std::cout << ui.bucket_count() << ' ' << ui.load_factor() << '\n';
  auto uc = ui;
  q("uc", uc);
  std::unordered_set<int> us{9, 8, 7, 15};
  us.insert(100);
  p("us", us);
  std::unordered_map<Key, int> uk;
  uk[{1, 2}] = 3;
  std::cout << uk[{1, 2}] << uk.size() << '\n';
  auto h = [](const Key& k) { return (size_t)k.a; };
  std::unordered_map<Key, int, decltype(h)> ul(8, h);
  ul[{4, 4}] = 1;
  std::cout << ul.size() << '\n';
  std::unordered_multimap<int, int> umm;
  umm.insert({1, 2});
  umm.insert({1, 3});
  umm.insert({2, 9});
  umm.insert({1, 4});
  q("umm", umm);
  std::unordered_set<std::string> ust;
  for (auto w : {"apple", "pear", "fig", "kiwi", "plum"}) ust.insert(w);
  p("ust", ust);
  std::unordered_set<double> ud{0.5, 1.5, 2.25};
  p("ud", ud);
  for (auto it = ui.begin(); it != ui.end();) if (it->first % 2) it = ui.erase(it);
  else ++it;
  q("ui", ui);
  std::list<int> l{4, 2, 9};
  l.push_front(1);
  l.push_back(7);
  l.emplace_back(8);
  l.insert(std::next(l.begin()), 5);
  p("list", l);
  l.sort();
  l.reverse();
  p("list", l);
  l.remove(9);
  l.remove_if([](int x) { return x % 2 == 0; });
  p("list", l);
  std::list<int> l2{100, 200};
  l.splice(l.begin(), l2);
  p("list", l);
  l.unique();
  l.merge(l2);
  auto it = std::find(l.begin(), l.end(), 5);
  if (it != l.end()) l.erase(it);
  p("list", l);
  for (auto i = l.rbegin(); i != l.rend(); ++i) std::cout << *i << ' ';
  std::cout << l.front() << l.back() << '\n';
  std::forward_list<int> fl{3, 1, 2};
  fl.push_front(9);
  fl.sort();
  fl.insert_after(fl.begin(), 77);
  for (int x : fl) std::cout << x << ' ';
  std::cout << '\n';
  std::deque<int> d{1, 2, 3};
  d.push_front(0);
  d.push_back(4);
  int& ref = d[1];
  for (int i = 0; i < 100; ++i) {
    d.push_back(i);
    d.push_front(-i);
  }
  ref = 50;
  std::cout << d.size() << d.front() << d.back() << d[101] << d.at(3) << '\n';
  d.erase(d.begin(), d.begin() + 95);
  d.insert(d.begin() + 1, 777);
  std::sort(d.begin(), d.begin() + 10);
  for (int i = 0; i < 12; ++i) std::cout << d[i] << ' ';
  d.pop_front();
  d.pop_back();
  std::cout << *(d.end() - 1) << d.rbegin()[1] << '\n';
  std::queue<std::pair<int, int>> qq;
  qq.push({1, 2});
  qq.emplace(3, 4);
  std::cout << qq.front().first << qq.back().second << qq.size();
  qq.pop();
  std::cout << qq.front().first << '\n';
  std::priority_queue<int> pq;
  for (int x : {3, 9, 4, 1}) pq.push(x);
  while (!pq.empty()) {
    std::cout << pq.top() << ' ';
    pq.pop();
  }
  std::priority_queue<std::pair<float, int>, std::vector<std::pair<float, int>>, std::greater<std::pair<float, int>>> mpq;
  mpq.emplace(2.5f, 1);
  mpq.push({0.5f, 7});
  std::cout << mpq.top().second << '\n';
  auto pc = [](int a, int b) { return a > b; };
  std::priority_queue<int, std::vector<int>, decltype(pc)> lp(pc);
  lp.push(4);
  lp.push(2);
  std::cout << lp.top();
  std::stack<char> st;
  for (char c : std::string("abc")) st.push(c);
  while (!st.empty()) {
    std::cout << st.top();
    st.pop();
  }
  std::cout << '\n';
  std::vector<std::vector<double>> mat(3, std::vector<double>(4, 1.5));
  mat[1][2] = 9;
  std::cout << mat[1][2] + mat[2][3] << mat.size() * mat[0].size() << '\n';
  std::vector<bool> vb(5, true);
  vb[2] = false;
  vb.flip();
  for (bool b : vb) std::cout << b;
  std::vector<int> w{1, 2, 3};
  w.insert(w.begin(), {7, 8});
  w.insert(w.end(), 2, 5);
  w.insert(w.begin() + 1, v.begin(), v.end());
  w.erase(w.begin() + 2);
  w.emplace(w.begin(), 42);
  p("vec", w);
  w.assign({1, 2});
  w.swap(v);
  std::cout << (v < w) << (v == w) << v.front() << w.back() << w.capacity() / 3;
  w.resize(5);
  p("vec", w);
  std::vector<std::string> vs(2, "x");
  vs.emplace_back(3, 'y');
  vs.push_back("z");
  p("vs", vs);
  for (auto i = vs.rbegin(); i != vs.rend(); ++i) std::cout << *i;
  std::vector<std::pair<std::string, int>> vp;
  vp.emplace_back("a", 1);
  vp.push_back({"b", 2});
  for (auto& [n, c] : vp) std::cout << n << c;
  std::vector<int> moved = std::move(w);
  std::cout << w.size() << moved.size() << w.empty() << '\n';
  int arr[] = {1, 2, 3};
  std::vector<int> va(arr, arr + 3), vc(std::begin(arr), std::end(arr));
  std::cout << va.size() + vc.size() << va.data()[1] << *(va.cend() - 1) << '\n';
  try {
    va.at(3);
  }  catch (std::exception& e) {
    std::cout << e.what() << '\n';
  }
}
