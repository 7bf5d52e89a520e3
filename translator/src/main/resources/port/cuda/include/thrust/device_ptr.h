#pragma once
#include <thrust/device_reference.h>
#include <thrust/system_error.h>
namespace thrust {
// An address in device memory, as an iterator.
template <class T> class device_ptr {
  T *address_;

public:
  typedef T element_type;
  typedef typename std::remove_cv<T>::type value_type;
  typedef ptrdiff_t difference_type;
  typedef device_ptr pointer;
  typedef device_reference<T> reference;
  typedef random_access_device_iterator_tag iterator_category;
  typedef T *raw_pointer;
  __host__ __device__ device_ptr() : address_(nullptr) {}
  __host__ __device__ device_ptr(std::nullptr_t) : address_(nullptr) {}
  __host__ __device__ explicit device_ptr(T *address) : address_(address) {}
  __host__ __device__ device_ptr(const device_ptr &other) : address_(other.address_) {}
  template <class U> __host__ __device__ device_ptr(const device_ptr<U> &other) : address_((T *)other.get()) {}
  __host__ __device__ device_ptr &operator=(const device_ptr &other) {
    address_ = other.address_;
    return *this;
  }
  __host__ __device__ T *get() const { return address_; }
  __host__ __device__ device_ptr base() const { return *this; }
  __host__ __device__ explicit operator bool() const { return address_ != nullptr; }
  __host__ __device__ device_reference<T> operator*() const { return device_reference<T>(address_); }
  __host__ __device__ device_reference<T> operator[](ptrdiff_t i) const { return device_reference<T>(address_ + i); }
  __host__ __device__ T *operator->() const { return address_; }
  __host__ __device__ device_ptr &operator++() {
    ++address_;
    return *this;
  }
  __host__ __device__ device_ptr &operator--() {
    --address_;
    return *this;
  }
  __host__ __device__ device_ptr operator++(int) {
    device_ptr old = *this;
    ++address_;
    return old;
  }
  __host__ __device__ device_ptr operator--(int) {
    device_ptr old = *this;
    --address_;
    return old;
  }
  __host__ __device__ device_ptr &operator+=(ptrdiff_t n) {
    address_ += n;
    return *this;
  }
  __host__ __device__ device_ptr &operator-=(ptrdiff_t n) {
    address_ -= n;
    return *this;
  }
  __host__ __device__ device_ptr operator+(ptrdiff_t n) const { return device_ptr(address_ + n); }
  __host__ __device__ device_ptr operator-(ptrdiff_t n) const { return device_ptr(address_ - n); }
};
template <> class device_ptr<void> {
  void *address_;

public:
  typedef void element_type;
  __host__ __device__ device_ptr() : address_(nullptr) {}
  __host__ __device__ explicit device_ptr(void *address) : address_(address) {}
  template <class U> __host__ __device__ device_ptr(const device_ptr<U> &other) : address_((void *)other.get()) {}
  __host__ __device__ void *get() const { return address_; }
  __host__ __device__ explicit operator bool() const { return address_ != nullptr; }
};
template <class T> __host__ __device__ device_ptr<T> operator+(ptrdiff_t n, const device_ptr<T> &p) { return p + n; }
template <class T, class U> __host__ __device__ ptrdiff_t operator-(const device_ptr<T> &a, const device_ptr<U> &b) { return a.get() - b.get(); }
template <class T, class U> __host__ __device__ bool operator==(const device_ptr<T> &a, const device_ptr<U> &b) { return a.get() == b.get(); }
template <class T, class U> __host__ __device__ bool operator!=(const device_ptr<T> &a, const device_ptr<U> &b) { return a.get() != b.get(); }
template <class T, class U> __host__ __device__ bool operator<(const device_ptr<T> &a, const device_ptr<U> &b) { return a.get() < b.get(); }
template <class T, class U> __host__ __device__ bool operator>(const device_ptr<T> &a, const device_ptr<U> &b) { return a.get() > b.get(); }
template <class T, class U> __host__ __device__ bool operator<=(const device_ptr<T> &a, const device_ptr<U> &b) { return a.get() <= b.get(); }
template <class T, class U> __host__ __device__ bool operator>=(const device_ptr<T> &a, const device_ptr<U> &b) { return a.get() >= b.get(); }
template <class T> __host__ __device__ bool operator==(const device_ptr<T> &a, std::nullptr_t) { return a.get() == nullptr; }
template <class T> __host__ __device__ bool operator!=(const device_ptr<T> &a, std::nullptr_t) { return a.get() != nullptr; }
template <class T> __host__ __device__ device_ptr<T> device_pointer_cast(T *p) { return device_ptr<T>(p); }
template <class T> __host__ __device__ device_ptr<T> device_pointer_cast(const device_ptr<T> &p) { return p; }
template <class T> __host__ __device__ T *raw_pointer_cast(const device_ptr<T> &p) { return p.get(); }
template <class T> __host__ __device__ T *raw_pointer_cast(T *p) { return p; }
template <class To, class T> __host__ __device__ device_ptr<To> static_pointer_cast(const device_ptr<T> &p) { return device_ptr<To>((To *)p.get()); }
template <class To, class T> __host__ __device__ device_ptr<To> reinterpret_pointer_cast(const device_ptr<T> &p) { return device_ptr<To>((To *)p.get()); }
namespace detail {
template <class T> struct place<device_ptr<T>> { static constexpr int value = 2; };
template <class T> struct bare<device_ptr<T>> {
  typedef T *type;
  __host__ __device__ static T *of(const device_ptr<T> &p) { return p.get(); }
};
}
}
