#pragma once
#include <port/assembly/registers.h>
// Sums and products that hand a carry from one instruction to the next, be it in another function (PTX ISA, "Extended-Precision Integer Arithmetic").
[[port::intrinsic("thread.carry"), port::shim("ctx#carry")]] __device__ unsigned __port_carry();
[[port::intrinsic("thread.carry.set"), port::shim("ctx#setCarry")]] __device__ void __port_set_carry(unsigned carry);
namespace __port_asm {
// What an addition with carry leaves of each: the sum, and whether it has one more bit.
template <class T> inline __device__ T sumWithCarry(T a, T b, unsigned carry, bool isKept) {
  T half = a + b, sum = half + carry;
  if (isKept) __port_set_carry(half < a || sum < half);
  return sum;
}
// The carry of a subtraction is what it borrows.
template <class T> inline __device__ T differenceWithBorrow(T a, T b, unsigned borrow, bool isKept) {
  T half = a - b, difference = half - borrow;
  if (isKept) __port_set_carry(half > a || difference > half);
  return difference;
}
#define __PORT_CARRY(t, c, u)                                                                                        \
  inline __device__ c add_cc_##t(c a, c b) { return (c)sumWithCarry((u)a, (u)b, 0, true); }                          \
  inline __device__ c addc_##t(c a, c b) { return (c)sumWithCarry((u)a, (u)b, __port_carry(), false); }              \
  inline __device__ c addc_cc_##t(c a, c b) { return (c)sumWithCarry((u)a, (u)b, __port_carry(), true); }            \
  inline __device__ c sub_cc_##t(c a, c b) { return (c)differenceWithBorrow((u)a, (u)b, 0, true); }                  \
  inline __device__ c subc_##t(c a, c b) { return (c)differenceWithBorrow((u)a, (u)b, __port_carry(), false); }      \
  inline __device__ c subc_cc_##t(c a, c b) { return (c)differenceWithBorrow((u)a, (u)b, __port_carry(), true); }    \
  inline __device__ c mad_lo_cc_##t(c a, c b, c d) { return (c)sumWithCarry((u)a * (u)b, (u)d, 0, true); }           \
  inline __device__ c madc_lo_##t(c a, c b, c d) { return (c)sumWithCarry((u)a * (u)b, (u)d, __port_carry(), false); } \
  inline __device__ c madc_lo_cc_##t(c a, c b, c d) { return (c)sumWithCarry((u)a * (u)b, (u)d, __port_carry(), true); } \
  inline __device__ c mad_hi_cc_##t(c a, c b, c d) { return (c)sumWithCarry((u)mul_hi_##t(a, b), (u)d, 0, true); }   \
  inline __device__ c madc_hi_##t(c a, c b, c d) { return (c)sumWithCarry((u)mul_hi_##t(a, b), (u)d, __port_carry(), false); } \
  inline __device__ c madc_hi_cc_##t(c a, c b, c d) { return (c)sumWithCarry((u)mul_hi_##t(a, b), (u)d, __port_carry(), true); }
__PORT_CARRY(u32, unsigned, unsigned)
__PORT_CARRY(s32, int, unsigned)
__PORT_CARRY(u64, unsigned long long, unsigned long long)
__PORT_CARRY(s64, long long, unsigned long long)
}
