#pragma once
#include <port/assembly/registers.h>
// Registers that hold several smaller ones, the first in the lowest bits.
namespace __port_asm {
inline __device__ unsigned long long low(unsigned x) { return x; }
inline __device__ unsigned long long low(int x) { return (unsigned)x; }
inline __device__ unsigned long long low(float x) { return bits(x); }
inline __device__ unsigned long long low(unsigned short x) { return x; }
inline __device__ unsigned long long low(short x) { return (unsigned short)x; }
template <class T> inline __device__ unsigned long long pack_b64(T a, T b) { return low(a) | low(b) << 32; }
template <class T> inline __device__ unsigned long long pack_b64(T a, T b, T c, T d) { return low(a) | low(b) << 16 | low(c) << 32 | low(d) << 48; }
template <class T> inline __device__ unsigned pack_b32(T a, T b) { return (unsigned)(low(a) | low(b) << 16); }
template <class T> inline __device__ unsigned pack_b32(T a, T b, T c, T d) { return (unsigned)((low(a) & 255) | (low(b) & 255) << 8 | (low(c) & 255) << 16 | (low(d) & 255) << 24); }
inline __device__ unsigned unpack_0_of_2_b64(unsigned long long x) { return (unsigned)x; }
inline __device__ unsigned unpack_1_of_2_b64(unsigned long long x) { return (unsigned)(x >> 32); }
inline __device__ unsigned short unpack_0_of_4_b64(unsigned long long x) { return (unsigned short)x; }
inline __device__ unsigned short unpack_1_of_4_b64(unsigned long long x) { return (unsigned short)(x >> 16); }
inline __device__ unsigned short unpack_2_of_4_b64(unsigned long long x) { return (unsigned short)(x >> 32); }
inline __device__ unsigned short unpack_3_of_4_b64(unsigned long long x) { return (unsigned short)(x >> 48); }
inline __device__ unsigned short unpack_0_of_2_b32(unsigned x) { return (unsigned short)x; }
inline __device__ unsigned short unpack_1_of_2_b32(unsigned x) { return (unsigned short)(x >> 16); }
}
