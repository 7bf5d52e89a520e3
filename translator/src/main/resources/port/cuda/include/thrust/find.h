#pragma once
#include <thrust/detail/execution.h>
#include <thrust/execution_policy.h>
#include <thrust/detail/find.h>
namespace thrust {
template <class P, class I, class T> __host__ __device__ I find(const detail::policy<P> &, I first, I last, const T &value) {
  return first + detail::find_index<detail::find_op>(typename P::system(), first, last, detail::is_value<T>{value});
}
template <class I, class T> I find(I first, I last, const T &value) {
  return first + detail::find_index<detail::find_op>(detail::system_of<I>(), first, last, detail::is_value<T>{value});
}
template <class P, class I, class F> __host__ __device__ I find_if(const detail::policy<P> &, I first, I last, F is) {
  return first + detail::find_index<detail::find_op>(typename P::system(), first, last, is);
}
template <class I, class F> I find_if(I first, I last, F is) {
  return first + detail::find_index<detail::find_op>(detail::system_of<I>(), first, last, is);
}
template <class P, class I, class F> __host__ __device__ I find_if_not(const detail::policy<P> &, I first, I last, F is) {
  return first + detail::find_index<detail::find_not_op>(typename P::system(), first, last, is);
}
template <class I, class F> I find_if_not(I first, I last, F is) {
  return first + detail::find_index<detail::find_not_op>(detail::system_of<I>(), first, last, is);
}
}
