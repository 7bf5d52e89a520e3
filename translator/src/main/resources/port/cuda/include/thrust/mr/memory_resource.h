#pragma once
#include <stddef.h>
#include <thrust/device_ptr.h>
#include <thrust/universal_ptr.h>
namespace thrust {
namespace mr {
template <class P = void *> class memory_resource {
public:
  typedef P pointer;
  virtual ~memory_resource() {}
  P allocate(size_t bytes, size_t alignment = 256) { return do_allocate(bytes, alignment); }
  void deallocate(P p, size_t bytes, size_t alignment = 256) { do_deallocate(p, bytes, alignment); }
  virtual P do_allocate(size_t bytes, size_t alignment) = 0;
  virtual void do_deallocate(P p, size_t bytes, size_t alignment) = 0;
};
template <class R> R *get_global_resource() {
  static R resource;
  return &resource;
}
}
}
