#pragma once
#include <cub/detail.cuh>
#include <thrust/copy.h>
#include <thrust/unique.h>
namespace cub {
namespace detail {
struct flagged_if_op {
  template <class I, class M, class O, class F> __host__ __device__ static long run(I in, long n, M flags, O out, F &take) {
    long taken = 0;
    for (long i = 0; i < n; i++) {
      if (take(flags[i])) out[taken++] = in[i];
    }
    return taken;
  }
};
}
struct DeviceSelect {
  template <class I, class M, class O, class C, class N> static cudaError_t Flagged(void *temp, size_t &bytes, I in, M flags, O out, C countOut, N n, cudaStream_t = 0) {
    if (detail::asks(temp, bytes)) return cudaSuccess;
    detail::store(countOut, thrust::detail::call<long, thrust::detail::copy_if_op>(thrust::detail::parallel(), in, (long)n, flags, out, detail::is_set()));
    return cudaGetLastError();
  }
  template <class I, class M, class C, class N> static cudaError_t Flagged(void *temp, size_t &bytes, I data, M flags, C countOut, N n, cudaStream_t = 0) {
    return Flagged(temp, bytes, data, flags, data, countOut, n);
  }
  template <class I, class C, class N, class F> static cudaError_t If(void *temp, size_t &bytes, I data, C countOut, N n, F take, cudaStream_t = 0) {
    return If(temp, bytes, data, data, countOut, n, take);
  }
  template <class I, class M, class O, class C, class N, class F> static cudaError_t FlaggedIf(void *temp, size_t &bytes, I in, M flags, O out, C countOut, N n, F take, cudaStream_t = 0) {
    if (detail::asks(temp, bytes)) return cudaSuccess;
    detail::store(countOut, thrust::detail::call<long, detail::flagged_if_op>(thrust::detail::parallel(), in, (long)n, flags, out, take));
    return cudaGetLastError();
  }
  template <class I, class O, class C, class N, class F> static cudaError_t If(void *temp, size_t &bytes, I in, O out, C countOut, N n, F take, cudaStream_t = 0) {
    if (detail::asks(temp, bytes)) return cudaSuccess;
    detail::store(countOut, thrust::detail::call<long, thrust::detail::copy_if_op>(thrust::detail::parallel(), in, (long)n, in, out, take));
    return cudaGetLastError();
  }
  template <class I, class O, class C, class N> static cudaError_t Unique(void *temp, size_t &bytes, I in, O out, C countOut, N n, cudaStream_t = 0) {
    if (detail::asks(temp, bytes)) return cudaSuccess;
    detail::store(countOut, n == 0 ? 0L : thrust::detail::call<long, thrust::detail::unique_op>(thrust::detail::parallel(), in, (long)n, out, cub::Equality()));
    return cudaGetLastError();
  }
  template <class K, class V, class L, class W, class C, class N> static cudaError_t UniqueByKey(void *temp, size_t &bytes, K keys, V values, L keysOut, W valuesOut, C countOut, N n, cudaStream_t = 0) {
    if (detail::asks(temp, bytes)) return cudaSuccess;
    detail::store(countOut, n == 0 ? 0L : thrust::detail::call<long, thrust::detail::unique_by_key_op>(thrust::detail::parallel(), keys, (long)n, values, keysOut, valuesOut, cub::Equality()));
    return cudaGetLastError();
  }
};
}
