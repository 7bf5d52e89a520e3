// Fact: a reference keeps the temporary object that it is bound to, the other temporaries of its initialiser die at once ([class.temporary]); a function that is declared later does not hide one that is known ([basic.lookup.unqual]).
// expect: +one
// expect: at one
// expect: -one
// expect: 7
// expect: 8
// expect: +two
// expect: at two
// expect: -two
// expect: r
// expect: 3
// expect: +three
// expect: +made
// expect: -three
// expect: m
// expect: made
// expect: +four
// expect: -four
// expect: 1
// expect: 2
// expect: +D
// expect: base
// expect: +five
// expect: +made
// expect: +made
// expect: -made
// expect: -five
// expect: q
// expect: +six
// expect: +made
// expect: -six
// expect: s
// expect: made
// expect: +seven
// expect: at seven
// expect: +eight
// expect: +made
// expect: -made
// expect: -eight
// expect: -seven
// expect: 7
// expect: +nine
// expect: at nine
// expect: -nine
// expect: then
// expect: 2 -1
// expect: -made
// expect: -made
// expect: -D
// expect: -made
// expect: ~Big
#include <cstdio>
#include <string>
#include <vector>
#include <cmath>
struct Noisy {
  std::string s;
  Noisy(const char* c) : s(c) {
    printf("+%s\n", c);
  }
  Noisy(const Noisy& o) : s(o.s + "'") {
    printf("+%s\n", s.c_str());
  }
  ~Noisy() {
    printf("-%s\n", s.c_str());
  }
};
struct Big {
  std::vector<int> v;
  int n = 3;
  const Big& at(const Noisy& k) const {
    printf("at %s\n", k.s.c_str());
    return *this;
  }
  auto begin() const {
    return v.begin();
  }
  auto end() const {
    return v.end();
  }
  ~Big() {
    printf("~Big\n");
  }
};
struct D : Noisy {
  D() : Noisy("D") {
  }
};
Noisy make(const Noisy& n) {
  return Noisy("made");
}
std::vector<int> list(const Noisy&) {
  return {1, 2};
}
namespace et {
  struct F {
    template <class T> double operator()(T x) const {
      return sqrt(x);
    }
  };
  template <class E> int sqrt(const std::vector<E>&) {
    return -1;
  }
  int g() {
    return sqrt(std::vector<int>());
  }
}
int main() {
  Big b;
  b.v = {7, 8};
  for (int x : b.at("one")) printf("%d\n", x);
  const Big& r = b.at("two");
  puts("r");
  printf("%d\n", r.n);
  const Noisy& m = make("three");
  puts("m");
  printf("%s\n", m.s.c_str());
  for (int x : list("four")) printf("%d\n", x);
  const Noisy& base = D();
  puts("base");
  auto&& q = make(make("five"));
  puts("q");
  const std::string& s = make("six").s;
  puts("s");
  printf("%s\n", s.c_str());
  int k = b.at("seven").n + (int)make("eight").s.size();
  printf("%d\n", k);
  if (const Big& t = b.at("nine"); t.n == 3) puts("then");
  printf("%g %d\n", et::F()(4.0), et::g());
}
