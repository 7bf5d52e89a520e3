#pragma once
#include <thrust/detail/execution.h>
namespace thrust {
template <class T> class device_ptr;
// One element of device memory: a transfer where the host touches it, the element itself in a kernel.
template <class T> class device_reference {
  T *target_;

public:
  typedef typename std::remove_cv<T>::type value_type;
  typedef device_ptr<T> pointer;
  __host__ __device__ explicit device_reference(T *target) : target_(target) {}
  __host__ __device__ explicit device_reference(const device_ptr<T> &target) : target_(target.get()) {}
  __host__ __device__ device_reference(const device_reference &other) : target_(other.target_) {}
  template <class U> __host__ __device__ device_reference(const device_reference<U> &other) : target_(other.target()) {}

  __host__ __device__ T *target() const { return target_; }
  __host__ __device__ device_ptr<T> operator&() const { return device_ptr<T>(target_); }
  __host__ __device__ operator value_type() const {
    if (__port_on_device()) return *target_;
    value_type value;
    cudaMemcpy((void *)&value, (const void *)target_, sizeof(value_type), cudaMemcpyDeviceToHost);
    return value;
  }
  __host__ __device__ const device_reference &set(const value_type &value) const {
    if (__port_on_device()) *target_ = value;
    else cudaMemcpy((void *)target_, (const void *)&value, sizeof(value_type), cudaMemcpyHostToDevice);
    return *this;
  }
  __host__ __device__ const device_reference &operator=(const value_type &value) const { return set(value); }
  __host__ __device__ const device_reference &operator=(const device_reference &other) const { return set((value_type)other); }
  template <class U> __host__ __device__ const device_reference &operator=(const device_reference<U> &other) const {
    return set((value_type)(typename device_reference<U>::value_type)other);
  }
  __host__ __device__ const device_reference &operator+=(const value_type &x) const { return set((value_type)*this + x); }
  __host__ __device__ const device_reference &operator-=(const value_type &x) const { return set((value_type)*this - x); }
  __host__ __device__ const device_reference &operator*=(const value_type &x) const { return set((value_type)*this * x); }
  __host__ __device__ const device_reference &operator/=(const value_type &x) const { return set((value_type)*this / x); }
  __host__ __device__ const device_reference &operator%=(const value_type &x) const { return set((value_type)*this % x); }
  __host__ __device__ const device_reference &operator&=(const value_type &x) const { return set((value_type)*this & x); }
  __host__ __device__ const device_reference &operator|=(const value_type &x) const { return set((value_type)*this | x); }
  __host__ __device__ const device_reference &operator^=(const value_type &x) const { return set((value_type)*this ^ x); }
  __host__ __device__ const device_reference &operator<<=(const value_type &x) const { return set((value_type)*this << x); }
  __host__ __device__ const device_reference &operator>>=(const value_type &x) const { return set((value_type)*this >> x); }
  __host__ __device__ const device_reference &operator++() const { return set((value_type)*this + 1); }
  __host__ __device__ const device_reference &operator--() const { return set((value_type)*this - 1); }
  __host__ __device__ value_type operator++(int) const {
    value_type old = *this;
    set(old + 1);
    return old;
  }
  __host__ __device__ value_type operator--(int) const {
    value_type old = *this;
    set(old - 1);
    return old;
  }
  void swap(device_reference &other) const {
    value_type kept = *this;
    set((value_type)other);
    other.set(kept);
  }
};
template <class T> void swap(device_reference<T> a, device_reference<T> b) { a.swap(b); }
template <class Stream, class T> auto operator<<(Stream &out, const device_reference<T> &r) -> decltype(out << (typename device_reference<T>::value_type)r) {
  return out << (typename device_reference<T>::value_type)r;
}
template <class T> __host__ __device__ T &raw_reference_cast(const device_reference<T> &r) { return *r.target(); }
template <class T> __host__ __device__ T &raw_reference_cast(device_reference<T> &r) { return *r.target(); }
template <class T> __host__ __device__ T &raw_reference_cast(T &r) { return r; }
}
