#pragma once
#include <iostream>
#include <thrust/detail/execution.h>
#include <thrust/system_error.h>
namespace thrust {
namespace detail {
struct host_policy : host_execution_policy<host_policy> {
  template <class A> __host__ __device__ host_policy operator()(const A &) const { return host_policy(); }
};
// A stream or an allocator changes nothing here: work is done in the order in which the host asks for it.
struct device_policy : device_execution_policy<device_policy> {
  __host__ __device__ device_policy on(cudaStream_t) const { return device_policy(); }
  template <class A> __host__ __device__ device_policy operator()(const A &) const { return device_policy(); }
};
}
inline constexpr detail::host_policy host{};
inline constexpr detail::device_policy device{};
inline constexpr detail::host_policy seq{};
namespace system {
namespace cuda {
template <class D> using execution_policy = device_execution_policy<D>;
typedef device_system_tag tag;
inline constexpr detail::device_policy par{};
inline constexpr detail::device_policy par_nosync{};
}
namespace cpp {
template <class D> using execution_policy = host_execution_policy<D>;
typedef host_system_tag tag;
inline constexpr detail::host_policy par{};
}
namespace omp {
template <class D> using execution_policy = host_execution_policy<D>;
typedef host_system_tag tag;
inline constexpr detail::host_policy par{};
}
namespace tbb {
template <class D> using execution_policy = host_execution_policy<D>;
typedef host_system_tag tag;
inline constexpr detail::host_policy par{};
}
}
namespace cuda = system::cuda;
namespace cpp = system::cpp;
namespace omp = system::omp;
namespace tbb = system::tbb;
}
