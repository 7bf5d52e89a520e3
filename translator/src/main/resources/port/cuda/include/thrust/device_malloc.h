#pragma once
#include <iostream>
#include <stdexcept>
#include <thrust/device_ptr.h>
namespace thrust {
inline device_ptr<void> device_malloc(size_t bytes) {
  void *memory = nullptr;
  cudaMalloc(&memory, bytes);
  return device_ptr<void>(memory);
}
template <class T> device_ptr<T> device_malloc(size_t n) {
  void *memory = nullptr;
  cudaMalloc(&memory, n * sizeof(T));
  return device_ptr<T>((T *)memory);
}
}
