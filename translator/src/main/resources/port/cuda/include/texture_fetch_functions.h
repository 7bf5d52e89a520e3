#pragma once
#include <port/texture.h>
// From the four channels of a texel to the type that a program asks for.
template <class T> struct __port_pixel;
template <> struct __port_pixel<char> { static __device__ char of(const uint4 &bits) { return (char)(int)bits.x; } };
template <> struct __port_pixel<signed char> { static __device__ signed char of(const uint4 &bits) { return (signed char)(int)bits.x; } };
template <> struct __port_pixel<unsigned char> { static __device__ unsigned char of(const uint4 &bits) { return (unsigned char)bits.x; } };
template <> struct __port_pixel<short> { static __device__ short of(const uint4 &bits) { return (short)(int)bits.x; } };
template <> struct __port_pixel<unsigned short> { static __device__ unsigned short of(const uint4 &bits) { return (unsigned short)bits.x; } };
template <> struct __port_pixel<int> { static __device__ int of(const uint4 &bits) { return (int)bits.x; } };
template <> struct __port_pixel<unsigned int> { static __device__ unsigned int of(const uint4 &bits) { return bits.x; } };
template <> struct __port_pixel<float> { static __device__ float of(const uint4 &bits) { return __uint_as_float(bits.x); } };
template <> struct __port_pixel<char1> { static __device__ char1 of(const uint4 &bits) { return make_char1((signed char)(int)bits.x); } };
template <> struct __port_pixel<char2> { static __device__ char2 of(const uint4 &bits) { return make_char2((signed char)(int)bits.x, (signed char)(int)bits.y); } };
template <> struct __port_pixel<char3> { static __device__ char3 of(const uint4 &bits) { return make_char3((signed char)(int)bits.x, (signed char)(int)bits.y, (signed char)(int)bits.z); } };
template <> struct __port_pixel<char4> { static __device__ char4 of(const uint4 &bits) { return make_char4((signed char)(int)bits.x, (signed char)(int)bits.y, (signed char)(int)bits.z, (signed char)(int)bits.w); } };
template <> struct __port_pixel<uchar1> { static __device__ uchar1 of(const uint4 &bits) { return make_uchar1((unsigned char)bits.x); } };
template <> struct __port_pixel<uchar2> { static __device__ uchar2 of(const uint4 &bits) { return make_uchar2((unsigned char)bits.x, (unsigned char)bits.y); } };
template <> struct __port_pixel<uchar3> { static __device__ uchar3 of(const uint4 &bits) { return make_uchar3((unsigned char)bits.x, (unsigned char)bits.y, (unsigned char)bits.z); } };
template <> struct __port_pixel<uchar4> { static __device__ uchar4 of(const uint4 &bits) { return make_uchar4((unsigned char)bits.x, (unsigned char)bits.y, (unsigned char)bits.z, (unsigned char)bits.w); } };
template <> struct __port_pixel<short1> { static __device__ short1 of(const uint4 &bits) { return make_short1((short)(int)bits.x); } };
template <> struct __port_pixel<short2> { static __device__ short2 of(const uint4 &bits) { return make_short2((short)(int)bits.x, (short)(int)bits.y); } };
template <> struct __port_pixel<short3> { static __device__ short3 of(const uint4 &bits) { return make_short3((short)(int)bits.x, (short)(int)bits.y, (short)(int)bits.z); } };
template <> struct __port_pixel<short4> { static __device__ short4 of(const uint4 &bits) { return make_short4((short)(int)bits.x, (short)(int)bits.y, (short)(int)bits.z, (short)(int)bits.w); } };
template <> struct __port_pixel<ushort1> { static __device__ ushort1 of(const uint4 &bits) { return make_ushort1((unsigned short)bits.x); } };
template <> struct __port_pixel<ushort2> { static __device__ ushort2 of(const uint4 &bits) { return make_ushort2((unsigned short)bits.x, (unsigned short)bits.y); } };
template <> struct __port_pixel<ushort3> { static __device__ ushort3 of(const uint4 &bits) { return make_ushort3((unsigned short)bits.x, (unsigned short)bits.y, (unsigned short)bits.z); } };
template <> struct __port_pixel<ushort4> { static __device__ ushort4 of(const uint4 &bits) { return make_ushort4((unsigned short)bits.x, (unsigned short)bits.y, (unsigned short)bits.z, (unsigned short)bits.w); } };
template <> struct __port_pixel<int1> { static __device__ int1 of(const uint4 &bits) { return make_int1((int)bits.x); } };
template <> struct __port_pixel<int2> { static __device__ int2 of(const uint4 &bits) { return make_int2((int)bits.x, (int)bits.y); } };
template <> struct __port_pixel<int3> { static __device__ int3 of(const uint4 &bits) { return make_int3((int)bits.x, (int)bits.y, (int)bits.z); } };
template <> struct __port_pixel<int4> { static __device__ int4 of(const uint4 &bits) { return make_int4((int)bits.x, (int)bits.y, (int)bits.z, (int)bits.w); } };
template <> struct __port_pixel<uint1> { static __device__ uint1 of(const uint4 &bits) { return make_uint1(bits.x); } };
template <> struct __port_pixel<uint2> { static __device__ uint2 of(const uint4 &bits) { return make_uint2(bits.x, bits.y); } };
template <> struct __port_pixel<uint3> { static __device__ uint3 of(const uint4 &bits) { return make_uint3(bits.x, bits.y, bits.z); } };
template <> struct __port_pixel<uint4> { static __device__ uint4 of(const uint4 &bits) { return make_uint4(bits.x, bits.y, bits.z, bits.w); } };
template <> struct __port_pixel<float1> { static __device__ float1 of(const uint4 &bits) { return make_float1(__uint_as_float(bits.x)); } };
template <> struct __port_pixel<float2> { static __device__ float2 of(const uint4 &bits) { return make_float2(__uint_as_float(bits.x), __uint_as_float(bits.y)); } };
template <> struct __port_pixel<float3> { static __device__ float3 of(const uint4 &bits) { return make_float3(__uint_as_float(bits.x), __uint_as_float(bits.y), __uint_as_float(bits.z)); } };
template <> struct __port_pixel<float4> { static __device__ float4 of(const uint4 &bits) { return make_float4(__uint_as_float(bits.x), __uint_as_float(bits.y), __uint_as_float(bits.z), __uint_as_float(bits.w)); } };

