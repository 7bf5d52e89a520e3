#pragma once
#include <thrust/iterator/iterator_facade.h>
namespace thrust {
namespace detail {
template <class T, class U> struct or_else { typedef T type; };
template <class U> struct or_else<use_default, U> { typedef U type; };
template <class D, class B, class V, class R>
using adaptor_facade = iterator_facade<D, typename or_else<V, typename std::iterator_traits<B>::value_type>::type, any_system_tag, random_access_traversal_tag,
                                       typename or_else<R, typename std::iterator_traits<B>::reference>::type>;
}
// An iterator that does as another one does, where it does not say otherwise.
template <class D, class B, class V = use_default, class S = use_default, class T = use_default, class R = use_default, class Diff = use_default>
class iterator_adaptor : public detail::adaptor_facade<D, B, V, R> {
  friend class iterator_core_access;
  B base_;

public:
  typedef B base_type;
  typedef iterator_adaptor iterator_adaptor_;
  __host__ __device__ iterator_adaptor() : base_() {}
  __host__ __device__ explicit iterator_adaptor(const B &base) : base_(base) {}
  __host__ __device__ const B &base() const { return base_; }

protected:
  __host__ __device__ const B &base_reference() const { return base_; }
  __host__ __device__ B &base_reference() { return base_; }

public:
  __host__ __device__ typename detail::adaptor_facade<D, B, V, R>::reference dereference() const { return *base_; }
  __host__ __device__ bool equal(const iterator_adaptor &other) const { return base_ == other.base_; }
  __host__ __device__ void increment() { ++base_; }
  __host__ __device__ void decrement() { --base_; }
  __host__ __device__ void advance(ptrdiff_t n) { base_ += n; }
  __host__ __device__ ptrdiff_t distance_to(const iterator_adaptor &other) const { return other.base_ - base_; }
};
}
