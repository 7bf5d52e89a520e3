#pragma once
#include <thrust/detail/execution.h>
#include <thrust/execution_policy.h>
#include <thrust/functional.h>
#include <thrust/pair.h>
namespace thrust {
namespace detail {
struct lower_op {
  template <class I, class T, class C> __host__ __device__ static long run(I in, long n, const T &value, C &less) {
    long low = 0;
    while (n > 0) {
      long half = n / 2;
      if (less(in[low + half], value)) {
        low += half + 1;
        n -= half + 1;
      } else {
        n = half;
      }
    }
    return low;
  }
};
struct upper_op {
  template <class I, class T, class C> __host__ __device__ static long run(I in, long n, const T &value, C &less) {
    long low = 0;
    while (n > 0) {
      long half = n / 2;
      if (!less(value, in[low + half])) {
        low += half + 1;
        n -= half + 1;
      } else {
        n = half;
      }
    }
    return low;
  }
};
struct has_op {
  template <class I, class T, class C> __host__ __device__ static long run(I in, long n, const T &value, C &less) {
    long at = lower_op::run(in, n, value, less);
    return at < n && !less(value, in[at]) ? 1 : 0;
  }
};
template <class Op> struct search_op {
  template <class I, class V, class O, class C> __host__ __device__ static void at(long i, I in, long n, V values, O out, C &less) {
    value_t<V> value = values[i];
    out[i] = Op::run(in, n, value, less);
  }
};
template <class Op, class S, class I, class T, class C> __host__ __device__ long search(S s, I first, I last, const T &value, C less) {
  long n = length(first, last);
  return n == 0 ? 0 : call<long, Op>(s, first, n, value, less);
}
template <class Op, class S, class I, class V, class O, class C> __host__ __device__ O search_each(S s, I first, I last, V from, V to, O out, C less) {
  long m = length(from, to);
  over<search_op<Op>>(s, m, first, length(first, last), from, out, less);
  return out + m;
}
}
template <class P, class I, class T> __host__ __device__ I lower_bound(const detail::policy<P> &, I first, I last, const T &value) {
  return first + detail::search<detail::lower_op>(typename P::system(), first, last, value, thrust::less<detail::value_t<I>>());
}
template <class I, class T> I lower_bound(I first, I last, const T &value) {
  return first + detail::search<detail::lower_op>(detail::system_of<I>(), first, last, value, thrust::less<detail::value_t<I>>());
}
template <class P, class I, class T, class C> __host__ __device__ I lower_bound(const detail::policy<P> &, I first, I last, const T &value, C less) {
  return first + detail::search<detail::lower_op>(typename P::system(), first, last, value, less);
}
template <class I, class T, class C> I lower_bound(I first, I last, const T &value, C less) {
  return first + detail::search<detail::lower_op>(detail::system_of<I>(), first, last, value, less);
}
template <class P, class I, class V, class O> __host__ __device__ O lower_bound(const detail::policy<P> &, I first, I last, V from, V to, O out) {
  return detail::search_each<detail::lower_op>(typename P::system(), first, last, from, to, out, thrust::less<detail::value_t<I>>());
}
template <class I, class V, class O> O lower_bound(I first, I last, V from, V to, O out) {
  return detail::search_each<detail::lower_op>(detail::system_of<I, V, O>(), first, last, from, to, out, thrust::less<detail::value_t<I>>());
}
template <class P, class I, class V, class O, class C> __host__ __device__ O lower_bound(const detail::policy<P> &, I first, I last, V from, V to, O out, C less) {
  return detail::search_each<detail::lower_op>(typename P::system(), first, last, from, to, out, less);
}
template <class I, class V, class O, class C> O lower_bound(I first, I last, V from, V to, O out, C less) {
  return detail::search_each<detail::lower_op>(detail::system_of<I, V, O>(), first, last, from, to, out, less);
}
template <class P, class I, class T> __host__ __device__ I upper_bound(const detail::policy<P> &, I first, I last, const T &value) {
  return first + detail::search<detail::upper_op>(typename P::system(), first, last, value, thrust::less<detail::value_t<I>>());
}
template <class I, class T> I upper_bound(I first, I last, const T &value) {
  return first + detail::search<detail::upper_op>(detail::system_of<I>(), first, last, value, thrust::less<detail::value_t<I>>());
}
template <class P, class I, class T, class C> __host__ __device__ I upper_bound(const detail::policy<P> &, I first, I last, const T &value, C less) {
  return first + detail::search<detail::upper_op>(typename P::system(), first, last, value, less);
}
template <class I, class T, class C> I upper_bound(I first, I last, const T &value, C less) {
  return first + detail::search<detail::upper_op>(detail::system_of<I>(), first, last, value, less);
}
template <class P, class I, class V, class O> __host__ __device__ O upper_bound(const detail::policy<P> &, I first, I last, V from, V to, O out) {
  return detail::search_each<detail::upper_op>(typename P::system(), first, last, from, to, out, thrust::less<detail::value_t<I>>());
}
template <class I, class V, class O> O upper_bound(I first, I last, V from, V to, O out) {
  return detail::search_each<detail::upper_op>(detail::system_of<I, V, O>(), first, last, from, to, out, thrust::less<detail::value_t<I>>());
}
template <class P, class I, class V, class O, class C> __host__ __device__ O upper_bound(const detail::policy<P> &, I first, I last, V from, V to, O out, C less) {
  return detail::search_each<detail::upper_op>(typename P::system(), first, last, from, to, out, less);
}
template <class I, class V, class O, class C> O upper_bound(I first, I last, V from, V to, O out, C less) {
  return detail::search_each<detail::upper_op>(detail::system_of<I, V, O>(), first, last, from, to, out, less);
}
template <class P, class I, class T> __host__ __device__ bool binary_search(const detail::policy<P> &, I first, I last, const T &value) {
  return 0 != detail::search<detail::has_op>(typename P::system(), first, last, value, thrust::less<detail::value_t<I>>());
}
template <class I, class T> bool binary_search(I first, I last, const T &value) {
  return 0 != detail::search<detail::has_op>(detail::system_of<I>(), first, last, value, thrust::less<detail::value_t<I>>());
}
template <class P, class I, class T, class C> __host__ __device__ bool binary_search(const detail::policy<P> &, I first, I last, const T &value, C less) {
  return 0 != detail::search<detail::has_op>(typename P::system(), first, last, value, less);
}
template <class I, class T, class C> bool binary_search(I first, I last, const T &value, C less) {
  return 0 != detail::search<detail::has_op>(detail::system_of<I>(), first, last, value, less);
}
template <class P, class I, class V, class O> __host__ __device__ O binary_search(const detail::policy<P> &, I first, I last, V from, V to, O out) {
  return detail::search_each<detail::has_op>(typename P::system(), first, last, from, to, out, thrust::less<detail::value_t<I>>());
}
template <class I, class V, class O> O binary_search(I first, I last, V from, V to, O out) {
  return detail::search_each<detail::has_op>(detail::system_of<I, V, O>(), first, last, from, to, out, thrust::less<detail::value_t<I>>());
}
template <class P, class I, class V, class O, class C> __host__ __device__ O binary_search(const detail::policy<P> &, I first, I last, V from, V to, O out, C less) {
  return detail::search_each<detail::has_op>(typename P::system(), first, last, from, to, out, less);
}
template <class I, class V, class O, class C> O binary_search(I first, I last, V from, V to, O out, C less) {
  return detail::search_each<detail::has_op>(detail::system_of<I, V, O>(), first, last, from, to, out, less);
}
namespace detail {
template <class S, class I, class T, class C> __host__ __device__ thrust::pair<I, I> equal_range(S s, I first, I last, const T &value, C less) {
  return thrust::pair<I, I>(first + search<lower_op>(s, first, last, value, less), first + search<upper_op>(s, first, last, value, less));
}
}
template <class P, class I, class T> __host__ __device__ thrust::pair<I, I> equal_range(const detail::policy<P> &, I first, I last, const T &value) {
  return detail::equal_range(typename P::system(), first, last, value, thrust::less<detail::value_t<I>>());
}
template <class I, class T> thrust::pair<I, I> equal_range(I first, I last, const T &value) {
  return detail::equal_range(detail::system_of<I>(), first, last, value, thrust::less<detail::value_t<I>>());
}
template <class P, class I, class T, class C> __host__ __device__ thrust::pair<I, I> equal_range(const detail::policy<P> &, I first, I last, const T &value, C less) {
  return detail::equal_range(typename P::system(), first, last, value, less);
}
template <class I, class T, class C> thrust::pair<I, I> equal_range(I first, I last, const T &value, C less) {
  return detail::equal_range(detail::system_of<I>(), first, last, value, less);
}
}
