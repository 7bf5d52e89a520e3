#pragma once
#include <cub/detail.cuh>
#include <stdint.h>
namespace cub {
namespace detail {
struct copy_buffer_op {
  template <class I, class O, class S> __host__ __device__ static void at(long i, I from, O to, S sizes) {
    auto in = (const uint8_t *)from[i];
    auto out = (uint8_t *)to[i];
    for (long k = 0; k < (long)sizes[i]; k++) out[k] = in[k];
  }
};
struct copy_range_op {
  template <class I, class O, class S> __host__ __device__ static void at(long i, I from, O to, S sizes) {
    auto in = from[i];
    auto out = to[i];
    for (long k = 0; k < (long)sizes[i]; k++) out[k] = in[k];
  }
};
}
// Many buffers at once, each by one thread.
struct DeviceMemcpy {
  template <class I, class O, class S> static cudaError_t Batched(void *temp, size_t &bytes, I from, O to, S sizes, long count, cudaStream_t = 0) {
    if (detail::asks(temp, bytes)) return cudaSuccess;
    thrust::detail::over<detail::copy_buffer_op>(thrust::detail::parallel(), count, from, to, sizes);
    return cudaGetLastError();
  }
};
}
