#pragma once
#include <thrust/detail/execution.h>
#include <thrust/execution_policy.h>
#include <thrust/functional.h>
#include <thrust/pair.h>
namespace thrust {
namespace detail {
// Threads add up runs of neighbours, then one thread adds up their sums: large sums of floats stay exact enough.
struct partial_op {
  template <class I, class T, class F> __host__ __device__ static void at(long i, I in, long n, long run, T *sums, F &f) {
    long from = i * run, to = from + run < n ? from + run : n;
    T sum = in[from];
    for (long k = from + 1; k < to; k++) sum = f(sum, in[k]);
    sums[i] = sum;
  }
};
struct reduce_op {
  template <class I, class T, class F> __host__ __device__ static T run(I in, long n, const T &init, F &f) {
    T sum = init;
    for (long i = 0; i < n; i++) sum = f(sum, in[i]);
    return sum;
  }
};
template <class S, class I, class T, class F> __host__ __device__ T reduce(S s, I first, I last, T init, F f) {
  long n = length(first, last);
  if (n == 0) return init;
  if constexpr (std::is_same<S, parallel>::value) {
    if (n >= 4096) {
      long run = n / 2048 > 256 ? n / 2048 : 256;
      long count = (n + run - 1) / run;
      scratch<parallel, T> sums(count);
      over<partial_op>(s, count, first, n, run, sums.get(), f);
      return call<T, reduce_op>(s, sums.get(), count, init, f);
    }
  }
  return call<T, reduce_op>(s, first, n, init, f);
}
struct reduce_by_key_op {
  template <class K, class V, class L, class W, class E, class F>
  __host__ __device__ static long run(K keys, long n, V values, L keysOut, W valuesOut, E &same, F &f) {
    long groups = 0;
    long i = 0;
    while (i < n) {
      value_t<K> key = keys[i];
      value_t<V> sum = values[i];
      long k = i + 1;
      for (; k < n && same(key, keys[k]); k++) sum = f(sum, values[k]);
      keysOut[groups] = key;
      valuesOut[groups] = sum;
      groups++;
      i = k;
    }
    return groups;
  }
};
template <class S, class K, class V, class L, class W, class E, class F>
__host__ __device__ thrust::pair<L, W> reduce_by_key(S s, K first, K last, V values, L keysOut, W valuesOut, E same, F f) {
  long n = length(first, last);
  long groups = n == 0 ? 0 : call<long, reduce_by_key_op>(s, first, n, values, keysOut, valuesOut, same, f);
  return thrust::pair<L, W>(keysOut + groups, valuesOut + groups);
}
}
template <class P, class I> __host__ __device__ detail::value_t<I> reduce(const detail::policy<P> &, I first, I last) {
  return detail::reduce(typename P::system(), first, last, detail::value_t<I>(0), thrust::plus<detail::value_t<I>>());
}
template <class I> detail::value_t<I> reduce(I first, I last) {
  return detail::reduce(detail::system_of<I>(), first, last, detail::value_t<I>(0), thrust::plus<detail::value_t<I>>());
}
template <class P, class I, class T> __host__ __device__ T reduce(const detail::policy<P> &, I first, I last, T init) {
  return detail::reduce(typename P::system(), first, last, init, thrust::plus<T>());
}
template <class I, class T> T reduce(I first, I last, T init) { return detail::reduce(detail::system_of<I>(), first, last, init, thrust::plus<T>()); }
template <class P, class I, class T, class F> __host__ __device__ T reduce(const detail::policy<P> &, I first, I last, T init, F f) {
  return detail::reduce(typename P::system(), first, last, init, f);
}
template <class I, class T, class F> T reduce(I first, I last, T init, F f) { return detail::reduce(detail::system_of<I>(), first, last, init, f); }
template <class P, class K, class V, class L, class W> __host__ __device__ thrust::pair<L, W> reduce_by_key(const detail::policy<P> &, K first, K last, V values, L keysOut, W valuesOut) {
  return detail::reduce_by_key(typename P::system(), first, last, values, keysOut, valuesOut, thrust::equal_to<detail::value_t<K>>(), thrust::plus<detail::value_t<V>>());
}
template <class K, class V, class L, class W> thrust::pair<L, W> reduce_by_key(K first, K last, V values, L keysOut, W valuesOut) {
  return detail::reduce_by_key(detail::system_of<K, V, L, W>(), first, last, values, keysOut, valuesOut, thrust::equal_to<detail::value_t<K>>(), thrust::plus<detail::value_t<V>>());
}
template <class P, class K, class V, class L, class W, class E> __host__ __device__ thrust::pair<L, W> reduce_by_key(const detail::policy<P> &, K first, K last, V values, L keysOut, W valuesOut, E same) {
  return detail::reduce_by_key(typename P::system(), first, last, values, keysOut, valuesOut, same, thrust::plus<detail::value_t<V>>());
}
template <class K, class V, class L, class W, class E> thrust::pair<L, W> reduce_by_key(K first, K last, V values, L keysOut, W valuesOut, E same) {
  return detail::reduce_by_key(detail::system_of<K, V, L, W>(), first, last, values, keysOut, valuesOut, same, thrust::plus<detail::value_t<V>>());
}
template <class P, class K, class V, class L, class W, class E, class F> __host__ __device__ thrust::pair<L, W> reduce_by_key(const detail::policy<P> &, K first, K last, V values, L keysOut, W valuesOut, E same, F f) {
  return detail::reduce_by_key(typename P::system(), first, last, values, keysOut, valuesOut, same, f);
}
template <class K, class V, class L, class W, class E, class F> thrust::pair<L, W> reduce_by_key(K first, K last, V values, L keysOut, W valuesOut, E same, F f) {
  return detail::reduce_by_key(detail::system_of<K, V, L, W>(), first, last, values, keysOut, valuesOut, same, f);
}
}
#include <thrust/detail/brings.h>
