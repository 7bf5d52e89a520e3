// Fact: operator new and operator delete may be called by name, with and without the size.
// expect: 3.5
// expect: ~2
// expect: ~1
// expect: 1
#include <cstdio>
#include <new>
#include <utility>
template <class T> struct Raw {
  T* p; int n = 0, cap;
  explicit Raw(int c) : p(static_cast<T*>(::operator new(c * sizeof(T)))), cap(c) {}
  ~Raw() { while (n > 0) p[--n].~T(); ::operator delete(p); }
  template <class... A> T& emplace(A&&... a) { return *::new (static_cast<void*>(p + n++)) T(std::forward<A>(a)...); }
};
struct P { int a; double b; P(int a, double b) : a(a), b(b) { } ~P() { printf("~%d\n", a); } };
int main() {
  { Raw<P> r(4); r.emplace(1, 2.5); r.emplace(2, 3.5); printf("%g\n", r.p[1].b); }
  void* q = operator new[](64); operator delete[](q); q = operator new(8); operator delete(q, 8);
  int* i = new (std::nothrow) int[4]; printf("%d\n", i != nullptr); delete[] i;
}
