#pragma once
#include <thrust/iterator/iterator_traits.h>
namespace thrust {
namespace detail {
// Assigns what a function makes of the value.
template <class F, class I> struct transformed_place {
  I at;
  F f;
  template <class T> __host__ __device__ const transformed_place &operator=(const T &value) const {
    F g = f;
    *at = g(value);
    return *this;
  }
};
}
template <class F, class I> class transform_output_iterator {
  I base_;
  F f_;

public:
  typedef detail::transformed_place<F, I> reference;
  typedef typename std::iterator_traits<I>::value_type value_type;
  typedef ptrdiff_t difference_type;
  typedef void pointer;
  typedef std::random_access_iterator_tag iterator_category;
  __host__ __device__ transform_output_iterator(const I &base, F f) : base_(base), f_(f) {}
  __host__ __device__ const I &base() const { return base_; }
  __host__ __device__ F functor() const { return f_; }
  __host__ __device__ reference operator*() const { return reference{base_, f_}; }
  __host__ __device__ reference operator[](ptrdiff_t i) const { return reference{base_ + i, f_}; }
  __host__ __device__ transform_output_iterator &operator++() {
    ++base_;
    return *this;
  }
  __host__ __device__ transform_output_iterator &operator--() {
    --base_;
    return *this;
  }
  __host__ __device__ transform_output_iterator operator++(int) {
    transform_output_iterator old = *this;
    ++base_;
    return old;
  }
  __host__ __device__ transform_output_iterator operator--(int) {
    transform_output_iterator old = *this;
    --base_;
    return old;
  }
  __host__ __device__ transform_output_iterator &operator+=(ptrdiff_t n) {
    base_ += n;
    return *this;
  }
  __host__ __device__ transform_output_iterator &operator-=(ptrdiff_t n) {
    base_ -= n;
    return *this;
  }
  __host__ __device__ transform_output_iterator operator+(ptrdiff_t n) const {
    transform_output_iterator moved = *this;
    moved += n;
    return moved;
  }
  __host__ __device__ transform_output_iterator operator-(ptrdiff_t n) const {
    transform_output_iterator moved = *this;
    moved -= n;
    return moved;
  }
  __host__ __device__ ptrdiff_t operator-(const transform_output_iterator &other) const { return (ptrdiff_t)(base_ - other.base_); }
  __host__ __device__ bool operator==(const transform_output_iterator &other) const { return base_ == other.base_; }
  __host__ __device__ bool operator!=(const transform_output_iterator &other) const { return base_ != other.base_; }
  __host__ __device__ bool operator<(const transform_output_iterator &other) const { return base_ < other.base_; }
  __host__ __device__ bool operator>(const transform_output_iterator &other) const { return other.base_ < base_; }
};
template <class F, class I> __host__ __device__ transform_output_iterator<F, I> make_transform_output_iterator(I base, F f) {
  return transform_output_iterator<F, I>(base, f);
}
namespace detail {
template <class F, class I> struct place<transform_output_iterator<F, I>> : place<I> {};
template <class F, class I> struct bare<transform_output_iterator<F, I>> {
  typedef transform_output_iterator<F, bare_t<I>> type;
  __host__ __device__ static type of(const transform_output_iterator<F, I> &it) { return type(bare<I>::of(it.base()), it.functor()); }
};
}
}
