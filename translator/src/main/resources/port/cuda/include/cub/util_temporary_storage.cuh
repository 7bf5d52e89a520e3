#pragma once
#include <cub/util_type.cuh>
namespace cub {
// Divides one piece of memory into several, each at a multiple of 256 bytes; without memory, says how much it takes.
template <int ALLOCATIONS>
__host__ __device__ cudaError_t AliasTemporaries(void *temp, size_t &bytes, void *(&allocations)[ALLOCATIONS], const size_t (&sizes)[ALLOCATIONS]) {
  size_t needed = 255;
  for (int i = 0; i < ALLOCATIONS; i++) needed += (sizes[i] + 255) / 256 * 256;
  if (temp == nullptr) {
    bytes = needed;
    return cudaSuccess;
  }
  if (bytes < needed) return cudaErrorInvalidValue;
  char *at = (char *)(((size_t)temp + 255) / 256 * 256);
  for (int i = 0; i < ALLOCATIONS; i++) {
    allocations[i] = at;
    at += (sizes[i] + 255) / 256 * 256;
  }
  return cudaSuccess;
}
} // namespace cub
