#pragma once
#include <thrust/detail/copy.h>
#include <thrust/device_malloc.h>
namespace thrust {
template <class T> device_ptr<T> device_new(size_t n = 1) {
  device_ptr<T> made = device_malloc<T>(n);
  detail::fill(detail::parallel(), made, made + n, T());
  return made;
}
template <class T> device_ptr<T> device_new(device_ptr<void> p, size_t n = 1) {
  device_ptr<T> made((T *)p.get());
  detail::fill(detail::parallel(), made, made + n, T());
  return made;
}
template <class T> device_ptr<T> device_new(device_ptr<void> p, const T &value, size_t n = 1) {
  device_ptr<T> made((T *)p.get());
  detail::fill(detail::parallel(), made, made + n, value);
  return made;
}
}
