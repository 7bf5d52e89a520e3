#pragma once
#include <port/assembly/halves.h>
#include <port/assembly/matrices.h>
#include <port/eight_bit_floats.h>
// Matrices of numbers of 4 and 8 bits, and of doubles, in the registers of a warp. A register holds neighbours of one row of A or of one
// column of B; sums lie as those of half precision do.
namespace __port_asm {
struct NarrowS8 {
  static __device__ int count() { return 4; }
  static __device__ int at(unsigned word, int i) { return (int)(word << (24 - 8 * i)) >> 24; }
};
struct NarrowU8 {
  static __device__ int count() { return 4; }
  static __device__ int at(unsigned word, int i) { return (int)(word >> (8 * i) & 255u); }
};
struct NarrowS4 {
  static __device__ int count() { return 8; }
  static __device__ int at(unsigned word, int i) { return (int)(word << (28 - 4 * i)) >> 28; }
};
struct NarrowU4 {
  static __device__ int count() { return 8; }
  static __device__ int at(unsigned word, int i) { return (int)(word >> (4 * i) & 15u); }
};
struct NarrowE4m3 {
  static __device__ int count() { return 4; }
  static __device__ float at(unsigned word, int i) { return __port_e4m3_to_float((unsigned char)(word >> (8 * i))); }
};
struct NarrowE5m2 {
  static __device__ int count() { return 4; }
  static __device__ float at(unsigned word, int i) { return __port_e5m2_to_float((unsigned char)(word >> (8 * i))); }
};
template <class A, class B, class Sum> inline __device__ Sum multiplyWords(unsigned a, unsigned b, Sum sum) {
  for (int i = 0; i < A::count(); i++) sum += A::at(a, i) * B::at(b, i);
  return sum;
}
// Adds to the sums of one row what the four threads that share it hold.
template <class A, class B, class Sum> inline __device__ void multiplyRow(Sum *sums, unsigned a, unsigned b) {
  int row = lane() / 4 * 4, column = lane() % 4 * 8;
  for (int k = 0; k < 4; k++) {
    unsigned left = fromLane(a, row + k), first = fromLane(b, column + k), second = fromLane(b, column + 4 + k);
    sums[0] = multiplyWords<A, B>(left, first, sums[0]);
    sums[1] = multiplyWords<A, B>(left, second, sums[1]);
  }
}
inline __device__ int wrapped(long long sum) { return (int)sum; }
inline __device__ int clamped(long long sum) { return sum > 2147483647ll ? 2147483647 : sum < -2147483648ll ? -2147483647 - 1 : (int)sum; }
#define __PORT_MMA_NARROW_8(name, a, b, end)                                                                         \
  template <class T> inline __device__ void mma_sync_aligned_##name(T &d0, T &d1, unsigned a0, unsigned b0, int c0, int c1) { \
    long long sums[2] = {c0, c1};                                                                                    \
    multiplyRow<a, b>(sums, a0, b0);                                                                                 \
    d0 = (T)end(sums[0]), d1 = (T)end(sums[1]);                                                                      \
  }
#define __PORT_MMA_NARROW_16(name, a, b, end)                                                                        \
  template <class T> inline __device__ void mma_sync_aligned_##name(T &d0, T &d1, T &d2, T &d3, unsigned a0, unsigned a1, unsigned b0, int c0, int c1, int c2, int c3) { \
    long long sums[4] = {c0, c1, c2, c3};                                                                            \
    multiplyRow<a, b>(sums, a0, b0);                                                                                 \
    multiplyRow<a, b>(sums + 2, a1, b0);                                                                             \
    d0 = (T)end(sums[0]), d1 = (T)end(sums[1]), d2 = (T)end(sums[2]), d3 = (T)end(sums[3]);                          \
  }
