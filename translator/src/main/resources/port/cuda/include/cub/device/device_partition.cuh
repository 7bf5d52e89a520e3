#pragma once
#include <cub/detail.cuh>
namespace cub {
namespace detail {
struct partition_op {
  // Those that are taken stand in front in order, the others at the end in reverse.
  template <class I, class M, class O, class F> __host__ __device__ static long run(I in, long n, M flags, O out, F &take) {
    long taken = 0, left = n;
    for (long i = 0; i < n; i++) {
      if (take(flags[i])) out[taken++] = in[i];
      else out[--left] = in[i];
    }
    return taken;
  }
};
struct three_way_op {
  template <class I, class A, class B, class O, class C, class F, class G> __host__ __device__ static long run(I in, long n, A first, B second, O rest, C counts, F &isFirst, G &isSecond) {
    long a = 0, b = 0, c = 0;
    for (long i = 0; i < n; i++) {
      if (isFirst(in[i])) first[a++] = in[i];
      else if (isSecond(in[i])) second[b++] = in[i];
      else rest[c++] = in[i];
    }
    counts[0] = a;
    counts[1] = b;
    return c;
  }
};
}
struct DevicePartition {
  template <class I, class M, class O, class C, class N> static cudaError_t Flagged(void *temp, size_t &bytes, I in, M flags, O out, C countOut, N n, cudaStream_t = 0) {
    if (detail::asks(temp, bytes)) return cudaSuccess;
    detail::store(countOut, thrust::detail::call<long, detail::partition_op>(thrust::detail::parallel(), in, (long)n, flags, out, detail::is_set()));
    return cudaGetLastError();
  }
  template <class I, class O, class C, class N, class F> static cudaError_t If(void *temp, size_t &bytes, I in, O out, C countOut, N n, F take, cudaStream_t = 0) {
    if (detail::asks(temp, bytes)) return cudaSuccess;
    detail::store(countOut, thrust::detail::call<long, detail::partition_op>(thrust::detail::parallel(), in, (long)n, in, out, take));
    return cudaGetLastError();
  }
  template <class I, class A, class B, class O, class C, class N, class F, class G>
  static cudaError_t If(void *temp, size_t &bytes, I in, A first, B second, O rest, C countsOut, N n, F isFirst, G isSecond, cudaStream_t = 0) {
    if (detail::asks(temp, bytes)) return cudaSuccess;
    thrust::detail::call<long, detail::three_way_op>(thrust::detail::parallel(), in, (long)n, first, second, rest, countsOut, isFirst, isSecond);
    return cudaGetLastError();
  }
};
}
