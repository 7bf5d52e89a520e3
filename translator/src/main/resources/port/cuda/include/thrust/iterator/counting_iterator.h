#pragma once
#include <thrust/iterator/iterator_traits.h>
namespace thrust {
template <class T, class S = void, class Tr = void, class D = void> class counting_iterator {
  T count_;

public:
  typedef T value_type;
  typedef ptrdiff_t difference_type;
  typedef const T * pointer;
  typedef T reference;
  typedef std::random_access_iterator_tag iterator_category;
  __host__ __device__ counting_iterator() : count_() {}
  __host__ __device__ explicit counting_iterator(T start) : count_(start) {}
  __host__ __device__ T base() const { return count_; }
  __host__ __device__ T operator*() const { return count_; }
  __host__ __device__ T operator[](ptrdiff_t i) const { return (T)(count_ + i); }
  __host__ __device__ counting_iterator &operator++() {
    ++count_;
    return *this;
  }
  __host__ __device__ counting_iterator &operator--() {
    --count_;
    return *this;
  }
  __host__ __device__ counting_iterator operator++(int) {
    counting_iterator old = *this;
    ++count_;
    return old;
  }
  __host__ __device__ counting_iterator operator--(int) {
    counting_iterator old = *this;
    --count_;
    return old;
  }
  __host__ __device__ counting_iterator &operator+=(ptrdiff_t n) {
    count_ += n;
    return *this;
  }
  __host__ __device__ counting_iterator &operator-=(ptrdiff_t n) {
    count_ -= n;
    return *this;
  }
  __host__ __device__ counting_iterator operator+(ptrdiff_t n) const {
    counting_iterator moved = *this;
    moved += n;
    return moved;
  }
  __host__ __device__ counting_iterator operator-(ptrdiff_t n) const {
    counting_iterator moved = *this;
    moved -= n;
    return moved;
  }
  __host__ __device__ ptrdiff_t operator-(const counting_iterator &other) const { return (ptrdiff_t)(count_ - other.count_); }
  __host__ __device__ bool operator==(const counting_iterator &other) const { return count_ == other.count_; }
  __host__ __device__ bool operator!=(const counting_iterator &other) const { return count_ != other.count_; }
  __host__ __device__ bool operator<(const counting_iterator &other) const { return count_ < other.count_; }
  __host__ __device__ bool operator>(const counting_iterator &other) const { return other.count_ < count_; }
};
template <class T> __host__ __device__ counting_iterator<T> make_counting_iterator(T start) { return counting_iterator<T>(start); }
namespace detail {
template <class T> struct place<counting_iterator<T>> { static constexpr int value = 0; };
}
}
