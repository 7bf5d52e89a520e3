#pragma once
#include <texture_types.h>
inline __host__ cudaChannelFormatDesc cudaCreateChannelDesc(int x, int y, int z, int w, enum cudaChannelFormatKind f) { return cudaChannelFormatDesc{x, y, z, w, f}; }
inline __host__ cudaChannelFormatDesc cudaCreateChannelDescHalf() { return cudaChannelFormatDesc{16, 0, 0, 0, cudaChannelFormatKindFloat}; }
template <class T> struct __port_channels { static cudaChannelFormatDesc of() { return cudaChannelFormatDesc{0, 0, 0, 0, cudaChannelFormatKindNone}; } };
#define __PORT_CHANNELS(type, bits, kind) \
  template <> struct __port_channels<type> { static cudaChannelFormatDesc of() { return cudaChannelFormatDesc{bits, 0, 0, 0, kind}; } }
#define __PORT_VECTOR_CHANNELS(type, bits, kind) \
  template <> struct __port_channels<type##1> { static cudaChannelFormatDesc of() { return cudaChannelFormatDesc{bits, 0, 0, 0, kind}; } }; \
  template <> struct __port_channels<type##2> { static cudaChannelFormatDesc of() { return cudaChannelFormatDesc{bits, bits, 0, 0, kind}; } }; \
  template <> struct __port_channels<type##3> { static cudaChannelFormatDesc of() { return cudaChannelFormatDesc{bits, bits, bits, 0, kind}; } }; \
  template <> struct __port_channels<type##4> { static cudaChannelFormatDesc of() { return cudaChannelFormatDesc{bits, bits, bits, bits, kind}; } }
__PORT_CHANNELS(char, 8, cudaChannelFormatKindSigned);
__PORT_CHANNELS(signed char, 8, cudaChannelFormatKindSigned);
__PORT_CHANNELS(unsigned char, 8, cudaChannelFormatKindUnsigned);
__PORT_CHANNELS(short, 16, cudaChannelFormatKindSigned);
__PORT_CHANNELS(unsigned short, 16, cudaChannelFormatKindUnsigned);
__PORT_CHANNELS(int, 32, cudaChannelFormatKindSigned);
__PORT_CHANNELS(unsigned int, 32, cudaChannelFormatKindUnsigned);
__PORT_CHANNELS(long, 64, cudaChannelFormatKindSigned);
__PORT_CHANNELS(unsigned long, 64, cudaChannelFormatKindUnsigned);
__PORT_CHANNELS(float, 32, cudaChannelFormatKindFloat);
__PORT_VECTOR_CHANNELS(char, 8, cudaChannelFormatKindSigned);
__PORT_VECTOR_CHANNELS(uchar, 8, cudaChannelFormatKindUnsigned);
__PORT_VECTOR_CHANNELS(short, 16, cudaChannelFormatKindSigned);
__PORT_VECTOR_CHANNELS(ushort, 16, cudaChannelFormatKindUnsigned);
__PORT_VECTOR_CHANNELS(int, 32, cudaChannelFormatKindSigned);
__PORT_VECTOR_CHANNELS(uint, 32, cudaChannelFormatKindUnsigned);
__PORT_VECTOR_CHANNELS(float, 32, cudaChannelFormatKindFloat);
template <class T> inline __host__ cudaChannelFormatDesc cudaCreateChannelDesc() { return __port_channels<T>::of(); }
