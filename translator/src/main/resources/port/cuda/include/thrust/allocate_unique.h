#pragma once
#include <memory>
#include <thrust/device_free.h>
#include <thrust/device_new.h>
namespace thrust {
// One object in device memory, freed with its owner.
template <class T> class device_unique_ptr {
  device_ptr<T> object_;

public:
  typedef device_ptr<T> pointer;
  typedef T element_type;
  explicit device_unique_ptr(device_ptr<T> object) : object_(object) {}
  device_unique_ptr(device_unique_ptr &&other) : object_(other.object_) { other.object_ = device_ptr<T>(); }
  device_unique_ptr(const device_unique_ptr &) = delete;
  ~device_unique_ptr() { reset(); }
  device_ptr<T> get() const { return object_; }
  device_reference<T> operator*() const { return *object_; }
  explicit operator bool() const { return (bool)object_; }
  void reset() {
    if (object_) device_free(object_);
    object_ = device_ptr<T>();
  }
};
template <class T, class... A> device_unique_ptr<T> device_make_unique(A &&...arguments) {
  device_ptr<T> object = device_malloc<T>(1);
  *object = T(std::forward<A>(arguments)...);
  return device_unique_ptr<T>(object);
}
}
