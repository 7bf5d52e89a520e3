#pragma once
#include <thrust/future.h>
#include <thrust/transform.h>
namespace thrust {
namespace async {
template <class... A> device_event transform(A &&...arguments) {
  thrust::transform(std::forward<A>(arguments)...);
  return device_event();
}
}
}
