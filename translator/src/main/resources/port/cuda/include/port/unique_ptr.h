#pragma once
#include <type_traits>
#include <utility>
namespace std {
template <class T> struct default_delete {
  default_delete() {}
  template <class U> default_delete(const default_delete<U> &) {}
  void operator()(T *p) const { delete p; }
};
template <class T> struct default_delete<T[]> {
  default_delete() {}
  template <class U> default_delete(const default_delete<U[]> &) {}
  template <class U> void operator()(U *p) const { delete[] p; }
};
template <class T, class D = default_delete<T>> class unique_ptr {
  T *pointer_;
  D deleter_;

public:
  typedef T *pointer;
  typedef T element_type;
  typedef D deleter_type;
  unique_ptr() : pointer_(nullptr), deleter_() {}
  unique_ptr(nullptr_t) : pointer_(nullptr), deleter_() {}
  explicit unique_ptr(T *p) : pointer_(p), deleter_() {}
  unique_ptr(T *p, D deleter) : pointer_(p), deleter_(std::forward<D>(deleter)) {}
  unique_ptr(const unique_ptr &) = delete;
  unique_ptr(unique_ptr &&other) : pointer_(other.release()), deleter_(std::forward<D>(other.get_deleter())) {}
  template <class U, class E, class = typename enable_if<is_convertible<U *, T *>::value && !is_array<U>::value>::type>
  unique_ptr(unique_ptr<U, E> &&other) : pointer_(other.release()), deleter_(std::forward<E>(other.get_deleter())) {}
  ~unique_ptr() { reset(); }
  unique_ptr &operator=(const unique_ptr &) = delete;
  unique_ptr &operator=(unique_ptr &&other) {
    reset(other.release());
    deleter_ = std::forward<D>(other.get_deleter());
    return *this;
  }
  template <class U, class E, class = typename enable_if<is_convertible<U *, T *>::value && !is_array<U>::value>::type>
  unique_ptr &operator=(unique_ptr<U, E> &&other) {
    reset(other.release());
    deleter_ = std::forward<E>(other.get_deleter());
    return *this;
  }
  unique_ptr &operator=(nullptr_t) {
    reset();
    return *this;
  }
  T *get() const { return pointer_; }
  D &get_deleter() { return deleter_; }
  const D &get_deleter() const { return deleter_; }
  T *release() {
    T *p = pointer_;
    pointer_ = nullptr;
    return p;
  }
  void reset(T *p = nullptr) {
    T *old = pointer_;
    pointer_ = p;
    if (old != nullptr) get_deleter()(old);
  }
  void swap(unique_ptr &other) {
    std::swap(pointer_, other.pointer_);
    std::swap(deleter_, other.deleter_);
  }
  typename add_lvalue_reference<T>::type operator*() const { return *pointer_; }
  T *operator->() const { return pointer_; }
  explicit operator bool() const { return pointer_ != nullptr; }
};
template <class T, class D> class unique_ptr<T[], D> {
  T *pointer_;
  D deleter_;

public:
  typedef T *pointer;
  typedef T element_type;
  typedef D deleter_type;
  unique_ptr() : pointer_(nullptr), deleter_() {}
  unique_ptr(nullptr_t) : pointer_(nullptr), deleter_() {}
  explicit unique_ptr(T *p) : pointer_(p), deleter_() {}
  unique_ptr(T *p, D deleter) : pointer_(p), deleter_(std::forward<D>(deleter)) {}
  unique_ptr(const unique_ptr &) = delete;
  unique_ptr(unique_ptr &&other) : pointer_(other.release()), deleter_(std::forward<D>(other.get_deleter())) {}
  ~unique_ptr() { reset(); }
  unique_ptr &operator=(const unique_ptr &) = delete;
  unique_ptr &operator=(unique_ptr &&other) {
    reset(other.release());
    deleter_ = std::forward<D>(other.get_deleter());
    return *this;
  }
  unique_ptr &operator=(nullptr_t) {
    reset();
    return *this;
  }
  T *get() const { return pointer_; }
  D &get_deleter() { return deleter_; }
  const D &get_deleter() const { return deleter_; }
  T *release() {
    T *p = pointer_;
    pointer_ = nullptr;
    return p;
  }
  void reset(T *p = nullptr) {
    T *old = pointer_;
    pointer_ = p;
    if (old != nullptr) get_deleter()(old);
  }
  void swap(unique_ptr &other) {
    std::swap(pointer_, other.pointer_);
    std::swap(deleter_, other.deleter_);
  }
  T &operator[](size_t i) const { return pointer_[i]; }
  explicit operator bool() const { return pointer_ != nullptr; }
};
template <class T, class D> void swap(unique_ptr<T, D> &a, unique_ptr<T, D> &b) { a.swap(b); }
template <class T, class D, class U, class E> bool operator==(const unique_ptr<T, D> &a, const unique_ptr<U, E> &b) { return a.get() == b.get(); }
template <class T, class D, class U, class E> bool operator!=(const unique_ptr<T, D> &a, const unique_ptr<U, E> &b) { return a.get() != b.get(); }
template <class T, class D, class U, class E> bool operator<(const unique_ptr<T, D> &a, const unique_ptr<U, E> &b) { return a.get() < b.get(); }
template <class T, class D> bool operator==(const unique_ptr<T, D> &a, nullptr_t) { return a.get() == nullptr; }
template <class T, class D> bool operator==(nullptr_t, const unique_ptr<T, D> &a) { return a.get() == nullptr; }
template <class T, class D> bool operator!=(const unique_ptr<T, D> &a, nullptr_t) { return a.get() != nullptr; }
template <class T, class D> bool operator!=(nullptr_t, const unique_ptr<T, D> &a) { return a.get() != nullptr; }

template <class T> struct __made_unique { typedef unique_ptr<T> object; };
template <class T> struct __made_unique<T[]> { typedef unique_ptr<T[]> array; };
template <class T, class... Args> typename __made_unique<T>::object make_unique(Args &&...args) { return unique_ptr<T>(new T(std::forward<Args>(args)...)); }
template <class T> typename __made_unique<T>::array make_unique(size_t n) { return unique_ptr<T>(new typename remove_extent<T>::type[n]()); }
}
