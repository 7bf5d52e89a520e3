#pragma once
#include <cub/detail.cuh>
#include <thrust/detail/copy.h>
namespace cub {
namespace detail {
struct subtract_left_op {
  template <class I, class O, class F> __host__ __device__ static void at(long i, I in, O out, F f) {
    if (i == 0) out[i] = in[i];
    else out[i] = f(in[i], in[i - 1]);
  }
};
struct subtract_right_op {
  template <class I, class O, class F> __host__ __device__ static void at(long i, I in, O out, long n, F f) {
    if (i == n - 1) out[i] = in[i];
    else out[i] = f(in[i], in[i + 1]);
  }
};
}
struct DeviceAdjacentDifference {
  template <class I, class O, class N, class F = cub::Difference> static cudaError_t SubtractLeftCopy(void *temp, size_t &bytes, I in, O out, N n, F f = F(), cudaStream_t = 0) {
    if (detail::asks(temp, bytes)) return cudaSuccess;
    thrust::detail::over<detail::subtract_left_op>(thrust::detail::parallel(), (long)n, in, out, f);
    return cudaGetLastError();
  }
  template <class I, class O, class N, class F = cub::Difference> static cudaError_t SubtractRightCopy(void *temp, size_t &bytes, I in, O out, N n, F f = F(), cudaStream_t = 0) {
    if (detail::asks(temp, bytes)) return cudaSuccess;
    thrust::detail::over<detail::subtract_right_op>(thrust::detail::parallel(), (long)n, in, out, (long)n, f);
    return cudaGetLastError();
  }
  template <class I, class N, class F = cub::Difference> static cudaError_t SubtractLeft(void *temp, size_t &bytes, I data, N n, F f = F(), cudaStream_t = 0) {
    if (detail::asks(temp, bytes)) return cudaSuccess;
    thrust::detail::scratch<thrust::detail::parallel, thrust::detail::value_t<I>> kept((long)n);
    thrust::detail::over<thrust::detail::copy_op>(thrust::detail::parallel(), (long)n, data, kept.get());
    thrust::detail::over<detail::subtract_left_op>(thrust::detail::parallel(), (long)n, kept.get(), data, f);
    return cudaGetLastError();
  }
  template <class I, class N, class F = cub::Difference> static cudaError_t SubtractRight(void *temp, size_t &bytes, I data, N n, F f = F(), cudaStream_t = 0) {
    if (detail::asks(temp, bytes)) return cudaSuccess;
    thrust::detail::scratch<thrust::detail::parallel, thrust::detail::value_t<I>> kept((long)n);
    thrust::detail::over<thrust::detail::copy_op>(thrust::detail::parallel(), (long)n, data, kept.get());
    thrust::detail::over<detail::subtract_right_op>(thrust::detail::parallel(), (long)n, kept.get(), data, (long)n, f);
    return cudaGetLastError();
  }
};
}
