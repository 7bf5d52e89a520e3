#pragma once
#include <thrust/detail/execution.h>
#include <thrust/execution_policy.h>
namespace thrust {
namespace detail {
struct sequence_op {
  template <class O, class T> __host__ __device__ static void at(long i, O out, T start, T step) { out[i] = (T)(start + (T)(step * (T)i)); }
};
template <class S, class I, class T> __host__ __device__ void sequence(S s, I first, I last, T start, T step) {
  over<sequence_op>(s, length(first, last), first, start, step);
}
}
template <class P, class I> __host__ __device__ void sequence(const detail::policy<P> &, I first, I last) {
  detail::sequence(typename P::system(), first, last, detail::value_t<I>(0), detail::value_t<I>(1));
}
template <class I> void sequence(I first, I last) {
  detail::sequence(detail::system_of<I>(), first, last, detail::value_t<I>(0), detail::value_t<I>(1));
}
template <class P, class I, class T> __host__ __device__ void sequence(const detail::policy<P> &, I first, I last, T start) {
  detail::sequence(typename P::system(), first, last, (detail::value_t<I>)start, detail::value_t<I>(1));
}
template <class I, class T> void sequence(I first, I last, T start) {
  detail::sequence(detail::system_of<I>(), first, last, (detail::value_t<I>)start, detail::value_t<I>(1));
}
template <class P, class I, class T> __host__ __device__ void sequence(const detail::policy<P> &, I first, I last, T start, T step) {
  detail::sequence(typename P::system(), first, last, (detail::value_t<I>)start, (detail::value_t<I>)step);
}
template <class I, class T> void sequence(I first, I last, T start, T step) {
  detail::sequence(detail::system_of<I>(), first, last, (detail::value_t<I>)start, (detail::value_t<I>)step);
}
}
