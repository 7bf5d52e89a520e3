#pragma once
#define __builtin_align__(n) __align__(n)
#define __VECTOR_TYPES_H__
// The built-in vector types with the alignment that CUDA gives them (CUDA C++ Programming Guide, built-in vector types).
struct [[port::shim("Char1")]] char1 { signed char x; };
struct alignas(2) [[port::shim("Char2")]] char2 { signed char x, y; };
struct [[port::shim("Char3")]] char3 { signed char x, y, z; };
struct alignas(4) [[port::shim("Char4")]] char4 { signed char x, y, z, w; };
struct [[port::shim("UChar1")]] uchar1 { unsigned char x; };
struct alignas(2) [[port::shim("UChar2")]] uchar2 { unsigned char x, y; };
struct [[port::shim("UChar3")]] uchar3 { unsigned char x, y, z; };
struct alignas(4) [[port::shim("UChar4")]] uchar4 { unsigned char x, y, z, w; };
struct [[port::shim("Short1")]] short1 { short x; };
struct alignas(4) [[port::shim("Short2")]] short2 { short x, y; };
struct [[port::shim("Short3")]] short3 { short x, y, z; };
struct alignas(8) [[port::shim("Short4")]] short4 { short x, y, z, w; };
struct [[port::shim("UShort1")]] ushort1 { unsigned short x; };
struct alignas(4) [[port::shim("UShort2")]] ushort2 { unsigned short x, y; };
struct [[port::shim("UShort3")]] ushort3 { unsigned short x, y, z; };
struct alignas(8) [[port::shim("UShort4")]] ushort4 { unsigned short x, y, z, w; };
struct [[port::shim("Int1")]] int1 { int x; };
struct alignas(8) [[port::shim("Int2")]] int2 { int x, y; };
struct [[port::shim("Int3")]] int3 { int x, y, z; };
struct alignas(16) [[port::shim("Int4")]] int4 { int x, y, z, w; };
struct [[port::shim("UInt1")]] uint1 { unsigned int x; };
struct alignas(8) [[port::shim("UInt2")]] uint2 { unsigned int x, y; };
struct [[port::shim("UInt3")]] uint3 { unsigned int x, y, z; };
struct alignas(16) [[port::shim("UInt4")]] uint4 { unsigned int x, y, z, w; };
struct [[port::shim("Long1")]] long1 { long x; };
struct alignas(16) [[port::shim("Long2")]] long2 { long x, y; };
struct [[port::shim("Long3")]] long3 { long x, y, z; };
struct alignas(16) [[port::shim("Long4")]] long4 { long x, y, z, w; };
struct [[port::shim("ULong1")]] ulong1 { unsigned long x; };
struct alignas(16) [[port::shim("ULong2")]] ulong2 { unsigned long x, y; };
struct [[port::shim("ULong3")]] ulong3 { unsigned long x, y, z; };
struct alignas(16) [[port::shim("ULong4")]] ulong4 { unsigned long x, y, z, w; };
struct [[port::shim("Long1")]] longlong1 { long long x; };
struct alignas(16) [[port::shim("Long2")]] longlong2 { long long x, y; };
struct [[port::shim("Long3")]] longlong3 { long long x, y, z; };
struct alignas(16) [[port::shim("Long4")]] longlong4 { long long x, y, z, w; };
struct [[port::shim("ULong1")]] ulonglong1 { unsigned long long x; };
struct alignas(16) [[port::shim("ULong2")]] ulonglong2 { unsigned long long x, y; };
struct [[port::shim("ULong3")]] ulonglong3 { unsigned long long x, y, z; };
struct alignas(16) [[port::shim("ULong4")]] ulonglong4 { unsigned long long x, y, z, w; };
struct [[port::shim("Float1")]] float1 { float x; };
struct alignas(8) [[port::shim("Float2")]] float2 { float x, y; };
struct [[port::shim("Float3")]] float3 { float x, y, z; };
struct alignas(16) [[port::shim("Float4")]] float4 { float x, y, z, w; };
struct [[port::shim("Double1")]] double1 { double x; };
struct alignas(16) [[port::shim("Double2")]] double2 { double x, y; };
struct [[port::shim("Double3")]] double3 { double x, y, z; };
struct alignas(16) [[port::shim("Double4")]] double4 { double x, y, z, w; };
// Since CUDA 13 four wide elements say in their names how they are aligned.
typedef long4 long4_16a;
typedef ulong4 ulong4_16a;
typedef longlong4 longlong4_16a;
typedef ulonglong4 ulonglong4_16a;
typedef double4 double4_16a;
struct alignas(32) long4_32a { long x, y, z, w; };
struct alignas(32) ulong4_32a { unsigned long x, y, z, w; };
struct alignas(32) longlong4_32a { long long x, y, z, w; };
struct alignas(32) ulonglong4_32a { unsigned long long x, y, z, w; };
struct alignas(32) double4_32a { double x, y, z, w; };

struct [[port::shim("Dim3")]] dim3 {
  unsigned int x, y, z;
  __host__ __device__ constexpr dim3(unsigned int x = 1, unsigned int y = 1, unsigned int z = 1) : x(x), y(y), z(z) {}
  __host__ __device__ constexpr dim3(uint3 v) : x(v.x), y(v.y), z(v.z) {}
  __host__ __device__ constexpr operator uint3() const { return uint3{x, y, z}; }
};
