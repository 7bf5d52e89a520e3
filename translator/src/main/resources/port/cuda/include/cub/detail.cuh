#pragma once
#include <cub/util_operators.cuh>
#include <thrust/detail/execution.h>
namespace cub {
namespace detail {
struct store_op {
  template <class O, class T> __host__ __device__ static long run(O out, const T &value) {
    *out = value;
    return 0;
  }
};
// Keeps a result where the device can find it.
template <class O, class T> void store(O out, const T &value) { thrust::detail::call<long, store_op>(thrust::detail::parallel(), out, value); }
}
}
