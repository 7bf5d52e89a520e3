#pragma once
#include <port/array.h>
// Surfaces: arrays that kernels read and write. A surface object is the address of its array; x counts bytes.
inline cudaError_t cudaCreateSurfaceObject([[port::out]] cudaSurfaceObject_t *object, const cudaResourceDesc *resource) {
  if (resource->resType != cudaResourceTypeArray || resource->res.array.array == nullptr) return __port_status(cudaErrorInvalidValue);
  *object = (cudaSurfaceObject_t)resource->res.array.array;
  return cudaSuccess;
}
inline cudaError_t cudaDestroySurfaceObject(cudaSurfaceObject_t object) { return cudaSuccess; }
// Where an element lies; null outside.
inline __device__ char *__port_surface(cudaSurfaceObject_t object, int x, int y, int z, int bytes, enum cudaSurfaceBoundaryMode mode) {
  const cudaArray *array = (const cudaArray *)object;
  int width = (int)(array->width * array->elementBytes);
  int height = array->height == 0 ? 1 : (int)array->height;
  int depth = array->depth == 0 ? 1 : (int)array->depth;
  if (mode == cudaBoundaryModeClamp) {
    x = x < 0 ? 0 : x > width - bytes ? width - bytes : x;
    y = y < 0 ? 0 : y >= height ? height - 1 : y;
    z = z < 0 ? 0 : z >= depth ? depth - 1 : z;
  }
  bool inside = x >= 0 && x + bytes <= width && y >= 0 && y < height && z >= 0 && z < depth;
  if (!inside) {
    if (mode == cudaBoundaryModeTrap) __trap();
    return nullptr;
  }
  return array->data + ((size_t)z * height + y) * width + x;
}
template <class T> inline __device__ T __port_surface_read(cudaSurfaceObject_t s, int x, int y, int z, enum cudaSurfaceBoundaryMode mode) {
  T *at = (T *)__port_surface(s, x, y, z, (int)sizeof(T), mode);
  if (at == nullptr) return T();
  return *at;
}
template <class T> inline __device__ void __port_surface_write(T value, cudaSurfaceObject_t s, int x, int y, int z, enum cudaSurfaceBoundaryMode mode) {
  T *at = (T *)__port_surface(s, x, y, z, (int)sizeof(T), mode);
  if (at != nullptr) *at = value;
}
#define __PORT_MODE enum cudaSurfaceBoundaryMode mode = cudaBoundaryModeTrap
template <class T> inline __device__ T surf1Dread(cudaSurfaceObject_t s, int x, __PORT_MODE) { return __port_surface_read<T>(s, x, 0, 0, mode); }
template <class T> inline __device__ T surf2Dread(cudaSurfaceObject_t s, int x, int y, __PORT_MODE) { return __port_surface_read<T>(s, x, y, 0, mode); }
template <class T> inline __device__ T surf3Dread(cudaSurfaceObject_t s, int x, int y, int z, __PORT_MODE) { return __port_surface_read<T>(s, x, y, z, mode); }
template <class T> inline __device__ T surf2DLayeredread(cudaSurfaceObject_t s, int x, int y, int layer, __PORT_MODE) { return __port_surface_read<T>(s, x, y, layer, mode); }
template <class T> inline __device__ void surf1Dread(T *to, cudaSurfaceObject_t s, int x, __PORT_MODE) { *to = __port_surface_read<T>(s, x, 0, 0, mode); }
template <class T> inline __device__ void surf2Dread(T *to, cudaSurfaceObject_t s, int x, int y, __PORT_MODE) { *to = __port_surface_read<T>(s, x, y, 0, mode); }
template <class T> inline __device__ void surf3Dread(T *to, cudaSurfaceObject_t s, int x, int y, int z, __PORT_MODE) { *to = __port_surface_read<T>(s, x, y, z, mode); }
template <class T> inline __device__ void surf1Dwrite(T value, cudaSurfaceObject_t s, int x, __PORT_MODE) { __port_surface_write<T>(value, s, x, 0, 0, mode); }
template <class T> inline __device__ void surf2Dwrite(T value, cudaSurfaceObject_t s, int x, int y, __PORT_MODE) { __port_surface_write<T>(value, s, x, y, 0, mode); }
template <class T> inline __device__ void surf3Dwrite(T value, cudaSurfaceObject_t s, int x, int y, int z, __PORT_MODE) { __port_surface_write<T>(value, s, x, y, z, mode); }
template <class T> inline __device__ void surf2DLayeredwrite(T value, cudaSurfaceObject_t s, int x, int y, int layer, __PORT_MODE) { __port_surface_write<T>(value, s, x, y, layer, mode); }
template <class T> inline __device__ void surf2DLayeredread(T *to, cudaSurfaceObject_t s, int x, int y, int layer, __PORT_MODE) { *to = __port_surface_read<T>(s, x, y, layer, mode); }
template <class T> inline __device__ T surf1DLayeredread(cudaSurfaceObject_t s, int x, int layer, __PORT_MODE) { return __port_surface_read<T>(s, x, layer, 0, mode); }
template <class T> inline __device__ void surf1DLayeredwrite(T value, cudaSurfaceObject_t s, int x, int layer, __PORT_MODE) { __port_surface_write<T>(value, s, x, layer, 0, mode); }
template <class T> inline __device__ T surfCubemapread(cudaSurfaceObject_t s, int x, int y, int face, __PORT_MODE) { return __port_surface_read<T>(s, x, y, face, mode); }
template <class T> inline __device__ void surfCubemapwrite(T value, cudaSurfaceObject_t s, int x, int y, int face, __PORT_MODE) { __port_surface_write<T>(value, s, x, y, face, mode); }
template <class T> inline __device__ T surfCubemapLayeredread(cudaSurfaceObject_t s, int x, int y, int layerFace, __PORT_MODE) { return __port_surface_read<T>(s, x, y, layerFace, mode); }
template <class T> inline __device__ void surfCubemapLayeredwrite(T value, cudaSurfaceObject_t s, int x, int y, int layerFace, __PORT_MODE) { __port_surface_write<T>(value, s, x, y, layerFace, mode); }
#undef __PORT_MODE
