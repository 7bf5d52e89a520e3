#pragma once
#include <thrust/iterator/transform_iterator.h>
#include <thrust/scan.h>
namespace thrust {
namespace detail {
template <class I, class F> using mapped_t = typename transform_iterator<F, I>::value_type;
}
template <class P, class I, class O, class F, class G> __host__ __device__ O transform_inclusive_scan(const detail::policy<P> &, I first, I last, O out, F f, G join) {
  return detail::inclusive_scan(typename P::system(), thrust::make_transform_iterator(first, f), thrust::make_transform_iterator(last, f), out, false, detail::mapped_t<I, F>(), join);
}
template <class I, class O, class F, class G> O transform_inclusive_scan(I first, I last, O out, F f, G join) {
  return detail::inclusive_scan(detail::system_of<I, O>(), thrust::make_transform_iterator(first, f), thrust::make_transform_iterator(last, f), out, false, detail::mapped_t<I, F>(), join);
}
template <class P, class I, class O, class F, class T, class G> __host__ __device__ O transform_inclusive_scan(const detail::policy<P> &, I first, I last, O out, F f, T init, G join) {
  return detail::inclusive_scan(typename P::system(), thrust::make_transform_iterator(first, f), thrust::make_transform_iterator(last, f), out, true, init, join);
}
template <class I, class O, class F, class T, class G> O transform_inclusive_scan(I first, I last, O out, F f, T init, G join) {
  return detail::inclusive_scan(detail::system_of<I, O>(), thrust::make_transform_iterator(first, f), thrust::make_transform_iterator(last, f), out, true, init, join);
}
template <class P, class I, class O, class F, class T, class G> __host__ __device__ O transform_exclusive_scan(const detail::policy<P> &, I first, I last, O out, F f, T init, G join) {
  return detail::exclusive_scan(typename P::system(), thrust::make_transform_iterator(first, f), thrust::make_transform_iterator(last, f), out, init, join);
}
template <class I, class O, class F, class T, class G> O transform_exclusive_scan(I first, I last, O out, F f, T init, G join) {
  return detail::exclusive_scan(detail::system_of<I, O>(), thrust::make_transform_iterator(first, f), thrust::make_transform_iterator(last, f), out, init, join);
}
}