#define __PORT_MMA_NARROW_16_TWICE(name, a, b, end)                                                                  \
  template <class T> inline __device__ void mma_sync_aligned_##name(T &d0, T &d1, T &d2, T &d3, unsigned a0, unsigned a1, unsigned a2, unsigned a3, unsigned b0, unsigned b1, int c0, int c1, int c2, int c3) { \
    long long sums[4] = {c0, c1, c2, c3};                                                                            \
    multiplyRow<a, b>(sums, a0, b0);                                                                                 \
    multiplyRow<a, b>(sums, a2, b1);                                                                                 \
    multiplyRow<a, b>(sums + 2, a1, b0);                                                                             \
    multiplyRow<a, b>(sums + 2, a3, b1);                                                                             \
    d0 = (T)end(sums[0]), d1 = (T)end(sums[1]), d2 = (T)end(sums[2]), d3 = (T)end(sums[3]);                          \
  }
#define __PORT_MMA_BYTES(types, a, b)                                                                                \
  __PORT_MMA_NARROW_8(m8n8k16_row_col_s32_##types##_s32, a, b, wrapped)                                              \
  __PORT_MMA_NARROW_8(m8n8k16_row_col_satfinite_s32_##types##_s32, a, b, clamped)                                    \
  __PORT_MMA_NARROW_16(m16n8k16_row_col_s32_##types##_s32, a, b, wrapped)                                            \
  __PORT_MMA_NARROW_16(m16n8k16_row_col_satfinite_s32_##types##_s32, a, b, clamped)                                  \
  __PORT_MMA_NARROW_16_TWICE(m16n8k32_row_col_s32_##types##_s32, a, b, wrapped)                                      \
  __PORT_MMA_NARROW_16_TWICE(m16n8k32_row_col_satfinite_s32_##types##_s32, a, b, clamped)
__PORT_MMA_BYTES(s8_s8, NarrowS8, NarrowS8)
__PORT_MMA_BYTES(s8_u8, NarrowS8, NarrowU8)
__PORT_MMA_BYTES(u8_s8, NarrowU8, NarrowS8)
__PORT_MMA_BYTES(u8_u8, NarrowU8, NarrowU8)
#define __PORT_MMA_NIBBLES(types, a, b)                                                                              \
  __PORT_MMA_NARROW_8(m8n8k32_row_col_s32_##types##_s32, a, b, wrapped)                                              \
  __PORT_MMA_NARROW_8(m8n8k32_row_col_satfinite_s32_##types##_s32, a, b, clamped)                                    \
  __PORT_MMA_NARROW_16(m16n8k32_row_col_s32_##types##_s32, a, b, wrapped)                                            \
  __PORT_MMA_NARROW_16(m16n8k32_row_col_satfinite_s32_##types##_s32, a, b, clamped)                                  \
  __PORT_MMA_NARROW_16_TWICE(m16n8k64_row_col_s32_##types##_s32, a, b, wrapped)                                      \
  __PORT_MMA_NARROW_16_TWICE(m16n8k64_row_col_satfinite_s32_##types##_s32, a, b, clamped)
__PORT_MMA_NIBBLES(s4_s4, NarrowS4, NarrowS4)
__PORT_MMA_NIBBLES(s4_u4, NarrowS4, NarrowU4)
__PORT_MMA_NIBBLES(u4_s4, NarrowU4, NarrowS4)
__PORT_MMA_NIBBLES(u4_u4, NarrowU4, NarrowU4)
#define __PORT_MMA_EIGHT_BIT_FLOATS(types, a, b)                                                                     \
  inline __device__ void mma_sync_aligned_m16n8k32_row_col_f32_##types##_f32(float &d0, float &d1, float &d2, float &d3, unsigned a0, unsigned a1, unsigned a2, unsigned a3, unsigned b0, unsigned b1, float c0, float c1, float c2, float c3) { \
    float sums[4] = {c0, c1, c2, c3};                                                                                \
    multiplyRow<a, b>(sums, a0, b0);                                                                                 \
    multiplyRow<a, b>(sums, a2, b1);                                                                                 \
    multiplyRow<a, b>(sums + 2, a1, b0);                                                                             \
    multiplyRow<a, b>(sums + 2, a3, b1);                                                                             \
    d0 = sums[0], d1 = sums[1], d2 = sums[2], d3 = sums[3];                                                          \
  }
__PORT_MMA_EIGHT_BIT_FLOATS(e4m3_e4m3, NarrowE4m3, NarrowE4m3)
__PORT_MMA_EIGHT_BIT_FLOATS(e4m3_e5m2, NarrowE4m3, NarrowE5m2)
__PORT_MMA_EIGHT_BIT_FLOATS(e5m2_e4m3, NarrowE5m2, NarrowE4m3)
__PORT_MMA_EIGHT_BIT_FLOATS(e5m2_e5m2, NarrowE5m2, NarrowE5m2)
// Eight columns of half precision, with sums of it.
template <class T>
inline __device__ void mma_sync_aligned_m16n8k8_row_col_f16_f16_f16_f16(T &d0, T &d1, unsigned a0, unsigned a1, unsigned b0, unsigned c0, unsigned c1) {
  float sums[4] = {PairOfHalves::first(c0), PairOfHalves::second(c0), PairOfHalves::first(c1), PairOfHalves::second(c1)};
  multiplyEight<PairOfHalves>(sums, a0, a1, b0);
  d0 = (T)packHalves(sums[0], sums[1]);
  d1 = (T)packHalves(sums[2], sums[3]);
}
inline __device__ void mma_sync_aligned_m16n8k4_row_col_f32_tf32_tf32_f32(float &d0, float &d1, float &d2, float &d3, unsigned a0, unsigned a1, unsigned b0, float c0, float c1, float c2, float c3) {
  float sums[4] = {c0, c1, c2, c3};
  multiplyFour(sums, a0, a1, b0);
  d0 = sums[0], d1 = sums[1], d2 = sums[2], d3 = sums[3];
}
inline __device__ void mma_sync_aligned_m8n8k4_row_col_f64_f64_f64_f64(double &d0, double &d1, double a, double b, double c0, double c1) {
  int row = lane() / 4 * 4, column = lane() % 4 * 8;
  for (int k = 0; k < 4; k++) {
    double left = __shfl_sync(0xffffffffu, a, row + k);
    c0 = fma(left, __shfl_sync(0xffffffffu, b, column + k), c0);
    c1 = fma(left, __shfl_sync(0xffffffffu, b, column + 4 + k), c1);
  }
  d0 = c0, d1 = c1;
}
// Two numbers of 8 bits at once: the first operand goes into the upper half.
inline __device__ unsigned short cvt_rn_satfinite_e4m3x2_f32(float a, float b) { return (unsigned short)(__port_float_to_e4m3(a) << 8 | __port_float_to_e4m3(b)); }
inline __device__ unsigned short cvt_rn_satfinite_e5m2x2_f32(float a, float b) { return (unsigned short)(__port_float_to_e5m2(a) << 8 | __port_float_to_e5m2(b)); }
inline __device__ unsigned short cvt_rn_satfinite_e4m3x2_f16x2(unsigned a) { return cvt_rn_satfinite_e4m3x2_f32(PairOfHalves::second(a), PairOfHalves::first(a)); }
inline __device__ unsigned short cvt_rn_satfinite_e5m2x2_f16x2(unsigned a) { return cvt_rn_satfinite_e5m2x2_f32(PairOfHalves::second(a), PairOfHalves::first(a)); }
inline __device__ unsigned cvt_rn_f16x2_e4m3x2(unsigned short a) { return packHalves(__port_e4m3_to_float((unsigned char)a), __port_e4m3_to_float((unsigned char)(a >> 8))); }
inline __device__ unsigned cvt_rn_f16x2_e5m2x2(unsigned short a) { return packHalves(__port_e5m2_to_float((unsigned char)a), __port_e5m2_to_float((unsigned char)(a >> 8))); }
}
