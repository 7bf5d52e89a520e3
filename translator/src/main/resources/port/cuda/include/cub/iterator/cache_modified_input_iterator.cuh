#pragma once
#include <cub/thread/thread_load.cuh>
#include <thrust/detail/execution.h>
namespace cub {
// What caches hold changes no value: a pointer under another name.
template <CacheLoadModifier M, class T, class Offset = ptrdiff_t> class CacheModifiedInputIterator {
  const T *at_;

public:
  typedef T value_type;
  typedef T reference;
  typedef const T *pointer;
  typedef ptrdiff_t difference_type;
  typedef std::random_access_iterator_tag iterator_category;
  template <class U> __host__ __device__ CacheModifiedInputIterator(U *at) : at_(at) {}
  __host__ __device__ T operator*() const { return *at_; }
  __host__ __device__ T operator[](ptrdiff_t i) const { return at_[i]; }
  __host__ __device__ CacheModifiedInputIterator &operator++() {
    ++at_;
    return *this;
  }
  __host__ __device__ CacheModifiedInputIterator operator++(int) {
    CacheModifiedInputIterator old = *this;
    ++at_;
    return old;
  }
  __host__ __device__ CacheModifiedInputIterator &operator+=(ptrdiff_t n) {
    at_ += n;
    return *this;
  }
  __host__ __device__ CacheModifiedInputIterator operator+(ptrdiff_t n) const { return CacheModifiedInputIterator(at_ + n); }
  __host__ __device__ CacheModifiedInputIterator operator-(ptrdiff_t n) const { return CacheModifiedInputIterator(at_ - n); }
  __host__ __device__ ptrdiff_t operator-(const CacheModifiedInputIterator &other) const { return at_ - other.at_; }
  __host__ __device__ bool operator==(const CacheModifiedInputIterator &other) const { return at_ == other.at_; }
  __host__ __device__ bool operator!=(const CacheModifiedInputIterator &other) const { return at_ != other.at_; }
};
}
