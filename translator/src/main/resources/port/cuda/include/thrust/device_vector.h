#pragma once
#include <initializer_list>
#include <iostream>
#include <new>
#include <stdexcept>
#include <stdint.h>
#include <thrust/fill.h>
#include <thrust/for_each.h>
#include <thrust/functional.h>
#include <thrust/generate.h>
#include <thrust/iterator/counting_iterator.h>
#include <thrust/iterator/permutation_iterator.h>
#include <thrust/iterator/transform_iterator.h>
#include <thrust/swap.h>
#include <thrust/iterator/zip_iterator.h>
#include <thrust/remove.h>
#include <thrust/scan.h>
#include <thrust/detail/copy.h>
#include <thrust/device_allocator.h>
#include <thrust/memory.h>
#include <vector>
namespace thrust {
template <class T, class A> class host_vector;
namespace detail {
// Where the elements of a vector lie, by its allocator.
template <class T, class A> struct vector_memory {
  typedef device_ptr<T> pointer;
  static constexpr bool is_managed = false;
};
}
// Elements in device memory.
template <class T, class A = device_allocator<T>> class device_vector {
  T *data_;
  size_t size_;
  size_t capacity_;

  static T *allocate_(size_t n) {
    void *memory = nullptr;
    if constexpr (detail::vector_memory<T, A>::is_managed) {
      if (n > 0 && cudaMallocManaged(&memory, n * sizeof(T)) != cudaSuccess) throw std::bad_alloc();
    } else {
      if (n > 0 && cudaMalloc(&memory, n * sizeof(T)) != cudaSuccess) throw std::bad_alloc();
    }
    return (T *)memory;
  }
  void make_(size_t n) {
    data_ = allocate_(n);
    size_ = n;
    capacity_ = n;
  }
  void default_(size_t from, size_t to) {
    if (to <= from) return;
    if constexpr (std::is_arithmetic<T>::value || std::is_pointer<T>::value) cudaMemset((void *)(data_ + from), 0, (to - from) * sizeof(T));
    else fill_(from, to, T());
  }
  void fill_(size_t from, size_t to, const T &value) { detail::fill(detail::parallel(), begin() + from, begin() + to, value); }
  void grow_(size_t n) {
    if (n <= capacity_) return;
    T *fresh = allocate_(n);
    if (size_ > 0) cudaMemcpy((void *)fresh, (const void *)data_, size_ * sizeof(T), cudaMemcpyDeviceToDevice);
    if (data_ != nullptr) cudaFree(data_);
    data_ = fresh;
    capacity_ = n;
  }
  void open_(size_t at, size_t n) {
    if (size_ + n > capacity_) grow_(size_ + n > 2 * capacity_ ? size_ + n : 2 * capacity_);
    size_t tail = size_ - at;
    if (tail > 0) {
      detail::scratch<detail::parallel, T> kept(tail);
      cudaMemcpy((void *)kept.get(), (const void *)(data_ + at), tail * sizeof(T), cudaMemcpyDeviceToDevice);
      cudaMemcpy((void *)(data_ + at + n), (const void *)kept.get(), tail * sizeof(T), cudaMemcpyDeviceToDevice);
    }
    size_ += n;
  }

public:
  typedef T value_type;
  typedef A allocator_type;
  typedef size_t size_type;
  typedef ptrdiff_t difference_type;
  typedef typename detail::vector_memory<T, A>::pointer pointer;
  typedef typename detail::vector_memory<const T, A>::pointer const_pointer;
  typedef typename pointer::reference reference;
  typedef typename const_pointer::reference const_reference;
  typedef pointer iterator;
  typedef const_pointer const_iterator;
  typedef std::reverse_iterator<iterator> reverse_iterator;
  typedef std::reverse_iterator<const_iterator> const_reverse_iterator;

  device_vector() : data_(nullptr), size_(0), capacity_(0) {}
  explicit device_vector(const A &) : data_(nullptr), size_(0), capacity_(0) {}
  explicit device_vector(size_t n) {
    make_(n);
    default_(0, n);
  }
  device_vector(size_t n, const T &value) {
    make_(n);
    fill_(0, n, value);
  }
  device_vector(size_t n, const T &value, const A &) {
    make_(n);
    fill_(0, n, value);
  }
  device_vector(const device_vector &other) : data_(nullptr), size_(0), capacity_(0) { assign(other.begin(), other.end()); }
  device_vector(device_vector &&other) : data_(other.data_), size_(other.size_), capacity_(other.capacity_) {
    other.data_ = nullptr;
    other.size_ = 0;
    other.capacity_ = 0;
  }
  device_vector(const std::vector<T> &other) : data_(nullptr), size_(0), capacity_(0) { assign(other.begin(), other.end()); }
  device_vector(std::initializer_list<T> list) : data_(nullptr), size_(0), capacity_(0) { assign(list.begin(), list.end()); }
  template <class U, class B> device_vector(const device_vector<U, B> &other) : data_(nullptr), size_(0), capacity_(0) { assign(other.begin(), other.end()); }
  template <class U, class B> device_vector(const host_vector<U, B> &other) : data_(nullptr), size_(0), capacity_(0) { assign(other.begin(), other.end()); }
  template <class I, class = typename std::enable_if<!std::is_integral<I>::value>::type> device_vector(I first, I last) : data_(nullptr), size_(0), capacity_(0) {
    assign(first, last);
  }
  ~device_vector() {
    if (data_ != nullptr) cudaFree(data_);
  }
  device_vector &operator=(const device_vector &other) {
    if (this != &other) assign(other.begin(), other.end());
    return *this;
  }
  device_vector &operator=(device_vector &&other) {
    swap(other);
    return *this;
  }
  device_vector &operator=(const std::vector<T> &other) {
    assign(other.begin(), other.end());
    return *this;
  }
  device_vector &operator=(std::initializer_list<T> list) {
    assign(list.begin(), list.end());
    return *this;
  }
  template <class U, class B> device_vector &operator=(const device_vector<U, B> &other) {
    assign(other.begin(), other.end());
    return *this;
  }
  template <class U, class B> device_vector &operator=(const host_vector<U, B> &other) {
    assign(other.begin(), other.end());
    return *this;
  }
  void assign(size_t n, const T &value) {
    grow_(n);
    size_ = n;
    fill_(0, n, value);
  }
  template <class I, class = typename std::enable_if<!std::is_integral<I>::value>::type> void assign(I first, I last) {
    size_t n = (size_t)detail::length(first, last);
    size_ = 0;
    grow_(n);
    size_ = n;
    detail::copy_between(first, last, begin());
  }

  size_t size() const { return size_; }
  size_t capacity() const { return capacity_; }
  size_t max_size() const { return 0x7fffffffffffffffUL / sizeof(T); }
  bool empty() const { return size_ == 0; }
  pointer data() { return pointer(data_); }
  const_pointer data() const { return const_pointer((const T *)data_); }
  pointer begin() { return pointer(data_); }
  const_pointer begin() const { return const_pointer((const T *)data_); }
  pointer end() { return pointer(data_ + size_); }
  const_pointer end() const { return const_pointer((const T *)data_ + size_); }
  const_pointer cbegin() const { return begin(); }
  const_pointer cend() const { return end(); }
  reverse_iterator rbegin() { return reverse_iterator(end()); }
  reverse_iterator rend() { return reverse_iterator(begin()); }
  const_reverse_iterator rbegin() const { return const_reverse_iterator(end()); }
  const_reverse_iterator rend() const { return const_reverse_iterator(begin()); }
  reference operator[](size_t i) { return *pointer(data_ + i); }
  const_reference operator[](size_t i) const { return *const_pointer((const T *)data_ + i); }
  reference front() { return *pointer(data_); }
  const_reference front() const { return *const_pointer((const T *)data_); }
  reference back() { return *pointer(data_ + (size_ - 1)); }
  const_reference back() const { return *const_pointer((const T *)data_ + (size_ - 1)); }
  A get_allocator() const { return A(); }

  void reserve(size_t n) { grow_(n); }
  void shrink_to_fit() {
    device_vector copy(*this);
    swap(copy);
  }
  void resize(size_t n) {
    size_t now = size_;
    grow_(n);
    size_ = n;
    default_(now, n);
  }
  void resize(size_t n, const T &value) {
    size_t now = size_;
    grow_(n);
    size_ = n;
    if (n > now) fill_(now, n, value);
  }
  void clear() { size_ = 0; }
  void push_back(const T &value) {
    open_(size_, 1);
    back() = value;
  }
  void pop_back() { --size_; }
  iterator insert(const_iterator at, const T &value) { return insert(at, 1, value); }
  iterator insert(const_iterator at, size_t n, const T &value) {
    size_t i = (size_t)(at.get() - (const T *)data_);
    open_(i, n);
    fill_(i, i + n, value);
    return begin() + i;
  }
  template <class I, class = typename std::enable_if<!std::is_integral<I>::value>::type> iterator insert(const_iterator at, I first, I last) {
    size_t i = (size_t)(at.get() - (const T *)data_);
    open_(i, (size_t)detail::length(first, last));
    detail::copy_between(first, last, begin() + i);
    return begin() + i;
  }
  iterator erase(const_iterator at) { return erase(at, at + 1); }
  iterator erase(const_iterator first, const_iterator last) {
    size_t i = (size_t)(first.get() - (const T *)data_), j = (size_t)(last.get() - (const T *)data_);
    size_t tail = size_ - j;
    if (tail > 0 && j > i) {
      detail::scratch<detail::parallel, T> kept(tail);
      cudaMemcpy((void *)kept.get(), (const void *)(data_ + j), tail * sizeof(T), cudaMemcpyDeviceToDevice);
      cudaMemcpy((void *)(data_ + i), (const void *)kept.get(), tail * sizeof(T), cudaMemcpyDeviceToDevice);
    }
    size_ -= j - i;
    return begin() + i;
  }
  void swap(device_vector &other) {
    std::swap(data_, other.data_);
    std::swap(size_, other.size_);
    std::swap(capacity_, other.capacity_);
  }
};
namespace detail {
template <class T, class V> bool same_elements(const std::vector<T> &a, const V &b) {
  if (a.size() != b.size()) return false;
  std::vector<typename V::value_type> other(b.size());
  copy_between(b.begin(), b.end(), other.data());
  for (size_t i = 0; i < a.size(); i++)
    if (!(a[i] == other[i])) return false;
  return true;
}
template <class T, class A> std::vector<T> on_host(const device_vector<T, A> &v) {
  std::vector<T> copy(v.size());
  copy_between(v.begin(), v.end(), copy.data());
  return copy;
}
template <class I, class J> bool vector_equal(I first, I last, J other) {
  for (; first != last; ++first, ++other)
    if (!(*first == *other)) return false;
  return true;
}
template <class T, class A> class vector_base : public device_vector<T, A> {};
}
template <class T, class A, class U, class B> bool operator==(const device_vector<T, A> &a, const device_vector<U, B> &b) {
  return detail::same_elements(detail::on_host(a), b);
}
template <class T, class A, class U, class B> bool operator!=(const device_vector<T, A> &a, const device_vector<U, B> &b) { return !(a == b); }
template <class T, class A, class U, class B> bool operator==(const device_vector<T, A> &a, const host_vector<U, B> &b) {
  return detail::same_elements(detail::on_host(a), b);
}
template <class T, class A, class U, class B> bool operator!=(const device_vector<T, A> &a, const host_vector<U, B> &b) { return !(a == b); }
template <class T, class A, class U, class B> bool operator==(const host_vector<U, B> &a, const device_vector<T, A> &b) { return b == a; }
template <class T, class A, class U, class B> bool operator!=(const host_vector<U, B> &a, const device_vector<T, A> &b) { return !(b == a); }
template <class T, class A, class U> bool operator==(const device_vector<T, A> &a, const std::vector<U> &b) { return detail::same_elements(b, a); }
template <class T, class A, class U> bool operator==(const std::vector<U> &a, const device_vector<T, A> &b) { return detail::same_elements(a, b); }
template <class T, class A> void swap(device_vector<T, A> &a, device_vector<T, A> &b) { a.swap(b); }
}
#include <thrust/detail/brings.h>
#include <thrust/equal.h>
#include <thrust/find.h>
