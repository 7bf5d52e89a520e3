#pragma once
#include <thrust/future.h>
#include <thrust/reduce.h>
namespace thrust {
namespace async {
template <class... A> auto reduce(A &&...arguments) {
  auto sum = thrust::reduce(std::forward<A>(arguments)...);
  return device_future<decltype(sum)>(sum);
}
}
}
