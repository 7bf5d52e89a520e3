#pragma once
#include <cub/util_operators.cuh>
#include <thrust/detail/execution.h>
namespace cub {
namespace detail {
// Whether a call only asks how much temporary memory the algorithm needs.
inline __host__ __device__ bool asks(const void *temp, size_t &bytes) {
  if (temp == nullptr) bytes = 1;
  return temp == nullptr;
}
// What intermediate results have: sums of bool and char are int.
template <class F, class T, class V> using accumulator = typename std::decay<decltype(std::declval<F &>()(std::declval<T>(), std::declval<V>()))>::type;
struct is_set {
  template <class T> __host__ __device__ bool operator()(const T &flag) const { return (bool)flag; }
};
struct less {
  template <class A, class B> __host__ __device__ bool operator()(const A &a, const B &b) const { return a < b; }
};
struct greater {
  template <class A, class B> __host__ __device__ bool operator()(const A &a, const B &b) const { return b < a; }
};
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
