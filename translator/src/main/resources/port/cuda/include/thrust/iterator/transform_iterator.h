#pragma once
#include <thrust/iterator/iterator_traits.h>
namespace thrust {
template <class F, class I, class R = void, class V = void> class transform_iterator {
  I base_;
  F f_;

public:
  typedef decltype(std::declval<F &>()(*std::declval<const I &>())) result_;
  typedef typename std::conditional<std::is_void<R>::value, result_, R>::type reference;
  typedef typename std::conditional<std::is_void<V>::value, typename std::decay<reference>::type, V>::type value_type;
  typedef ptrdiff_t difference_type;
  typedef void pointer;
  typedef std::random_access_iterator_tag iterator_category;
  __host__ __device__ transform_iterator() : base_(), f_() {}
  __host__ __device__ explicit transform_iterator(const I &base) : base_(base), f_() {}
  __host__ __device__ transform_iterator(const I &base, F f) : base_(base), f_(f) {}
  __host__ __device__ const I &base() const { return base_; }
  __host__ __device__ F functor() const { return f_; }
  __host__ __device__ reference operator*() const {
    F f = f_;
    return f(*base_);
  }
  __host__ __device__ reference operator[](ptrdiff_t i) const {
    F f = f_;
    return f(base_[i]);
  }
  __host__ __device__ transform_iterator &operator++() {
    ++base_;
    return *this;
  }
  __host__ __device__ transform_iterator &operator--() {
    --base_;
    return *this;
  }
  __host__ __device__ transform_iterator operator++(int) {
    transform_iterator old = *this;
    ++base_;
    return old;
  }
  __host__ __device__ transform_iterator operator--(int) {
    transform_iterator old = *this;
    --base_;
    return old;
  }
  __host__ __device__ transform_iterator &operator+=(ptrdiff_t n) {
    base_ += n;
    return *this;
  }
  __host__ __device__ transform_iterator &operator-=(ptrdiff_t n) {
    base_ -= n;
    return *this;
  }
  __host__ __device__ transform_iterator operator+(ptrdiff_t n) const {
    transform_iterator moved = *this;
    moved += n;
    return moved;
  }
  __host__ __device__ transform_iterator operator-(ptrdiff_t n) const {
    transform_iterator moved = *this;
    moved -= n;
    return moved;
  }
  __host__ __device__ ptrdiff_t operator-(const transform_iterator &other) const { return (ptrdiff_t)(base_ - other.base_); }
  __host__ __device__ bool operator==(const transform_iterator &other) const { return base_ == other.base_; }
  __host__ __device__ bool operator!=(const transform_iterator &other) const { return base_ != other.base_; }
  __host__ __device__ bool operator<(const transform_iterator &other) const { return base_ < other.base_; }
  __host__ __device__ bool operator>(const transform_iterator &other) const { return other.base_ < base_; }
};
template <class F, class I> __host__ __device__ transform_iterator<F, I> make_transform_iterator(I base, F f) { return transform_iterator<F, I>(base, f); }
namespace detail {
template <class F, class I, class R, class V> struct place<transform_iterator<F, I, R, V>> : place<I> {};
template <class F, class I, class R, class V> struct bare<transform_iterator<F, I, R, V>> {
  typedef transform_iterator<F, bare_t<I>, R, V> type;
  __host__ __device__ static type of(const transform_iterator<F, I, R, V> &it) { return type(bare<I>::of(it.base()), it.functor()); }
};
}
}
