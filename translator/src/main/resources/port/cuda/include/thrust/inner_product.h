#pragma once
#include <thrust/detail/execution.h>
#include <thrust/execution_policy.h>
#include <thrust/functional.h>
#include <thrust/transform.h>
#include <thrust/transform_reduce.h>
namespace thrust {
namespace detail {
struct inner_product_op {
  template <class I, class J, class T, class F, class G> __host__ __device__ static T run(I a, long n, J b, const T &init, F &join, G &f) {
    T sum = init;
    for (long i = 0; i < n; i++) sum = join(sum, f(a[i], b[i]));
    return sum;
  }
};
template <class S, class I, class J, class T, class F, class G> __host__ __device__ T inner_product(S s, I first, I last, J second, T init, F join, G f) {
  long n = length(first, last);
  if (n == 0) return init;
  return call<T, inner_product_op>(s, first, n, second, init, join, f);
}
}
template <class P, class I, class J, class T> __host__ __device__ T inner_product(const detail::policy<P> &, I first, I last, J second, T init) {
  return detail::inner_product(typename P::system(), first, last, second, init, thrust::plus<T>(), thrust::multiplies<T>());
}
template <class I, class J, class T> T inner_product(I first, I last, J second, T init) {
  return detail::inner_product(detail::system_of<I, J>(), first, last, second, init, thrust::plus<T>(), thrust::multiplies<T>());
}
template <class P, class I, class J, class T, class F, class G> __host__ __device__ T inner_product(const detail::policy<P> &, I first, I last, J second, T init, F join, G f) {
  return detail::inner_product(typename P::system(), first, last, second, init, join, f);
}
template <class I, class J, class T, class F, class G> T inner_product(I first, I last, J second, T init, F join, G f) {
  return detail::inner_product(detail::system_of<I, J>(), first, last, second, init, join, f);
}
}
