#pragma once
#include <cub/thread/thread_store.cuh>
#include <stddef.h>
namespace cub {
template <CacheStoreModifier M, class T, class Offset = ptrdiff_t> class CacheModifiedOutputIterator {
  T *at_;

public:
  typedef void value_type;
  typedef T &reference;
  typedef void pointer;
  typedef ptrdiff_t difference_type;
  typedef std::random_access_iterator_tag iterator_category;
  template <class U> __host__ __device__ CacheModifiedOutputIterator(U *at) : at_(at) {}
  __host__ __device__ T &operator*() const { return *at_; }
  __host__ __device__ T &operator[](ptrdiff_t i) const { return at_[i]; }
  __host__ __device__ CacheModifiedOutputIterator &operator++() {
    ++at_;
    return *this;
  }
  __host__ __device__ CacheModifiedOutputIterator operator++(int) {
    CacheModifiedOutputIterator old = *this;
    ++at_;
    return old;
  }
  __host__ __device__ CacheModifiedOutputIterator operator+(ptrdiff_t n) const { return CacheModifiedOutputIterator(at_ + n); }
  __host__ __device__ ptrdiff_t operator-(const CacheModifiedOutputIterator &other) const { return at_ - other.at_; }
};
}