// Texture objects
template <class T> inline __device__ T tex1Dfetch(cudaTextureObject_t t, int x) { return __port_pixel<T>::of(__port_fetch(t, x)); }
template <class T> inline __device__ T tex1D(cudaTextureObject_t t, float x) { return __port_pixel<T>::of(__port_sample(t, 1, x, 0.0f, 0.0f, 0)); }
template <class T> inline __device__ T tex2D(cudaTextureObject_t t, float x, float y) { return __port_pixel<T>::of(__port_sample(t, 2, x, y, 0.0f, 0)); }
template <class T> inline __device__ T tex3D(cudaTextureObject_t t, float x, float y, float z) { return __port_pixel<T>::of(__port_sample(t, 3, x, y, z, 0)); }
template <class T> inline __device__ T tex1DLayered(cudaTextureObject_t t, float x, int layer) { return __port_pixel<T>::of(__port_sample(t, 1, x, 0.0f, 0.0f, layer)); }
template <class T> inline __device__ T tex2DLayered(cudaTextureObject_t t, float x, float y, int layer) { return __port_pixel<T>::of(__port_sample(t, 2, x, y, 0.0f, layer)); }
template <class T> inline __device__ T texCubemap(cudaTextureObject_t t, float x, float y, float z) { return __port_pixel<T>::of(__port_sample_cube(t, x, y, z, 0)); }
template <class T> inline __device__ T texCubemapLayered(cudaTextureObject_t t, float x, float y, float z, int layer) { return __port_pixel<T>::of(__port_sample_cube(t, x, y, z, layer)); }
// Without mipmaps there is but one level.
template <class T> inline __device__ T tex1DLod(cudaTextureObject_t t, float x, float level) { return tex1D<T>(t, x); }
template <class T> inline __device__ T tex2DLod(cudaTextureObject_t t, float x, float y, float level) { return tex2D<T>(t, x, y); }
template <class T> inline __device__ T tex3DLod(cudaTextureObject_t t, float x, float y, float z, float level) { return tex3D<T>(t, x, y, z); }
template <class T> inline __device__ T tex1DLayeredLod(cudaTextureObject_t t, float x, int layer, float level) { return tex1DLayered<T>(t, x, layer); }
template <class T> inline __device__ T tex2DLayeredLod(cudaTextureObject_t t, float x, float y, int layer, float level) { return tex2DLayered<T>(t, x, y, layer); }
template <class T> inline __device__ T texCubemapLod(cudaTextureObject_t t, float x, float y, float z, float level) { return texCubemap<T>(t, x, y, z); }
template <class T> inline __device__ T texCubemapLayeredLod(cudaTextureObject_t t, float x, float y, float z, int layer, float level) { return texCubemapLayered<T>(t, x, y, z, layer); }
template <class T> inline __device__ T tex1DGrad(cudaTextureObject_t t, float x, float dx, float dy) { return tex1D<T>(t, x); }
template <class T> inline __device__ T tex2DGrad(cudaTextureObject_t t, float x, float y, float2 dx, float2 dy) { return tex2D<T>(t, x, y); }
template <class T> inline __device__ T tex3DGrad(cudaTextureObject_t t, float x, float y, float z, float4 dx, float4 dy) { return tex3D<T>(t, x, y, z); }
template <class T> inline __device__ T tex1DLayeredGrad(cudaTextureObject_t t, float x, int layer, float dx, float dy) { return tex1DLayered<T>(t, x, layer); }
template <class T> inline __device__ T tex2DLayeredGrad(cudaTextureObject_t t, float x, float y, int layer, float2 dx, float2 dy) { return tex2DLayered<T>(t, x, y, layer); }
template <class T> inline __device__ T tex2Dgather(cudaTextureObject_t t, float x, float y, int component = 0) { return __port_pixel<T>::of(__port_gather(t, x, y, component)); }
template <class T> inline __device__ void tex1DLayered(T *to, cudaTextureObject_t t, float x, int layer) { *to = tex1DLayered<T>(t, x, layer); }
template <class T> inline __device__ void tex2DLayered(T *to, cudaTextureObject_t t, float x, float y, int layer) { *to = tex2DLayered<T>(t, x, y, layer); }
template <class T> inline __device__ void texCubemap(T *to, cudaTextureObject_t t, float x, float y, float z) { *to = texCubemap<T>(t, x, y, z); }
template <class T> inline __device__ void tex1Dfetch(T *to, cudaTextureObject_t t, int x) { *to = tex1Dfetch<T>(t, x); }
template <class T> inline __device__ void tex1D(T *to, cudaTextureObject_t t, float x) { *to = tex1D<T>(t, x); }
template <class T> inline __device__ void tex2D(T *to, cudaTextureObject_t t, float x, float y) { *to = tex2D<T>(t, x, y); }
template <class T> inline __device__ void tex3D(T *to, cudaTextureObject_t t, float x, float y, float z) { *to = tex3D<T>(t, x, y, z); }

