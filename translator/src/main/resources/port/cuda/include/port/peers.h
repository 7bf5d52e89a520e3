#pragma once
#include <cuda_runtime_api.h>
// Several devices, of which there is one; memory pools, of which every device has one; handles for other processes, which are not supported.
inline cudaError_t cudaDeviceCanAccessPeer([[port::out]] int *can, int device, int peer) {
  *can = 0;
  return device == 0 && peer == 0 ? cudaSuccess : __port_status(cudaErrorInvalidDevice);
}
inline cudaError_t cudaDeviceEnablePeerAccess(int peer, unsigned flags) { return __port_status(cudaErrorInvalidDevice); }
inline cudaError_t cudaDeviceDisablePeerAccess(int peer) { return __port_status(peer == 0 ? cudaErrorPeerAccessNotEnabled : cudaErrorInvalidDevice); }
enum cudaDeviceP2PAttr { cudaDevP2PAttrPerformanceRank = 1, cudaDevP2PAttrAccessSupported = 2, cudaDevP2PAttrNativeAtomicSupported = 3, cudaDevP2PAttrCudaArrayAccessSupported = 4 };
inline cudaError_t cudaDeviceGetP2PAttribute([[port::out]] int *value, cudaDeviceP2PAttr attribute, int device, int peer) {
  *value = 0;
  return __port_status(cudaErrorInvalidDevice);
}
inline cudaError_t cudaMemcpyPeer(void *to, int toDevice, const void *from, int fromDevice, size_t bytes) {
  if (toDevice != 0 || fromDevice != 0) return __port_status(cudaErrorInvalidDevice);
  return cudaMemcpy(to, from, bytes, cudaMemcpyDeviceToDevice);
}
inline cudaError_t cudaMemcpyPeerAsync(void *to, int toDevice, const void *from, int fromDevice, size_t bytes, cudaStream_t stream = 0) {
  if (toDevice != 0 || fromDevice != 0) return __port_status(cudaErrorInvalidDevice);
  return cudaMemcpyAsync(to, from, bytes, cudaMemcpyDeviceToDevice, stream);
}
inline cudaError_t cudaDeviceGetByPCIBusId([[port::out]] int *device, const char *busId) {
  *device = 0;
  return cudaSuccess;
}
inline cudaError_t cudaDeviceGetPCIBusId(char *busId, int length, int device) {
  snprintf(busId, (size_t)length, "0000:00:00.0");
  return cudaSuccess;
}

