#pragma once
#include <thrust/detail/execution.h>
#include <thrust/replace.h>
namespace thrust {
namespace detail {
struct find_op {
  template <class I, class F> __host__ __device__ static long run(I in, long n, F &is) {
    long i = 0;
    while (i < n && !is(in[i])) i++;
    return i;
  }
};
struct find_not_op {
  template <class I, class F> __host__ __device__ static long run(I in, long n, F &is) {
    long i = 0;
    while (i < n && is(in[i])) i++;
    return i;
  }
};
template <class Op, class S, class I, class F> __host__ __device__ long find_index(S s, I first, I last, F is) {
  long n = length(first, last);
  return n == 0 ? 0 : call<long, Op>(s, first, n, is);
}
}
}
