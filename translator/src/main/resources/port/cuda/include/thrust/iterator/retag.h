#pragma once
#include <thrust/iterator/iterator_traits.h>
namespace thrust {
template <class Tag, class T> __host__ __device__ auto retag(T *p) {
  if constexpr (std::is_base_of<device_execution_policy<Tag>, Tag>::value) return device_ptr<T>(p);
  else return p;
}
}
