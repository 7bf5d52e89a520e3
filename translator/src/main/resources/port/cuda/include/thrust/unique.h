#pragma once
#include <thrust/detail/execution.h>
#include <thrust/execution_policy.h>
#include <thrust/functional.h>
#include <thrust/pair.h>
namespace thrust {
namespace detail {
struct unique_op {
  template <class I, class O, class E> __host__ __device__ static long run(I in, long n, O out, E &same) {
    value_t<I> last = in[0];
    out[0] = last;
    long k = 1;
    for (long i = 1; i < n; i++) {
      value_t<I> now = in[i];
      if (!same(last, now)) {
        out[k++] = now;
        last = now;
      }
    }
    return k;
  }
};
struct unique_by_key_op {
  template <class K, class V, class L, class W, class E> __host__ __device__ static long run(K keys, long n, V values, L keysOut, W valuesOut, E &same) {
    value_t<K> last = keys[0];
    keysOut[0] = last;
    valuesOut[0] = values[0];
    long k = 1;
    for (long i = 1; i < n; i++) {
      value_t<K> now = keys[i];
      if (!same(last, now)) {
        keysOut[k] = now;
        valuesOut[k++] = values[i];
        last = now;
      }
    }
    return k;
  }
};
struct unique_count_op {
  template <class I, class E> __host__ __device__ static long run(I in, long n, E &same) {
    long k = 1;
    for (long i = 1; i < n; i++) {
      if (!same(in[i - 1], in[i])) k++;
    }
    return k;
  }
};
template <class S, class I, class O, class E> __host__ __device__ O unique_copy(S s, I first, I last, O out, E same) {
  long n = length(first, last);
  if (n == 0) return out;
  return out + call<long, unique_op>(s, first, n, out, same);
}
template <class S, class I, class E> __host__ __device__ long unique_count(S s, I first, I last, E same) {
  long n = length(first, last);
  return n == 0 ? 0 : call<long, unique_count_op>(s, first, n, same);
}
template <class S, class K, class V, class L, class W, class E>
__host__ __device__ thrust::pair<L, W> unique_by_key_copy(S s, K first, K last, V values, L keysOut, W valuesOut, E same) {
  long n = length(first, last);
  long k = n == 0 ? 0 : call<long, unique_by_key_op>(s, first, n, values, keysOut, valuesOut, same);
  return thrust::pair<L, W>(keysOut + k, valuesOut + k);
}
}
template <class P, class I> __host__ __device__ I unique(const detail::policy<P> &, I first, I last) {
  return detail::unique_copy(typename P::system(), first, last, first, thrust::equal_to<detail::value_t<I>>());
}
template <class I> I unique(I first, I last) {
  return detail::unique_copy(detail::system_of<I>(), first, last, first, thrust::equal_to<detail::value_t<I>>());
}
template <class P, class I, class E> __host__ __device__ I unique(const detail::policy<P> &, I first, I last, E same) {
  return detail::unique_copy(typename P::system(), first, last, first, same);
}
template <class I, class E> I unique(I first, I last, E same) { return detail::unique_copy(detail::system_of<I>(), first, last, first, same); }
template <class P, class I, class O> __host__ __device__ O unique_copy(const detail::policy<P> &, I first, I last, O out) {
  return detail::unique_copy(typename P::system(), first, last, out, thrust::equal_to<detail::value_t<I>>());
}
template <class I, class O> O unique_copy(I first, I last, O out) {
  return detail::unique_copy(detail::system_of<I, O>(), first, last, out, thrust::equal_to<detail::value_t<I>>());
}
template <class P, class I, class O, class E> __host__ __device__ O unique_copy(const detail::policy<P> &, I first, I last, O out, E same) {
  return detail::unique_copy(typename P::system(), first, last, out, same);
}
template <class I, class O, class E> O unique_copy(I first, I last, O out, E same) {
  return detail::unique_copy(detail::system_of<I, O>(), first, last, out, same);
}
template <class P, class I> __host__ __device__ ptrdiff_t unique_count(const detail::policy<P> &, I first, I last) {
  return detail::unique_count(typename P::system(), first, last, thrust::equal_to<detail::value_t<I>>());
}
template <class I> ptrdiff_t unique_count(I first, I last) {
  return detail::unique_count(detail::system_of<I>(), first, last, thrust::equal_to<detail::value_t<I>>());
}
template <class P, class I, class E> __host__ __device__ ptrdiff_t unique_count(const detail::policy<P> &, I first, I last, E same) {
  return detail::unique_count(typename P::system(), first, last, same);
}
template <class I, class E> ptrdiff_t unique_count(I first, I last, E same) {
  return detail::unique_count(detail::system_of<I>(), first, last, same);
}
template <class P, class K, class V> __host__ __device__ thrust::pair<K, V> unique_by_key(const detail::policy<P> &, K first, K last, V values) {
  return detail::unique_by_key_copy(typename P::system(), first, last, values, first, values, thrust::equal_to<detail::value_t<K>>());
}
template <class K, class V> thrust::pair<K, V> unique_by_key(K first, K last, V values) {
  return detail::unique_by_key_copy(detail::system_of<K, V>(), first, last, values, first, values, thrust::equal_to<detail::value_t<K>>());
}
template <class P, class K, class V, class E> __host__ __device__ thrust::pair<K, V> unique_by_key(const detail::policy<P> &, K first, K last, V values, E same) {
  return detail::unique_by_key_copy(typename P::system(), first, last, values, first, values, same);
}
template <class K, class V, class E> thrust::pair<K, V> unique_by_key(K first, K last, V values, E same) {
  return detail::unique_by_key_copy(detail::system_of<K, V>(), first, last, values, first, values, same);
}
template <class P, class K, class V, class L, class W> __host__ __device__ thrust::pair<L, W> unique_by_key_copy(const detail::policy<P> &, K first, K last, V values, L keysOut, W valuesOut) {
  return detail::unique_by_key_copy(typename P::system(), first, last, values, keysOut, valuesOut, thrust::equal_to<detail::value_t<K>>());
}
template <class K, class V, class L, class W> thrust::pair<L, W> unique_by_key_copy(K first, K last, V values, L keysOut, W valuesOut) {
  return detail::unique_by_key_copy(detail::system_of<K, V, L, W>(), first, last, values, keysOut, valuesOut, thrust::equal_to<detail::value_t<K>>());
}
template <class P, class K, class V, class L, class W, class E> __host__ __device__ thrust::pair<L, W> unique_by_key_copy(const detail::policy<P> &, K first, K last, V values, L keysOut, W valuesOut, E same) {
  return detail::unique_by_key_copy(typename P::system(), first, last, values, keysOut, valuesOut, same);
}
template <class K, class V, class L, class W, class E> thrust::pair<L, W> unique_by_key_copy(K first, K last, V values, L keysOut, W valuesOut, E same) {
  return detail::unique_by_key_copy(detail::system_of<K, V, L, W>(), first, last, values, keysOut, valuesOut, same);
}
}
