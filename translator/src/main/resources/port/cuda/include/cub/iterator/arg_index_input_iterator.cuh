#pragma once
#include <cub/util_type.cuh>
#include <thrust/detail/execution.h>
namespace cub {
template <class I, class Offset = ptrdiff_t, class O = typename std::iterator_traits<I>::value_type> class ArgIndexInputIterator {
  I base_;
  Offset at_;

public:
  typedef KeyValuePair<Offset, O> value_type;
  typedef value_type reference;
  typedef void pointer;
  typedef ptrdiff_t difference_type;
  typedef std::random_access_iterator_tag iterator_category;
  __host__ __device__ ArgIndexInputIterator(I base, Offset at = 0) : base_(base), at_(at) {}
  __host__ __device__ value_type operator*() const { return value_type(at_, base_[at_]); }
  __host__ __device__ value_type operator[](ptrdiff_t i) const { return value_type((Offset)(at_ + i), base_[at_ + i]); }
  __host__ __device__ ArgIndexInputIterator &operator++() {
    ++at_;
    return *this;
  }
  __host__ __device__ ArgIndexInputIterator operator++(int) {
    ArgIndexInputIterator old = *this;
    ++at_;
    return old;
  }
  __host__ __device__ ArgIndexInputIterator operator+(ptrdiff_t n) const { return ArgIndexInputIterator(base_, (Offset)(at_ + n)); }
  __host__ __device__ bool operator==(const ArgIndexInputIterator &other) const { return at_ == other.at_ && base_ == other.base_; }
  __host__ __device__ bool operator!=(const ArgIndexInputIterator &other) const { return !(*this == other); }
};
}
