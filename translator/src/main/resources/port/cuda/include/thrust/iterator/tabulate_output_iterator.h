#pragma once
#include <thrust/iterator/iterator_facade.h>
namespace thrust {
namespace detail {
// Hands the index and the assigned value to a function.
template <class F> struct tabulated_place {
  F f;
  ptrdiff_t index;
  template <class T> __host__ __device__ const tabulated_place &operator=(const T &value) const {
    F g = f;
    g(index, value);
    return *this;
  }
};
}
template <class F> class tabulate_output_iterator : public iterator_facade<tabulate_output_iterator<F>, void, any_system_tag, random_access_traversal_tag, detail::tabulated_place<F>> {
  F f_;
  ptrdiff_t index_;

public:
  __host__ __device__ tabulate_output_iterator(F f, ptrdiff_t index = 0) : f_(f), index_(index) {}
  __host__ __device__ detail::tabulated_place<F> dereference() const { return detail::tabulated_place<F>{f_, index_}; }
  __host__ __device__ bool equal(const tabulate_output_iterator &other) const { return index_ == other.index_; }
  __host__ __device__ void increment() { ++index_; }
  __host__ __device__ void decrement() { --index_; }
  __host__ __device__ void advance(ptrdiff_t n) { index_ += n; }
  __host__ __device__ ptrdiff_t distance_to(const tabulate_output_iterator &other) const { return other.index_ - index_; }
};
template <class F> __host__ __device__ tabulate_output_iterator<F> make_tabulate_output_iterator(F f, ptrdiff_t index = 0) { return tabulate_output_iterator<F>(f, index); }
namespace detail {
template <class F> struct place<tabulate_output_iterator<F>> { static constexpr int value = 0; };
}
}