// Texture references, which CUDA 12 removed and older programs use: variables that the device reads.
template <class T, int dimensions = cudaTextureType1D, enum cudaTextureReadMode mode = cudaReadModeElementType> struct [[port::managed]] texture {
  int normalized;
  enum cudaTextureFilterMode filterMode;
  enum cudaTextureAddressMode addressMode[3];
  struct cudaChannelFormatDesc channelDesc;
  __port_texture bound;
  texture(int normalized = 0, enum cudaTextureFilterMode filter = cudaFilterModePoint, enum cudaTextureAddressMode address = cudaAddressModeClamp)
      : normalized(normalized), filterMode(filter), channelDesc(__port_channels<T>::of()) {
    addressMode[0] = addressMode[1] = addressMode[2] = address;
  }
};
template <class T, enum cudaTextureReadMode mode> struct __port_read { typedef T type; };
#define __PORT_NORMALIZED(base, vector) \
  template <> struct __port_read<base, cudaReadModeNormalizedFloat> { typedef float type; }; \
  template <> struct __port_read<vector##1, cudaReadModeNormalizedFloat> { typedef float1 type; }; \
  template <> struct __port_read<vector##2, cudaReadModeNormalizedFloat> { typedef float2 type; }; \
  template <> struct __port_read<vector##4, cudaReadModeNormalizedFloat> { typedef float4 type; }
