#pragma once
#include <thrust/future.h>
#include <thrust/scan.h>
namespace thrust {
namespace async {
template <class... A> device_event inclusive_scan(A &&...arguments) {
  thrust::inclusive_scan(std::forward<A>(arguments)...);
  return device_event();
}
template <class... A> device_event exclusive_scan(A &&...arguments) {
  thrust::exclusive_scan(std::forward<A>(arguments)...);
  return device_event();
}
}
}
