#pragma once
#include <stdlib.h>
#include <thrust/device_ptr.h>
#include <thrust/pair.h>
namespace thrust {
namespace detail {
template <class T, class S> struct pointer_in { typedef T *type; };
template <class T> struct pointer_in<T, device_system_tag> { typedef device_ptr<T> type; };
}
template <class T, class S, class R = void, class D = void> using pointer = typename detail::pointer_in<T, S>::type;
template <class T, class P> auto malloc(const detail::policy<P> &, size_t n) {
  if constexpr (std::is_same<typename P::system, detail::parallel>::value) {
    void *memory = nullptr;
    cudaMalloc(&memory, n * sizeof(T));
    return device_ptr<T>((T *)memory);
  } else {
    return (T *)::malloc(n * sizeof(T));
  }
}
template <class P> auto malloc(const detail::policy<P> &, size_t bytes) {
  if constexpr (std::is_same<typename P::system, detail::parallel>::value) {
    void *memory = nullptr;
    cudaMalloc(&memory, bytes);
    return device_ptr<void>(memory);
  } else {
    return ::malloc(bytes);
  }
}
template <class P, class Q> void free(const detail::policy<P> &, Q p) {
  if constexpr (std::is_same<typename P::system, detail::parallel>::value) cudaFree((void *)raw_pointer_cast(p));
  else ::free((void *)raw_pointer_cast(p));
}
template <class T, class P> auto get_temporary_buffer(const detail::policy<P> &policy, ptrdiff_t n) {
  auto p = thrust::malloc<T>(policy, (size_t)n);
  return thrust::pair<decltype(p), ptrdiff_t>(p, n);
}
template <class P, class Q> void return_temporary_buffer(const detail::policy<P> &policy, Q p, ptrdiff_t) { thrust::free(policy, p); }
template <class P, class Q> void return_temporary_buffer(const detail::policy<P> &policy, Q p) { thrust::free(policy, p); }
}
