#pragma once
#include <thrust/detail/execution.h>
#include <thrust/execution_policy.h>
#include <thrust/pair.h>
#include <thrust/sort.h>
namespace thrust {
namespace detail {
struct partition_copy_op {
  template <class I, class M, class O, class Q, class F> __host__ __device__ static long run(I in, long n, M stencil, O yes, Q no, F &is) {
    long taken = 0, left = 0;
    for (long i = 0; i < n; i++) {
      if (is(stencil[i])) yes[taken++] = in[i];
      else no[left++] = in[i];
    }
    return taken;
  }
};
// Those that pass stay in front, the others wait in the buffer.
struct partition_op {
  template <class I, class M, class T, class F> __host__ __device__ static long run(I in, long n, M stencil, T *buffer, F &is) {
    long taken = 0, left = 0;
    for (long i = 0; i < n; i++) {
      if (is(stencil[i])) in[taken++] = in[i];
      else buffer[left++] = in[i];
    }
    for (long i = 0; i < left; i++) in[taken + i] = buffer[i];
    return taken;
  }
};
struct partition_point_op {
  template <class I, class F> __host__ __device__ static long run(I in, long n, F &is) {
    long i = 0;
    while (i < n && is(in[i])) i++;
    return i;
  }
};
struct is_partitioned_op {
  template <class I, class F> __host__ __device__ static long run(I in, long n, F &is) {
    long i = 0;
    while (i < n && is(in[i])) i++;
    while (i < n && !is(in[i])) i++;
    return i == n ? 1 : 0;
  }
};
template <class S, class I, class M, class F> __host__ __device__ I partition(S s, I first, I last, M stencil, F is) {
  long n = length(first, last);
  if (n == 0) return first;
  scratch<S, value_t<I>> buffer(n);
  return first + call<long, partition_op>(s, first, n, stencil, buffer.get(), is);
}
template <class S, class I, class M, class O, class Q, class F>
__host__ __device__ thrust::pair<O, Q> partition_copy(S s, I first, I last, M stencil, O yes, Q no, F is) {
  long n = length(first, last);
  long k = n == 0 ? 0 : call<long, partition_copy_op>(s, first, n, stencil, yes, no, is);
  return thrust::pair<O, Q>(yes + k, no + (n - k));
}
template <class Op, class S, class I, class F> __host__ __device__ long partition_state(S s, I first, I last, F is) {
  long n = length(first, last);
  return n == 0 ? 0 : call<long, Op>(s, first, n, is);
}
}
template <class P, class I, class F> __host__ __device__ I partition(const detail::policy<P> &, I first, I last, F is) {
  return detail::partition(typename P::system(), first, last, first, is);
}
template <class I, class F> I partition(I first, I last, F is) { return detail::partition(detail::system_of<I>(), first, last, first, is); }
template <class P, class I, class M, class F> __host__ __device__ I partition(const detail::policy<P> &, I first, I last, M stencil, F is) {
  return detail::partition(typename P::system(), first, last, stencil, is);
}
template <class I, class M, class F> I partition(I first, I last, M stencil, F is) {
  return detail::partition(detail::system_of<I, M>(), first, last, stencil, is);
}
template <class P, class I, class O, class Q, class F> __host__ __device__ thrust::pair<O, Q> partition_copy(const detail::policy<P> &, I first, I last, O yes, Q no, F is) {
  return detail::partition_copy(typename P::system(), first, last, first, yes, no, is);
}
template <class I, class O, class Q, class F> thrust::pair<O, Q> partition_copy(I first, I last, O yes, Q no, F is) {
  return detail::partition_copy(detail::system_of<I, O, Q>(), first, last, first, yes, no, is);
}
template <class P, class I, class M, class O, class Q, class F> __host__ __device__ thrust::pair<O, Q> partition_copy(const detail::policy<P> &, I first, I last, M stencil, O yes, Q no, F is) {
  return detail::partition_copy(typename P::system(), first, last, stencil, yes, no, is);
}
template <class I, class M, class O, class Q, class F> thrust::pair<O, Q> partition_copy(I first, I last, M stencil, O yes, Q no, F is) {
  return detail::partition_copy(detail::system_of<I, M, O, Q>(), first, last, stencil, yes, no, is);
}
template <class P, class I, class F> __host__ __device__ I stable_partition(const detail::policy<P> &, I first, I last, F is) {
  return detail::partition(typename P::system(), first, last, first, is);
}
template <class I, class F> I stable_partition(I first, I last, F is) { return detail::partition(detail::system_of<I>(), first, last, first, is); }
template <class P, class I, class M, class F> __host__ __device__ I stable_partition(const detail::policy<P> &, I first, I last, M stencil, F is) {
  return detail::partition(typename P::system(), first, last, stencil, is);
}
template <class I, class M, class F> I stable_partition(I first, I last, M stencil, F is) {
  return detail::partition(detail::system_of<I, M>(), first, last, stencil, is);
}
template <class P, class I, class O, class Q, class F> __host__ __device__ thrust::pair<O, Q> stable_partition_copy(const detail::policy<P> &, I first, I last, O yes, Q no, F is) {
  return detail::partition_copy(typename P::system(), first, last, first, yes, no, is);
}
template <class I, class O, class Q, class F> thrust::pair<O, Q> stable_partition_copy(I first, I last, O yes, Q no, F is) {
  return detail::partition_copy(detail::system_of<I, O, Q>(), first, last, first, yes, no, is);
}
template <class P, class I, class M, class O, class Q, class F> __host__ __device__ thrust::pair<O, Q> stable_partition_copy(const detail::policy<P> &, I first, I last, M stencil, O yes, Q no, F is) {
  return detail::partition_copy(typename P::system(), first, last, stencil, yes, no, is);
}
template <class I, class M, class O, class Q, class F> thrust::pair<O, Q> stable_partition_copy(I first, I last, M stencil, O yes, Q no, F is) {
  return detail::partition_copy(detail::system_of<I, M, O, Q>(), first, last, stencil, yes, no, is);
}
template <class P, class I, class F> __host__ __device__ I partition_point(const detail::policy<P> &, I first, I last, F is) {
  return first + detail::partition_state<detail::partition_point_op>(typename P::system(), first, last, is);
}
template <class I, class F> I partition_point(I first, I last, F is) {
  return first + detail::partition_state<detail::partition_point_op>(detail::system_of<I>(), first, last, is);
}
template <class P, class I, class F> __host__ __device__ bool is_partitioned(const detail::policy<P> &, I first, I last, F is) {
  return first == last || 0 != detail::partition_state<detail::is_partitioned_op>(typename P::system(), first, last, is);
}
template <class I, class F> bool is_partitioned(I first, I last, F is) {
  return first == last || 0 != detail::partition_state<detail::is_partitioned_op>(detail::system_of<I>(), first, last, is);
}
}
