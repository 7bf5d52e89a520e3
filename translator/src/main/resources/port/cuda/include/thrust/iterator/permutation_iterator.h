#pragma once
#include <thrust/iterator/iterator_traits.h>
namespace thrust {
// The elements that a range of indices names.
template <class E, class I> class permutation_iterator {
  E elements_;
  I base_;

public:
  typedef typename std::iterator_traits<E>::value_type value_type;
  typedef ptrdiff_t difference_type;
  typedef typename std::iterator_traits<E>::pointer pointer;
  typedef typename std::iterator_traits<E>::reference reference;
  typedef std::random_access_iterator_tag iterator_category;
  __host__ __device__ permutation_iterator() : elements_(), base_() {}
  __host__ __device__ permutation_iterator(const E &elements, const I &indices) : elements_(elements), base_(indices) {}
  __host__ __device__ const I &base() const { return base_; }
  __host__ __device__ const E &elements() const { return elements_; }
  __host__ __device__ reference operator*() const { return elements_[(ptrdiff_t)*base_]; }
  __host__ __device__ reference operator[](ptrdiff_t i) const { return elements_[(ptrdiff_t)base_[i]]; }
  __host__ __device__ permutation_iterator &operator++() {
    ++base_;
    return *this;
  }
  __host__ __device__ permutation_iterator &operator--() {
    --base_;
    return *this;
  }
  __host__ __device__ permutation_iterator operator++(int) {
    permutation_iterator old = *this;
    ++base_;
    return old;
  }
  __host__ __device__ permutation_iterator operator--(int) {
    permutation_iterator old = *this;
    --base_;
    return old;
  }
  __host__ __device__ permutation_iterator &operator+=(ptrdiff_t n) {
    base_ += n;
    return *this;
  }
  __host__ __device__ permutation_iterator &operator-=(ptrdiff_t n) {
    base_ -= n;
    return *this;
  }
  __host__ __device__ permutation_iterator operator+(ptrdiff_t n) const {
    permutation_iterator moved = *this;
    moved += n;
    return moved;
  }
  __host__ __device__ permutation_iterator operator-(ptrdiff_t n) const {
    permutation_iterator moved = *this;
    moved -= n;
    return moved;
  }
  __host__ __device__ ptrdiff_t operator-(const permutation_iterator &other) const { return (ptrdiff_t)(base_ - other.base_); }
  __host__ __device__ bool operator==(const permutation_iterator &other) const { return base_ == other.base_; }
  __host__ __device__ bool operator!=(const permutation_iterator &other) const { return base_ != other.base_; }
  __host__ __device__ bool operator<(const permutation_iterator &other) const { return base_ < other.base_; }
  __host__ __device__ bool operator>(const permutation_iterator &other) const { return other.base_ < base_; }
};
template <class E, class I> __host__ __device__ permutation_iterator<E, I> make_permutation_iterator(E elements, I indices) {
  return permutation_iterator<E, I>(elements, indices);
}
namespace detail {
template <class E, class I> struct place<permutation_iterator<E, I>> : place<E> {};
template <class E, class I> struct bare<permutation_iterator<E, I>> {
  typedef permutation_iterator<bare_t<E>, bare_t<I>> type;
  __host__ __device__ static type of(const permutation_iterator<E, I> &it) { return type(bare<E>::of(it.elements()), bare<I>::of(it.base())); }
};
}
}
