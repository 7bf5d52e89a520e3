#pragma once
#include <cub/util_debug.cuh>
#include <cub/util_type.cuh>
#include <map>
#include <set>
namespace cub {
// Gives and takes memory; it keeps none, which no program can tell.
struct CachingDeviceAllocator {
  static constexpr int INVALID_DEVICE_ORDINAL = -1;
  CachingDeviceAllocator() {}
  CachingDeviceAllocator(bool, bool = false) {}
  CachingDeviceAllocator(unsigned, unsigned = 1, unsigned = ~0u, size_t = ~(size_t)0, bool = false) {}
  cudaError_t DeviceAllocate(void **memory, size_t bytes, cudaStream_t = 0) { return cudaMalloc(memory, bytes); }
  cudaError_t DeviceAllocate(int, void **memory, size_t bytes, cudaStream_t = 0) { return cudaMalloc(memory, bytes); }
  cudaError_t DeviceFree(void *memory) { return cudaFree(memory); }
  cudaError_t DeviceFree(int, void *memory) { return cudaFree(memory); }
  cudaError_t FreeAllCached() { return cudaSuccess; }
  cudaError_t SetMaxCachedBytes(size_t) { return cudaSuccess; }
};
}
