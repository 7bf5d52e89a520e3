#pragma once
#include <cuda_runtime_api.h>
// What programs say about how a device shall work. Nothing here runs otherwise for it; it is remembered for who asks.
struct __port_device_settings {
  unsigned flags;
  cudaFuncCache cache;
  cudaSharedMemConfig banks;
  size_t limits[7];
};
inline __port_device_settings __port_settings = {0, cudaFuncCachePreferNone, cudaSharedMemBankSizeFourByte, {1024, 1048576, 8388608, 2, 2048, 64, 0}};
inline cudaError_t cudaSetDeviceFlags(unsigned flags) {
  __port_settings.flags = flags;
  return cudaSuccess;
}
inline cudaError_t cudaGetDeviceFlags([[port::out]] unsigned *flags) {
  *flags = __port_settings.flags | cudaDeviceMapHost;
  return cudaSuccess;
}
inline cudaError_t cudaInitDevice(int device, unsigned deviceFlags, unsigned flags) {
  if (flags == cudaInitDeviceFlagsAreValid) __port_settings.flags = deviceFlags;
  return __port_status(device == 0 ? cudaSuccess : cudaErrorInvalidDevice);
}
inline cudaError_t cudaSetValidDevices(int *devices, int count) {
  for (int i = 0; i < count; i++) {
    if (devices[i] != 0) return __port_status(cudaErrorInvalidDevice);
  }
  return cudaSuccess;
}
inline cudaError_t cudaDeviceSetCacheConfig(cudaFuncCache config) {
  __port_settings.cache = config;
  return cudaSuccess;
}
inline cudaError_t cudaDeviceGetCacheConfig([[port::out]] cudaFuncCache *config) {
  *config = __port_settings.cache;
  return cudaSuccess;
}
inline cudaError_t cudaDeviceSetSharedMemConfig(cudaSharedMemConfig config) {
  if (config != cudaSharedMemBankSizeDefault) __port_settings.banks = config;
  return cudaSuccess;
}
inline cudaError_t cudaDeviceGetSharedMemConfig([[port::out]] cudaSharedMemConfig *config) {
  *config = __port_settings.banks;
  return cudaSuccess;
}
inline cudaError_t cudaDeviceSetLimit(cudaLimit limit, size_t value) {
  if (limit < 0 || limit > 6) return __port_status(cudaErrorUnsupportedLimit);
  __port_settings.limits[limit] = value;
  return cudaSuccess;
}
inline cudaError_t cudaDeviceGetLimit([[port::out]] size_t *value, cudaLimit limit) {
  if (limit < 0 || limit > 6) return __port_status(cudaErrorUnsupportedLimit);
  *value = __port_settings.limits[limit];
  return cudaSuccess;
}
