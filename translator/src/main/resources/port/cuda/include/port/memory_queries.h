#pragma once
#include <port/peers.h>
#include <port/texture.h>
// What is asked of memory and of pools, and copies of many pieces at once.
inline cudaError_t cudaHostGetFlags([[port::out]] unsigned *flags, void *p) {
  if (__port_space(p) != 4) return __port_status(cudaErrorInvalidValue);
  *flags = cudaHostAllocPortable | cudaHostAllocMapped;
  return cudaSuccess;
}
inline cudaError_t cudaMemPoolGetAccess(enum cudaMemAccessFlags *flags, cudaMemPool_t pool, cudaMemLocation *location) {
  *flags = cudaMemAccessFlagsProtReadWrite;
  return cudaSuccess;
}
inline cudaError_t cudaMemGetDefaultMemPool([[port::out]] cudaMemPool_t *pool, cudaMemLocation *location, enum cudaMemAllocationType type) { return cudaDeviceGetDefaultMemPool(pool, 0); }
inline cudaError_t cudaMemGetMemPool([[port::out]] cudaMemPool_t *pool, cudaMemLocation *location, enum cudaMemAllocationType type) { return cudaDeviceGetDefaultMemPool(pool, 0); }
inline cudaError_t cudaMemcpy3DPeer(const cudaMemcpy3DPeerParms *p) {
  if (p->srcDevice != 0 || p->dstDevice != 0) return __port_status(cudaErrorInvalidDevice);
  cudaMemcpy3DParms copy = {p->srcArray, p->srcPos, p->srcPtr, p->dstArray, p->dstPos, p->dstPtr, p->extent, cudaMemcpyDeviceToDevice};
  return cudaMemcpy3D(&copy);
}
inline cudaError_t cudaMemcpy3DPeerAsync(const cudaMemcpy3DPeerParms *p, cudaStream_t stream = 0) { return cudaMemcpy3DPeer(p); }
// Managed memory moves nowhere; what was advised last is remembered for nobody.
enum cudaMemRangeAttribute { cudaMemRangeAttributeReadMostly = 1, cudaMemRangeAttributePreferredLocation = 2, cudaMemRangeAttributeAccessedBy = 3, cudaMemRangeAttributeLastPrefetchLocation = 4 };
[[port::support("partial", "advice is not remembered")]] inline cudaError_t cudaMemRangeGetAttribute(void *data, size_t bytes, enum cudaMemRangeAttribute attribute, const void *p, size_t count) {
  if (bytes < sizeof(int)) return __port_status(cudaErrorInvalidValue);
  *(int *)data = attribute == cudaMemRangeAttributeReadMostly ? 0 : cudaInvalidDeviceId;
  return cudaSuccess;
}
inline cudaError_t cudaGetTextureObjectResourceViewDesc(cudaResourceViewDesc *view, cudaTextureObject_t object) {
  memset(view, 0, sizeof(cudaResourceViewDesc));
  return cudaSuccess;
}
inline cudaError_t cudaGetSurfaceObjectResourceDesc(cudaResourceDesc *resource, cudaSurfaceObject_t object) {
  memset(resource, 0, sizeof(cudaResourceDesc));
  resource->resType = cudaResourceTypeArray;
  resource->res.array.array = (cudaArray_t)object;
  return cudaSuccess;
}
inline cudaError_t cudaDeviceFlushGPUDirectRDMAWrites(int target, int scope) { return __port_status(cudaErrorNotSupported); }
