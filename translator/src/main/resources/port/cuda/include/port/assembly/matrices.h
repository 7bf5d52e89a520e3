#pragma once
#include <port/assembly/halves.h>
#include <port/assembly/shared.h>
// Matrices in the registers of a warp (PTX ISA, "Matrix multiply-accumulate operation using mma instruction"): thread t holds, of row
// t / 4 and the row 8 below it, the elements of the columns 2 * (t % 4) and one more, and of B those of column t / 4.
namespace __port_asm {
inline __device__ int lane() { return (int)laneid(); }
inline __device__ unsigned fromLane(unsigned value, int lane) { return __shfl_sync(0xffffffffu, value, lane); }
// Two numbers in a register, as floats.
struct PairOfHalves {
  static __device__ float first(unsigned pair) { return __port_half_bits_to_float((unsigned short)pair); }
  static __device__ float second(unsigned pair) { return __port_half_bits_to_float((unsigned short)(pair >> 16)); }
};
struct PairOfBfloats {
  static __device__ float first(unsigned pair) { return __uint_as_float(pair << 16); }
  static __device__ float second(unsigned pair) { return __uint_as_float(pair & 0xffff0000u); }
};
// What a thread gets of eight rows of eight numbers, the addresses of which the threads from `first` on hold.
inline __device__ unsigned loadRow(unsigned address, int first) {
  unsigned row = fromLane(address, first + lane() / 4);
  return *sharedPlace<const unsigned>(row + lane() % 4 * 4);
}
// The same transposed: two numbers of a column.
inline __device__ unsigned loadColumn(unsigned address, int first) {
  unsigned upper = fromLane(address, first + lane() % 4 * 2), lower = fromLane(address, first + lane() % 4 * 2 + 1);
  unsigned column = (unsigned)(lane() / 4 * 2);
  return *sharedPlace<const unsigned short>(upper + column) | (unsigned)*sharedPlace<const unsigned short>(lower + column) << 16;
}
#define __PORT_LDMATRIX(name, load)                                                                                  \
  template <class T> inline __device__ void ldmatrix_sync_aligned_m8n8_x1_##name(T &a, unsigned address) { a = (T)load(address, 0); } \
  template <class T> inline __device__ void ldmatrix_sync_aligned_m8n8_x2_##name(T &a, T &b, unsigned address) {     \
    a = (T)load(address, 0);                                                                                         \
    b = (T)load(address, 8);                                                                                         \
  }                                                                                                                  \
  template <class T> inline __device__ void ldmatrix_sync_aligned_m8n8_x4_##name(T &a, T &b, T &c, T &d, unsigned address) { \
    a = (T)load(address, 0);                                                                                         \
    b = (T)load(address, 8);                                                                                         \
    c = (T)load(address, 16);                                                                                        \
    d = (T)load(address, 24);                                                                                        \
  }
__PORT_LDMATRIX(shared_b16, loadRow)
__PORT_LDMATRIX(trans_shared_b16, loadColumn)
// Puts them back, as they are or transposed.
inline __device__ void storeRow(unsigned address, int first, unsigned pair) {
  unsigned row = fromLane(address, first + lane() / 4);
  *sharedPlace<unsigned>(row + lane() % 4 * 4) = pair;
}
inline __device__ void storeColumn(unsigned address, int first, unsigned pair) {
  unsigned upper = fromLane(address, first + lane() % 4 * 2), lower = fromLane(address, first + lane() % 4 * 2 + 1);
  unsigned column = (unsigned)(lane() / 4 * 2);
  *sharedPlace<unsigned short>(upper + column) = (unsigned short)pair;
  *sharedPlace<unsigned short>(lower + column) = (unsigned short)(pair >> 16);
}
#define __PORT_STMATRIX(name, store)                                                                                 \
  inline __device__ void stmatrix_sync_aligned_m8n8_x1_##name(unsigned address, unsigned a) { store(address, 0, a); } \
  inline __device__ void stmatrix_sync_aligned_m8n8_x2_##name(unsigned address, unsigned a, unsigned b) {            \
    store(address, 0, a);                                                                                            \
    store(address, 8, b);                                                                                            \
  }                                                                                                                  \
  inline __device__ void stmatrix_sync_aligned_m8n8_x4_##name(unsigned address, unsigned a, unsigned b, unsigned c, unsigned d) { \
    store(address, 0, a);                                                                                            \
    store(address, 8, b);                                                                                            \
    store(address, 16, c);                                                                                           \
    store(address, 24, d);                                                                                           \
  }
__PORT_STMATRIX(shared_b16, storeRow)
__PORT_STMATRIX(trans_shared_b16, storeColumn)
// A matrix of a warp transposed: two numbers of a column
inline __device__ unsigned movmatrix_sync_aligned_m8n8_trans_b16(unsigned pair) {
  int column = lane() / 4, row = lane() % 4 * 2;
  unsigned upper = fromLane(pair, row * 4 + column / 2), lower = fromLane(pair, row * 4 + 4 + column / 2);
  int shift = column % 2 * 16;
  return (upper >> shift & 0xffffu) | (lower >> shift & 0xffffu) << 16;
}

