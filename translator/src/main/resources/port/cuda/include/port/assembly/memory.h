#pragma once
#include <port/assembly/arithmetic.h>
namespace __port_asm {
template <class P> inline __device__ unsigned long long cvta_to_global_u64(P address) { return (unsigned long long)address; }
template <class P> inline __device__ void prefetch_global_L1(P) {}
template <class P> inline __device__ void prefetch_global_L2(P) {}
template <class P> inline __device__ void prefetch_L1(P) {}
template <class P> inline __device__ void prefetch_L2(P) {}
template <class P> inline __device__ void prefetchu_L1(P) {}
template <class P> inline __device__ void prefetch_global(P) {}
template <class P> inline __device__ void applypriority_global(P, int) {}
// What caches keep changes no value.
#define __PORT_LOAD(name, t, c) template <class P> inline __device__ c name##_##t(P address) { return *(const c *)address; }
#define __PORT_STORE(name, t, c) template <class P> inline __device__ void name##_##t(P address, c value) { *(c *)address = value; }
// What has an order, if only the weakest, is no race with others that have one.
#define __PORT_LOAD_STRONG(name, t, c) template <class P> inline __device__ c name##_##t(P address) { return *(const volatile c *)address; }
#define __PORT_STORE_STRONG(name, t, c) template <class P> inline __device__ void name##_##t(P address, c value) { *(volatile c *)address = value; }
#define __PORT_LOAD_ACQUIRE(name, t, c) template <class P> inline __device__ c name##_##t(P address) { c value = *(const volatile c *)address; __threadfence(); return value; }
#define __PORT_STORE_RELEASE(name, t, c) template <class P> inline __device__ void name##_##t(P address, c value) { __threadfence(); *(volatile c *)address = value; }
#define __PORT_ACCESS(t, c)                                                   \
  __PORT_LOAD(ld, t, c) __PORT_LOAD(ld_global, t, c)                          \
  __PORT_LOAD(ld_global_ca, t, c) __PORT_LOAD(ld_global_cg, t, c) __PORT_LOAD(ld_global_cs, t, c) \
  __PORT_LOAD(ld_global_cv, t, c) __PORT_LOAD(ld_global_lu, t, c) __PORT_LOAD(ld_global_nc, t, c) \
  __PORT_LOAD_STRONG(ld_volatile, t, c) __PORT_LOAD_STRONG(ld_volatile_global, t, c)        \
  __PORT_LOAD_STRONG(ld_relaxed_gpu_global, t, c) __PORT_LOAD_STRONG(ld_relaxed_sys_global, t, c) \
  __PORT_LOAD_ACQUIRE(ld_acquire_gpu_global, t, c) __PORT_LOAD_ACQUIRE(ld_acquire_sys_global, t, c) \
  __PORT_STORE(st, t, c) __PORT_STORE(st_global, t, c)                        \
  __PORT_STORE(st_global_wb, t, c) __PORT_STORE(st_global_cg, t, c) __PORT_STORE(st_global_cs, t, c) __PORT_STORE(st_global_wt, t, c) \
  __PORT_STORE_STRONG(st_volatile, t, c) __PORT_STORE_STRONG(st_volatile_global, t, c)      \
  __PORT_STORE_STRONG(st_relaxed_gpu_global, t, c) __PORT_STORE_STRONG(st_relaxed_sys_global, t, c) \
  __PORT_STORE_RELEASE(st_release_gpu_global, t, c) __PORT_STORE_RELEASE(st_release_sys_global, t, c)
__PORT_ALL(__PORT_ACCESS)
__PORT_ACCESS(u8, unsigned char)
__PORT_ACCESS(s8, signed char)
__PORT_ACCESS(b8, unsigned char)
#define __PORT_ATOMIC(op, function, t, c)                                     \
  template <class P> inline __device__ c atom_##op##_##t(P address, c value) { return function((c *)address, value); } \
  template <class P> inline __device__ c atom_global_##op##_##t(P address, c value) { return function((c *)address, value); } \
  template <class P> inline __device__ void red_##op##_##t(P address, c value) { function((c *)address, value); } \
  template <class P> inline __device__ void red_global_##op##_##t(P address, c value) { function((c *)address, value); }
__PORT_ATOMIC(add, atomicAdd, u32, unsigned)
__PORT_ATOMIC(add, atomicAdd, s32, int)
__PORT_ATOMIC(add, atomicAdd, u64, unsigned long long)
__PORT_ATOMIC(add, atomicAdd, f32, float)
__PORT_ATOMIC(add, atomicAdd, f64, double)
__PORT_ATOMIC(min, atomicMin, u32, unsigned)
__PORT_ATOMIC(min, atomicMin, s32, int)
__PORT_ATOMIC(min, atomicMin, u64, unsigned long long)
__PORT_ATOMIC(max, atomicMax, u32, unsigned)
__PORT_ATOMIC(max, atomicMax, s32, int)
__PORT_ATOMIC(max, atomicMax, u64, unsigned long long)
__PORT_ATOMIC(and, atomicAnd, b32, unsigned)
__PORT_ATOMIC(or, atomicOr, b32, unsigned)
__PORT_ATOMIC(xor, atomicXor, b32, unsigned)
__PORT_ATOMIC(and, atomicAnd, b64, unsigned long long)
__PORT_ATOMIC(or, atomicOr, b64, unsigned long long)
__PORT_ATOMIC(xor, atomicXor, b64, unsigned long long)
__PORT_ATOMIC(exch, atomicExch, b32, unsigned)
__PORT_ATOMIC(exch, atomicExch, b64, unsigned long long)
template <class P> inline __device__ unsigned atom_inc_u32(P address, unsigned limit) { return atomicInc((unsigned *)address, limit); }
template <class P> inline __device__ unsigned atom_dec_u32(P address, unsigned limit) { return atomicDec((unsigned *)address, limit); }
// Atomics that order other accesses as well
#define __PORT_ORDERED_ATOMIC(op, t, c)                                       \
  template <class P> inline __device__ c atom_acq_rel_##op##_##t(P address, c value) { \
    __threadfence();                                                          \
    c old = atom_##op##_##t(address, value);                                  \
    __threadfence();                                                          \
    return old;                                                               \
  }                                                                           \
  template <class P> inline __device__ void red_acq_rel_##op##_##t(P address, c value) { atom_acq_rel_##op##_##t(address, value); }
