#pragma once
#include <thrust/iterator/iterator_traits.h>
namespace thrust {
template <class T, class N = void, class S = void> class constant_iterator {
  T value_;
  ptrdiff_t at_;

public:
  typedef T value_type;
  typedef ptrdiff_t difference_type;
  typedef const T * pointer;
  typedef T reference;
  typedef std::random_access_iterator_tag iterator_category;
  __host__ __device__ constant_iterator() : value_(), at_(0) {}
  __host__ __device__ explicit constant_iterator(const T &value, ptrdiff_t at = 0) : value_(value), at_(at) {}
  __host__ __device__ T operator*() const { return value_; }
  __host__ __device__ T operator[](ptrdiff_t) const { return value_; }
  __host__ __device__ constant_iterator &operator++() {
    ++at_;
    return *this;
  }
  __host__ __device__ constant_iterator &operator--() {
    --at_;
    return *this;
  }
  __host__ __device__ constant_iterator operator++(int) {
    constant_iterator old = *this;
    ++at_;
    return old;
  }
  __host__ __device__ constant_iterator operator--(int) {
    constant_iterator old = *this;
    --at_;
    return old;
  }
  __host__ __device__ constant_iterator &operator+=(ptrdiff_t n) {
    at_ += n;
    return *this;
  }
  __host__ __device__ constant_iterator &operator-=(ptrdiff_t n) {
    at_ -= n;
    return *this;
  }
  __host__ __device__ constant_iterator operator+(ptrdiff_t n) const {
    constant_iterator moved = *this;
    moved += n;
    return moved;
  }
  __host__ __device__ constant_iterator operator-(ptrdiff_t n) const {
    constant_iterator moved = *this;
    moved -= n;
    return moved;
  }
  __host__ __device__ ptrdiff_t operator-(const constant_iterator &other) const { return (ptrdiff_t)(at_ - other.at_); }
  __host__ __device__ bool operator==(const constant_iterator &other) const { return at_ == other.at_; }
  __host__ __device__ bool operator!=(const constant_iterator &other) const { return at_ != other.at_; }
  __host__ __device__ bool operator<(const constant_iterator &other) const { return at_ < other.at_; }
  __host__ __device__ bool operator>(const constant_iterator &other) const { return other.at_ < at_; }
};
template <class T> __host__ __device__ constant_iterator<T> make_constant_iterator(T value, ptrdiff_t at = 0) { return constant_iterator<T>(value, at); }
namespace detail {
template <class T> struct place<constant_iterator<T>> { static constexpr int value = 0; };
}
}
