#pragma once
#include <cub/util_debug.cuh>
#include <cub/util_macro.cuh>
#include <cub/util_type.cuh>
namespace cub {
inline int CurrentDevice() {
  int device = -1;
  return cudaGetDevice(&device) == cudaSuccess ? device : -1;
}
inline int DeviceCountUncached() {
  int count = -1;
  return cudaGetDeviceCount(&count) == cudaSuccess ? count : -1;
}
inline int DeviceCountCachedValue() { return DeviceCountUncached(); }
inline int DeviceCount() { return DeviceCountUncached(); }
inline cudaError_t SyncStream(cudaStream_t stream) { return cudaStreamSynchronize(stream); }
inline cudaError_t SmVersion(int &version, int device = CurrentDevice()) {
  int major = 0, minor = 0;
  cudaError_t error = cudaDeviceGetAttribute(&major, cudaDevAttrComputeCapabilityMajor, device);
  if (error == cudaSuccess) error = cudaDeviceGetAttribute(&minor, cudaDevAttrComputeCapabilityMinor, device);
  version = major * 100 + minor * 10;
  return error;
}
inline cudaError_t SmVersionUncached(int &version, int device = CurrentDevice()) { return SmVersion(version, device); }
inline cudaError_t PtxVersion(int &version, int device) { return SmVersion(version, device); }
inline cudaError_t PtxVersion(int &version) { return SmVersion(version); }
inline cudaError_t PtxVersionUncached(int &version, int device) { return SmVersion(version, device); }
inline cudaError_t PtxVersionUncached(int &version) { return SmVersion(version); }
template <class K> cudaError_t MaxSmOccupancy(int &blocks, K kernel, int threads, int sharedBytes = 0) {
  return cudaOccupancyMaxActiveBlocksPerMultiprocessor(&blocks, kernel, threads, sharedBytes);
}
}