// Adds the products of 8 columns of A (those of two rows in `upper` and `lower`) and 8 rows of B. They are added in order.
template <class Pair> inline __device__ void multiplyEight(float *sums, unsigned upper, unsigned lower, unsigned b) {
  int row = lane() / 4 * 4, column = lane() % 4 * 8;
  for (int k = 0; k < 4; k++) {
    unsigned top = fromLane(upper, row + k), bottom = fromLane(lower, row + k);
    unsigned left = fromLane(b, column + k), right = fromLane(b, column + 4 + k);
    sums[0] += Pair::first(top) * Pair::first(left);
    sums[0] += Pair::second(top) * Pair::second(left);
    sums[1] += Pair::first(top) * Pair::first(right);
    sums[1] += Pair::second(top) * Pair::second(right);
    sums[2] += Pair::first(bottom) * Pair::first(left);
    sums[2] += Pair::second(bottom) * Pair::second(left);
    sums[3] += Pair::first(bottom) * Pair::first(right);
    sums[3] += Pair::second(bottom) * Pair::second(right);
  }
}
#define __PORT_MMA_FLOATS(type, Pair)                                                                                \
  inline __device__ void mma_sync_aligned_m16n8k16_row_col_f32_##type##_##type##_f32(float &d0, float &d1, float &d2, float &d3, unsigned a0, unsigned a1, unsigned a2, unsigned a3, unsigned b0, unsigned b1, float c0, float c1, float c2, float c3) { \
    float sums[4] = {c0, c1, c2, c3};                                                                                \
    multiplyEight<Pair>(sums, a0, a1, b0);                                                                           \
    multiplyEight<Pair>(sums, a2, a3, b1);                                                                           \
    d0 = sums[0], d1 = sums[1], d2 = sums[2], d3 = sums[3];                                                          \
  }                                                                                                                  \
  inline __device__ void mma_sync_aligned_m16n8k8_row_col_f32_##type##_##type##_f32(float &d0, float &d1, float &d2, float &d3, unsigned a0, unsigned a1, unsigned b0, float c0, float c1, float c2, float c3) { \
    float sums[4] = {c0, c1, c2, c3};                                                                                \
    multiplyEight<Pair>(sums, a0, a1, b0);                                                                           \
    d0 = sums[0], d1 = sums[1], d2 = sums[2], d3 = sums[3];                                                          \
  }
__PORT_MMA_FLOATS(f16, PairOfHalves)
__PORT_MMA_FLOATS(bf16, PairOfBfloats)
// Sums in half precision, two in a register.
inline __device__ unsigned packHalves(float a, float b) { return __port_float_to_half_bits(a) | (unsigned)__port_float_to_half_bits(b) << 16; }
template <class T>
inline __device__ void mma_sync_aligned_m16n8k16_row_col_f16_f16_f16_f16(T &d0, T &d1, unsigned a0, unsigned a1, unsigned a2, unsigned a3, unsigned b0, unsigned b1, unsigned c0, unsigned c1) {
  float sums[4] = {PairOfHalves::first(c0), PairOfHalves::second(c0), PairOfHalves::first(c1), PairOfHalves::second(c1)};
  multiplyEight<PairOfHalves>(sums, a0, a1, b0);
  multiplyEight<PairOfHalves>(sums, a2, a3, b1);
  d0 = (T)packHalves(sums[0], sums[1]);
  d1 = (T)packHalves(sums[2], sums[3]);
}
// tf32: a number a register; the columns of A and the rows of B are those of t % 4 and of 4 more.
inline __device__ float tf32(unsigned bits) { return __uint_as_float(bits & 0xffffe000u); }
inline __device__ void multiplyFour(float *sums, unsigned upper, unsigned lower, unsigned b) {
  int row = lane() / 4 * 4, column = lane() % 4 * 8;
  for (int k = 0; k < 4; k++) {
    float top = tf32(fromLane(upper, row + k)), bottom = tf32(fromLane(lower, row + k));
    float left = tf32(fromLane(b, column + k)), right = tf32(fromLane(b, column + 4 + k));
    sums[0] += top * left;
    sums[1] += top * right;
    sums[2] += bottom * left;
    sums[3] += bottom * right;
  }
}
inline __device__ void mma_sync_aligned_m16n8k8_row_col_f32_tf32_tf32_f32(float &d0, float &d1, float &d2, float &d3, unsigned a0, unsigned a1, unsigned a2, unsigned a3, unsigned b0, unsigned b1, float c0, float c1, float c2, float c3) {
  float sums[4] = {c0, c1, c2, c3};
  multiplyFour(sums, a0, a1, b0);
  multiplyFour(sums, a2, a3, b1);
  d0 = sums[0], d1 = sums[1], d2 = sums[2], d3 = sums[3];
}
}
