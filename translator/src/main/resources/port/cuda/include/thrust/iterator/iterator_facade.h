#pragma once
#include <thrust/iterator/iterator_traits.h>
// Iterators from a few operations: dereference, equal, increment, decrement, advance, distance_to.
namespace thrust {
// Calls the operations of an iterator, which names it as a friend.
class iterator_core_access {
public:
  template <class D> __host__ __device__ static typename D::reference dereference(const D &it) { return it.dereference(); }
  template <class D, class E> __host__ __device__ static bool equal(const D &a, const E &b) { return a.equal(b); }
  template <class D> __host__ __device__ static void increment(D &it) { it.increment(); }
  template <class D> __host__ __device__ static void decrement(D &it) { it.decrement(); }
  template <class D> __host__ __device__ static void advance(D &it, ptrdiff_t n) { it.advance(n); }
  template <class D, class E> __host__ __device__ static ptrdiff_t distance(const D &a, const E &b) { return a.distance_to(b); }
};
template <class D, class V, class S, class T, class R, class Diff = ptrdiff_t> class iterator_facade {
  __host__ __device__ D &self_() { return *static_cast<D *>(this); }
  __host__ __device__ const D &self_() const { return *static_cast<const D *>(this); }

public:
  typedef V value_type;
  typedef Diff difference_type;
  typedef V *pointer;
  typedef R reference;
  typedef std::random_access_iterator_tag iterator_category;
  __host__ __device__ R operator*() const { return iterator_core_access::dereference(self_()); }
  __host__ __device__ R operator[](ptrdiff_t n) const {
    D moved = self_();
    iterator_core_access::advance(moved, n);
    return iterator_core_access::dereference(moved);
  }
  __host__ __device__ D &operator++() {
    iterator_core_access::increment(self_());
    return self_();
  }
  __host__ __device__ D operator++(int) {
    D old = self_();
    iterator_core_access::increment(self_());
    return old;
  }
  __host__ __device__ D &operator--() {
    iterator_core_access::decrement(self_());
    return self_();
  }
  __host__ __device__ D &operator+=(ptrdiff_t n) {
    iterator_core_access::advance(self_(), n);
    return self_();
  }
  __host__ __device__ D &operator-=(ptrdiff_t n) {
    iterator_core_access::advance(self_(), -n);
    return self_();
  }
  __host__ __device__ D operator+(ptrdiff_t n) const {
    D moved = self_();
    iterator_core_access::advance(moved, n);
    return moved;
  }
  __host__ __device__ D operator-(ptrdiff_t n) const {
    D moved = self_();
    iterator_core_access::advance(moved, -n);
    return moved;
  }
  __host__ __device__ Diff operator-(const D &other) const { return iterator_core_access::distance(other, self_()); }
  __host__ __device__ bool operator==(const D &other) const { return iterator_core_access::equal(self_(), other); }
  __host__ __device__ bool operator!=(const D &other) const { return !iterator_core_access::equal(self_(), other); }
  __host__ __device__ bool operator<(const D &other) const { return iterator_core_access::distance(self_(), other) > 0; }
};
}
