#pragma once
#include <exception>
#include <port/unique_ptr.h>
#include <type_traits>
#include <utility>
namespace std {
class bad_weak_ptr : public exception {
public:
  const char *what() const noexcept override { return "bad_weak_ptr"; }
};
// Who shares an object: so many owners, and so many more that only watch; all owners together watch once.
class __owners {
public:
  long owners;
  long watchers;
  __owners() : owners(1), watchers(1) {}
  virtual ~__owners() {}
  virtual void dispose() = 0;
  void leave() {
    if (--owners == 0) {
      dispose();
      unwatch();
    }
  }
  void unwatch() {
    if (--watchers == 0) delete this;
  }
};
template <class T, class D> class __owners_of_pointer : public __owners {
  T *pointer_;
  D deleter_;

public:
  __owners_of_pointer(T *p, D deleter) : pointer_(p), deleter_(std::move(deleter)) {}
  void dispose() override { deleter_(pointer_); }
};
template <class T> class __owners_of_object : public __owners {
  alignas(T) unsigned char room_[sizeof(T)];

public:
  template <class... Args> __owners_of_object(Args &&...args) { new ((void *)room_) T(std::forward<Args>(args)...); }
  T *object() { return (T *)(void *)room_; }
  void dispose() override { object()->~T(); }
};

template <class T> class weak_ptr;
class __shares_itself {};

template <class T> class shared_ptr {
public:
  typedef typename remove_extent<T>::type element_type;
  typedef weak_ptr<T> weak_type;
  element_type *pointer_;
  __owners *owners_;

  shared_ptr() : pointer_(nullptr), owners_(nullptr) {}
  shared_ptr(nullptr_t) : pointer_(nullptr), owners_(nullptr) {}
  template <class U> explicit shared_ptr(U *p) : pointer_(p) {
    typedef typename conditional<is_array<T>::value, default_delete<U[]>, default_delete<U>>::type D;
    own_(p, D());
  }
  template <class U, class D> shared_ptr(U *p, D deleter) : pointer_(p) { own_(p, std::move(deleter)); }
  template <class D> shared_ptr(nullptr_t, D deleter) : pointer_(nullptr) { own_((element_type *)nullptr, std::move(deleter)); }
  template <class U> shared_ptr(const shared_ptr<U> &other, element_type *p) : pointer_(p), owners_(other.owners_) { join_(); }
  shared_ptr(const shared_ptr &other) : pointer_(other.pointer_), owners_(other.owners_) { join_(); }
  template <class U, class = typename enable_if<is_convertible<U *, T *>::value>::type>
  shared_ptr(const shared_ptr<U> &other) : pointer_(other.pointer_), owners_(other.owners_) { join_(); }
  shared_ptr(shared_ptr &&other) : pointer_(other.pointer_), owners_(other.owners_) {
    other.pointer_ = nullptr;
    other.owners_ = nullptr;
  }
  template <class U, class = typename enable_if<is_convertible<U *, T *>::value>::type>
  shared_ptr(shared_ptr<U> &&other) : pointer_(other.pointer_), owners_(other.owners_) {
    other.pointer_ = nullptr;
    other.owners_ = nullptr;
  }
  template <class U> explicit shared_ptr(const weak_ptr<U> &other) : pointer_(other.pointer_), owners_(other.owners_) {
    if (other.expired()) throw bad_weak_ptr();
    join_();
  }
  template <class U, class D> shared_ptr(unique_ptr<U, D> &&other) : pointer_(other.get()), owners_(nullptr) {
    if (pointer_ != nullptr) {
      D deleter = std::forward<D>(other.get_deleter());
      own_(other.release(), std::move(deleter));
    }
  }
  ~shared_ptr() {
    if (owners_ != nullptr) owners_->leave();
  }
  shared_ptr &operator=(const shared_ptr &other) {
    shared_ptr(other).swap(*this);
    return *this;
  }
  template <class U> shared_ptr &operator=(const shared_ptr<U> &other) {
    shared_ptr(other).swap(*this);
    return *this;
  }
  shared_ptr &operator=(shared_ptr &&other) {
    shared_ptr(std::move(other)).swap(*this);
    return *this;
  }
  template <class U> shared_ptr &operator=(shared_ptr<U> &&other) {
    shared_ptr(std::move(other)).swap(*this);
    return *this;
  }
  template <class U, class D> shared_ptr &operator=(unique_ptr<U, D> &&other) {
    shared_ptr(std::move(other)).swap(*this);
    return *this;
  }
  void swap(shared_ptr &other) {
    std::swap(pointer_, other.pointer_);
    std::swap(owners_, other.owners_);
  }
  void reset() { shared_ptr().swap(*this); }
  template <class U> void reset(U *p) { shared_ptr(p).swap(*this); }
  template <class U, class D> void reset(U *p, D deleter) { shared_ptr(p, std::move(deleter)).swap(*this); }
  element_type *get() const { return pointer_; }
  typename add_lvalue_reference<element_type>::type operator*() const { return *pointer_; }
  element_type *operator->() const { return pointer_; }
  typename add_lvalue_reference<element_type>::type operator[](ptrdiff_t i) const { return pointer_[i]; }
  long use_count() const { return owners_ == nullptr ? 0 : owners_->owners; }
  bool unique() const { return use_count() == 1; }
  template <class U> bool owner_before(const shared_ptr<U> &other) const { return owners_ < other.owners_; }
  explicit operator bool() const { return pointer_ != nullptr; }

  // The object is new, and this its first owner.
  template <class U> void introduce_(U *p) {
    if constexpr (is_base_of<__shares_itself, U>::value) {
      if (p != nullptr && p->weak_this_.expired()) p->weak_this_.watch_(p, owners_);
    }
  }

private:
  template <class U, class D> void own_(U *p, D deleter) {
    owners_ = new __owners_of_pointer<U, D>(p, std::move(deleter));
    introduce_(p);
  }
  void join_() {
    if (owners_ != nullptr) ++owners_->owners;
  }
};
template <class T> class weak_ptr {
public:
  typedef typename remove_extent<T>::type element_type;
  element_type *pointer_;
  __owners *owners_;

  weak_ptr() : pointer_(nullptr), owners_(nullptr) {}
  weak_ptr(const weak_ptr &other) : pointer_(nullptr), owners_(nullptr) { watch_(other.pointer_, other.owners_); }
  template <class U> weak_ptr(const weak_ptr<U> &other) : pointer_(nullptr), owners_(nullptr) { watch_(other.pointer_, other.owners_); }
  template <class U> weak_ptr(const shared_ptr<U> &other) : pointer_(nullptr), owners_(nullptr) { watch_(other.pointer_, other.owners_); }
  ~weak_ptr() { reset(); }
  weak_ptr &operator=(const weak_ptr &other) {
    weak_ptr(other).swap(*this);
    return *this;
  }
  template <class U> weak_ptr &operator=(const weak_ptr<U> &other) {
    weak_ptr(other).swap(*this);
    return *this;
  }
  template <class U> weak_ptr &operator=(const shared_ptr<U> &other) {
    weak_ptr(other).swap(*this);
    return *this;
  }
  void watch_(element_type *p, __owners *owners) {
    reset();
    pointer_ = p;
    owners_ = owners;
    if (owners_ != nullptr) ++owners_->watchers;
  }
  void swap(weak_ptr &other) {
    std::swap(pointer_, other.pointer_);
    std::swap(owners_, other.owners_);
  }
  void reset() {
    if (owners_ != nullptr) owners_->unwatch();
    owners_ = nullptr;
    pointer_ = nullptr;
  }
  long use_count() const { return owners_ == nullptr ? 0 : owners_->owners; }
  bool expired() const { return use_count() == 0; }
  shared_ptr<T> lock() const { return expired() ? shared_ptr<T>() : shared_ptr<T>(*this); }
  template <class U> bool owner_before(const weak_ptr<U> &other) const { return owners_ < other.owners_; }
};
template <class T> shared_ptr(weak_ptr<T>) -> shared_ptr<T>;
template <class T, class D> shared_ptr(unique_ptr<T, D>) -> shared_ptr<T>;
template <class T> weak_ptr(shared_ptr<T>) -> weak_ptr<T>;
template <class T> class enable_shared_from_this : public __shares_itself {
public:
  mutable weak_ptr<T> weak_this_;
  shared_ptr<T> shared_from_this() { return shared_ptr<T>(weak_this_); }
  shared_ptr<const T> shared_from_this() const { return shared_ptr<const T>(weak_this_); }
  weak_ptr<T> weak_from_this() { return weak_this_; }

protected:
  enable_shared_from_this() {}
  enable_shared_from_this(const enable_shared_from_this &) {}
  enable_shared_from_this &operator=(const enable_shared_from_this &) { return *this; }
};

template <class T, class U> bool operator==(const shared_ptr<T> &a, const shared_ptr<U> &b) { return a.get() == b.get(); }
template <class T, class U> bool operator!=(const shared_ptr<T> &a, const shared_ptr<U> &b) { return a.get() != b.get(); }
template <class T, class U> bool operator<(const shared_ptr<T> &a, const shared_ptr<U> &b) { return a.get() < b.get(); }
template <class T> bool operator==(const shared_ptr<T> &a, nullptr_t) { return a.get() == nullptr; }
template <class T> bool operator==(nullptr_t, const shared_ptr<T> &a) { return a.get() == nullptr; }
template <class T> bool operator!=(const shared_ptr<T> &a, nullptr_t) { return a.get() != nullptr; }
template <class T> bool operator!=(nullptr_t, const shared_ptr<T> &a) { return a.get() != nullptr; }
template <class T> void swap(shared_ptr<T> &a, shared_ptr<T> &b) { a.swap(b); }
template <class O, class T> O &operator<<(O &out, const shared_ptr<T> &p) {
  out << (const void *)p.get();
  return out;
}

template <class T> struct __made_shared { typedef shared_ptr<T> object; };
template <class T> struct __made_shared<T[]> { typedef shared_ptr<T[]> array; };
template <class T, class... Args> typename __made_shared<T>::object make_shared(Args &&...args) {
  __owners_of_object<T> *owners = new __owners_of_object<T>(std::forward<Args>(args)...);
  shared_ptr<T> made;
  made.pointer_ = owners->object();
  made.owners_ = owners;
  made.introduce_(made.pointer_);
  return made;
}
template <class T> typename __made_shared<T>::array make_shared(size_t n) { return shared_ptr<T>(new typename remove_extent<T>::type[n]()); }
template <class T, class A, class... Args> shared_ptr<T> allocate_shared(const A &, Args &&...args) { return std::make_shared<T>(std::forward<Args>(args)...); }
template <class T = void> struct owner_less {
  template <class P, class Q> bool operator()(const P &a, const Q &b) const { return a.owner_before(b); }
};
template <class T, class U> shared_ptr<T> static_pointer_cast(const shared_ptr<U> &from) { return shared_ptr<T>(from, static_cast<T *>(from.get())); }
template <class T, class U> shared_ptr<T> const_pointer_cast(const shared_ptr<U> &from) { return shared_ptr<T>(from, const_cast<T *>(from.get())); }
template <class T, class U> shared_ptr<T> reinterpret_pointer_cast(const shared_ptr<U> &from) { return shared_ptr<T>(from, reinterpret_cast<T *>(from.get())); }
template <class T, class U> shared_ptr<T> dynamic_pointer_cast(const shared_ptr<U> &from) {
  T *p = dynamic_cast<T *>(from.get());
  return p == nullptr ? shared_ptr<T>() : shared_ptr<T>(from, p);
}
template <class T> struct hash;
template <class T> struct hash<shared_ptr<T>> {
  size_t operator()(const shared_ptr<T> &p) const { return (size_t)p.get(); }
};
}
