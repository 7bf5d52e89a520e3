// Fact: smart pointers own, share and watch as the library says
// expect: A3 33
// expect: A4 A5 10
// expect: 4 51 33 ~A4 ~B ~A5 ~B ~A3 
// expect: 74
// expect: 0
// expect: 3free 
// expect: 1close 
// expect: 9 lambda 1
// expect: A6 2164
// expect: 016~B ~A6 1
// expect: 023
// expect: ~N0 ~N1 ~N2 
// expect: A7 z4
// expect: 2
// expect: free 0
// expect: A8 ~A8 A9 1
// expect: 9
// expect: A11 a9 b11 
// expect: A12 128
// expect: ~B ~A12 0
// expect: 5
// expect: 3
// expect: 8
// expect: ~A11 ~A9 ~B ~A7 
#include <memory>
#include <vector>
#include <string>
#include <iostream>
#include <map>
#include <cstdio>
#include <cstdlib>
#include <utility>
struct A {
  int v;
  A(int x = 1) : v(x) {
    std::cout << "A" << v << ' ';
  }
  virtual ~A() {
    std::cout << "~A" << v << ' ';
  }
  virtual int f() const {
    return v;
  }
};
struct B : A {
  std::string s;
  B(int x, std::string t) : A(x), s(std::move(t)) {
  }
  ~B() override {
    std::cout << "~B ";
  }
  int f() const override {
    return v * 10 + (int)s.size();
  }
};
struct Free {
  void operator()(void* p) const {
    std::cout << "free ";
    std::free(p);
  }
};
void close(FILE* f) {
  std::cout << "close ";
  if (f) std::fclose(f);
}
struct Node : std::enable_shared_from_this<Node> {
  std::weak_ptr<Node> parent;
  std::vector<std::shared_ptr<Node>> kids;
  int id;
  explicit Node(int i) : id(i) {
  }
  std::shared_ptr<Node> self() {
    return shared_from_this();
  }
  ~Node() {
    std::cout << "~N" << id << ' ';
  }
};
void run() {
  std::unique_ptr<A> a = std::make_unique<B>(3, "xyz");
  std::cout << a->f() << '\n';
  std::vector<std::unique_ptr<A>> v;
  v.push_back(std::make_unique<A>(4));
  v.emplace_back(new B(5, "q"));
  v.push_back(std::move(a));
  std::cout << (a == nullptr) << (a ? 1 : 0) << '\n';
  for (const auto& p : v) std::cout << (*p).f() << ' ';
  v.clear();
  std::cout << '\n';
  std::unique_ptr<int[]> arr(new int[4]{1, 2, 3, 4});
  arr[2] = 7;
  std::cout << arr[2] << arr.get()[3] << '\n';
  auto arr2 = std::make_unique<float[]>(5);
  std::cout << arr2[4] << '\n';
  { std::unique_ptr<int, Free> p((int*)std::malloc(4)); *p = 3; std::cout << *p; } std::cout << '\n';
  { std::unique_ptr<FILE, decltype(&close)> f(std::fopen("t_m.txt", "w"), &close); std::cout << (f != nullptr); } std::cout << '\n';
  { auto del = [](int* p) { std::cout << "lambda "; delete p; }; std::unique_ptr<int, decltype(del)> p(new int(9), del); std::cout << *p << ' '; p.reset(); std::cout << !p; } std::cout << '\n';
  std::shared_ptr<A> s = std::make_shared<B>(6, "abcd");
  std::shared_ptr<A> t = s;
  std::cout << s.use_count() << (s == t) << t->f() << '\n';
  std::weak_ptr<A> w = s;
  s.reset();
  std::cout << w.expired() << w.use_count();
  if (auto l = w.lock()) std::cout << l->v;
  t = nullptr;
  std::cout << w.expired() << '\n';
  auto root = std::make_shared<Node>(0);
  for (int i = 1; i < 3; ++i) {
    auto k = std::make_shared<Node>(i);
    k->parent = root;
    root->kids.push_back(k);
  }
  std::cout << root->kids[1]->parent.lock()->id << root.use_count() << root->self().use_count() << '\n';
  root.reset();
  std::cout << '\n';
  std::shared_ptr<B> b = std::make_shared<B>(7, "z");
  std::shared_ptr<A> up = b;
  auto down = std::dynamic_pointer_cast<B>(up);
  auto st = std::static_pointer_cast<B>(up);
  std::cout << down->s << st.use_count() << '\n';
  std::shared_ptr<int> sa(new int[3]{1, 2, 3}, std::default_delete<int[]>());
  std::cout << sa.get()[1] << '\n';
  std::shared_ptr<void> sv(std::malloc(8), Free{});
  sv.reset();
  std::shared_ptr<float[]> sf(new float[2]());
  std::cout << sf[1] << '\n';
  std::unique_ptr<A> r(new A(8));
  A* raw = r.release();
  delete raw;
  r.reset(new A(9));
  std::swap(r, v.emplace_back());
  std::cout << v.size() << '\n';
  std::shared_ptr<A> fromUnique = std::move(v[0]);
  std::cout << fromUnique->v << '\n';
  std::map<std::string, std::shared_ptr<A>> m;
  m["a"] = fromUnique;
  m.emplace("b", std::make_shared<A>(11));
  for (auto& [k, p] : m) std::cout << k << p->v << ' ';
  std::cout << '\n';
  alignas(16) unsigned char buf[sizeof(B)];
  B* pb = new (buf) B(12, "in place");
  std::cout << pb->f() << '\n';
  pb->~B();
  std::cout << std::addressof(*pb) - pb << '\n';
  std::allocator<int> al;
  int* ai = al.allocate(3);
  ai[0] = 5;
  std::cout << ai[0] << '\n';
  al.deallocate(ai, 3);
  std::vector<int> src{1, 2, 3};
  int* un = (int*)std::malloc(12);
  std::uninitialized_copy(src.begin(), src.end(), un);
  std::cout << un[2] << '\n';
  std::uninitialized_fill_n(un, 3, 8);
  std::cout << un[0] << '\n';
  std::free(un);
}
int main() {
  run();
  std::cout << std::endl;
  return 0;
}
