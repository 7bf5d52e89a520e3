#pragma once
#include <stdlib.h>
#include <type_traits>
#include <utility>
namespace std {
template <class T> class allocator {
public:
  typedef T value_type;
  typedef size_t size_type;
  typedef ptrdiff_t difference_type;
  typedef T *pointer;
  typedef const T *const_pointer;
  typedef T &reference;
  typedef const T &const_reference;
  template <class U> struct rebind { typedef allocator<U> other; };
  allocator() {}
  template <class U> allocator(const allocator<U> &) {}
  T *allocate(size_t n) { return (T *)malloc(n * sizeof(T)); }
  void deallocate(T *p, size_t) { free((void *)p); }
  template <class U, class... Args> void construct(U *p, Args &&...args) { new ((void *)p) U(std::forward<Args>(args)...); }
  template <class U> void destroy(U *p) { p->~U(); }
  size_t max_size() const { return 0x7fffffffffffffffUL / sizeof(T); }
};
template <class T, class U> bool operator==(const allocator<T> &, const allocator<U> &) { return true; }
template <class T, class U> bool operator!=(const allocator<T> &, const allocator<U> &) { return false; }
}