__PORT_NORMALIZED(signed char, char);
__PORT_NORMALIZED(unsigned char, uchar);
__PORT_NORMALIZED(short, short);
__PORT_NORMALIZED(unsigned short, ushort);
#define __PORT_REFERENCE template <class T, int kind, enum cudaTextureReadMode mode> inline __device__ typename __port_read<T, mode>::type
#define __PORT_RESULT __port_pixel<typename __port_read<T, mode>::type>::of
#define __PORT_OBJECT ((cudaTextureObject_t)&t.bound)
__PORT_REFERENCE tex1Dfetch(const texture<T, kind, mode> &t, int x) { return __PORT_RESULT(__port_fetch(__PORT_OBJECT, x)); }
__PORT_REFERENCE tex1D(const texture<T, kind, mode> &t, float x) { return __PORT_RESULT(__port_sample(__PORT_OBJECT, 1, x, 0.0f, 0.0f, 0)); }
__PORT_REFERENCE tex2D(const texture<T, kind, mode> &t, float x, float y) { return __PORT_RESULT(__port_sample(__PORT_OBJECT, 2, x, y, 0.0f, 0)); }
__PORT_REFERENCE tex3D(const texture<T, kind, mode> &t, float x, float y, float z) { return __PORT_RESULT(__port_sample(__PORT_OBJECT, 3, x, y, z, 0)); }
__PORT_REFERENCE tex1DLayered(const texture<T, kind, mode> &t, float x, int layer) { return __PORT_RESULT(__port_sample(__PORT_OBJECT, 1, x, 0.0f, 0.0f, layer)); }
__PORT_REFERENCE tex2DLayered(const texture<T, kind, mode> &t, float x, float y, int layer) { return __PORT_RESULT(__port_sample(__PORT_OBJECT, 2, x, y, 0.0f, layer)); }
__PORT_REFERENCE texCubemap(const texture<T, kind, mode> &t, float x, float y, float z) { return __PORT_RESULT(__port_sample_cube(__PORT_OBJECT, x, y, z, 0)); }
template <class T, int kind, enum cudaTextureReadMode mode> cudaError_t __port_bind(texture<T, kind, mode> &t, const cudaResourceDesc &resource) {
  cudaTextureDesc description;
  memset((void *)&description, 0, sizeof(description));
  for (int i = 0; i < 3; i++) description.addressMode[i] = t.addressMode[i];
  description.filterMode = t.filterMode;
  description.readMode = mode;
  description.normalizedCoords = t.normalized;
  return __port_status(__port_describe(&t.bound, &resource, &description));
}
template <class T, int kind, enum cudaTextureReadMode mode> cudaError_t cudaBindTexture(size_t *offset, texture<T, kind, mode> &t, const void *p, const cudaChannelFormatDesc &channels, size_t bytes = 0xffffffff) {
  cudaResourceDesc resource;
  memset((void *)&resource, 0, sizeof(resource));
  resource.resType = cudaResourceTypeLinear;
  resource.res.linear.devPtr = (void *)p;
  resource.res.linear.desc = channels;
  resource.res.linear.sizeInBytes = bytes;
  if (offset != nullptr) *offset = 0;
  return __port_bind(t, resource);
}
template <class T, int kind, enum cudaTextureReadMode mode> cudaError_t cudaBindTexture(size_t *offset, texture<T, kind, mode> &t, const void *p, size_t bytes = 0xffffffff) { return cudaBindTexture(offset, t, p, t.channelDesc, bytes); }
template <class T, int kind, enum cudaTextureReadMode mode> cudaError_t cudaBindTexture2D(size_t *offset, texture<T, kind, mode> &t, const void *p, const cudaChannelFormatDesc &channels, size_t width, size_t height, size_t pitch) {
  cudaResourceDesc resource;
  memset((void *)&resource, 0, sizeof(resource));
  resource.resType = cudaResourceTypePitch2D;
  resource.res.pitch2D.devPtr = (void *)p;
  resource.res.pitch2D.desc = channels;
  resource.res.pitch2D.width = width;
  resource.res.pitch2D.height = height;
  resource.res.pitch2D.pitchInBytes = pitch;
  if (offset != nullptr) *offset = 0;
  return __port_bind(t, resource);
}
template <class T, int kind, enum cudaTextureReadMode mode> cudaError_t cudaBindTexture2D(size_t *offset, texture<T, kind, mode> &t, const void *p, size_t width, size_t height, size_t pitch) { return cudaBindTexture2D(offset, t, p, t.channelDesc, width, height, pitch); }
template <class T, int kind, enum cudaTextureReadMode mode> cudaError_t cudaBindTextureToArray(texture<T, kind, mode> &t, cudaArray_const_t array, const cudaChannelFormatDesc &channels) {
  cudaResourceDesc resource;
  memset((void *)&resource, 0, sizeof(resource));
  resource.resType = cudaResourceTypeArray;
  resource.res.array.array = (cudaArray_t)array;
  return __port_bind(t, resource);
}
template <class T, int kind, enum cudaTextureReadMode mode> cudaError_t cudaBindTextureToArray(texture<T, kind, mode> &t, cudaArray_const_t array) { return cudaBindTextureToArray(t, array, array->channels); }
template <class T, int kind, enum cudaTextureReadMode mode> cudaError_t cudaUnbindTexture(texture<T, kind, mode> &t) {
  t.bound.width = 0;
  return cudaSuccess;
}
// The same by address, as in C.
template <class T, int kind, enum cudaTextureReadMode mode> cudaError_t cudaBindTexture(size_t *offset, const texture<T, kind, mode> *t, const void *p, const cudaChannelFormatDesc *channels, size_t bytes = 0xffffffff) { return cudaBindTexture(offset, (texture<T, kind, mode> &)*t, p, *channels, bytes); }
template <class T, int kind, enum cudaTextureReadMode mode> cudaError_t cudaBindTexture2D(size_t *offset, const texture<T, kind, mode> *t, const void *p, const cudaChannelFormatDesc *channels, size_t width, size_t height, size_t pitch) { return cudaBindTexture2D(offset, (texture<T, kind, mode> &)*t, p, *channels, width, height, pitch); }
template <class T, int kind, enum cudaTextureReadMode mode> cudaError_t cudaBindTextureToArray(const texture<T, kind, mode> *t, cudaArray_const_t array, const cudaChannelFormatDesc *channels) { return cudaBindTextureToArray((texture<T, kind, mode> &)*t, array, *channels); }
template <class T, int kind, enum cudaTextureReadMode mode> cudaError_t cudaUnbindTexture(const texture<T, kind, mode> *t) { return cudaUnbindTexture((texture<T, kind, mode> &)*t); }
template <class T, int kind, enum cudaTextureReadMode mode> cudaError_t cudaGetTextureAlignmentOffset(size_t *offset, const texture<T, kind, mode> &t) {
  *offset = 0;
  return cudaSuccess;
}
