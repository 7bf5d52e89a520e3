#pragma once
#include <thrust/device_ptr.h>
namespace thrust {
// An address in managed memory, as an iterator: the host and kernels touch the element itself, algorithms run on the device.
template <class T> class universal_ptr {
  T *address_;

public:
  typedef T element_type;
  typedef typename std::remove_cv<T>::type value_type;
  typedef ptrdiff_t difference_type;
  typedef universal_ptr pointer;
  typedef T &reference;
  typedef random_access_device_iterator_tag iterator_category;
  typedef T *raw_pointer;
  __host__ __device__ universal_ptr() : address_(nullptr) {}
  __host__ __device__ universal_ptr(std::nullptr_t) : address_(nullptr) {}
  __host__ __device__ explicit universal_ptr(T *address) : address_(address) {}
  __host__ __device__ universal_ptr(const universal_ptr &other) : address_(other.address_) {}
  template <class U> __host__ __device__ universal_ptr(const universal_ptr<U> &other) : address_((T *)other.get()) {}
  __host__ __device__ universal_ptr &operator=(const universal_ptr &other) {
    address_ = other.address_;
    return *this;
  }
  __host__ __device__ T *get() const { return address_; }
  __host__ __device__ operator device_ptr<T>() const { return device_ptr<T>(address_); }
  __host__ __device__ explicit operator bool() const { return address_ != nullptr; }
  __host__ __device__ T &operator*() const { return *address_; }
  __host__ __device__ T &operator[](ptrdiff_t i) const { return address_[i]; }
  __host__ __device__ T *operator->() const { return address_; }
  __host__ __device__ universal_ptr &operator++() {
    ++address_;
    return *this;
  }
  __host__ __device__ universal_ptr &operator--() {
    --address_;
    return *this;
  }
  __host__ __device__ universal_ptr operator++(int) {
    universal_ptr old = *this;
    ++address_;
    return old;
  }
  __host__ __device__ universal_ptr operator--(int) {
    universal_ptr old = *this;
    --address_;
    return old;
  }
  __host__ __device__ universal_ptr &operator+=(ptrdiff_t n) {
    address_ += n;
    return *this;
  }
  __host__ __device__ universal_ptr &operator-=(ptrdiff_t n) {
    address_ -= n;
    return *this;
  }
  __host__ __device__ universal_ptr operator+(ptrdiff_t n) const { return universal_ptr(address_ + n); }
  __host__ __device__ universal_ptr operator-(ptrdiff_t n) const { return universal_ptr(address_ - n); }
};
template <class T> __host__ __device__ universal_ptr<T> operator+(ptrdiff_t n, const universal_ptr<T> &p) { return p + n; }
template <class T, class U> __host__ __device__ ptrdiff_t operator-(const universal_ptr<T> &a, const universal_ptr<U> &b) { return a.get() - b.get(); }
template <class T, class U> __host__ __device__ bool operator==(const universal_ptr<T> &a, const universal_ptr<U> &b) { return a.get() == b.get(); }
template <class T, class U> __host__ __device__ bool operator!=(const universal_ptr<T> &a, const universal_ptr<U> &b) { return a.get() != b.get(); }
template <class T, class U> __host__ __device__ bool operator<(const universal_ptr<T> &a, const universal_ptr<U> &b) { return a.get() < b.get(); }
template <class T> __host__ __device__ T *raw_pointer_cast(const universal_ptr<T> &p) { return p.get(); }
namespace detail {
template <class T> struct place<universal_ptr<T>> { static constexpr int value = 2; };
template <class T> struct bare<universal_ptr<T>> {
  typedef T *type;
  __host__ __device__ static T *of(const universal_ptr<T> &p) { return p.get(); }
};
}
}
