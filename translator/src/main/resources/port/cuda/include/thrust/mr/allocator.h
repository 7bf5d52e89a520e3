#pragma once
#include <memory>
#include <thrust/mr/memory_resource.h>
namespace thrust {
namespace mr {
// The allocators of a resource. Containers of the host take the memory of the host, those of the device the device's.
template <class T, class R> class allocator : public std::allocator<T> {
  R *resource_;

public:
  template <class U> struct rebind { typedef allocator<U, R> other; };
  allocator() : resource_(get_global_resource<R>()) {}
  explicit allocator(R *resource) : resource_(resource) {}
  R *resource() const { return resource_; }
};
template <class T, class R> class stateless_resource_allocator : public std::allocator<T> {
public:
  template <class U> struct rebind { typedef stateless_resource_allocator<U, R> other; };
};
}
}
