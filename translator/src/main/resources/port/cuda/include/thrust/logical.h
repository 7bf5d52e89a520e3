#pragma once
#include <thrust/detail/execution.h>
#include <thrust/execution_policy.h>
#include <thrust/detail/find.h>
namespace thrust {
template <class P, class I, class F> __host__ __device__ bool all_of(const detail::policy<P> &, I first, I last, F is) {
  return detail::length(first, last) == detail::find_index<detail::find_not_op>(typename P::system(), first, last, is);
}
template <class I, class F> bool all_of(I first, I last, F is) {
  return detail::length(first, last) == detail::find_index<detail::find_not_op>(detail::system_of<I>(), first, last, is);
}
template <class P, class I, class F> __host__ __device__ bool any_of(const detail::policy<P> &, I first, I last, F is) {
  return detail::length(first, last) != detail::find_index<detail::find_op>(typename P::system(), first, last, is);
}
template <class I, class F> bool any_of(I first, I last, F is) {
  return detail::length(first, last) != detail::find_index<detail::find_op>(detail::system_of<I>(), first, last, is);
}
template <class P, class I, class F> __host__ __device__ bool none_of(const detail::policy<P> &, I first, I last, F is) {
  return detail::length(first, last) == detail::find_index<detail::find_op>(typename P::system(), first, last, is);
}
template <class I, class F> bool none_of(I first, I last, F is) {
  return detail::length(first, last) == detail::find_index<detail::find_op>(detail::system_of<I>(), first, last, is);
}
}
