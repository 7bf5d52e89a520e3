#pragma once
#include <cub/device/device_reduce.cuh>
namespace cub {
namespace detail {
struct segmented_reduce_op {
  template <class I, class O, class B, class E, class F, class T> __host__ __device__ static void at(long s, I in, O out, B begins, E ends, F f, const T &init) {
    T sum = init;
    for (long i = (long)begins[s]; i < (long)ends[s]; i++) sum = f(sum, in[i]);
    out[s] = sum;
  }
};
// Positions count from the start of each segment.
struct segmented_arg_op {
  template <class I, class O, class B, class E, class F, class P> __host__ __device__ static void at(long s, I in, O out, B begins, E ends, F f, const P &init) {
    P best = init;
    for (long i = (long)begins[s]; i < (long)ends[s]; i++) {
      P now((int)(i - (long)begins[s]), in[i]);
      best = i == (long)begins[s] ? now : f(best, now);
    }
    out[s] = best;
  }
};
}
struct DeviceSegmentedReduce {
  template <class I, class O, class B, class E, class F, class T>
  static cudaError_t Reduce(void *temp, size_t &bytes, I in, O out, long segments, B begins, E ends, F f, T init, cudaStream_t = 0) {
    if (detail::asks(temp, bytes)) return cudaSuccess;
    thrust::detail::over<detail::segmented_reduce_op>(thrust::detail::parallel(), segments, in, out, begins, ends, f, (detail::accumulator<F, T, thrust::detail::value_t<I>>)init);
    return cudaGetLastError();
  }
  template <class I, class O, class B, class E> static cudaError_t Sum(void *temp, size_t &bytes, I in, O out, long segments, B begins, E ends, cudaStream_t = 0) {
    return Reduce(temp, bytes, in, out, segments, begins, ends, cub::Sum(), thrust::detail::value_t<O>(0));
  }
  template <class I, class O, class B, class E> static cudaError_t Max(void *temp, size_t &bytes, I in, O out, long segments, B begins, E ends, cudaStream_t = 0) {
    return Reduce(temp, bytes, in, out, segments, begins, ends, cub::Max(), std::numeric_limits<thrust::detail::value_t<I>>::lowest());
  }
  template <class I, class O, class B, class E> static cudaError_t Min(void *temp, size_t &bytes, I in, O out, long segments, B begins, E ends, cudaStream_t = 0) {
    return Reduce(temp, bytes, in, out, segments, begins, ends, cub::Min(), std::numeric_limits<thrust::detail::value_t<I>>::max());
  }
  template <class I, class O, class B, class E> static cudaError_t ArgMax(void *temp, size_t &bytes, I in, O out, long segments, B begins, E ends, cudaStream_t = 0) {
    typedef thrust::detail::value_t<I> T;
    if (detail::asks(temp, bytes)) return cudaSuccess;
    thrust::detail::over<detail::segmented_arg_op>(thrust::detail::parallel(), segments, in, out, begins, ends, cub::ArgMax(), KeyValuePair<int, T>(1, std::numeric_limits<T>::lowest()));
    return cudaGetLastError();
  }
  template <class I, class O, class B, class E> static cudaError_t ArgMin(void *temp, size_t &bytes, I in, O out, long segments, B begins, E ends, cudaStream_t = 0) {
    typedef thrust::detail::value_t<I> T;
    if (detail::asks(temp, bytes)) return cudaSuccess;
    thrust::detail::over<detail::segmented_arg_op>(thrust::detail::parallel(), segments, in, out, begins, ends, cub::ArgMin(), KeyValuePair<int, T>(1, std::numeric_limits<T>::max()));
    return cudaGetLastError();
  }
};
}
