#pragma once
#include <cub/detail.cuh>
#include <cub/iterator/arg_index_input_iterator.cuh>
#include <cub/iterator/transform_input_iterator.cuh>
#include <limits>
#include <thrust/reduce.h>
namespace cub {
namespace detail {
// The reduction and where it goes, in one launch for what is short.
struct reduce_to_op {
  template <class I, class O, class T, class F> __host__ __device__ static long run(I in, long n, O out, const T &init, F &f) {
    T sum = init;
    for (long i = 0; i < n; i++) sum = f(sum, in[i]);
    *out = sum;
    return n;
  }
};
template <class I, class O, class T, class F> void reduce_to(I in, long n, O out, F f, T start) {
  using namespace thrust::detail;
  typedef accumulator<F, T, value_t<I>> A;
  A init = (A)start;
  if (n < 4096) {
    call<long, reduce_to_op>(parallel(), in, n, out, init, f);
    return;
  }
  long run = n / 2048 > 256 ? n / 2048 : 256;
  long count = (n + run - 1) / run;
  scratch<parallel, A> sums(count);
  over<partial_op>(parallel(), count, in, n, run, sums.get(), f);
  call<long, reduce_to_op>(parallel(), sums.get(), count, out, init, f);
}
}
struct DeviceReduce {
  template <class I, class O, class N, class F, class T> static cudaError_t Reduce(void *temp, size_t &bytes, I in, O out, N n, F f, T init, cudaStream_t = 0) {
    if (detail::asks(temp, bytes)) return cudaSuccess;
    detail::reduce_to(in, (long)n, out, f, init);
    return cudaGetLastError();
  }
  template <class I, class O, class N, class F, class G, class T> static cudaError_t TransformReduce(void *temp, size_t &bytes, I in, O out, N n, F f, G transform, T init, cudaStream_t = 0) {
    if (detail::asks(temp, bytes)) return cudaSuccess;
    detail::reduce_to(TransformInputIterator<T, G, I>(in, transform), (long)n, out, f, init);
    return cudaGetLastError();
  }
  template <class I, class O, class N> static cudaError_t Sum(void *temp, size_t &bytes, I in, O out, N n, cudaStream_t = 0) {
    if (detail::asks(temp, bytes)) return cudaSuccess;
    detail::reduce_to(in, (long)n, out, cub::Sum(), thrust::detail::value_t<O>(0));
    return cudaGetLastError();
  }
  template <class I, class O, class N> static cudaError_t Max(void *temp, size_t &bytes, I in, O out, N n, cudaStream_t = 0) {
    if (detail::asks(temp, bytes)) return cudaSuccess;
    detail::reduce_to(in, (long)n, out, cub::Max(), std::numeric_limits<thrust::detail::value_t<I>>::lowest());
    return cudaGetLastError();
  }
  template <class I, class O, class N> static cudaError_t Min(void *temp, size_t &bytes, I in, O out, N n, cudaStream_t = 0) {
    if (detail::asks(temp, bytes)) return cudaSuccess;
    detail::reduce_to(in, (long)n, out, cub::Min(), std::numeric_limits<thrust::detail::value_t<I>>::max());
    return cudaGetLastError();
  }
  template <class I, class O, class N> static cudaError_t ArgMax(void *temp, size_t &bytes, I in, O out, N n, cudaStream_t = 0) {
    if (detail::asks(temp, bytes)) return cudaSuccess;
    detail::reduce_to(ArgIndexInputIterator<I, int>(in), (long)n, out, cub::ArgMax(), KeyValuePair<int, thrust::detail::value_t<I>>(1, std::numeric_limits<thrust::detail::value_t<I>>::lowest()));
    return cudaGetLastError();
  }
  template <class I, class O, class N> static cudaError_t ArgMin(void *temp, size_t &bytes, I in, O out, N n, cudaStream_t = 0) {
    if (detail::asks(temp, bytes)) return cudaSuccess;
    detail::reduce_to(ArgIndexInputIterator<I, int>(in), (long)n, out, cub::ArgMin(), KeyValuePair<int, thrust::detail::value_t<I>>(1, std::numeric_limits<thrust::detail::value_t<I>>::max()));
    return cudaGetLastError();
  }
  template <class K, class U, class V, class A, class C, class F, class N> static cudaError_t ReduceByKey(void *temp, size_t &bytes, K keys, U uniqueOut, V values, A sumsOut, C countOut, F f, N n, cudaStream_t = 0) {
    if (detail::asks(temp, bytes)) return cudaSuccess;
    long groups = thrust::detail::call<long, thrust::detail::reduce_by_key_op>(thrust::detail::parallel(), keys, (long)n, values, uniqueOut, sumsOut, cub::Equality(), f);
    detail::store(countOut, groups);
    return cudaGetLastError();
  }
};
}
