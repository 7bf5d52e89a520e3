#pragma once
#include <cuda_runtime.h>
#include <thrust/system_error.h>
namespace thrust {
namespace system {
namespace detail {
class cuda_errors : public std::error_category {
public:
  const char *name() const noexcept override { return "cuda"; }
  std::string message(int code) const override { return std::string(cudaGetErrorString((cudaError_t)code)); }
};
}
inline const std::error_category &cuda_category() {
  static detail::cuda_errors category;
  return category;
}
}
using system::cuda_category;
}
