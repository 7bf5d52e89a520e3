#pragma once
#include <thrust/device_vector.h>
#include <thrust/execution_policy.h>
namespace thrust {
namespace system {
namespace cuda {
template <class T, class A = thrust::device_allocator<T>> using vector = thrust::device_vector<T, A>;
template <class T> using pointer = thrust::device_ptr<T>;
}
}
}
