#pragma once
#include <channel_descriptor.h>
#include <cuda_runtime_api.h>
// Arrays of the device, and copies in two and three dimensions.
inline cudaError_t cudaMalloc3DArray([[port::out]] cudaArray_t *array, const cudaChannelFormatDesc *channels, cudaExtent extent, unsigned flags = 0) {
  size_t elementBytes = (size_t)(channels->x + channels->y + channels->z + channels->w) / 8;
  if (elementBytes == 0 || extent.width == 0) return __port_status(cudaErrorInvalidValue);
  if ((flags & cudaArrayCubemap) != 0 && (extent.width != extent.height || extent.depth % 6 != 0)) return __port_status(cudaErrorInvalidValue);
  cudaArray *fresh = (cudaArray *)__port_allocate_managed(sizeof(cudaArray));
  size_t rows = (extent.height == 0 ? 1 : extent.height) * (extent.depth == 0 ? 1 : extent.depth);
  char *data = fresh == nullptr ? nullptr : (char *)__port_allocate_device(extent.width * elementBytes * rows);
  if (data == nullptr) return __port_status(cudaErrorMemoryAllocation);
  __port_fill(data, 0, extent.width * elementBytes * rows);
  fresh->data = data;
  fresh->width = extent.width;
  fresh->height = extent.height;
  fresh->depth = extent.depth;
  fresh->elementBytes = elementBytes;
  fresh->channels = *channels;
  fresh->flags = flags;
  *array = fresh;
  return cudaSuccess;
}
inline cudaError_t cudaMallocArray([[port::out]] cudaArray_t *array, const cudaChannelFormatDesc *channels, size_t width, size_t height = 0, unsigned flags = 0) {
  return cudaMalloc3DArray(array, channels, make_cudaExtent(width, height, 0), flags);
}
inline cudaError_t cudaFreeArray(cudaArray_t array) {
  if (array == nullptr) return cudaSuccess;
  int status = __port_free_device(array->data);
  if (status == 0) status = __port_free_device(array);
  return __port_status(status);
}
inline cudaError_t cudaArrayGetInfo(cudaChannelFormatDesc *channels, cudaExtent *extent, unsigned *flags, cudaArray_t array) {
  if (channels != nullptr) *channels = array->channels;
  if (extent != nullptr) *extent = make_cudaExtent(array->width, array->height, array->depth);
  if (flags != nullptr) *flags = array->flags;
  return cudaSuccess;
}
inline cudaError_t cudaGetChannelDesc(cudaChannelFormatDesc *channels, cudaArray_const_t array) {
  *channels = array->channels;
  return cudaSuccess;
}
inline char *__port_at(cudaArray_const_t array, size_t x, size_t y, size_t z) {
  size_t rows = array->height == 0 ? 1 : array->height;
  return array->data + ((z * rows + y) * array->width) * array->elementBytes + x;
}
inline size_t __port_row_bytes(cudaArray_const_t array) { return array->width * array->elementBytes; }
inline bool __port_holds(cudaArray_const_t array, size_t x, size_t y, size_t width, size_t height) {
  return x + width <= __port_row_bytes(array) && y + height <= (array->height == 0 ? 1 : array->height);
}
inline cudaError_t cudaMemcpy2DToArray(cudaArray_t to, size_t x, size_t y, const void *from, size_t pitch, size_t width, size_t height, enum cudaMemcpyKind kind) {
  if (!__port_holds(to, x, y, width, height)) return __port_status(cudaErrorInvalidValue);
  return __port_status(__port_transfer_pitched(__port_at(to, x, y, 0), __port_row_bytes(to), from, pitch, width, height, kind));
}
inline cudaError_t cudaMemcpy2DToArrayAsync(cudaArray_t to, size_t x, size_t y, const void *from, size_t pitch, size_t width, size_t height, enum cudaMemcpyKind kind, cudaStream_t stream = 0) {
  return cudaMemcpy2DToArray(to, x, y, from, pitch, width, height, kind);
}
inline cudaError_t cudaMemcpy2DFromArray(void *to, size_t pitch, cudaArray_const_t from, size_t x, size_t y, size_t width, size_t height, enum cudaMemcpyKind kind) {
  if (!__port_holds(from, x, y, width, height)) return __port_status(cudaErrorInvalidValue);
  return __port_status(__port_transfer_pitched(to, pitch, __port_at(from, x, y, 0), __port_row_bytes(from), width, height, kind));
}
inline cudaError_t cudaMemcpy2DFromArrayAsync(void *to, size_t pitch, cudaArray_const_t from, size_t x, size_t y, size_t width, size_t height, enum cudaMemcpyKind kind, cudaStream_t stream = 0) {
  return cudaMemcpy2DFromArray(to, pitch, from, x, y, width, height, kind);
}
inline cudaError_t cudaMemcpy2DArrayToArray(cudaArray_t to, size_t toX, size_t toY, cudaArray_const_t from, size_t x, size_t y, size_t width, size_t height, enum cudaMemcpyKind kind = cudaMemcpyDeviceToDevice) {
  if (!__port_holds(from, x, y, width, height) || !__port_holds(to, toX, toY, width, height)) return __port_status(cudaErrorInvalidValue);
  return __port_status(__port_transfer_pitched(__port_at(to, toX, toY, 0), __port_row_bytes(to), __port_at(from, x, y, 0), __port_row_bytes(from), width, height, cudaMemcpyDeviceToDevice));
}
inline cudaError_t cudaMemcpyToArray(cudaArray_t to, size_t x, size_t y, const void *from, size_t bytes, enum cudaMemcpyKind kind) { return __port_status(__port_transfer(__port_at(to, x, y, 0), from, bytes, kind)); }
inline cudaError_t cudaMemcpyToArrayAsync(cudaArray_t to, size_t x, size_t y, const void *from, size_t bytes, enum cudaMemcpyKind kind, cudaStream_t stream = 0) { return cudaMemcpyToArray(to, x, y, from, bytes, kind); }
inline cudaError_t cudaMemcpyFromArray(void *to, cudaArray_const_t from, size_t x, size_t y, size_t bytes, enum cudaMemcpyKind kind) { return __port_status(__port_transfer(to, __port_at(from, x, y, 0), bytes, kind)); }
inline cudaError_t cudaMemcpyFromArrayAsync(void *to, cudaArray_const_t from, size_t x, size_t y, size_t bytes, enum cudaMemcpyKind kind, cudaStream_t stream = 0) { return cudaMemcpyFromArray(to, from, x, y, bytes, kind); }
inline cudaError_t cudaMemcpyArrayToArray(cudaArray_t to, size_t toX, size_t toY, cudaArray_const_t from, size_t x, size_t y, size_t bytes, enum cudaMemcpyKind kind = cudaMemcpyDeviceToDevice) {
  return __port_status(__port_transfer(__port_at(to, toX, toY, 0), __port_at(from, x, y, 0), bytes, cudaMemcpyDeviceToDevice));
}

