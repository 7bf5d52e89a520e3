#pragma once
#include <thrust/detail/execution.h>
#include <thrust/execution_policy.h>
#include <thrust/functional.h>
namespace thrust {
namespace detail {
struct inclusive_op {
  template <class I, class O, class T, class F> __host__ __device__ static long run(I in, long n, O out, bool hasInit, const T &init, F &f) {
    T sum = init;
    for (long i = 0; i < n; i++) {
      if (i == 0 && !hasInit) sum = in[0];
      else sum = f(sum, in[i]);
      out[i] = sum;
    }
    return n;
  }
};
struct exclusive_op {
  template <class I, class O, class T, class F> __host__ __device__ static long run(I in, long n, O out, const T &init, F &f) {
    T sum = init;
    for (long i = 0; i < n; i++) {
      T next = f(sum, in[i]);
      out[i] = sum;
      sum = next;
    }
    return n;
  }
};
struct inclusive_by_key_op {
  template <class K, class V, class O, class E, class F> __host__ __device__ static long run(K keys, long n, V in, O out, E &same, F &f) {
    value_t<V> sum = in[0];
    value_t<K> key = keys[0];
    out[0] = sum;
    for (long i = 1; i < n; i++) {
      value_t<K> next = keys[i];
      if (same(key, next)) sum = f(sum, in[i]);
      else sum = in[i];
      key = next;
      out[i] = sum;
    }
    return n;
  }
};
struct exclusive_by_key_op {
  template <class K, class V, class O, class T, class E, class F>
  __host__ __device__ static long run(K keys, long n, V in, O out, const T &init, E &same, F &f) {
    T sum = init;
    value_t<K> key = keys[0];
    for (long i = 0; i < n; i++) {
      value_t<K> next = keys[i];
      if (i > 0 && !same(key, next)) sum = init;
      key = next;
      T after = f(sum, in[i]);
      out[i] = sum;
      sum = after;
    }
    return n;
  }
};
template <class S, class I, class O, class T, class F> __host__ __device__ O inclusive_scan(S s, I first, I last, O out, bool hasInit, T init, F f) {
  long n = length(first, last);
  if (n > 0) call<long, inclusive_op>(s, first, n, out, hasInit, init, f);
  return out + n;
}
template <class S, class I, class O, class T, class F> __host__ __device__ O exclusive_scan(S s, I first, I last, O out, T init, F f) {
  long n = length(first, last);
  if (n > 0) call<long, exclusive_op>(s, first, n, out, init, f);
  return out + n;
}
template <class S, class K, class V, class O, class E, class F> __host__ __device__ O inclusive_scan_by_key(S s, K first, K last, V in, O out, E same, F f) {
  long n = length(first, last);
  if (n > 0) call<long, inclusive_by_key_op>(s, first, n, in, out, same, f);
  return out + n;
}
template <class S, class K, class V, class O, class T, class E, class F>
__host__ __device__ O exclusive_scan_by_key(S s, K first, K last, V in, O out, T init, E same, F f) {
  long n = length(first, last);
  if (n > 0) call<long, exclusive_by_key_op>(s, first, n, in, out, init, same, f);
  return out + n;
}
}
template <class P, class I, class O> __host__ __device__ O inclusive_scan(const detail::policy<P> &, I first, I last, O out) {
  return detail::inclusive_scan(typename P::system(), first, last, out, false, detail::value_t<I>(), thrust::plus<detail::value_t<I>>());
}
template <class I, class O> O inclusive_scan(I first, I last, O out) {
  return detail::inclusive_scan(detail::system_of<I, O>(), first, last, out, false, detail::value_t<I>(), thrust::plus<detail::value_t<I>>());
}
template <class P, class I, class O, class F> __host__ __device__ O inclusive_scan(const detail::policy<P> &, I first, I last, O out, F f) {
  return detail::inclusive_scan(typename P::system(), first, last, out, false, detail::value_t<I>(), f);
}
template <class I, class O, class F> O inclusive_scan(I first, I last, O out, F f) {
  return detail::inclusive_scan(detail::system_of<I, O>(), first, last, out, false, detail::value_t<I>(), f);
}
template <class P, class I, class O, class T, class F> __host__ __device__ O inclusive_scan(const detail::policy<P> &, I first, I last, O out, T init, F f) {
  return detail::inclusive_scan(typename P::system(), first, last, out, true, init, f);
}
template <class I, class O, class T, class F> O inclusive_scan(I first, I last, O out, T init, F f) {
  return detail::inclusive_scan(detail::system_of<I, O>(), first, last, out, true, init, f);
}
template <class P, class I, class O> __host__ __device__ O exclusive_scan(const detail::policy<P> &, I first, I last, O out) {
  return detail::exclusive_scan(typename P::system(), first, last, out, detail::value_t<I>(0), thrust::plus<detail::value_t<I>>());
}
template <class I, class O> O exclusive_scan(I first, I last, O out) {
  return detail::exclusive_scan(detail::system_of<I, O>(), first, last, out, detail::value_t<I>(0), thrust::plus<detail::value_t<I>>());
}
template <class P, class I, class O, class T> __host__ __device__ O exclusive_scan(const detail::policy<P> &, I first, I last, O out, T init) {
  return detail::exclusive_scan(typename P::system(), first, last, out, init, thrust::plus<T>());
}
template <class I, class O, class T> O exclusive_scan(I first, I last, O out, T init) {
  return detail::exclusive_scan(detail::system_of<I, O>(), first, last, out, init, thrust::plus<T>());
}
template <class P, class I, class O, class T, class F> __host__ __device__ O exclusive_scan(const detail::policy<P> &, I first, I last, O out, T init, F f) {
  return detail::exclusive_scan(typename P::system(), first, last, out, init, f);
}
template <class I, class O, class T, class F> O exclusive_scan(I first, I last, O out, T init, F f) {
  return detail::exclusive_scan(detail::system_of<I, O>(), first, last, out, init, f);
}
template <class P, class K, class V, class O> __host__ __device__ O inclusive_scan_by_key(const detail::policy<P> &, K first, K last, V in, O out) {
  return detail::inclusive_scan_by_key(typename P::system(), first, last, in, out, thrust::equal_to<detail::value_t<K>>(), thrust::plus<detail::value_t<V>>());
}
template <class K, class V, class O> O inclusive_scan_by_key(K first, K last, V in, O out) {
  return detail::inclusive_scan_by_key(detail::system_of<K, V, O>(), first, last, in, out, thrust::equal_to<detail::value_t<K>>(), thrust::plus<detail::value_t<V>>());
}
template <class P, class K, class V, class O, class E> __host__ __device__ O inclusive_scan_by_key(const detail::policy<P> &, K first, K last, V in, O out, E same) {
  return detail::inclusive_scan_by_key(typename P::system(), first, last, in, out, same, thrust::plus<detail::value_t<V>>());
}
template <class K, class V, class O, class E> O inclusive_scan_by_key(K first, K last, V in, O out, E same) {
  return detail::inclusive_scan_by_key(detail::system_of<K, V, O>(), first, last, in, out, same, thrust::plus<detail::value_t<V>>());
}
template <class P, class K, class V, class O, class E, class F> __host__ __device__ O inclusive_scan_by_key(const detail::policy<P> &, K first, K last, V in, O out, E same, F f) {
  return detail::inclusive_scan_by_key(typename P::system(), first, last, in, out, same, f);
}
template <class K, class V, class O, class E, class F> O inclusive_scan_by_key(K first, K last, V in, O out, E same, F f) {
  return detail::inclusive_scan_by_key(detail::system_of<K, V, O>(), first, last, in, out, same, f);
}
template <class P, class K, class V, class O> __host__ __device__ O exclusive_scan_by_key(const detail::policy<P> &, K first, K last, V in, O out) {
  return detail::exclusive_scan_by_key(typename P::system(), first, last, in, out, detail::value_t<V>(0), thrust::equal_to<detail::value_t<K>>(), thrust::plus<detail::value_t<V>>());
}
template <class K, class V, class O> O exclusive_scan_by_key(K first, K last, V in, O out) {
  return detail::exclusive_scan_by_key(detail::system_of<K, V, O>(), first, last, in, out, detail::value_t<V>(0), thrust::equal_to<detail::value_t<K>>(), thrust::plus<detail::value_t<V>>());
}
template <class P, class K, class V, class O, class T> __host__ __device__ O exclusive_scan_by_key(const detail::policy<P> &, K first, K last, V in, O out, T init) {
  return detail::exclusive_scan_by_key(typename P::system(), first, last, in, out, init, thrust::equal_to<detail::value_t<K>>(), thrust::plus<T>());
}
template <class K, class V, class O, class T> O exclusive_scan_by_key(K first, K last, V in, O out, T init) {
  return detail::exclusive_scan_by_key(detail::system_of<K, V, O>(), first, last, in, out, init, thrust::equal_to<detail::value_t<K>>(), thrust::plus<T>());
}
template <class P, class K, class V, class O, class T, class E> __host__ __device__ O exclusive_scan_by_key(const detail::policy<P> &, K first, K last, V in, O out, T init, E same) {
  return detail::exclusive_scan_by_key(typename P::system(), first, last, in, out, init, same, thrust::plus<T>());
}
template <class K, class V, class O, class T, class E> O exclusive_scan_by_key(K first, K last, V in, O out, T init, E same) {
  return detail::exclusive_scan_by_key(detail::system_of<K, V, O>(), first, last, in, out, init, same, thrust::plus<T>());
}
template <class P, class K, class V, class O, class T, class E, class F> __host__ __device__ O exclusive_scan_by_key(const detail::policy<P> &, K first, K last, V in, O out, T init, E same, F f) {
  return detail::exclusive_scan_by_key(typename P::system(), first, last, in, out, init, same, f);
}
template <class K, class V, class O, class T, class E, class F> O exclusive_scan_by_key(K first, K last, V in, O out, T init, E same, F f) {
  return detail::exclusive_scan_by_key(detail::system_of<K, V, O>(), first, last, in, out, init, same, f);
}
}
