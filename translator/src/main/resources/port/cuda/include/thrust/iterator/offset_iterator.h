#pragma once
#include <thrust/iterator/iterator_traits.h>
namespace thrust {
namespace detail {
// An offset is a number, or an iterator at one that is known later.
template <class O> __host__ __device__ ptrdiff_t distanceOf(const O &offset) {
  if constexpr (std::is_integral<O>::value) {
    return (ptrdiff_t)offset;
  } else {
    return (ptrdiff_t)*offset;
  }
}
}
// A place at a distance from another one.
template <class I, class Offset = ptrdiff_t> class offset_iterator {
  I base_;
  Offset offset_;

public:
  typedef typename std::iterator_traits<I>::value_type value_type;
  typedef ptrdiff_t difference_type;
  typedef typename std::iterator_traits<I>::pointer pointer;
  typedef typename std::iterator_traits<I>::reference reference;
  typedef std::random_access_iterator_tag iterator_category;
  __host__ __device__ offset_iterator() : base_(), offset_() {}
  __host__ __device__ offset_iterator(I base, Offset offset = Offset()) : base_(base), offset_(offset) {}
  __host__ __device__ const I &base() const { return base_; }
  __host__ __device__ const Offset &offset() const { return offset_; }
  __host__ __device__ Offset &offset() { return offset_; }
  __host__ __device__ reference operator*() const { return base_[detail::distanceOf(offset_)]; }
  __host__ __device__ reference operator[](ptrdiff_t i) const { return base_[detail::distanceOf(offset_) + i]; }
  __host__ __device__ offset_iterator &operator+=(ptrdiff_t n) {
    if constexpr (std::is_integral<Offset>::value) {
      offset_ += n;
    } else {
      base_ += n;
    }
    return *this;
  }
  __host__ __device__ offset_iterator &operator-=(ptrdiff_t n) { return *this += -n; }
  __host__ __device__ offset_iterator &operator++() { return *this += 1; }
  __host__ __device__ offset_iterator &operator--() { return *this += -1; }
  __host__ __device__ offset_iterator operator++(int) {
    offset_iterator old = *this;
    *this += 1;
    return old;
  }
  __host__ __device__ offset_iterator operator--(int) {
    offset_iterator old = *this;
    *this += -1;
    return old;
  }
  __host__ __device__ offset_iterator operator+(ptrdiff_t n) const {
    offset_iterator moved = *this;
    moved += n;
    return moved;
  }
  __host__ __device__ offset_iterator operator-(ptrdiff_t n) const { return *this + -n; }
  __host__ __device__ ptrdiff_t operator-(const offset_iterator &other) const {
    return (ptrdiff_t)(base_ - other.base_) + detail::distanceOf(offset_) - detail::distanceOf(other.offset_);
  }
  __host__ __device__ bool operator==(const offset_iterator &other) const { return *this - other == 0; }
  __host__ __device__ bool operator!=(const offset_iterator &other) const { return *this - other != 0; }
  __host__ __device__ bool operator<(const offset_iterator &other) const { return *this - other < 0; }
  __host__ __device__ bool operator>(const offset_iterator &other) const { return *this - other > 0; }
};
template <class I, class Offset = ptrdiff_t> __host__ __device__ offset_iterator<I, Offset> make_offset_iterator(I base, Offset offset = Offset()) {
  return offset_iterator<I, Offset>(base, offset);
}
namespace detail {
template <class I, class O> struct place<offset_iterator<I, O>> : place<I> {};
template <class I, class O> struct bare<offset_iterator<I, O>> {
  typedef offset_iterator<bare_t<I>, O> type;
  __host__ __device__ static type of(const offset_iterator<I, O> &it) { return type(bare<I>::of(it.base()), it.offset()); }
};
}
}
