#pragma once
// What GCC and nvcc know without a header. Hints say nothing about what a program does.
#define __builtin_expect(value, likely) (value)
#define __builtin_unreachable() ((void)0)
#define __builtin_assume(condition) ((void)0)
#define __assume(condition) ((void)0)
#define __builtin_assume_aligned(pointer, ...) (pointer)
#define __builtin_prefetch(...) ((void)0)
#define __builtin_constant_p(value) 0
// Of a call, where they stand in its default arguments.
#define __builtin_LINE() __builtin_line
#define __builtin_COLUMN() __builtin_column
#define __builtin_FILE() __builtin_file
#define __builtin_FUNCTION() __builtin_function
#define __builtin_isnan(x) ((x) != (x))

#define __builtin_memcpy memcpy
#define __builtin_memmove memmove
#define __builtin_memset memset
#define __builtin_memcmp memcmp
#define __builtin_strlen strlen
#define __builtin_strcmp strcmp
#define __builtin_abs abs
#define __builtin_fabs fabs
#define __builtin_fabsf fabsf
#define __builtin_sqrt sqrt
#define __builtin_sqrtf sqrtf
#define __builtin_fma fma
#define __builtin_fmaf fmaf
#define __builtin_floor floor
#define __builtin_floorf floorf
#define __builtin_trap abort

[[port::intrinsic("bits.count.u32"), port::shim("Integer#bitCount")]] __host__ __device__ int __builtin_popcount(unsigned x);
[[port::intrinsic("bits.count.u64"), port::shim("Long#bitCount")]] __host__ __device__ int __builtin_popcountl(unsigned long x);
[[port::intrinsic("bits.count.u64"), port::shim("Long#bitCount")]] __host__ __device__ int __builtin_popcountll(unsigned long long x);
[[port::intrinsic("bits.leading.u32"), port::shim("Integer#numberOfLeadingZeros")]] __host__ __device__ int __builtin_clz(unsigned x);
[[port::intrinsic("bits.leading.u64"), port::shim("Long#numberOfLeadingZeros")]] __host__ __device__ int __builtin_clzl(unsigned long x);
[[port::intrinsic("bits.leading.u64"), port::shim("Long#numberOfLeadingZeros")]] __host__ __device__ int __builtin_clzll(unsigned long long x);
[[port::intrinsic("bits.first.u32"), port::shim("Bits#first")]] __host__ __device__ int __builtin_ffs(int x);
[[port::intrinsic("bits.first.u64"), port::shim("Bits#first")]] __host__ __device__ int __builtin_ffsl(long x);
[[port::intrinsic("bits.first.u64"), port::shim("Bits#first")]] __host__ __device__ int __builtin_ffsll(long long x);
[[port::shim("Integer#numberOfTrailingZeros")]] inline __host__ __device__ int __builtin_ctz(unsigned x) {
  return __builtin_popcount(~x & (x - 1u));
}
[[port::shim("Long#numberOfTrailingZeros")]] inline __host__ __device__ int __builtin_ctzl(unsigned long x) {
  return __builtin_popcountl(~x & (x - 1ul));
}
[[port::shim("Long#numberOfTrailingZeros")]] inline __host__ __device__ int __builtin_ctzll(unsigned long long x) {
  return __builtin_popcountll(~x & (x - 1ull));
}
inline __host__ __device__ int __builtin_parity(unsigned x) { return __builtin_popcount(x) & 1; }
inline __host__ __device__ int __builtin_parityll(unsigned long long x) { return __builtin_popcountll(x) & 1; }
[[port::shim("Integer#reverseBytes")]] inline __host__ __device__ unsigned __builtin_bswap32(unsigned x) {
  return x >> 24 | (x >> 8 & 0xff00u) | (x << 8 & 0xff0000u) | x << 24;
}
[[port::shim("Long#reverseBytes")]] inline __host__ __device__ unsigned long __builtin_bswap64(unsigned long x) {
  return (unsigned long)__builtin_bswap32((unsigned)x) << 32 | __builtin_bswap32((unsigned)(x >> 32));
}
inline __host__ __device__ unsigned short __builtin_bswap16(unsigned short x) {
  return (unsigned short)(x >> 8 | x << 8);
}
