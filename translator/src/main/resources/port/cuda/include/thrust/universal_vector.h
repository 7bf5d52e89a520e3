#pragma once
#include <thrust/device_vector.h>
#include <thrust/host_vector.h>
#include <thrust/universal_allocator.h>
namespace thrust {
namespace detail {
template <class T, class U> struct vector_memory<T, universal_allocator<U>> {
  typedef universal_ptr<T> pointer;
  static constexpr bool is_managed = true;
};
template <class T, class U> struct vector_memory<T, universal_host_pinned_allocator<U>> : vector_memory<T, universal_allocator<U>> {};
}
// Elements in managed memory.
template <class T, class A = universal_allocator<T>> using universal_vector = device_vector<T, A>;
template <class T> using universal_host_pinned_vector = device_vector<T, universal_host_pinned_allocator<T>>;
}
