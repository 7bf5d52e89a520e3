#pragma once
#include <cub/detail.cuh>
namespace cub {
namespace detail {
struct bulk_op {
  template <class F> __host__ __device__ static void at(long i, F f) { f(i); }
};
struct for_each_op {
  template <class I, class F> __host__ __device__ static void at(long i, I in, F f) { f(in[i]); }
};
}
struct DeviceFor {
  template <class N, class F> static cudaError_t Bulk(N n, F f, cudaStream_t = 0) {
    thrust::detail::over<detail::bulk_op>(thrust::detail::parallel(), (long)n, f);
    return cudaGetLastError();
  }
  template <class N, class F> static cudaError_t Bulk(void *temp, size_t &bytes, N n, F f, cudaStream_t = 0) {
    if (detail::asks(temp, bytes)) return cudaSuccess;
    return Bulk(n, f);
  }
  template <class I, class N, class F> static cudaError_t ForEachN(I first, N n, F f, cudaStream_t = 0) {
    thrust::detail::over<detail::for_each_op>(thrust::detail::parallel(), (long)n, first, f);
    return cudaGetLastError();
  }
  template <class I, class N, class F> static cudaError_t ForEachCopyN(I first, N n, F f, cudaStream_t = 0) { return ForEachN(first, n, f); }
  template <class I, class F> static cudaError_t ForEachCopy(I first, I last, F f, cudaStream_t = 0) { return ForEachN(first, last - first, f); }
  template <class I, class F> static cudaError_t ForEach(I first, I last, F f, cudaStream_t = 0) { return ForEachN(first, last - first, f); }
};
}
