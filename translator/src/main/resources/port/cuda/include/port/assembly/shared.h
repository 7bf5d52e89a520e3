#pragma once
#include <port/assembly/memory.h>
#include <port/copies.h>
// Shared memory by addresses of 32 bits
namespace __port_asm {
template <class P> inline __device__ unsigned long long cvta_to_shared_u64(P address) { return (unsigned)(unsigned long long)address; }
template <class P> inline __device__ unsigned cvta_to_shared_u32(P address) { return (unsigned)(unsigned long long)address; }
template <class P> inline __device__ unsigned long long cvta_shared_u64(P address) { return (unsigned long long)__port_shared_pointer((unsigned)(unsigned long long)address); }
template <class P> inline __device__ unsigned long long cvta_global_u64(P address) { return (unsigned long long)address; }
// The place in shared memory that an operand stands for.
template <class T, class P> inline __device__ T *sharedPlace(P address) { return (T *)__port_shared_pointer((unsigned)(unsigned long long)address); }
#define __PORT_SHARED(t, c)                                                                                          \
  template <class P> inline __device__ c ld_shared_##t(P address) { return *sharedPlace<const c>(address); }         \
  template <class P> inline __device__ c ld_volatile_shared_##t(P address) { return *sharedPlace<const volatile c>(address); } \
  template <class P> inline __device__ void st_shared_##t(P address, c value) { *sharedPlace<c>(address) = value; }  \
  template <class P> inline __device__ void st_volatile_shared_##t(P address, c value) { *sharedPlace<volatile c>(address) = value; }
__PORT_ALL(__PORT_SHARED)
__PORT_SHARED(u8, unsigned char)
__PORT_SHARED(s8, signed char)
__PORT_SHARED(b8, unsigned char)
#define __PORT_SHARED_ATOMIC(op, function, t, c)                                                                     \
  template <class P> inline __device__ c atom_shared_##op##_##t(P address, c value) { return function(sharedPlace<c>(address), value); } \
  template <class P> inline __device__ void red_shared_##op##_##t(P address, c value) { function(sharedPlace<c>(address), value); }
__PORT_SHARED_ATOMIC(add, atomicAdd, u32, unsigned)
__PORT_SHARED_ATOMIC(add, atomicAdd, s32, int)
__PORT_SHARED_ATOMIC(add, atomicAdd, f32, float)
__PORT_SHARED_ATOMIC(min, atomicMin, u32, unsigned)
__PORT_SHARED_ATOMIC(min, atomicMin, s32, int)
__PORT_SHARED_ATOMIC(max, atomicMax, u32, unsigned)
__PORT_SHARED_ATOMIC(max, atomicMax, s32, int)
__PORT_SHARED_ATOMIC(and, atomicAnd, b32, unsigned)
__PORT_SHARED_ATOMIC(or, atomicOr, b32, unsigned)
__PORT_SHARED_ATOMIC(xor, atomicXor, b32, unsigned)
__PORT_SHARED_ATOMIC(exch, atomicExch, b32, unsigned)

// Copies that run beside the thread. Fewer source bytes than bytes fill up with zeros.
#define __PORT_CP_ASYNC(cache)                                                                                       \
  template <class P, class Q> inline __device__ void cp_async_##cache##_shared_global(P to, Q from, int bytes) { cp_async_##cache##_shared_global(to, from, bytes, bytes); } \
  template <class P, class Q> inline __device__ void cp_async_##cache##_shared_global(P to, Q from, int bytes, int given) { \
    __port_copies::copyWord(sharedPlace<void>(to), (const void *)from, bytes, given);                                \
  }
__PORT_CP_ASYNC(ca)
__PORT_CP_ASYNC(cg)
inline __device__ void cp_async_commit_group() { __port_copies::commit(); }
inline __device__ void cp_async_wait_group(int prior) { __port_copies::wait(prior); }
inline __device__ void cp_async_wait_all() { __port_copies::finish(); }
}
