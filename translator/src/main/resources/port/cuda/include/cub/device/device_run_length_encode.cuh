#pragma once
#include <cub/detail.cuh>
namespace cub {
namespace detail {
struct encode_op {
  template <class I, class U, class L> __host__ __device__ static long run(I in, long n, U unique, L lengths) {
    long runs = 0;
    for (long from = 0; from < n;) {
      long to = from + 1;
      while (to < n && in[to] == in[from]) to++;
      unique[runs] = in[from];
      lengths[runs++] = to - from;
      from = to;
    }
    return runs;
  }
};
struct non_trivial_runs_op {
  template <class I, class O, class L> __host__ __device__ static long run(I in, long n, O offsets, L lengths) {
    long runs = 0;
    for (long from = 0; from < n;) {
      long to = from + 1;
      while (to < n && in[to] == in[from]) to++;
      if (to - from > 1) {
        offsets[runs] = from;
        lengths[runs++] = to - from;
      }
      from = to;
    }
    return runs;
  }
};
}
struct DeviceRunLengthEncode {
  template <class I, class U, class L, class C, class N> static cudaError_t Encode(void *temp, size_t &bytes, I in, U uniqueOut, L lengthsOut, C countOut, N n, cudaStream_t = 0) {
    if (detail::asks(temp, bytes)) return cudaSuccess;
    detail::store(countOut, thrust::detail::call<long, detail::encode_op>(thrust::detail::parallel(), in, (long)n, uniqueOut, lengthsOut));
    return cudaGetLastError();
  }
  template <class I, class O, class L, class C, class N> static cudaError_t NonTrivialRuns(void *temp, size_t &bytes, I in, O offsetsOut, L lengthsOut, C countOut, N n, cudaStream_t = 0) {
    if (detail::asks(temp, bytes)) return cudaSuccess;
    detail::store(countOut, thrust::detail::call<long, detail::non_trivial_runs_op>(thrust::detail::parallel(), in, (long)n, offsetsOut, lengthsOut));
    return cudaGetLastError();
  }
};
}