__PORT_ORDERED_ATOMIC(add, u32, unsigned)
__PORT_ORDERED_ATOMIC(add, s32, int)
__PORT_ORDERED_ATOMIC(add, u64, unsigned long long)
__PORT_ORDERED_ATOMIC(exch, b32, unsigned)
__PORT_ORDERED_ATOMIC(exch, b64, unsigned long long)
__PORT_ORDERED_ATOMIC(or, b32, unsigned)
__PORT_ORDERED_ATOMIC(and, b32, unsigned)
__PORT_ORDERED_ATOMIC(inc, u32, unsigned)
__PORT_ORDERED_ATOMIC(max, u32, unsigned)
__PORT_ORDERED_ATOMIC(max, s32, int)
__PORT_ORDERED_ATOMIC(min, u32, unsigned)
__PORT_ORDERED_ATOMIC(min, s32, int)
#define __PORT_EXCHANGE(t, c)                                                 \
  template <class P> inline __device__ c atom_cas_##t(P address, c expected, c value) { return atomicCAS((c *)address, expected, value); } \
  template <class P> inline __device__ c atom_global_cas_##t(P address, c expected, c value) { return atomicCAS((c *)address, expected, value); }
#define __PORT_ORDERED_EXCHANGE(t, c)                                         \
  template <class P> inline __device__ c atom_acq_rel_cas_##t(P address, c expected, c value) { \
    __threadfence();                                                          \
    c old = atomicCAS((c *)address, expected, value);                         \
    __threadfence();                                                          \
    return old;                                                               \
  }
__PORT_ORDERED_EXCHANGE(b32, unsigned)
__PORT_ORDERED_EXCHANGE(b64, unsigned long long)
__PORT_EXCHANGE(b32, unsigned)
__PORT_EXCHANGE(b64, unsigned long long)
__PORT_ATOMIC(min, atomicMin, s64, long long)
__PORT_ATOMIC(max, atomicMax, s64, long long)
__PORT_EXCHANGE(b16, unsigned short)
// How long caches keep something changes no value.
inline __device__ unsigned long long createpolicy_fractional_b64(double = 1.0) { return 0; }
template <class P> inline __device__ unsigned long long createpolicy_range_b64(P, unsigned, unsigned) { return 0; }
template <class P> inline __device__ unsigned long long createpolicy_range_global_b64(P, unsigned, unsigned) { return 0; }
inline __device__ unsigned long long createpolicy_cvt_L2_b64(unsigned long long property) { return property; }
template <class P> inline __device__ void cp_async_bulk_prefetch_L2_global(P, unsigned) {}
// What it leaves is anything; that it was before is one such value.
template <class P> inline __device__ void discard_global_L2(P, int) {}
template <class P> inline __device__ void discard_L2(P, int) {}
}
