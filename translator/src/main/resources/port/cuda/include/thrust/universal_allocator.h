#pragma once
#include <thrust/universal_ptr.h>
namespace thrust {
template <class T> class universal_allocator {
public:
  typedef T value_type;
  typedef universal_ptr<T> pointer;
  typedef universal_ptr<const T> const_pointer;
  typedef T &reference;
  typedef size_t size_type;
  typedef ptrdiff_t difference_type;
  template <class U> struct rebind { typedef universal_allocator<U> other; };
  universal_allocator() {}
  template <class U> universal_allocator(const universal_allocator<U> &) {}
  universal_ptr<T> allocate(size_t n) {
    void *memory = nullptr;
    cudaMallocManaged(&memory, n * sizeof(T));
    return universal_ptr<T>((T *)memory);
  }
  void deallocate(universal_ptr<T> p, size_t) { cudaFree((void *)p.get()); }
};
template <class T> class universal_host_pinned_allocator : public universal_allocator<T> {};
}
