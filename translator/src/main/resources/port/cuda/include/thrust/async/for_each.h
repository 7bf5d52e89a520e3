#pragma once
#include <thrust/future.h>
#include <thrust/for_each.h>
namespace thrust {
namespace async {
template <class... A> device_event for_each(A &&...arguments) {
  thrust::for_each(std::forward<A>(arguments)...);
  return device_event();
}
template <class... A> device_event for_each_n(A &&...arguments) {
  thrust::for_each_n(std::forward<A>(arguments)...);
  return device_event();
}
}
}
