#pragma once
#include <iostream>
#include <stdexcept>
#include <thrust/detail/copy.h>
#include <thrust/memory.h>
#include <vector>
#include <stdint.h>
#include <thrust/iterator/permutation_iterator.h>
#include <thrust/iterator/transform_iterator.h>
namespace thrust {
template <class T, class A> class device_vector;
template <class T, class A = std::allocator<T>> class host_vector : public std::vector<T> {
  typedef std::vector<T> base_;

public:
  typedef T *iterator;
  typedef const T *const_iterator;
  host_vector() {}
  explicit host_vector(const A &) {}
  explicit host_vector(size_t n) : base_(n) {}
  host_vector(size_t n, const T &value) : base_(n, value) {}
  host_vector(const host_vector &other) : base_(other.begin(), other.end()) {}
  host_vector(host_vector &&other) : base_() { this->swap(other); }
  host_vector(const std::vector<T> &other) : base_(other.begin(), other.end()) {}
  host_vector(std::initializer_list<T> list) : base_(list.begin(), list.end()) {}
  template <class U, class B> host_vector(const host_vector<U, B> &other) { assign(other.begin(), other.end()); }
  template <class U, class B> host_vector(const device_vector<U, B> &other) { assign(other.begin(), other.end()); }
  template <class I, class = typename std::enable_if<!std::is_integral<I>::value>::type> host_vector(I first, I last) { assign(first, last); }
  host_vector &operator=(const host_vector &other) {
    if (this != &other) assign(other.begin(), other.end());
    return *this;
  }
  host_vector &operator=(host_vector &&other) {
    this->swap(other);
    return *this;
  }
  host_vector &operator=(const std::vector<T> &other) {
    assign(other.begin(), other.end());
    return *this;
  }
  template <class U, class B> host_vector &operator=(const host_vector<U, B> &other) {
    assign(other.begin(), other.end());
    return *this;
  }
  template <class U, class B> host_vector &operator=(const device_vector<U, B> &other) {
    assign(other.begin(), other.end());
    return *this;
  }
  void assign(size_t n, const T &value) { base_::assign(n, value); }
  template <class I, class = typename std::enable_if<!std::is_integral<I>::value>::type> void assign(I first, I last) {
    size_t n = (size_t)detail::length(first, last);
    if constexpr (std::is_default_constructible<T>::value) {
      base_::resize(n);
      detail::copy_between(first, last, base_::data());
    } else {
      T *copies = (T *)::malloc(n * sizeof(T));
      detail::copy_between(first, last, copies);
      base_::assign(copies, copies + n);
      ::free(copies);
    }
  }
};
}
#include <thrust/detail/brings.h>
#include <thrust/equal.h>
#include <thrust/find.h>
