#pragma once
#include <port/array.h>
// How textures are read (CUDA C++ Programming Guide, "Texture Fetching"). A texture object is the address of one of these.
struct __port_texture {
  const char *data;
  size_t pitch, slice;
  int width, height, depth;
  int bits, channels, format;
  int address[3];
  int filter, normalizedFloat, normalized;
  float border[4];
  cudaResourceDesc resource;
  cudaTextureDesc description;
};
[[port::intrinsic("convert.f16.f32"), port::shim("SmallFloats#fromHalf")]] __host__ __device__ float __port_half_bits_to_float(unsigned short x);
inline __device__ unsigned __port_channel(const __port_texture *t, const char *at, int channel) {
  if (channel >= t->channels) return t->format == cudaChannelFormatKindFloat && channel == 3 ? 0x3f800000u : channel == 3 ? 1u : 0u;
  bool isSigned = t->format == cudaChannelFormatKindSigned;
  if (t->bits == 8) return isSigned ? (unsigned)(int)((const signed char *)at)[channel] : (unsigned)((const unsigned char *)at)[channel];
  if (t->bits == 16) {
    unsigned short half = ((const unsigned short *)at)[channel];
    if (t->format == cudaChannelFormatKindFloat) return __float_as_uint(__port_half_bits_to_float(half));
    return isSigned ? (unsigned)(int)(short)half : (unsigned)half;
  }
  return ((const unsigned *)at)[channel];
}
inline __device__ float __port_channel_value(const __port_texture *t, const char *at, int channel) {
  unsigned bits = __port_channel(t, at, channel);
  if (t->format == cudaChannelFormatKindFloat) return __uint_as_float(bits);
  if (channel >= t->channels) return channel == 3 ? 1.0f : 0.0f;
  if (t->format == cudaChannelFormatKindUnsigned) return (float)bits / (t->bits == 8 ? 255.0f : 65535.0f);
  float value = (float)(int)bits / (t->bits == 8 ? 127.0f : 32767.0f);
  return value < -1.0f ? -1.0f : value;
}
// The index of a texel in one dimension; -1 where the border is.
inline __device__ int __port_texel_index(const __port_texture *t, int dimension, int i, int n) {
  int mode = t->address[dimension];
  if (i >= 0 && i < n) return i;
  if (mode == cudaAddressModeBorder) return -1;
  if (mode == cudaAddressModeClamp || !t->normalized) return i < 0 ? 0 : n - 1;
  if (mode == cudaAddressModeWrap) {
    int rest = i % n;
    return rest < 0 ? rest + n : rest;
  }
  int rest = i % (2 * n);
  if (rest < 0) rest += 2 * n;
  return rest < n ? rest : 2 * n - 1 - rest;
}
inline __device__ const char *__port_texel(const __port_texture *t, int dimensions, int x, int y, int z) {
  int i = __port_texel_index(t, 0, x, t->width);
  int j = dimensions > 1 ? __port_texel_index(t, 1, y, t->height) : y;
  int k = dimensions > 2 ? __port_texel_index(t, 2, z, t->depth) : z;
  if (i < 0 || j < 0 || k < 0) return nullptr;
  return t->data + k * t->slice + j * t->pitch + (size_t)(i * (t->bits / 8 * t->channels));
}
inline __device__ uint4 __port_texel_bits(const __port_texture *t, const char *at) {
  bool isFloat = t->normalizedFloat || t->format == cudaChannelFormatKindFloat;
  uint4 bits;
  if (at == nullptr) {
    bits.x = isFloat ? __float_as_uint(t->border[0]) : (unsigned)(int)t->border[0];
    bits.y = isFloat ? __float_as_uint(t->border[1]) : (unsigned)(int)t->border[1];
    bits.z = isFloat ? __float_as_uint(t->border[2]) : (unsigned)(int)t->border[2];
    bits.w = isFloat ? __float_as_uint(t->border[3]) : (unsigned)(int)t->border[3];
  } else if (isFloat) {
    bits.x = __float_as_uint(__port_channel_value(t, at, 0));
    bits.y = __float_as_uint(__port_channel_value(t, at, 1));
    bits.z = __float_as_uint(__port_channel_value(t, at, 2));
    bits.w = __float_as_uint(__port_channel_value(t, at, 3));
  } else {
    bits.x = __port_channel(t, at, 0);
    bits.y = __port_channel(t, at, 1);
    bits.z = __port_channel(t, at, 2);
    bits.w = __port_channel(t, at, 3);
  }
  return bits;
}
// Weights have 8 bits behind the point, so that 1 is exact.
inline __device__ float __port_weight(float x) { return floorf((x - floorf(x)) * 256.0f + 0.5f) / 256.0f; }
// The four channels as bits: those of a float where the texture gives floats, else those of the integer.
// The layer of a layered texture, or the face of a cube, takes the place of the dimension behind the last.
inline __device__ uint4 __port_sample(cudaTextureObject_t object, int dimensions, float x, float y, float z, int layer) {
  const __port_texture *t = (const __port_texture *)object;
  float fx = t->normalized ? x * (float)t->width : x;
  float fy = dimensions < 2 ? 0.0f : t->normalized ? y * (float)t->height : y;
  float fz = dimensions < 3 ? 0.0f : t->normalized ? z * (float)t->depth : z;
  int layers = dimensions == 1 && t->height > 1 ? t->height : t->depth;
  int level = layer < 0 ? 0 : layer >= layers ? layers - 1 : layer;
  if (t->filter == cudaFilterModePoint) {
    int i = (int)floorf(fx);
    int j = dimensions > 1 ? (int)floorf(fy) : 0;
    int k = dimensions > 2 ? (int)floorf(fz) : level;
    return __port_texel_bits(t, __port_texel(t, dimensions, i, j, k));
  }
  fx -= 0.5f;
  fy -= 0.5f;
  fz -= 0.5f;
  float a = __port_weight(fx);
  float b = dimensions > 1 ? __port_weight(fy) : 0.0f;
  float c = dimensions > 2 ? __port_weight(fz) : 0.0f;
  int i = (int)floorf(fx);
  int j = dimensions > 1 ? (int)floorf(fy) : 0;
  int k = dimensions > 2 ? (int)floorf(fz) : level;
  float sumX = 0.0f, sumY = 0.0f, sumZ = 0.0f, sumW = 0.0f;
  int corners = 1 << dimensions;
  for (int corner = 0; corner < corners; corner++) {
    int dx = corner & 1, dy = corner >> 1 & 1, dz = corner >> 2;
    float weight = (dx ? a : 1.0f - a) * (dy ? b : 1.0f - b) * (dz ? c : 1.0f - c);
    uint4 bits = __port_texel_bits(t, __port_texel(t, dimensions, i + dx, j + dy, k + dz));
    sumX += weight * __uint_as_float(bits.x);
    sumY += weight * __uint_as_float(bits.y);
    sumZ += weight * __uint_as_float(bits.z);
    sumW += weight * __uint_as_float(bits.w);
  }
  uint4 result;
  result.x = __float_as_uint(sumX);
  result.y = __float_as_uint(sumY);
  result.z = __float_as_uint(sumZ);
  result.w = __float_as_uint(sumW);
  return result;
}
// One channel of the four texels that a linear read would weigh: lower left, lower right, upper right, upper left.
inline __device__ uint4 __port_gather(cudaTextureObject_t object, float x, float y, int component) {
  const __port_texture *t = (const __port_texture *)object;
  int i = (int)floorf((t->normalized ? x * (float)t->width : x) - 0.5f);
  int j = (int)floorf((t->normalized ? y * (float)t->height : y) - 0.5f);
  unsigned found[4];
  for (int corner = 0; corner < 4; corner++) {
    uint4 bits = __port_texel_bits(t, __port_texel(t, 2, i + (corner == 1 || corner == 2 ? 1 : 0), j + (corner < 2 ? 1 : 0), 0));
    found[corner] = component == 0 ? bits.x : component == 1 ? bits.y : component == 2 ? bits.z : bits.w;
  }
  return make_uint4(found[0], found[1], found[2], found[3]);
}
// Integers outside of the memory give zero.
inline __device__ uint4 __port_fetch(cudaTextureObject_t object, int i) {
  const __port_texture *t = (const __port_texture *)object;
  if (i < 0 || i >= t->width) {
    uint4 none = {0, 0, 0, 0};
    return none;
  }
  return __port_texel_bits(t, t->data + (size_t)i * (size_t)(t->bits / 8 * t->channels));
}
// A direction meets the face of the coordinate that is largest (CUDA C++ Programming Guide, "Cubemap Textures").
inline __device__ uint4 __port_sample_cube(cudaTextureObject_t object, float x, float y, float z, int layer) {
  float ax = fabsf(x), ay = fabsf(y), az = fabsf(z);
  int face;
  float m, s, t;
  if (ax >= ay && ax >= az) {
    face = x >= 0.0f ? 0 : 1;
    m = ax;
    s = x >= 0.0f ? -z : z;
    t = -y;
  } else if (ay >= az) {
    face = y >= 0.0f ? 2 : 3;
    m = ay;
    s = x;
    t = y >= 0.0f ? z : -z;
  } else {
    face = z >= 0.0f ? 4 : 5;
    m = az;
    s = z >= 0.0f ? x : -x;
    t = -y;
  }
  return __port_sample(object, 2, (s / m + 1.0f) / 2.0f, (t / m + 1.0f) / 2.0f, 0.0f, layer * 6 + face);
}
inline int __port_channel_count(const cudaChannelFormatDesc &d) { return (d.x > 0 ? 1 : 0) + (d.y > 0 ? 1 : 0) + (d.z > 0 ? 1 : 0) + (d.w > 0 ? 1 : 0); }
inline cudaError_t __port_describe(__port_texture *t, const cudaResourceDesc *resource, const cudaTextureDesc *description) {
  cudaChannelFormatDesc channels;
  switch (resource->resType) {
  case cudaResourceTypeArray: {
    cudaArray_t array = resource->res.array.array;
    channels = array->channels;
    t->data = array->data;
    t->width = (int)array->width;
    t->height = array->height == 0 ? 1 : (int)array->height;
    t->depth = array->depth == 0 ? 1 : (int)array->depth;
    t->pitch = array->width * array->elementBytes;
    t->slice = t->pitch * (size_t)t->height;
    break;
  }
  case cudaResourceTypeLinear:
    channels = resource->res.linear.desc;
    t->data = (const char *)resource->res.linear.devPtr;
    t->width = (int)(resource->res.linear.sizeInBytes / ((size_t)(channels.x + channels.y + channels.z + channels.w) / 8));
    t->height = t->depth = 1;
    t->pitch = t->slice = 0;
    break;
  case cudaResourceTypePitch2D:
    channels = resource->res.pitch2D.desc;
    t->data = (const char *)resource->res.pitch2D.devPtr;
    t->width = (int)resource->res.pitch2D.width;
    t->height = (int)resource->res.pitch2D.height;
    t->depth = 1;
    t->pitch = resource->res.pitch2D.pitchInBytes;
    t->slice = 0;
    break;
  default:
    return cudaErrorNotSupported;
  }
  t->bits = channels.x;
  t->channels = __port_channel_count(channels);
  t->format = channels.f;
  for (int i = 0; i < 3; i++) t->address[i] = description->addressMode[i];
  for (int i = 0; i < 4; i++) t->border[i] = description->borderColor[i];
  t->filter = description->filterMode;
  t->normalizedFloat = description->readMode == cudaReadModeNormalizedFloat && t->format != cudaChannelFormatKindFloat;
  t->normalized = description->normalizedCoords;
  if (t->filter == cudaFilterModeLinear && t->format != cudaChannelFormatKindFloat && !t->normalizedFloat) return cudaErrorInvalidValue;
  t->resource = *resource;
  t->description = *description;
  return cudaSuccess;
}
inline cudaError_t cudaCreateTextureObject([[port::out]] cudaTextureObject_t *object, const cudaResourceDesc *resource, const cudaTextureDesc *description, const cudaResourceViewDesc *view = nullptr) {
  __port_texture *fresh = (__port_texture *)__port_allocate_managed(sizeof(__port_texture));
  cudaError_t status = fresh == nullptr ? cudaErrorMemoryAllocation : __port_describe(fresh, resource, description);
  if (status != cudaSuccess) return __port_status(status);
  *object = (cudaTextureObject_t)fresh;
  return cudaSuccess;
}
inline cudaError_t cudaDestroyTextureObject(cudaTextureObject_t object) { return object == 0 ? cudaSuccess : __port_status(__port_free_device((void *)object)); }
inline cudaError_t cudaGetTextureObjectResourceDesc(cudaResourceDesc *resource, cudaTextureObject_t object) {
  *resource = ((const __port_texture *)object)->resource;
  return cudaSuccess;
}
inline cudaError_t cudaGetTextureObjectTextureDesc(cudaTextureDesc *description, cudaTextureObject_t object) {
  *description = ((const __port_texture *)object)->description;
  return cudaSuccess;
}