// The extent counts elements where an array takes part, and bytes otherwise; so do the positions of each side.
inline cudaError_t cudaMemcpy3D(const cudaMemcpy3DParms *p) {
  if ((p->srcArray == nullptr) == (p->srcPtr.ptr == nullptr) || (p->dstArray == nullptr) == (p->dstPtr.ptr == nullptr)) return __port_status(cudaErrorInvalidValue);
  size_t unit = p->srcArray != nullptr ? p->srcArray->elementBytes : p->dstArray != nullptr ? p->dstArray->elementBytes : 1;
  size_t width = p->extent.width * unit;
  for (size_t z = 0; z < p->extent.depth; z++) {
    const char *from;
    char *to;
    size_t fromPitch, toPitch;
    if (p->srcArray != nullptr) {
      fromPitch = __port_row_bytes(p->srcArray);
      from = __port_at(p->srcArray, p->srcPos.x * unit, p->srcPos.y, p->srcPos.z + z);
    } else {
      fromPitch = p->srcPtr.pitch;
      size_t rows = p->srcPtr.ysize == 0 ? p->extent.height : p->srcPtr.ysize;
      from = (const char *)p->srcPtr.ptr + ((p->srcPos.z + z) * rows + p->srcPos.y) * fromPitch + p->srcPos.x;
    }
    if (p->dstArray != nullptr) {
      toPitch = __port_row_bytes(p->dstArray);
      to = __port_at(p->dstArray, p->dstPos.x * unit, p->dstPos.y, p->dstPos.z + z);
    } else {
      toPitch = p->dstPtr.pitch;
      size_t rows = p->dstPtr.ysize == 0 ? p->extent.height : p->dstPtr.ysize;
      to = (char *)p->dstPtr.ptr + ((p->dstPos.z + z) * rows + p->dstPos.y) * toPitch + p->dstPos.x;
    }
    int status = __port_transfer_pitched(to, toPitch, from, fromPitch, width, p->extent.height, p->kind);
    if (status != 0) return __port_status(status);
  }
  return cudaSuccess;
}
inline cudaError_t cudaMemcpy3DAsync(const cudaMemcpy3DParms *p, cudaStream_t stream = 0) { return cudaMemcpy3D(p); }
inline cudaError_t cudaMalloc3D(cudaPitchedPtr *p, cudaExtent extent) {
  size_t pitch = (extent.width + 511) / 512 * 512;
  void *fresh = __port_allocate_device(pitch * extent.height * extent.depth);
  if (fresh == nullptr) return __port_status(cudaErrorMemoryAllocation);
  *p = make_cudaPitchedPtr(fresh, pitch, extent.width, extent.height);
  return cudaSuccess;
}
inline cudaError_t cudaMemset3D(cudaPitchedPtr p, int value, cudaExtent extent) {
  for (size_t z = 0; z < extent.depth; z++) {
    int status = __port_fill_pitched((char *)p.ptr + z * p.pitch * p.ysize, p.pitch, value, extent.width, extent.height);
    if (status != 0) return __port_status(status);
  }
  return cudaSuccess;
}
inline cudaError_t cudaMemset3DAsync(cudaPitchedPtr p, int value, cudaExtent extent, cudaStream_t stream = 0) { return cudaMemset3D(p, value, extent); }
inline cudaError_t cudaMemset2DAsync(void *to, size_t pitch, int value, size_t width, size_t height, cudaStream_t stream = 0) { return cudaMemset2D(to, pitch, value, width, height); }
