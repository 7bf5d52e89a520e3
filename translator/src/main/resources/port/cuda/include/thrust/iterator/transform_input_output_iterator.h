#pragma once
#include <thrust/iterator/iterator_facade.h>
namespace thrust {
namespace detail {
// Reads what one function makes of the element, assigns what another makes of the value.
template <class In, class Out, class I> struct twice_transformed_place {
  I at;
  In in;
  Out out;
  typedef typename std::decay<decltype(std::declval<In &>()(*std::declval<I &>()))>::type read_type;
  __host__ __device__ operator read_type() const {
    In f = in;
    return f(*at);
  }
  template <class T> __host__ __device__ const twice_transformed_place &operator=(const T &value) const {
    Out f = out;
    *at = f(value);
    return *this;
  }
  __host__ __device__ const twice_transformed_place &operator=(const twice_transformed_place &other) const { return *this = (read_type)other; }
};
}
template <class In, class Out, class I> class transform_input_output_iterator : public iterator_facade<transform_input_output_iterator<In, Out, I>, typename detail::twice_transformed_place<In, Out, I>::read_type, any_system_tag, random_access_traversal_tag, detail::twice_transformed_place<In, Out, I>> {
  I base_;
  In in_;
  Out out_;

public:
  __host__ __device__ transform_input_output_iterator(const I &base, In in, Out out) : base_(base), in_(in), out_(out) {}
  __host__ __device__ const I &base() const { return base_; }
  __host__ __device__ In input_functor() const { return in_; }
  __host__ __device__ Out output_functor() const { return out_; }
  __host__ __device__ detail::twice_transformed_place<In, Out, I> dereference() const { return detail::twice_transformed_place<In, Out, I>{base_, in_, out_}; }
  __host__ __device__ bool equal(const transform_input_output_iterator &other) const { return base_ == other.base_; }
  __host__ __device__ void increment() { ++base_; }
  __host__ __device__ void decrement() { --base_; }
  __host__ __device__ void advance(ptrdiff_t n) { base_ += n; }
  __host__ __device__ ptrdiff_t distance_to(const transform_input_output_iterator &other) const { return (ptrdiff_t)(other.base_ - base_); }
};
template <class In, class Out, class I> __host__ __device__ transform_input_output_iterator<In, Out, I> make_transform_input_output_iterator(I base, In in, Out out) { return transform_input_output_iterator<In, Out, I>(base, in, out); }
namespace detail {
template <class In, class Out, class I> struct place<transform_input_output_iterator<In, Out, I>> : place<I> {};
template <class In, class Out, class I> struct bare<transform_input_output_iterator<In, Out, I>> {
  typedef transform_input_output_iterator<In, Out, bare_t<I>> type;
  __host__ __device__ static type of(const transform_input_output_iterator<In, Out, I> &it) { return type(bare<I>::of(it.base()), it.input_functor(), it.output_functor()); }
};
}
}
