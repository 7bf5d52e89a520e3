#pragma once
#include <cuda_runtime.h>
#include <thrust/detail/execution.h>
namespace cub {
// Reads through a texture give what lies in memory.
template <class T, class Offset = ptrdiff_t> class TexObjInputIterator {
  const T *base_;
  ptrdiff_t at_;

public:
  typedef T value_type;
  typedef T reference;
  typedef const T *pointer;
  typedef ptrdiff_t difference_type;
  typedef std::random_access_iterator_tag iterator_category;
  __host__ __device__ TexObjInputIterator() : base_(nullptr), at_(0) {}
  template <class U> cudaError_t BindTexture(U *base, size_t = 0, size_t offset = 0) {
    base_ = base;
    at_ = (ptrdiff_t)offset;
    return cudaSuccess;
  }
  cudaError_t UnbindTexture() { return cudaSuccess; }
  __host__ __device__ T operator*() const { return base_[at_]; }
  __host__ __device__ T operator[](ptrdiff_t i) const { return base_[at_ + i]; }
  __host__ __device__ TexObjInputIterator &operator++() {
    ++at_;
    return *this;
  }
  __host__ __device__ TexObjInputIterator operator++(int) {
    TexObjInputIterator old = *this;
    ++at_;
    return old;
  }
  __host__ __device__ TexObjInputIterator operator+(ptrdiff_t n) const {
    TexObjInputIterator moved = *this;
    moved.at_ += n;
    return moved;
  }
  __host__ __device__ ptrdiff_t operator-(const TexObjInputIterator &other) const { return at_ - other.at_; }
};
template <class T, class Unique = void, class Offset = ptrdiff_t> using TexRefInputIterator = TexObjInputIterator<T, Offset>;
}