// Memory pools
enum cudaMemAllocationType { cudaMemAllocationTypeInvalid = 0, cudaMemAllocationTypePinned = 1 };
enum cudaMemAllocationHandleType { cudaMemHandleTypeNone = 0, cudaMemHandleTypePosixFileDescriptor = 1, cudaMemHandleTypeWin32 = 2, cudaMemHandleTypeWin32Kmt = 4, cudaMemHandleTypeFabric = 8 };
enum cudaMemLocationType { cudaMemLocationTypeInvalid = 0, cudaMemLocationTypeNone = 0, cudaMemLocationTypeDevice = 1, cudaMemLocationTypeHost = 2, cudaMemLocationTypeHostNuma = 3, cudaMemLocationTypeHostNumaCurrent = 4 };
struct cudaMemLocation {
  enum cudaMemLocationType type;
  int id;
};
enum cudaMemAccessFlags { cudaMemAccessFlagsProtNone = 0, cudaMemAccessFlagsProtRead = 1, cudaMemAccessFlagsProtReadWrite = 3 };
struct cudaMemAccessDesc {
  struct cudaMemLocation location;
  enum cudaMemAccessFlags flags;
};
struct cudaMemPoolProps {
  enum cudaMemAllocationType allocType;
  enum cudaMemAllocationHandleType handleTypes;
  struct cudaMemLocation location;
  void *win32SecurityAttributes;
  size_t maxSize;
  unsigned short usage;
  unsigned char reserved[54];
};
enum cudaMemPoolAttr {
  cudaMemPoolReuseFollowEventDependencies = 1,
  cudaMemPoolReuseAllowOpportunistic = 2,
  cudaMemPoolReuseAllowInternalDependencies = 3,
  cudaMemPoolAttrReleaseThreshold = 4,
  cudaMemPoolAttrReservedMemCurrent = 5,
  cudaMemPoolAttrReservedMemHigh = 6,
  cudaMemPoolAttrUsedMemCurrent = 7,
  cudaMemPoolAttrUsedMemHigh = 8,
};
struct CUmemPoolHandle_st { unsigned long long attributes[9]; };
typedef struct CUmemPoolHandle_st *cudaMemPool_t;
inline CUmemPoolHandle_st __port_default_pool;
inline cudaError_t cudaDeviceGetDefaultMemPool([[port::out]] cudaMemPool_t *pool, int device) {
  *pool = &__port_default_pool;
  return cudaSuccess;
}
inline cudaError_t cudaDeviceGetMemPool([[port::out]] cudaMemPool_t *pool, int device) { return cudaDeviceGetDefaultMemPool(pool, device); }
inline cudaError_t cudaDeviceSetMemPool(int device, cudaMemPool_t pool) { return cudaSuccess; }
inline cudaError_t cudaMemPoolCreate([[port::out]] cudaMemPool_t *pool, const cudaMemPoolProps *properties) {
  *pool = (cudaMemPool_t)calloc(1, sizeof(CUmemPoolHandle_st));
  return cudaSuccess;
}
inline cudaError_t cudaMemPoolDestroy(cudaMemPool_t pool) {
  free(pool);
  return cudaSuccess;
}
inline cudaError_t cudaMemPoolSetAttribute(cudaMemPool_t pool, enum cudaMemPoolAttr attribute, void *value) {
  pool->attributes[attribute] = attribute < cudaMemPoolAttrReleaseThreshold ? (unsigned long long)*(int *)value : *(unsigned long long *)value;
  return cudaSuccess;
}
inline cudaError_t cudaMemPoolGetAttribute(cudaMemPool_t pool, enum cudaMemPoolAttr attribute, void *value) {
  if (attribute < cudaMemPoolAttrReleaseThreshold) *(int *)value = (int)pool->attributes[attribute];
  else *(unsigned long long *)value = pool->attributes[attribute];
  return cudaSuccess;
}
inline cudaError_t cudaMemPoolSetAccess(cudaMemPool_t pool, const cudaMemAccessDesc *access, size_t count) { return cudaSuccess; }
inline cudaError_t cudaMemPoolTrimTo(cudaMemPool_t pool, size_t bytes) { return cudaSuccess; }
template <class T> cudaError_t cudaMallocFromPoolAsync([[port::out]] T **p, size_t bytes, cudaMemPool_t pool, cudaStream_t stream) { return cudaMallocAsync(p, bytes, stream); }
inline cudaError_t cudaMemPrefetchAsync(const void *p, size_t bytes, cudaMemLocation location, unsigned flags, cudaStream_t stream = 0) { return cudaSuccess; }
inline cudaError_t cudaMemAdvise(const void *p, size_t bytes, cudaMemoryAdvise advice, cudaMemLocation location) { return cudaSuccess; }
inline cudaError_t cudaStreamAttachMemAsync(cudaStream_t stream, void *p, size_t bytes = 0, unsigned flags = 4) { return cudaSuccess; }

// Handles that other processes open
struct cudaIpcMemHandle_t { char reserved[64]; };
struct cudaIpcEventHandle_t { char reserved[64]; };
#define cudaIpcMemLazyEnablePeerAccess 1
[[port::support("unsupported", "memory is not shared between processes")]] cudaError_t cudaIpcGetMemHandle(cudaIpcMemHandle_t *handle, void *p);
[[port::support("unsupported", "memory is not shared between processes")]] cudaError_t cudaIpcOpenMemHandle(void **p, cudaIpcMemHandle_t handle, unsigned flags);
[[port::support("unsupported", "memory is not shared between processes")]] cudaError_t cudaIpcCloseMemHandle(void *p);
[[port::support("unsupported", "events are not shared between processes")]] cudaError_t cudaIpcGetEventHandle(cudaIpcEventHandle_t *handle, cudaEvent_t event);
[[port::support("unsupported", "events are not shared between processes")]] cudaError_t cudaIpcOpenEventHandle(cudaEvent_t *event, cudaIpcEventHandle_t handle);
