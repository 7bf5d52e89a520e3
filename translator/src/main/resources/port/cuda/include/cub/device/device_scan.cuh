#pragma once
#include <cub/detail.cuh>
#include <thrust/scan.h>
namespace cub {
struct DeviceScan {
  template <class I, class O, class N> static cudaError_t InclusiveSum(void *temp, size_t &bytes, I in, O out, N n, cudaStream_t = 0) {
    if (detail::asks(temp, bytes)) return cudaSuccess;
    thrust::detail::inclusive_scan(thrust::detail::parallel(), in, in + n, out, false, detail::accumulator<cub::Sum, thrust::detail::value_t<I>, thrust::detail::value_t<I>>(), cub::Sum());
    return cudaGetLastError();
  }
  template <class I, class O, class N> static cudaError_t ExclusiveSum(void *temp, size_t &bytes, I in, O out, N n, cudaStream_t = 0) {
    if (detail::asks(temp, bytes)) return cudaSuccess;
    thrust::detail::exclusive_scan(thrust::detail::parallel(), in, in + n, out, detail::accumulator<cub::Sum, thrust::detail::value_t<I>, thrust::detail::value_t<I>>(), cub::Sum());
    return cudaGetLastError();
  }
  template <class I, class O, class F, class N> static cudaError_t InclusiveScan(void *temp, size_t &bytes, I in, O out, F f, N n, cudaStream_t = 0) {
    if (detail::asks(temp, bytes)) return cudaSuccess;
    thrust::detail::inclusive_scan(thrust::detail::parallel(), in, in + n, out, false, detail::accumulator<F, thrust::detail::value_t<I>, thrust::detail::value_t<I>>(), f);
    return cudaGetLastError();
  }
  template <class I, class O, class F, class T, class N> static cudaError_t ExclusiveScan(void *temp, size_t &bytes, I in, O out, F f, FutureValue<T, T *> init, N n, cudaStream_t = 0) {
    T value = T();
    if (temp != nullptr) cudaMemcpy(&value, init.place, sizeof(T), cudaMemcpyDefault);
    return ExclusiveScan(temp, bytes, in, out, f, value, n);
  }
  template <class I, class O, class F, class T, class N> static cudaError_t ExclusiveScan(void *temp, size_t &bytes, I in, O out, F f, T init, N n, cudaStream_t = 0) {
    if (detail::asks(temp, bytes)) return cudaSuccess;
    thrust::detail::exclusive_scan(thrust::detail::parallel(), in, in + n, out, (detail::accumulator<F, T, thrust::detail::value_t<I>>)init, f);
    return cudaGetLastError();
  }
  template <class I, class O, class F, class T, class N> static cudaError_t InclusiveScanInit(void *temp, size_t &bytes, I in, O out, F f, T init, N n, cudaStream_t = 0) {
    if (detail::asks(temp, bytes)) return cudaSuccess;
    thrust::detail::inclusive_scan(thrust::detail::parallel(), in, in + n, out, true, init, f);
    return cudaGetLastError();
  }
  // In place
  template <class I, class N> static cudaError_t InclusiveSum(void *temp, size_t &bytes, I data, N n, cudaStream_t = 0) { return InclusiveSum(temp, bytes, data, data, n); }
  template <class I, class N> static cudaError_t ExclusiveSum(void *temp, size_t &bytes, I data, N n, cudaStream_t = 0) { return ExclusiveSum(temp, bytes, data, data, n); }
  template <class K, class V, class O, class N, class E = cub::Equality> static cudaError_t InclusiveSumByKey(void *temp, size_t &bytes, K keys, V in, O out, N n, E same = E(), cudaStream_t = 0) {
    if (detail::asks(temp, bytes)) return cudaSuccess;
    thrust::detail::inclusive_scan_by_key(thrust::detail::parallel(), keys, keys + n, in, out, same, cub::Sum());
    return cudaGetLastError();
  }
  template <class K, class V, class O, class N, class E = cub::Equality> static cudaError_t ExclusiveSumByKey(void *temp, size_t &bytes, K keys, V in, O out, N n, E same = E(), cudaStream_t = 0) {
    if (detail::asks(temp, bytes)) return cudaSuccess;
    thrust::detail::exclusive_scan_by_key(thrust::detail::parallel(), keys, keys + n, in, out, thrust::detail::value_t<V>(), same, cub::Sum());
    return cudaGetLastError();
  }
  template <class K, class V, class O, class F, class N, class E = cub::Equality> static cudaError_t InclusiveScanByKey(void *temp, size_t &bytes, K keys, V in, O out, F f, N n, E same = E(), cudaStream_t = 0) {
    if (detail::asks(temp, bytes)) return cudaSuccess;
    thrust::detail::inclusive_scan_by_key(thrust::detail::parallel(), keys, keys + n, in, out, same, f);
    return cudaGetLastError();
  }
  template <class K, class V, class O, class F, class T, class N, class E = cub::Equality> static cudaError_t ExclusiveScanByKey(void *temp, size_t &bytes, K keys, V in, O out, F f, T init, N n, E same = E(), cudaStream_t = 0) {
    if (detail::asks(temp, bytes)) return cudaSuccess;
    thrust::detail::exclusive_scan_by_key(thrust::detail::parallel(), keys, keys + n, in, out, init, same, f);
    return cudaGetLastError();
  }
};
}
