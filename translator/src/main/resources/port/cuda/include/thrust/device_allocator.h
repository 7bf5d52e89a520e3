#pragma once
#include <thrust/device_ptr.h>
namespace thrust {
template <class T> class device_allocator {
public:
  typedef T value_type;
  typedef device_ptr<T> pointer;
  typedef device_ptr<const T> const_pointer;
  typedef device_reference<T> reference;
  typedef size_t size_type;
  typedef ptrdiff_t difference_type;
  template <class U> struct rebind { typedef device_allocator<U> other; };
  device_allocator() {}
  template <class U> device_allocator(const device_allocator<U> &) {}
  device_ptr<T> allocate(size_t n) {
    void *memory = nullptr;
    cudaMalloc(&memory, n * sizeof(T));
    return device_ptr<T>((T *)memory);
  }
  void deallocate(device_ptr<T> p, size_t) { cudaFree((void *)p.get()); }
};
template <class T> using device_malloc_allocator = device_allocator<T>;
}
