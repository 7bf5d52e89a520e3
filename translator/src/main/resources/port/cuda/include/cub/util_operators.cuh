#pragma once
#include <cub/util_type.cuh>
namespace cub {
struct Sum {
  template <class A, class B> __host__ __device__ auto operator()(const A &a, const B &b) const { return a + b; }
};
struct Difference {
  template <class A, class B> __host__ __device__ auto operator()(const A &a, const B &b) const { return a - b; }
};
struct Max {
  template <class A, class B> __host__ __device__ auto operator()(const A &a, const B &b) const { return a < b ? b : a; }
};
struct Min {
  template <class A, class B> __host__ __device__ auto operator()(const A &a, const B &b) const { return b < a ? b : a; }
};
struct Equality {
  template <class A, class B> __host__ __device__ bool operator()(const A &a, const B &b) const { return a == b; }
};
struct Inequality {
  template <class A, class B> __host__ __device__ bool operator()(const A &a, const B &b) const { return a != b; }
};
struct ArgMax {
  template <class P> __host__ __device__ P operator()(const P &a, const P &b) const { return b.value > a.value || (a.value == b.value && b.key < a.key) ? b : a; }
};
struct ArgMin {
  template <class P> __host__ __device__ P operator()(const P &a, const P &b) const { return b.value < a.value || (a.value == b.value && b.key < a.key) ? b : a; }
};
}
