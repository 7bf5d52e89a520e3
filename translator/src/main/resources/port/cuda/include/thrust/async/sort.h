#pragma once
#include <thrust/future.h>
#include <thrust/sort.h>
namespace thrust {
namespace async {
template <class... A> device_event sort(A &&...arguments) {
  thrust::sort(std::forward<A>(arguments)...);
  return device_event();
}
template <class... A> device_event stable_sort(A &&...arguments) {
  thrust::stable_sort(std::forward<A>(arguments)...);
  return device_event();
}
}
}
