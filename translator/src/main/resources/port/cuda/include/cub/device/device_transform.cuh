#pragma once
#include <cub/detail.cuh>
#include <tuple>
namespace cub {
namespace detail {
struct transform_all_op {
  template <class O, class F, class... I> __host__ __device__ static void at(long i, O out, F f, I... inputs) { out[i] = f(inputs[i]...); }
};
}
struct DeviceTransform {
  template <class... I, class O, class N, class F> static cudaError_t Transform(std::tuple<I...> inputs, O out, N n, F f, cudaStream_t = 0) {
    std::apply([&](auto... in) { thrust::detail::over<detail::transform_all_op>(thrust::detail::parallel(), (long)n, out, f, in...); }, inputs);
    return cudaGetLastError();
  }
  template <class I, class O, class N, class F> static cudaError_t Transform(I in, O out, N n, F f, cudaStream_t = 0) {
    thrust::detail::over<detail::transform_all_op>(thrust::detail::parallel(), (long)n, out, f, in);
    return cudaGetLastError();
  }
};
}
