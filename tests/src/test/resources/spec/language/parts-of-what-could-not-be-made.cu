// Fact: an exception that leaves a constructor destroys the parts made before, in reverse ([except.ctor]); a destructor calls the virtual functions of its own class ([class.cdtor]).
// expect: make 1
// expect: Base
// expect: make 2
// expect: make 3
// expect: Derived
// expect: make 1
// expect: Base
// expect: make 2
// expect: make 4
// expect: Derived
// expect: who derived
// expect: ~Derived
// expect: end 4
// expect: end 2
// expect: who base
// expect: ~Base
// expect: end 1
// expect: who derived
// expect: ~Derived
// expect: end 3
// expect: end 2
// expect: who base
// expect: ~Base
// expect: end 1
// expect: make 1
// expect: Base
// expect: make 2
// expect: make 13
// expect: end 2
// expect: who base
// expect: ~Base
// expect: end 1
// expect: caught 13
// expect: make 1
// expect: Base
// expect: make 2
// expect: make 5
// expect: Derived
// expect: end 5
// expect: end 2
// expect: who base
// expect: ~Base
// expect: end 1
// expect: caught 5
// expect: C0
// expect: C1
// expect: C2
// expect: C3
// expect: ~C2
// expect: ~C1
// expect: ~C0
// expect: caught 3
// expect: C1
// expect: C2
// expect: C3
// expect: ~C2
// expect: ~C1
// expect: caught 3
// expect: C2
// expect: C3
// expect: ~C2
// expect: caught 3
// expect: new
// expect: delete
// expect: new
// expect: delete
// expect: caught 2
// expect: make 7
// expect: dele
// expect: ~Dele
// expect: end 7
// expect: caught 1.5
// expect: C1
// expect: C2
// expect: C3
// expect: ~C1
// expect: ~C2
// expect: caught 3
// expect: C1
// expect: C2
// expect: C3
// expect: ~C2
// expect: ~C1
// expect: caught 3
// expect: make 1
// expect: Base
// expect: make 2
// expect: make 13
// expect: end 2
// expect: who base
// expect: ~Base
// expect: end 1
// expect: caught 13
// expect: make 1
// expect: Base
// expect: make 2
// expect: make 3
// expect: Derived
// expect: make 1
// expect: Base
// expect: make 2
// expect: make 13
// expect: end 2
// expect: who base
// expect: ~Base
// expect: end 1
// expect: who derived
// expect: ~Derived
// expect: end 3
// expect: end 2
// expect: who base
// expect: ~Base
// expect: end 1
// expect: caught 13
#include <cstdio>
#include <stdexcept>
#include <vector>
#include <memory>
struct Noisy {
  int id;
  Noisy(int i) : id(i) {
    printf("make %d\n", id);
    if (i == 13) throw std::runtime_error("13");
  }
  ~Noisy() {
    printf("end %d\n", id);
  }
};
struct Base {
  Noisy b{1};
  Base() {
    puts("Base");
  }
  virtual ~Base() {
    who();
    puts("~Base");
  }
  virtual void who() {
    puts("who base");
  }
};
struct Derived : Base {
  Noisy a, c;
  Derived(int n) : a(2), c(n) {
    puts("Derived");
    if (n == 5) throw 5;
  }
  ~Derived() {
    who();
    puts("~Derived");
  }
  void who() override {
    puts("who derived");
  }
};
struct Count {
  static int n;
  int k;
  Count() : k(n++) {
    printf("C%d\n", k);
    if (k == 3) throw k;
  }
  ~Count() {
    printf("~C%d\n", k);
  }
};
int Count::n = 0;
struct Arr {
  Count cs[5];
};
struct Buf {
  Buf(int x) {
    if (x) throw x;
  }
  static void* operator new(size_t n) {
    puts("new");
    return ::operator new(n);
  }
  static void operator delete(void* p) {
    puts("delete");
    ::operator delete(p);
  }
};
struct Dele {
  Noisy a{7};
  Dele() {
    puts("dele");
  }
  Dele(int) : Dele() {
    throw 1.5;
  }
  ~Dele() {
    puts("~Dele");
  }
};
int main() {
  { Derived d(3); Base* p = new Derived(4); delete p; }   try {
    Derived d(13);
  }  catch (std::exception& e) {
    printf("caught %s\n", e.what());
  }
  try {
    Derived d(5);
  }  catch (int e) {
    printf("caught %d\n", e);
  }
  try {
    Count c[5];
  }  catch (int e) {
    printf("caught %d\n", e);
  }
  Count::n = 1;
  try {
    Count* c = new Count[5];
    delete[] c;
  }  catch (int e) {
    printf("caught %d\n", e);
  }
  Count::n = 2;
  try {
    Arr a;
  }  catch (int e) {
    printf("caught %d\n", e);
  }
  try {
    Buf* b = new Buf(0);
    delete b;
    b = new Buf(2);
  }  catch (int e) {
    printf("caught %d\n", e);
  }
  try {
    Dele d(1);
  }  catch (double e) {
    printf("caught %g\n", e);
  }
  Count::n = 1;
  try {
    std::vector<Count> v(5);
  }  catch (int e) {
    printf("caught %d\n", e);
  }
  Count::n = 1;
  try {
    auto p = std::make_unique<Count[]>(4);
  }  catch (int e) {
    printf("caught %d\n", e);
  }
  try {
    auto p = std::make_shared<Derived>(13);
  }  catch (std::exception& e) {
    printf("caught %s\n", e.what());
  }
  try {
    std::vector<Derived> v;
    v.reserve(4);
    v.emplace_back(3);
    v.emplace_back(13);
  }  catch (std::exception& e) {
    printf("caught %s\n", e.what());
  }
}
