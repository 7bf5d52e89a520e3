#pragma once
#include <thrust/iterator/iterator_traits.h>
namespace thrust {
namespace detail {
// Takes what is assigned to it, and forgets it.
struct discarded {
  template <class T> __host__ __device__ const discarded &operator=(const T &) const { return *this; }
};
}
template <class S = void> class discard_iterator {
  ptrdiff_t at_;

public:
  typedef detail::discarded value_type;
  typedef ptrdiff_t difference_type;
  typedef void pointer;
  typedef detail::discarded reference;
  typedef std::random_access_iterator_tag iterator_category;
  __host__ __device__ explicit discard_iterator(ptrdiff_t at = 0) : at_(at) {}
  __host__ __device__ detail::discarded operator*() const { return detail::discarded(); }
  __host__ __device__ detail::discarded operator[](ptrdiff_t) const { return detail::discarded(); }
  __host__ __device__ discard_iterator &operator++() {
    ++at_;
    return *this;
  }
  __host__ __device__ discard_iterator &operator--() {
    --at_;
    return *this;
  }
  __host__ __device__ discard_iterator operator++(int) {
    discard_iterator old = *this;
    ++at_;
    return old;
  }
  __host__ __device__ discard_iterator operator--(int) {
    discard_iterator old = *this;
    --at_;
    return old;
  }
  __host__ __device__ discard_iterator &operator+=(ptrdiff_t n) {
    at_ += n;
    return *this;
  }
  __host__ __device__ discard_iterator &operator-=(ptrdiff_t n) {
    at_ -= n;
    return *this;
  }
  __host__ __device__ discard_iterator operator+(ptrdiff_t n) const {
    discard_iterator moved = *this;
    moved += n;
    return moved;
  }
  __host__ __device__ discard_iterator operator-(ptrdiff_t n) const {
    discard_iterator moved = *this;
    moved -= n;
    return moved;
  }
  __host__ __device__ ptrdiff_t operator-(const discard_iterator &other) const { return (ptrdiff_t)(at_ - other.at_); }
  __host__ __device__ bool operator==(const discard_iterator &other) const { return at_ == other.at_; }
  __host__ __device__ bool operator!=(const discard_iterator &other) const { return at_ != other.at_; }
  __host__ __device__ bool operator<(const discard_iterator &other) const { return at_ < other.at_; }
  __host__ __device__ bool operator>(const discard_iterator &other) const { return other.at_ < at_; }
};
inline __host__ __device__ discard_iterator<> make_discard_iterator(ptrdiff_t at = 0) { return discard_iterator<>(at); }
namespace detail {
template <> struct place<discard_iterator<>> { static constexpr int value = 0; };
}
}
