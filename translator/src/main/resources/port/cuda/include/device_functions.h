#pragma once
#include <vector_types.h>
// What the language itself needs: built-in variables, the type of launch dimensions, memory for new and delete
[[port::builtin("thread_idx")]] extern const uint3 threadIdx;
[[port::builtin("block_idx")]] extern const uint3 blockIdx;
[[port::builtin("block_dim")]] extern const dim3 blockDim;
[[port::builtin("grid_dim")]] extern const dim3 gridDim;
[[port::builtin("warp_size")]] extern const int warpSize;
typedef dim3 __port_dimensions;
#include <port/allocation.h>
#include <port/rtti.h>
// Threads of a block and of a warp
[[port::intrinsic("barrier.block"), port::shim("ctx#syncThreads")]] __device__ void __syncthreads();
// A block has 16 barriers with numbers; as many threads as are said meet there, or all where it is 0 (PTX ISA, bar).
[[port::intrinsic("barrier.numbered"), port::shim("ctx#barrierSync")]] __device__ void __port_barrier_sync(unsigned number, unsigned threads);
[[port::intrinsic("barrier.numbered.arrive"), port::shim("ctx#barrierArrive")]] __device__ void __port_barrier_arrive(unsigned number, unsigned threads);
inline __device__ void __barrier_sync(unsigned number) { __port_barrier_sync(number, 0); }
inline __device__ void __barrier_sync_count(unsigned number, unsigned threads) { __port_barrier_sync(number, threads); }
[[port::intrinsic("barrier.block.count"), port::shim("ctx#syncThreadsCount")]] __device__ int __syncthreads_count(int predicate);
[[port::intrinsic("barrier.block.and"), port::shim("ctx#syncThreadsAnd")]] __device__ int __syncthreads_and(int predicate);
[[port::intrinsic("barrier.block.or"), port::shim("ctx#syncThreadsOr")]] __device__ int __syncthreads_or(int predicate);
[[port::intrinsic("warp.sync"), port::shim("ctx#syncWarp")]] __device__ void __syncwarp(unsigned mask = 0xffffffffu);
[[port::intrinsic("warp.activemask"), port::shim("ctx#activeMask")]] __device__ unsigned __activemask();
[[port::intrinsic("warp.shuffle.idx"), port::shim("ctx#shflSync")]] __device__ int __shfl_sync(unsigned mask, int value, int lane, int width = 32);
[[port::intrinsic("warp.shuffle.idx"), port::shim("ctx#shflSync")]] __device__ unsigned __shfl_sync(unsigned mask, unsigned value, int lane, int width = 32);
[[port::intrinsic("warp.shuffle.idx"), port::shim("ctx#shflSync")]] __device__ long __shfl_sync(unsigned mask, long value, int lane, int width = 32);
[[port::intrinsic("warp.shuffle.idx"), port::shim("ctx#shflSync")]] __device__ unsigned long __shfl_sync(unsigned mask, unsigned long value, int lane, int width = 32);
[[port::intrinsic("warp.shuffle.idx"), port::shim("ctx#shflSync")]] __device__ long long __shfl_sync(unsigned mask, long long value, int lane, int width = 32);
[[port::intrinsic("warp.shuffle.idx"), port::shim("ctx#shflSync")]] __device__ unsigned long long __shfl_sync(unsigned mask, unsigned long long value, int lane, int width = 32);
[[port::intrinsic("warp.shuffle.idx"), port::shim("ctx#shflSync")]] __device__ float __shfl_sync(unsigned mask, float value, int lane, int width = 32);
[[port::intrinsic("warp.shuffle.idx"), port::shim("ctx#shflSync")]] __device__ double __shfl_sync(unsigned mask, double value, int lane, int width = 32);
[[port::intrinsic("warp.shuffle.up"), port::shim("ctx#shflUpSync")]] __device__ int __shfl_up_sync(unsigned mask, int value, unsigned delta, int width = 32);
[[port::intrinsic("warp.shuffle.up"), port::shim("ctx#shflUpSync")]] __device__ unsigned __shfl_up_sync(unsigned mask, unsigned value, unsigned delta, int width = 32);
[[port::intrinsic("warp.shuffle.up"), port::shim("ctx#shflUpSync")]] __device__ long __shfl_up_sync(unsigned mask, long value, unsigned delta, int width = 32);
[[port::intrinsic("warp.shuffle.up"), port::shim("ctx#shflUpSync")]] __device__ unsigned long __shfl_up_sync(unsigned mask, unsigned long value, unsigned delta, int width = 32);
[[port::intrinsic("warp.shuffle.up"), port::shim("ctx#shflUpSync")]] __device__ long long __shfl_up_sync(unsigned mask, long long value, unsigned delta, int width = 32);
[[port::intrinsic("warp.shuffle.up"), port::shim("ctx#shflUpSync")]] __device__ unsigned long long __shfl_up_sync(unsigned mask, unsigned long long value, unsigned delta, int width = 32);
[[port::intrinsic("warp.shuffle.up"), port::shim("ctx#shflUpSync")]] __device__ float __shfl_up_sync(unsigned mask, float value, unsigned delta, int width = 32);
[[port::intrinsic("warp.shuffle.up"), port::shim("ctx#shflUpSync")]] __device__ double __shfl_up_sync(unsigned mask, double value, unsigned delta, int width = 32);
[[port::intrinsic("warp.shuffle.down"), port::shim("ctx#shflDownSync")]] __device__ int __shfl_down_sync(unsigned mask, int value, unsigned delta, int width = 32);
[[port::intrinsic("warp.shuffle.down"), port::shim("ctx#shflDownSync")]] __device__ unsigned __shfl_down_sync(unsigned mask, unsigned value, unsigned delta, int width = 32);
[[port::intrinsic("warp.shuffle.down"), port::shim("ctx#shflDownSync")]] __device__ long __shfl_down_sync(unsigned mask, long value, unsigned delta, int width = 32);
[[port::intrinsic("warp.shuffle.down"), port::shim("ctx#shflDownSync")]] __device__ unsigned long __shfl_down_sync(unsigned mask, unsigned long value, unsigned delta, int width = 32);
[[port::intrinsic("warp.shuffle.down"), port::shim("ctx#shflDownSync")]] __device__ long long __shfl_down_sync(unsigned mask, long long value, unsigned delta, int width = 32);
[[port::intrinsic("warp.shuffle.down"), port::shim("ctx#shflDownSync")]] __device__ unsigned long long __shfl_down_sync(unsigned mask, unsigned long long value, unsigned delta, int width = 32);
[[port::intrinsic("warp.shuffle.down"), port::shim("ctx#shflDownSync")]] __device__ float __shfl_down_sync(unsigned mask, float value, unsigned delta, int width = 32);
[[port::intrinsic("warp.shuffle.down"), port::shim("ctx#shflDownSync")]] __device__ double __shfl_down_sync(unsigned mask, double value, unsigned delta, int width = 32);
[[port::intrinsic("warp.shuffle.xor"), port::shim("ctx#shflXorSync")]] __device__ int __shfl_xor_sync(unsigned mask, int value, int laneMask, int width = 32);
[[port::intrinsic("warp.shuffle.xor"), port::shim("ctx#shflXorSync")]] __device__ unsigned __shfl_xor_sync(unsigned mask, unsigned value, int laneMask, int width = 32);
[[port::intrinsic("warp.shuffle.xor"), port::shim("ctx#shflXorSync")]] __device__ long __shfl_xor_sync(unsigned mask, long value, int laneMask, int width = 32);
[[port::intrinsic("warp.shuffle.xor"), port::shim("ctx#shflXorSync")]] __device__ unsigned long __shfl_xor_sync(unsigned mask, unsigned long value, int laneMask, int width = 32);
[[port::intrinsic("warp.shuffle.xor"), port::shim("ctx#shflXorSync")]] __device__ long long __shfl_xor_sync(unsigned mask, long long value, int laneMask, int width = 32);
[[port::intrinsic("warp.shuffle.xor"), port::shim("ctx#shflXorSync")]] __device__ unsigned long long __shfl_xor_sync(unsigned mask, unsigned long long value, int laneMask, int width = 32);
[[port::intrinsic("warp.shuffle.xor"), port::shim("ctx#shflXorSync")]] __device__ float __shfl_xor_sync(unsigned mask, float value, int laneMask, int width = 32);
[[port::intrinsic("warp.shuffle.xor"), port::shim("ctx#shflXorSync")]] __device__ double __shfl_xor_sync(unsigned mask, double value, int laneMask, int width = 32);
[[port::intrinsic("warp.vote.all"), port::shim("ctx#allSync")]] __device__ int __all_sync(unsigned mask, int predicate);
[[port::intrinsic("warp.vote.any"), port::shim("ctx#anySync")]] __device__ int __any_sync(unsigned mask, int predicate);
[[port::intrinsic("warp.vote.uniform"), port::shim("ctx#uniSync")]] __device__ int __uni_sync(unsigned mask, int predicate);
[[port::intrinsic("warp.vote.ballot"), port::shim("ctx#ballotSync")]] __device__ unsigned __ballot_sync(unsigned mask, int predicate);
[[port::intrinsic("warp.match.any"), port::shim("ctx#matchAnySync")]] __device__ unsigned __match_any_sync(unsigned mask, int value);
[[port::intrinsic("warp.match.all"), port::shim("ctx#matchAllSync")]] __device__ unsigned __match_all_sync(unsigned mask, int value, int *predicate);
[[port::intrinsic("warp.match.any"), port::shim("ctx#matchAnySync")]] __device__ unsigned __match_any_sync(unsigned mask, unsigned value);
[[port::intrinsic("warp.match.all"), port::shim("ctx#matchAllSync")]] __device__ unsigned __match_all_sync(unsigned mask, unsigned value, int *predicate);
[[port::intrinsic("warp.match.any"), port::shim("ctx#matchAnySync")]] __device__ unsigned __match_any_sync(unsigned mask, long value);
[[port::intrinsic("warp.match.all"), port::shim("ctx#matchAllSync")]] __device__ unsigned __match_all_sync(unsigned mask, long value, int *predicate);
[[port::intrinsic("warp.match.any"), port::shim("ctx#matchAnySync")]] __device__ unsigned __match_any_sync(unsigned mask, unsigned long value);
[[port::intrinsic("warp.match.all"), port::shim("ctx#matchAllSync")]] __device__ unsigned __match_all_sync(unsigned mask, unsigned long value, int *predicate);
[[port::intrinsic("warp.match.any"), port::shim("ctx#matchAnySync")]] __device__ unsigned __match_any_sync(unsigned mask, long long value);
[[port::intrinsic("warp.match.all"), port::shim("ctx#matchAllSync")]] __device__ unsigned __match_all_sync(unsigned mask, long long value, int *predicate);
[[port::intrinsic("warp.match.any"), port::shim("ctx#matchAnySync")]] __device__ unsigned __match_any_sync(unsigned mask, unsigned long long value);
[[port::intrinsic("warp.match.all"), port::shim("ctx#matchAllSync")]] __device__ unsigned __match_all_sync(unsigned mask, unsigned long long value, int *predicate);
[[port::intrinsic("warp.match.any"), port::shim("ctx#matchAnySync")]] __device__ unsigned __match_any_sync(unsigned mask, float value);
[[port::intrinsic("warp.match.all"), port::shim("ctx#matchAllSync")]] __device__ unsigned __match_all_sync(unsigned mask, float value, int *predicate);
[[port::intrinsic("warp.match.any"), port::shim("ctx#matchAnySync")]] __device__ unsigned __match_any_sync(unsigned mask, double value);
[[port::intrinsic("warp.match.all"), port::shim("ctx#matchAllSync")]] __device__ unsigned __match_all_sync(unsigned mask, double value, int *predicate);
[[port::intrinsic("warp.reduce.add"), port::shim("ctx#reduceAddSync")]] __device__ int __reduce_add_sync(unsigned mask, int value);
[[port::intrinsic("warp.reduce.add"), port::shim("ctx#reduceAddSync")]] __device__ unsigned __reduce_add_sync(unsigned mask, unsigned value);
[[port::intrinsic("warp.reduce.min"), port::shim("ctx#reduceMinSync")]] __device__ int __reduce_min_sync(unsigned mask, int value);
[[port::intrinsic("warp.reduce.min"), port::shim("ctx#reduceMinUnsignedSync")]] __device__ unsigned __reduce_min_sync(unsigned mask, unsigned value);
[[port::intrinsic("warp.reduce.max"), port::shim("ctx#reduceMaxSync")]] __device__ int __reduce_max_sync(unsigned mask, int value);
[[port::intrinsic("warp.reduce.max"), port::shim("ctx#reduceMaxUnsignedSync")]] __device__ unsigned __reduce_max_sync(unsigned mask, unsigned value);
[[port::intrinsic("warp.reduce.and"), port::shim("ctx#reduceAndSync")]] __device__ unsigned __reduce_and_sync(unsigned mask, unsigned value);
[[port::intrinsic("warp.reduce.or"), port::shim("ctx#reduceOrSync")]] __device__ unsigned __reduce_or_sync(unsigned mask, unsigned value);
[[port::intrinsic("warp.reduce.xor"), port::shim("ctx#reduceXorSync")]] __device__ unsigned __reduce_xor_sync(unsigned mask, unsigned value);
// Warp functions without a mask, as before CUDA 9: all active lanes take part.
#define __PORT_PLAIN_SHUFFLES(T)                                                                                                             \
  inline __device__ T __shfl(T value, int lane, int width = 32) { return __shfl_sync(__activemask(), value, lane, width); }                  \
  inline __device__ T __shfl_up(T value, unsigned delta, int width = 32) { return __shfl_up_sync(__activemask(), value, delta, width); }     \
  inline __device__ T __shfl_down(T value, unsigned delta, int width = 32) { return __shfl_down_sync(__activemask(), value, delta, width); } \
  inline __device__ T __shfl_xor(T value, int laneMask, int width = 32) { return __shfl_xor_sync(__activemask(), value, laneMask, width); }
__PORT_PLAIN_SHUFFLES(int)
__PORT_PLAIN_SHUFFLES(unsigned)
__PORT_PLAIN_SHUFFLES(long)
__PORT_PLAIN_SHUFFLES(unsigned long)
__PORT_PLAIN_SHUFFLES(long long)
__PORT_PLAIN_SHUFFLES(unsigned long long)
__PORT_PLAIN_SHUFFLES(float)
__PORT_PLAIN_SHUFFLES(double)
#undef __PORT_PLAIN_SHUFFLES
inline __device__ int __all(int predicate) { return __all_sync(__activemask(), predicate); }
inline __device__ int __any(int predicate) { return __any_sync(__activemask(), predicate); }
inline __device__ unsigned __ballot(int predicate) { return __ballot_sync(__activemask(), predicate); }
// Fences, clocks, traps
[[port::intrinsic("fence.block"), port::shim("ctx#threadFenceBlock")]] __device__ void __threadfence_block();
[[port::intrinsic("fence.device"), port::shim("ctx#threadFence")]] __device__ void __threadfence();
[[port::intrinsic("fence.system"), port::shim("ctx#threadFenceSystem")]] __device__ void __threadfence_system();
[[port::intrinsic("thread.clock64"), port::shim("ctx#clock64")]] __device__ long long clock64();
[[port::intrinsic("thread.sleep"), port::shim("ctx#nanosleep")]] __device__ void __nanosleep(unsigned nanoseconds);
[[noreturn, port::intrinsic("thread.trap"), port::shim("ctx#trap")]] __device__ void __trap();
inline __device__ void __brkpt() {}
inline __device__ void __prof_trigger(int) {}
// Atomics give the old value.
[[port::intrinsic("atomic.add"), port::shim("#atomicAdd")]] __device__ int atomicAdd(int *where, int value);
[[port::intrinsic("atomic.add"), port::shim("#atomicAdd")]] __device__ int atomicAdd_block(int *where, int value);
[[port::intrinsic("atomic.add"), port::shim("#atomicAdd")]] __device__ int atomicAdd_system(int *where, int value);
[[port::intrinsic("atomic.add"), port::shim("#atomicAdd")]] __device__ unsigned atomicAdd(unsigned *where, unsigned value);
[[port::intrinsic("atomic.add"), port::shim("#atomicAdd")]] __device__ unsigned atomicAdd_block(unsigned *where, unsigned value);
[[port::intrinsic("atomic.add"), port::shim("#atomicAdd")]] __device__ unsigned atomicAdd_system(unsigned *where, unsigned value);
[[port::intrinsic("atomic.add"), port::shim("#atomicAdd")]] __device__ unsigned long atomicAdd(unsigned long *where, unsigned long value);
[[port::intrinsic("atomic.add"), port::shim("#atomicAdd")]] __device__ unsigned long long atomicAdd(unsigned long long *where, unsigned long long value);
[[port::intrinsic("atomic.add"), port::shim("#atomicAdd")]] __device__ unsigned long long atomicAdd_block(unsigned long long *where, unsigned long long value);
[[port::intrinsic("atomic.add"), port::shim("#atomicAdd")]] __device__ unsigned long long atomicAdd_system(unsigned long long *where, unsigned long long value);
[[port::intrinsic("atomic.add"), port::shim("#atomicAdd")]] __device__ float atomicAdd(float *where, float value);
[[port::intrinsic("atomic.add"), port::shim("#atomicAdd")]] __device__ float atomicAdd_block(float *where, float value);
[[port::intrinsic("atomic.add"), port::shim("#atomicAdd")]] __device__ float atomicAdd_system(float *where, float value);
[[port::intrinsic("atomic.add"), port::shim("#atomicAdd")]] __device__ double atomicAdd(double *where, double value);
[[port::intrinsic("atomic.add"), port::shim("#atomicAdd")]] __device__ double atomicAdd_block(double *where, double value);
[[port::intrinsic("atomic.add"), port::shim("#atomicAdd")]] __device__ double atomicAdd_system(double *where, double value);
[[port::intrinsic("atomic.sub"), port::shim("#atomicSub")]] __device__ int atomicSub(int *where, int value);
[[port::intrinsic("atomic.sub"), port::shim("#atomicSub")]] __device__ int atomicSub_block(int *where, int value);
[[port::intrinsic("atomic.sub"), port::shim("#atomicSub")]] __device__ int atomicSub_system(int *where, int value);
[[port::intrinsic("atomic.sub"), port::shim("#atomicSub")]] __device__ unsigned atomicSub(unsigned *where, unsigned value);
[[port::intrinsic("atomic.sub"), port::shim("#atomicSub")]] __device__ unsigned atomicSub_block(unsigned *where, unsigned value);
[[port::intrinsic("atomic.sub"), port::shim("#atomicSub")]] __device__ unsigned atomicSub_system(unsigned *where, unsigned value);
[[port::intrinsic("atomic.exch"), port::shim("#atomicExch")]] __device__ int atomicExch(int *where, int value);
[[port::intrinsic("atomic.exch"), port::shim("#atomicExch")]] __device__ int atomicExch_block(int *where, int value);
[[port::intrinsic("atomic.exch"), port::shim("#atomicExch")]] __device__ int atomicExch_system(int *where, int value);
[[port::intrinsic("atomic.exch"), port::shim("#atomicExch")]] __device__ unsigned atomicExch(unsigned *where, unsigned value);
[[port::intrinsic("atomic.exch"), port::shim("#atomicExch")]] __device__ unsigned atomicExch_block(unsigned *where, unsigned value);
[[port::intrinsic("atomic.exch"), port::shim("#atomicExch")]] __device__ unsigned atomicExch_system(unsigned *where, unsigned value);
[[port::intrinsic("atomic.exch"), port::shim("#atomicExch")]] __device__ unsigned long atomicExch(unsigned long *where, unsigned long value);
[[port::intrinsic("atomic.exch"), port::shim("#atomicExch")]] __device__ unsigned long long atomicExch(unsigned long long *where, unsigned long long value);
[[port::intrinsic("atomic.exch"), port::shim("#atomicExch")]] __device__ unsigned long long atomicExch_block(unsigned long long *where, unsigned long long value);
[[port::intrinsic("atomic.exch"), port::shim("#atomicExch")]] __device__ unsigned long long atomicExch_system(unsigned long long *where, unsigned long long value);
[[port::intrinsic("atomic.exch"), port::shim("#atomicExch")]] __device__ float atomicExch(float *where, float value);
[[port::intrinsic("atomic.exch"), port::shim("#atomicExch")]] __device__ float atomicExch_block(float *where, float value);
[[port::intrinsic("atomic.exch"), port::shim("#atomicExch")]] __device__ float atomicExch_system(float *where, float value);
[[port::intrinsic("atomic.min"), port::shim("#atomicMin")]] __device__ int atomicMin(int *where, int value);
[[port::intrinsic("atomic.min"), port::shim("#atomicMin")]] __device__ int atomicMin_block(int *where, int value);
[[port::intrinsic("atomic.min"), port::shim("#atomicMin")]] __device__ int atomicMin_system(int *where, int value);
[[port::intrinsic("atomic.min"), port::shim("#atomicMinUnsigned")]] __device__ unsigned atomicMin(unsigned *where, unsigned value);
[[port::intrinsic("atomic.min"), port::shim("#atomicMinUnsigned")]] __device__ unsigned atomicMin_block(unsigned *where, unsigned value);
[[port::intrinsic("atomic.min"), port::shim("#atomicMinUnsigned")]] __device__ unsigned atomicMin_system(unsigned *where, unsigned value);
[[port::intrinsic("atomic.min"), port::shim("#atomicMin")]] __device__ long atomicMin(long *where, long value);
[[port::intrinsic("atomic.min"), port::shim("#atomicMin")]] __device__ long long atomicMin(long long *where, long long value);
[[port::intrinsic("atomic.min"), port::shim("#atomicMin")]] __device__ long long atomicMin_block(long long *where, long long value);
[[port::intrinsic("atomic.min"), port::shim("#atomicMin")]] __device__ long long atomicMin_system(long long *where, long long value);
[[port::intrinsic("atomic.min"), port::shim("#atomicMinUnsigned")]] __device__ unsigned long atomicMin(unsigned long *where, unsigned long value);
[[port::intrinsic("atomic.min"), port::shim("#atomicMinUnsigned")]] __device__ unsigned long long atomicMin(unsigned long long *where, unsigned long long value);
[[port::intrinsic("atomic.min"), port::shim("#atomicMinUnsigned")]] __device__ unsigned long long atomicMin_block(unsigned long long *where, unsigned long long value);
[[port::intrinsic("atomic.min"), port::shim("#atomicMinUnsigned")]] __device__ unsigned long long atomicMin_system(unsigned long long *where, unsigned long long value);
[[port::intrinsic("atomic.max"), port::shim("#atomicMax")]] __device__ int atomicMax(int *where, int value);
[[port::intrinsic("atomic.max"), port::shim("#atomicMax")]] __device__ int atomicMax_block(int *where, int value);
[[port::intrinsic("atomic.max"), port::shim("#atomicMax")]] __device__ int atomicMax_system(int *where, int value);
[[port::intrinsic("atomic.max"), port::shim("#atomicMaxUnsigned")]] __device__ unsigned atomicMax(unsigned *where, unsigned value);
[[port::intrinsic("atomic.max"), port::shim("#atomicMaxUnsigned")]] __device__ unsigned atomicMax_block(unsigned *where, unsigned value);
[[port::intrinsic("atomic.max"), port::shim("#atomicMaxUnsigned")]] __device__ unsigned atomicMax_system(unsigned *where, unsigned value);
[[port::intrinsic("atomic.max"), port::shim("#atomicMax")]] __device__ long atomicMax(long *where, long value);
[[port::intrinsic("atomic.max"), port::shim("#atomicMax")]] __device__ long long atomicMax(long long *where, long long value);
[[port::intrinsic("atomic.max"), port::shim("#atomicMax")]] __device__ long long atomicMax_block(long long *where, long long value);
[[port::intrinsic("atomic.max"), port::shim("#atomicMax")]] __device__ long long atomicMax_system(long long *where, long long value);
[[port::intrinsic("atomic.max"), port::shim("#atomicMaxUnsigned")]] __device__ unsigned long atomicMax(unsigned long *where, unsigned long value);
[[port::intrinsic("atomic.max"), port::shim("#atomicMaxUnsigned")]] __device__ unsigned long long atomicMax(unsigned long long *where, unsigned long long value);
[[port::intrinsic("atomic.max"), port::shim("#atomicMaxUnsigned")]] __device__ unsigned long long atomicMax_block(unsigned long long *where, unsigned long long value);
[[port::intrinsic("atomic.max"), port::shim("#atomicMaxUnsigned")]] __device__ unsigned long long atomicMax_system(unsigned long long *where, unsigned long long value);
[[port::intrinsic("atomic.and"), port::shim("#atomicAnd")]] __device__ int atomicAnd(int *where, int value);
[[port::intrinsic("atomic.and"), port::shim("#atomicAnd")]] __device__ int atomicAnd_block(int *where, int value);
[[port::intrinsic("atomic.and"), port::shim("#atomicAnd")]] __device__ int atomicAnd_system(int *where, int value);
[[port::intrinsic("atomic.and"), port::shim("#atomicAnd")]] __device__ unsigned atomicAnd(unsigned *where, unsigned value);
[[port::intrinsic("atomic.and"), port::shim("#atomicAnd")]] __device__ unsigned atomicAnd_block(unsigned *where, unsigned value);
[[port::intrinsic("atomic.and"), port::shim("#atomicAnd")]] __device__ unsigned atomicAnd_system(unsigned *where, unsigned value);
[[port::intrinsic("atomic.and"), port::shim("#atomicAnd")]] __device__ unsigned long atomicAnd(unsigned long *where, unsigned long value);
[[port::intrinsic("atomic.and"), port::shim("#atomicAnd")]] __device__ long long atomicAnd(long long *where, long long value);
[[port::intrinsic("atomic.and"), port::shim("#atomicAnd")]] __device__ long long atomicAnd_block(long long *where, long long value);
[[port::intrinsic("atomic.and"), port::shim("#atomicAnd")]] __device__ long long atomicAnd_system(long long *where, long long value);
[[port::intrinsic("atomic.and"), port::shim("#atomicAnd")]] __device__ unsigned long long atomicAnd(unsigned long long *where, unsigned long long value);
[[port::intrinsic("atomic.and"), port::shim("#atomicAnd")]] __device__ unsigned long long atomicAnd_block(unsigned long long *where, unsigned long long value);
[[port::intrinsic("atomic.and"), port::shim("#atomicAnd")]] __device__ unsigned long long atomicAnd_system(unsigned long long *where, unsigned long long value);
[[port::intrinsic("atomic.or"), port::shim("#atomicOr")]] __device__ int atomicOr(int *where, int value);
[[port::intrinsic("atomic.or"), port::shim("#atomicOr")]] __device__ int atomicOr_block(int *where, int value);
[[port::intrinsic("atomic.or"), port::shim("#atomicOr")]] __device__ int atomicOr_system(int *where, int value);
[[port::intrinsic("atomic.or"), port::shim("#atomicOr")]] __device__ unsigned atomicOr(unsigned *where, unsigned value);
[[port::intrinsic("atomic.or"), port::shim("#atomicOr")]] __device__ unsigned atomicOr_block(unsigned *where, unsigned value);
[[port::intrinsic("atomic.or"), port::shim("#atomicOr")]] __device__ unsigned atomicOr_system(unsigned *where, unsigned value);
[[port::intrinsic("atomic.or"), port::shim("#atomicOr")]] __device__ unsigned long atomicOr(unsigned long *where, unsigned long value);
[[port::intrinsic("atomic.or"), port::shim("#atomicOr")]] __device__ long long atomicOr(long long *where, long long value);
[[port::intrinsic("atomic.or"), port::shim("#atomicOr")]] __device__ long long atomicOr_block(long long *where, long long value);
[[port::intrinsic("atomic.or"), port::shim("#atomicOr")]] __device__ long long atomicOr_system(long long *where, long long value);
[[port::intrinsic("atomic.or"), port::shim("#atomicOr")]] __device__ unsigned long long atomicOr(unsigned long long *where, unsigned long long value);
[[port::intrinsic("atomic.or"), port::shim("#atomicOr")]] __device__ unsigned long long atomicOr_block(unsigned long long *where, unsigned long long value);
[[port::intrinsic("atomic.or"), port::shim("#atomicOr")]] __device__ unsigned long long atomicOr_system(unsigned long long *where, unsigned long long value);
[[port::intrinsic("atomic.xor"), port::shim("#atomicXor")]] __device__ int atomicXor(int *where, int value);
[[port::intrinsic("atomic.xor"), port::shim("#atomicXor")]] __device__ int atomicXor_block(int *where, int value);
[[port::intrinsic("atomic.xor"), port::shim("#atomicXor")]] __device__ int atomicXor_system(int *where, int value);
[[port::intrinsic("atomic.xor"), port::shim("#atomicXor")]] __device__ unsigned atomicXor(unsigned *where, unsigned value);
[[port::intrinsic("atomic.xor"), port::shim("#atomicXor")]] __device__ unsigned atomicXor_block(unsigned *where, unsigned value);
[[port::intrinsic("atomic.xor"), port::shim("#atomicXor")]] __device__ unsigned atomicXor_system(unsigned *where, unsigned value);
[[port::intrinsic("atomic.xor"), port::shim("#atomicXor")]] __device__ unsigned long atomicXor(unsigned long *where, unsigned long value);
[[port::intrinsic("atomic.xor"), port::shim("#atomicXor")]] __device__ long long atomicXor(long long *where, long long value);
[[port::intrinsic("atomic.xor"), port::shim("#atomicXor")]] __device__ long long atomicXor_block(long long *where, long long value);
[[port::intrinsic("atomic.xor"), port::shim("#atomicXor")]] __device__ long long atomicXor_system(long long *where, long long value);
[[port::intrinsic("atomic.xor"), port::shim("#atomicXor")]] __device__ unsigned long long atomicXor(unsigned long long *where, unsigned long long value);
[[port::intrinsic("atomic.xor"), port::shim("#atomicXor")]] __device__ unsigned long long atomicXor_block(unsigned long long *where, unsigned long long value);
[[port::intrinsic("atomic.xor"), port::shim("#atomicXor")]] __device__ unsigned long long atomicXor_system(unsigned long long *where, unsigned long long value);
[[port::intrinsic("atomic.inc"), port::shim("#atomicInc")]] __device__ unsigned atomicInc(unsigned *where, unsigned value);
[[port::intrinsic("atomic.inc"), port::shim("#atomicInc")]] __device__ unsigned atomicInc_block(unsigned *where, unsigned value);
[[port::intrinsic("atomic.inc"), port::shim("#atomicInc")]] __device__ unsigned atomicInc_system(unsigned *where, unsigned value);
[[port::intrinsic("atomic.dec"), port::shim("#atomicDec")]] __device__ unsigned atomicDec(unsigned *where, unsigned value);
[[port::intrinsic("atomic.dec"), port::shim("#atomicDec")]] __device__ unsigned atomicDec_block(unsigned *where, unsigned value);
[[port::intrinsic("atomic.dec"), port::shim("#atomicDec")]] __device__ unsigned atomicDec_system(unsigned *where, unsigned value);
[[port::intrinsic("atomic.cas"), port::shim("#atomicCAS")]] __device__ int atomicCAS(int *where, int expected, int value);
[[port::intrinsic("atomic.cas"), port::shim("#atomicCAS")]] __device__ int atomicCAS_block(int *where, int expected, int value);
[[port::intrinsic("atomic.cas"), port::shim("#atomicCAS")]] __device__ int atomicCAS_system(int *where, int expected, int value);
[[port::intrinsic("atomic.cas"), port::shim("#atomicCAS")]] __device__ unsigned atomicCAS(unsigned *where, unsigned expected, unsigned value);
[[port::intrinsic("atomic.cas"), port::shim("#atomicCAS")]] __device__ unsigned atomicCAS_block(unsigned *where, unsigned expected, unsigned value);
[[port::intrinsic("atomic.cas"), port::shim("#atomicCAS")]] __device__ unsigned atomicCAS_system(unsigned *where, unsigned expected, unsigned value);
[[port::intrinsic("atomic.cas"), port::shim("#atomicCAS")]] __device__ unsigned long atomicCAS(unsigned long *where, unsigned long expected, unsigned long value);
[[port::intrinsic("atomic.cas"), port::shim("#atomicCAS")]] __device__ unsigned long atomicCAS_block(unsigned long *where, unsigned long expected, unsigned long value);
[[port::intrinsic("atomic.cas"), port::shim("#atomicCAS")]] __device__ unsigned long atomicCAS_system(unsigned long *where, unsigned long expected, unsigned long value);
[[port::intrinsic("atomic.cas"), port::shim("#atomicCAS")]] __device__ unsigned long long atomicCAS(unsigned long long *where, unsigned long long expected, unsigned long long value);
[[port::intrinsic("atomic.cas"), port::shim("#atomicCAS")]] __device__ unsigned long long atomicCAS_block(unsigned long long *where, unsigned long long expected, unsigned long long value);
[[port::intrinsic("atomic.cas"), port::shim("#atomicCAS")]] __device__ unsigned long long atomicCAS_system(unsigned long long *where, unsigned long long expected, unsigned long long value);
[[port::intrinsic("atomic.cas"), port::shim("#atomicCAS")]] __device__ unsigned short atomicCAS(unsigned short *where, unsigned short expected, unsigned short value);
[[port::intrinsic("atomic.cas"), port::shim("#atomicCAS")]] __device__ unsigned short atomicCAS_block(unsigned short *where, unsigned short expected, unsigned short value);
[[port::intrinsic("atomic.cas"), port::shim("#atomicCAS")]] __device__ unsigned short atomicCAS_system(unsigned short *where, unsigned short expected, unsigned short value);
// Bits
[[port::intrinsic("bits.count.u32"), port::shim("Integer#bitCount")]] __host__ __device__ int __popc(unsigned x);
[[port::intrinsic("bits.count.u64"), port::shim("Long#bitCount")]] __host__ __device__ int __popcll(unsigned long long x);
[[port::intrinsic("bits.leading.u32"), port::shim("Integer#numberOfLeadingZeros")]] __host__ __device__ int __clz(int x);
[[port::intrinsic("bits.leading.u64"), port::shim("Long#numberOfLeadingZeros")]] __host__ __device__ int __clzll(long long x);
[[port::intrinsic("bits.first.u32"), port::shim("Bits#first")]] __host__ __device__ int __ffs(int x);
[[port::intrinsic("bits.first.u64"), port::shim("Bits#first")]] __host__ __device__ int __ffsll(long long x);
[[port::intrinsic("bits.reverse.u32"), port::shim("Integer#reverse")]] __host__ __device__ unsigned __brev(unsigned x);
[[port::intrinsic("bits.reverse.u64"), port::shim("Long#reverse")]] __host__ __device__ unsigned long long __brevll(unsigned long long x);
[[port::intrinsic("bits.permute"), port::shim("Bits#permute")]] __host__ __device__ unsigned __byte_perm(unsigned x, unsigned y, unsigned selector);
[[port::intrinsic("bits.funnel.left"), port::shim("Bits#funnelLeft")]] __host__ __device__ unsigned __funnelshift_l(unsigned low, unsigned high, unsigned shift);
[[port::intrinsic("bits.funnel.right"), port::shim("Bits#funnelRight")]] __host__ __device__ unsigned __funnelshift_r(unsigned low, unsigned high, unsigned shift);
[[port::intrinsic("bits.funnel.left.clamp"), port::shim("Bits#funnelLeftClamped")]] __host__ __device__ unsigned __funnelshift_lc(unsigned low, unsigned high, unsigned shift);
[[port::intrinsic("bits.funnel.right.clamp"), port::shim("Bits#funnelRightClamped")]] __host__ __device__ unsigned __funnelshift_rc(unsigned low, unsigned high, unsigned shift);
[[port::intrinsic("bits.mulhigh.i32"), port::shim("Bits#multiplyHigh")]] __host__ __device__ int __mulhi(int x, int y);
[[port::intrinsic("bits.mulhigh.u32"), port::shim("Bits#multiplyHighUnsigned")]] __host__ __device__ unsigned __umulhi(unsigned x, unsigned y);
[[port::intrinsic("bits.mulhigh.i64"), port::shim("Math#multiplyHigh")]] __host__ __device__ long long __mul64hi(long long x, long long y);
[[port::intrinsic("bits.mulhigh.u64"), port::shim("Math#unsignedMultiplyHigh")]] __host__ __device__ unsigned long long __umul64hi(unsigned long long x, unsigned long long y);
[[port::intrinsic("bits.mul24.i32"), port::shim("Bits#multiply24")]] __host__ __device__ int __mul24(int x, int y);
[[port::intrinsic("bits.mul24.u32"), port::shim("Bits#multiply24Unsigned")]] __host__ __device__ unsigned __umul24(unsigned x, unsigned y);
[[port::intrinsic("bits.sad.i32"), port::shim("Bits#sumOfDifference")]] __host__ __device__ unsigned __sad(int x, int y, unsigned z);
[[port::intrinsic("bits.sad.u32"), port::shim("Bits#sumOfDifferenceUnsigned")]] __host__ __device__ unsigned __usad(unsigned x, unsigned y, unsigned z);
[[port::intrinsic("bits.average.i32"), port::shim("Bits#average")]] __host__ __device__ int __hadd(int x, int y);
[[port::intrinsic("bits.average.u32"), port::shim("Bits#averageUnsigned")]] __host__ __device__ unsigned __uhadd(unsigned x, unsigned y);
[[port::intrinsic("bits.average.rounded.i32"), port::shim("Bits#averageRounded")]] __host__ __device__ int __rhadd(int x, int y);
[[port::intrinsic("bits.average.rounded.u32"), port::shim("Bits#averageRoundedUnsigned")]] __host__ __device__ unsigned __urhadd(unsigned x, unsigned y);
[[port::intrinsic("bits.dot4.i32"), port::shim("Bits#dot4")]] __host__ __device__ int __dp4a(int a, int b, int c);
[[port::intrinsic("bits.dot4.u32"), port::shim("Bits#dot4Unsigned")]] __host__ __device__ unsigned __dp4a(unsigned a, unsigned b, unsigned c);
[[port::shim("Bits#dot2Low")]] inline __host__ __device__ int __dp2a_lo(int a, int b, int c) { return c + (short)a * (signed char)b + (a >> 16) * (signed char)(b >> 8); }
[[port::shim("Bits#dot2LowUnsigned")]] inline __host__ __device__ unsigned __dp2a_lo(unsigned a, unsigned b, unsigned c) { return c + (a & 0xffff) * (b & 0xff) + (a >> 16) * (b >> 8 & 0xff); }
[[port::shim("Bits#dot2High")]] inline __host__ __device__ int __dp2a_hi(int a, int b, int c) { return c + (short)a * (signed char)(b >> 16) + (a >> 16) * (b >> 24); }
[[port::shim("Bits#dot2HighUnsigned")]] inline __host__ __device__ unsigned __dp2a_hi(unsigned a, unsigned b, unsigned c) { return c + (a & 0xffff) * (b >> 16 & 0xff) + (a >> 16) * (b >> 24); }
inline __host__ __device__ int __dp4a(char4 a, char4 b, int c) { return c + a.x * b.x + a.y * b.y + a.z * b.z + a.w * b.w; }
inline __host__ __device__ unsigned __dp4a(uchar4 a, uchar4 b, unsigned c) { return c + a.x * b.x + a.y * b.y + a.z * b.z + a.w * b.w; }
inline __host__ __device__ int __dp2a_lo(short2 a, char4 b, int c) { return c + a.x * b.x + a.y * b.y; }
inline __host__ __device__ unsigned __dp2a_lo(ushort2 a, uchar4 b, unsigned c) { return c + a.x * b.x + a.y * b.y; }
inline __host__ __device__ int __dp2a_hi(short2 a, char4 b, int c) { return c + a.x * b.z + a.y * b.w; }
inline __host__ __device__ unsigned __dp2a_hi(ushort2 a, uchar4 b, unsigned c) { return c + a.x * b.z + a.y * b.w; }
[[port::intrinsic("bits.f32.i32"), port::shim("Float#floatToRawIntBits")]] __host__ __device__ int __float_as_int(float x);
[[port::intrinsic("bits.f32.u32"), port::shim("Float#floatToRawIntBits")]] __host__ __device__ unsigned __float_as_uint(float x);
[[port::intrinsic("bits.i32.f32"), port::shim("Float#intBitsToFloat")]] __host__ __device__ float __int_as_float(int x);
[[port::intrinsic("bits.u32.f32"), port::shim("Float#intBitsToFloat")]] __host__ __device__ float __uint_as_float(unsigned x);
[[port::intrinsic("bits.f64.i64"), port::shim("Double#doubleToRawLongBits")]] __host__ __device__ long long __double_as_longlong(double x);
[[port::intrinsic("bits.i64.f64"), port::shim("Double#longBitsToDouble")]] __host__ __device__ double __longlong_as_double(long long x);
[[port::intrinsic("bits.f64.high"), port::shim("Bits#highOf")]] __host__ __device__ int __double2hiint(double x);
[[port::intrinsic("bits.f64.low"), port::shim("Bits#lowOf")]] __host__ __device__ int __double2loint(double x);
[[port::intrinsic("bits.f64.join"), port::shim("Bits#join")]] __host__ __device__ double __hiloint2double(int high, int low);
// Conversions with a rounding mode
[[port::intrinsic("convert.f32.i32.rn"), port::shim("Conversions#toInt(RoundingDirection.NEAREST)")]] __host__ __device__ int __float2int_rn(float x);
[[port::intrinsic("convert.i32.f32.rn"), port::shim("Conversions#toFloat(RoundingDirection.NEAREST)")]] __host__ __device__ float __int2float_rn(int x);
[[port::intrinsic("convert.f32.i32.rz"), port::shim("Conversions#toInt(RoundingDirection.ZERO)")]] __host__ __device__ int __float2int_rz(float x);
[[port::intrinsic("convert.i32.f32.rz"), port::shim("Conversions#toFloat(RoundingDirection.ZERO)")]] __host__ __device__ float __int2float_rz(int x);
[[port::intrinsic("convert.f32.i32.ru"), port::shim("Conversions#toInt(RoundingDirection.UP)")]] __host__ __device__ int __float2int_ru(float x);
[[port::intrinsic("convert.i32.f32.ru"), port::shim("Conversions#toFloat(RoundingDirection.UP)")]] __host__ __device__ float __int2float_ru(int x);
[[port::intrinsic("convert.f32.i32.rd"), port::shim("Conversions#toInt(RoundingDirection.DOWN)")]] __host__ __device__ int __float2int_rd(float x);
[[port::intrinsic("convert.i32.f32.rd"), port::shim("Conversions#toFloat(RoundingDirection.DOWN)")]] __host__ __device__ float __int2float_rd(int x);
[[port::intrinsic("convert.f32.u32.rn"), port::shim("Conversions#toUnsignedInt(RoundingDirection.NEAREST)")]] __host__ __device__ unsigned __float2uint_rn(float x);
[[port::intrinsic("convert.u32.f32.rn"), port::shim("Conversions#unsignedToFloat(RoundingDirection.NEAREST)")]] __host__ __device__ float __uint2float_rn(unsigned x);
[[port::intrinsic("convert.f32.u32.rz"), port::shim("Conversions#toUnsignedInt(RoundingDirection.ZERO)")]] __host__ __device__ unsigned __float2uint_rz(float x);
[[port::intrinsic("convert.u32.f32.rz"), port::shim("Conversions#unsignedToFloat(RoundingDirection.ZERO)")]] __host__ __device__ float __uint2float_rz(unsigned x);
[[port::intrinsic("convert.f32.u32.ru"), port::shim("Conversions#toUnsignedInt(RoundingDirection.UP)")]] __host__ __device__ unsigned __float2uint_ru(float x);
[[port::intrinsic("convert.u32.f32.ru"), port::shim("Conversions#unsignedToFloat(RoundingDirection.UP)")]] __host__ __device__ float __uint2float_ru(unsigned x);
[[port::intrinsic("convert.f32.u32.rd"), port::shim("Conversions#toUnsignedInt(RoundingDirection.DOWN)")]] __host__ __device__ unsigned __float2uint_rd(float x);
[[port::intrinsic("convert.u32.f32.rd"), port::shim("Conversions#unsignedToFloat(RoundingDirection.DOWN)")]] __host__ __device__ float __uint2float_rd(unsigned x);
[[port::intrinsic("convert.f32.i64.rn"), port::shim("Conversions#toLong(RoundingDirection.NEAREST)")]] __host__ __device__ long long __float2ll_rn(float x);
[[port::intrinsic("convert.i64.f32.rn"), port::shim("Conversions#toFloat(RoundingDirection.NEAREST)")]] __host__ __device__ float __ll2float_rn(long long x);
[[port::intrinsic("convert.f32.i64.rz"), port::shim("Conversions#toLong(RoundingDirection.ZERO)")]] __host__ __device__ long long __float2ll_rz(float x);
[[port::intrinsic("convert.i64.f32.rz"), port::shim("Conversions#toFloat(RoundingDirection.ZERO)")]] __host__ __device__ float __ll2float_rz(long long x);
[[port::intrinsic("convert.f32.i64.ru"), port::shim("Conversions#toLong(RoundingDirection.UP)")]] __host__ __device__ long long __float2ll_ru(float x);
[[port::intrinsic("convert.i64.f32.ru"), port::shim("Conversions#toFloat(RoundingDirection.UP)")]] __host__ __device__ float __ll2float_ru(long long x);
[[port::intrinsic("convert.f32.i64.rd"), port::shim("Conversions#toLong(RoundingDirection.DOWN)")]] __host__ __device__ long long __float2ll_rd(float x);
[[port::intrinsic("convert.i64.f32.rd"), port::shim("Conversions#toFloat(RoundingDirection.DOWN)")]] __host__ __device__ float __ll2float_rd(long long x);
[[port::intrinsic("convert.f32.u64.rn"), port::shim("Conversions#toUnsignedLong(RoundingDirection.NEAREST)")]] __host__ __device__ unsigned long long __float2ull_rn(float x);
[[port::intrinsic("convert.u64.f32.rn"), port::shim("Conversions#unsignedToFloat(RoundingDirection.NEAREST)")]] __host__ __device__ float __ull2float_rn(unsigned long long x);
[[port::intrinsic("convert.f32.u64.rz"), port::shim("Conversions#toUnsignedLong(RoundingDirection.ZERO)")]] __host__ __device__ unsigned long long __float2ull_rz(float x);
[[port::intrinsic("convert.u64.f32.rz"), port::shim("Conversions#unsignedToFloat(RoundingDirection.ZERO)")]] __host__ __device__ float __ull2float_rz(unsigned long long x);
[[port::intrinsic("convert.f32.u64.ru"), port::shim("Conversions#toUnsignedLong(RoundingDirection.UP)")]] __host__ __device__ unsigned long long __float2ull_ru(float x);
[[port::intrinsic("convert.u64.f32.ru"), port::shim("Conversions#unsignedToFloat(RoundingDirection.UP)")]] __host__ __device__ float __ull2float_ru(unsigned long long x);
[[port::intrinsic("convert.f32.u64.rd"), port::shim("Conversions#toUnsignedLong(RoundingDirection.DOWN)")]] __host__ __device__ unsigned long long __float2ull_rd(float x);
[[port::intrinsic("convert.u64.f32.rd"), port::shim("Conversions#unsignedToFloat(RoundingDirection.DOWN)")]] __host__ __device__ float __ull2float_rd(unsigned long long x);
[[port::intrinsic("convert.f64.i32.rn"), port::shim("Conversions#toInt(RoundingDirection.NEAREST)")]] __host__ __device__ int __double2int_rn(double x);
[[port::intrinsic("convert.i32.f64.rn"), port::shim("Conversions#toDouble(RoundingDirection.NEAREST)")]] __host__ __device__ double __int2double_rn(int x);
[[port::intrinsic("convert.f64.i32.rz"), port::shim("Conversions#toInt(RoundingDirection.ZERO)")]] __host__ __device__ int __double2int_rz(double x);
[[port::intrinsic("convert.i32.f64.rz"), port::shim("Conversions#toDouble(RoundingDirection.ZERO)")]] __host__ __device__ double __int2double_rz(int x);
[[port::intrinsic("convert.f64.i32.ru"), port::shim("Conversions#toInt(RoundingDirection.UP)")]] __host__ __device__ int __double2int_ru(double x);
[[port::intrinsic("convert.i32.f64.ru"), port::shim("Conversions#toDouble(RoundingDirection.UP)")]] __host__ __device__ double __int2double_ru(int x);
[[port::intrinsic("convert.f64.i32.rd"), port::shim("Conversions#toInt(RoundingDirection.DOWN)")]] __host__ __device__ int __double2int_rd(double x);
[[port::intrinsic("convert.i32.f64.rd"), port::shim("Conversions#toDouble(RoundingDirection.DOWN)")]] __host__ __device__ double __int2double_rd(int x);
[[port::intrinsic("convert.f64.u32.rn"), port::shim("Conversions#toUnsignedInt(RoundingDirection.NEAREST)")]] __host__ __device__ unsigned __double2uint_rn(double x);
[[port::intrinsic("convert.u32.f64.rn"), port::shim("Conversions#unsignedToDouble(RoundingDirection.NEAREST)")]] __host__ __device__ double __uint2double_rn(unsigned x);
[[port::intrinsic("convert.f64.u32.rz"), port::shim("Conversions#toUnsignedInt(RoundingDirection.ZERO)")]] __host__ __device__ unsigned __double2uint_rz(double x);
[[port::intrinsic("convert.u32.f64.rz"), port::shim("Conversions#unsignedToDouble(RoundingDirection.ZERO)")]] __host__ __device__ double __uint2double_rz(unsigned x);
[[port::intrinsic("convert.f64.u32.ru"), port::shim("Conversions#toUnsignedInt(RoundingDirection.UP)")]] __host__ __device__ unsigned __double2uint_ru(double x);
[[port::intrinsic("convert.u32.f64.ru"), port::shim("Conversions#unsignedToDouble(RoundingDirection.UP)")]] __host__ __device__ double __uint2double_ru(unsigned x);
[[port::intrinsic("convert.f64.u32.rd"), port::shim("Conversions#toUnsignedInt(RoundingDirection.DOWN)")]] __host__ __device__ unsigned __double2uint_rd(double x);
[[port::intrinsic("convert.u32.f64.rd"), port::shim("Conversions#unsignedToDouble(RoundingDirection.DOWN)")]] __host__ __device__ double __uint2double_rd(unsigned x);
[[port::intrinsic("convert.f64.i64.rn"), port::shim("Conversions#toLong(RoundingDirection.NEAREST)")]] __host__ __device__ long long __double2ll_rn(double x);
[[port::intrinsic("convert.i64.f64.rn"), port::shim("Conversions#toDouble(RoundingDirection.NEAREST)")]] __host__ __device__ double __ll2double_rn(long long x);
[[port::intrinsic("convert.f64.i64.rz"), port::shim("Conversions#toLong(RoundingDirection.ZERO)")]] __host__ __device__ long long __double2ll_rz(double x);
[[port::intrinsic("convert.i64.f64.rz"), port::shim("Conversions#toDouble(RoundingDirection.ZERO)")]] __host__ __device__ double __ll2double_rz(long long x);
[[port::intrinsic("convert.f64.i64.ru"), port::shim("Conversions#toLong(RoundingDirection.UP)")]] __host__ __device__ long long __double2ll_ru(double x);
[[port::intrinsic("convert.i64.f64.ru"), port::shim("Conversions#toDouble(RoundingDirection.UP)")]] __host__ __device__ double __ll2double_ru(long long x);
[[port::intrinsic("convert.f64.i64.rd"), port::shim("Conversions#toLong(RoundingDirection.DOWN)")]] __host__ __device__ long long __double2ll_rd(double x);
[[port::intrinsic("convert.i64.f64.rd"), port::shim("Conversions#toDouble(RoundingDirection.DOWN)")]] __host__ __device__ double __ll2double_rd(long long x);
[[port::intrinsic("convert.f64.u64.rn"), port::shim("Conversions#toUnsignedLong(RoundingDirection.NEAREST)")]] __host__ __device__ unsigned long long __double2ull_rn(double x);
[[port::intrinsic("convert.u64.f64.rn"), port::shim("Conversions#unsignedToDouble(RoundingDirection.NEAREST)")]] __host__ __device__ double __ull2double_rn(unsigned long long x);
[[port::intrinsic("convert.f64.u64.rz"), port::shim("Conversions#toUnsignedLong(RoundingDirection.ZERO)")]] __host__ __device__ unsigned long long __double2ull_rz(double x);
[[port::intrinsic("convert.u64.f64.rz"), port::shim("Conversions#unsignedToDouble(RoundingDirection.ZERO)")]] __host__ __device__ double __ull2double_rz(unsigned long long x);
[[port::intrinsic("convert.f64.u64.ru"), port::shim("Conversions#toUnsignedLong(RoundingDirection.UP)")]] __host__ __device__ unsigned long long __double2ull_ru(double x);
[[port::intrinsic("convert.u64.f64.ru"), port::shim("Conversions#unsignedToDouble(RoundingDirection.UP)")]] __host__ __device__ double __ull2double_ru(unsigned long long x);
[[port::intrinsic("convert.f64.u64.rd"), port::shim("Conversions#toUnsignedLong(RoundingDirection.DOWN)")]] __host__ __device__ unsigned long long __double2ull_rd(double x);
[[port::intrinsic("convert.u64.f64.rd"), port::shim("Conversions#unsignedToDouble(RoundingDirection.DOWN)")]] __host__ __device__ double __ull2double_rd(unsigned long long x);
[[port::intrinsic("convert.f64.f32.rn"), port::shim("Conversions#toFloat(RoundingDirection.NEAREST)")]] __host__ __device__ float __double2float_rn(double x);
[[port::intrinsic("convert.f64.f32.rz"), port::shim("Conversions#toFloat(RoundingDirection.ZERO)")]] __host__ __device__ float __double2float_rz(double x);
[[port::intrinsic("convert.f64.f32.ru"), port::shim("Conversions#toFloat(RoundingDirection.UP)")]] __host__ __device__ float __double2float_ru(double x);
[[port::intrinsic("convert.f64.f32.rd"), port::shim("Conversions#toFloat(RoundingDirection.DOWN)")]] __host__ __device__ float __double2float_rd(double x);
// Arithmetic with a rounding mode
[[port::intrinsic("arith.add.rn.f32"), port::shim("Rounding#add(RoundingDirection.NEAREST)")]] __host__ __device__ float __fadd_rn(float x, float y);
[[port::intrinsic("arith.add.rz.f32"), port::shim("Rounding#add(RoundingDirection.ZERO)")]] __host__ __device__ float __fadd_rz(float x, float y);
[[port::intrinsic("arith.add.ru.f32"), port::shim("Rounding#add(RoundingDirection.UP)")]] __host__ __device__ float __fadd_ru(float x, float y);
[[port::intrinsic("arith.add.rd.f32"), port::shim("Rounding#add(RoundingDirection.DOWN)")]] __host__ __device__ float __fadd_rd(float x, float y);
[[port::intrinsic("arith.sub.rn.f32"), port::shim("Rounding#subtract(RoundingDirection.NEAREST)")]] __host__ __device__ float __fsub_rn(float x, float y);
[[port::intrinsic("arith.sub.rz.f32"), port::shim("Rounding#subtract(RoundingDirection.ZERO)")]] __host__ __device__ float __fsub_rz(float x, float y);
[[port::intrinsic("arith.sub.ru.f32"), port::shim("Rounding#subtract(RoundingDirection.UP)")]] __host__ __device__ float __fsub_ru(float x, float y);
[[port::intrinsic("arith.sub.rd.f32"), port::shim("Rounding#subtract(RoundingDirection.DOWN)")]] __host__ __device__ float __fsub_rd(float x, float y);
[[port::intrinsic("arith.mul.rn.f32"), port::shim("Rounding#multiply(RoundingDirection.NEAREST)")]] __host__ __device__ float __fmul_rn(float x, float y);
[[port::intrinsic("arith.mul.rz.f32"), port::shim("Rounding#multiply(RoundingDirection.ZERO)")]] __host__ __device__ float __fmul_rz(float x, float y);
[[port::intrinsic("arith.mul.ru.f32"), port::shim("Rounding#multiply(RoundingDirection.UP)")]] __host__ __device__ float __fmul_ru(float x, float y);
[[port::intrinsic("arith.mul.rd.f32"), port::shim("Rounding#multiply(RoundingDirection.DOWN)")]] __host__ __device__ float __fmul_rd(float x, float y);
[[port::intrinsic("arith.div.rn.f32"), port::shim("Rounding#divide(RoundingDirection.NEAREST)")]] __host__ __device__ float __fdiv_rn(float x, float y);
[[port::intrinsic("arith.div.rz.f32"), port::shim("Rounding#divide(RoundingDirection.ZERO)")]] __host__ __device__ float __fdiv_rz(float x, float y);
[[port::intrinsic("arith.div.ru.f32"), port::shim("Rounding#divide(RoundingDirection.UP)")]] __host__ __device__ float __fdiv_ru(float x, float y);
[[port::intrinsic("arith.div.rd.f32"), port::shim("Rounding#divide(RoundingDirection.DOWN)")]] __host__ __device__ float __fdiv_rd(float x, float y);
[[port::intrinsic("arith.sqrt.rn.f32"), port::shim("Rounding#sqrt(RoundingDirection.NEAREST)")]] __host__ __device__ float __fsqrt_rn(float x);
[[port::intrinsic("arith.sqrt.rz.f32"), port::shim("Rounding#sqrt(RoundingDirection.ZERO)")]] __host__ __device__ float __fsqrt_rz(float x);
[[port::intrinsic("arith.sqrt.ru.f32"), port::shim("Rounding#sqrt(RoundingDirection.UP)")]] __host__ __device__ float __fsqrt_ru(float x);
[[port::intrinsic("arith.sqrt.rd.f32"), port::shim("Rounding#sqrt(RoundingDirection.DOWN)")]] __host__ __device__ float __fsqrt_rd(float x);
[[port::intrinsic("arith.reciprocal.rn.f32"), port::shim("Rounding#reciprocal(RoundingDirection.NEAREST)")]] __host__ __device__ float __frcp_rn(float x);
[[port::intrinsic("arith.reciprocal.rz.f32"), port::shim("Rounding#reciprocal(RoundingDirection.ZERO)")]] __host__ __device__ float __frcp_rz(float x);
[[port::intrinsic("arith.reciprocal.ru.f32"), port::shim("Rounding#reciprocal(RoundingDirection.UP)")]] __host__ __device__ float __frcp_ru(float x);
[[port::intrinsic("arith.reciprocal.rd.f32"), port::shim("Rounding#reciprocal(RoundingDirection.DOWN)")]] __host__ __device__ float __frcp_rd(float x);
[[port::intrinsic("arith.fma.rn.f32"), port::shim("Rounding#fma(RoundingDirection.NEAREST)")]] __host__ __device__ float __fmaf_rn(float x, float y, float z);
[[port::intrinsic("arith.fma.rz.f32"), port::shim("Rounding#fma(RoundingDirection.ZERO)")]] __host__ __device__ float __fmaf_rz(float x, float y, float z);
[[port::intrinsic("arith.fma.ru.f32"), port::shim("Rounding#fma(RoundingDirection.UP)")]] __host__ __device__ float __fmaf_ru(float x, float y, float z);
[[port::intrinsic("arith.fma.rd.f32"), port::shim("Rounding#fma(RoundingDirection.DOWN)")]] __host__ __device__ float __fmaf_rd(float x, float y, float z);
[[port::intrinsic("arith.add.rn.f64"), port::shim("Rounding#add(RoundingDirection.NEAREST)")]] __host__ __device__ double __dadd_rn(double x, double y);
[[port::intrinsic("arith.add.rz.f64"), port::shim("Rounding#add(RoundingDirection.ZERO)")]] __host__ __device__ double __dadd_rz(double x, double y);
[[port::intrinsic("arith.add.ru.f64"), port::shim("Rounding#add(RoundingDirection.UP)")]] __host__ __device__ double __dadd_ru(double x, double y);
[[port::intrinsic("arith.add.rd.f64"), port::shim("Rounding#add(RoundingDirection.DOWN)")]] __host__ __device__ double __dadd_rd(double x, double y);
[[port::intrinsic("arith.sub.rn.f64"), port::shim("Rounding#subtract(RoundingDirection.NEAREST)")]] __host__ __device__ double __dsub_rn(double x, double y);
[[port::intrinsic("arith.sub.rz.f64"), port::shim("Rounding#subtract(RoundingDirection.ZERO)")]] __host__ __device__ double __dsub_rz(double x, double y);
[[port::intrinsic("arith.sub.ru.f64"), port::shim("Rounding#subtract(RoundingDirection.UP)")]] __host__ __device__ double __dsub_ru(double x, double y);
[[port::intrinsic("arith.sub.rd.f64"), port::shim("Rounding#subtract(RoundingDirection.DOWN)")]] __host__ __device__ double __dsub_rd(double x, double y);
[[port::intrinsic("arith.mul.rn.f64"), port::shim("Rounding#multiply(RoundingDirection.NEAREST)")]] __host__ __device__ double __dmul_rn(double x, double y);
[[port::intrinsic("arith.mul.rz.f64"), port::shim("Rounding#multiply(RoundingDirection.ZERO)")]] __host__ __device__ double __dmul_rz(double x, double y);
[[port::intrinsic("arith.mul.ru.f64"), port::shim("Rounding#multiply(RoundingDirection.UP)")]] __host__ __device__ double __dmul_ru(double x, double y);
[[port::intrinsic("arith.mul.rd.f64"), port::shim("Rounding#multiply(RoundingDirection.DOWN)")]] __host__ __device__ double __dmul_rd(double x, double y);
[[port::intrinsic("arith.div.rn.f64"), port::shim("Rounding#divide(RoundingDirection.NEAREST)")]] __host__ __device__ double __ddiv_rn(double x, double y);
[[port::intrinsic("arith.div.rz.f64"), port::shim("Rounding#divide(RoundingDirection.ZERO)")]] __host__ __device__ double __ddiv_rz(double x, double y);
[[port::intrinsic("arith.div.ru.f64"), port::shim("Rounding#divide(RoundingDirection.UP)")]] __host__ __device__ double __ddiv_ru(double x, double y);
[[port::intrinsic("arith.div.rd.f64"), port::shim("Rounding#divide(RoundingDirection.DOWN)")]] __host__ __device__ double __ddiv_rd(double x, double y);
[[port::intrinsic("arith.sqrt.rn.f64"), port::shim("Rounding#sqrt(RoundingDirection.NEAREST)")]] __host__ __device__ double __dsqrt_rn(double x);
[[port::intrinsic("arith.sqrt.rz.f64"), port::shim("Rounding#sqrt(RoundingDirection.ZERO)")]] __host__ __device__ double __dsqrt_rz(double x);
[[port::intrinsic("arith.sqrt.ru.f64"), port::shim("Rounding#sqrt(RoundingDirection.UP)")]] __host__ __device__ double __dsqrt_ru(double x);
[[port::intrinsic("arith.sqrt.rd.f64"), port::shim("Rounding#sqrt(RoundingDirection.DOWN)")]] __host__ __device__ double __dsqrt_rd(double x);
[[port::intrinsic("arith.reciprocal.rn.f64"), port::shim("Rounding#reciprocal(RoundingDirection.NEAREST)")]] __host__ __device__ double __drcp_rn(double x);
[[port::intrinsic("arith.reciprocal.rz.f64"), port::shim("Rounding#reciprocal(RoundingDirection.ZERO)")]] __host__ __device__ double __drcp_rz(double x);
[[port::intrinsic("arith.reciprocal.ru.f64"), port::shim("Rounding#reciprocal(RoundingDirection.UP)")]] __host__ __device__ double __drcp_ru(double x);
[[port::intrinsic("arith.reciprocal.rd.f64"), port::shim("Rounding#reciprocal(RoundingDirection.DOWN)")]] __host__ __device__ double __drcp_rd(double x);
[[port::intrinsic("arith.fma.rn.f64"), port::shim("Rounding#fma(RoundingDirection.NEAREST)")]] __host__ __device__ double __fma_rn(double x, double y, double z);
[[port::intrinsic("arith.fma.rz.f64"), port::shim("Rounding#fma(RoundingDirection.ZERO)")]] __host__ __device__ double __fma_rz(double x, double y, double z);
[[port::intrinsic("arith.fma.ru.f64"), port::shim("Rounding#fma(RoundingDirection.UP)")]] __host__ __device__ double __fma_ru(double x, double y, double z);
[[port::intrinsic("arith.fma.rd.f64"), port::shim("Rounding#fma(RoundingDirection.DOWN)")]] __host__ __device__ double __fma_rd(double x, double y, double z);
[[port::intrinsic("math.rsqrt.f32"), port::shim("CudaMath#rsqrt")]] __device__ float __frsqrt_rn(float x);
// Fast mathematics: here as exact as the ordinary functions.
[[port::intrinsic("math.exp.f32"), port::shim("CudaMath#exp")]] __device__ float __expf(float x);
[[port::intrinsic("math.exp10.f32"), port::shim("CudaMath#exp10")]] __device__ float __exp10f(float x);
[[port::intrinsic("math.log.f32"), port::shim("CudaMath#log")]] __device__ float __logf(float x);
[[port::intrinsic("math.log2.f32"), port::shim("CudaMath#log2")]] __device__ float __log2f(float x);
[[port::intrinsic("math.log10.f32"), port::shim("CudaMath#log10")]] __device__ float __log10f(float x);
[[port::intrinsic("math.sin.f32"), port::shim("CudaMath#sin")]] __device__ float __sinf(float x);
[[port::intrinsic("math.cos.f32"), port::shim("CudaMath#cos")]] __device__ float __cosf(float x);
[[port::intrinsic("math.tan.f32"), port::shim("CudaMath#tan")]] __device__ float __tanf(float x);
[[port::intrinsic("math.pow.f32"), port::shim("CudaMath#pow")]] __device__ float __powf(float x, float y);
[[port::intrinsic("math.saturate.f32"), port::shim("CudaNumbers#saturate")]] __host__ __device__ float __saturatef(float x);
// Up to CUDA 12; a template, so that a program may define its own.
template <class T> inline __device__ float saturate(T x) { return __saturatef((float)x); }
[[port::intrinsic("math.sincos.f32"), port::shim("CudaMath#sincos")]] __device__ void __sincosf(float x, float *sine, float *cosine);
inline __device__ float __fdividef(float x, float y) { return x / y; }
inline __host__ __device__ float fdividef(float x, float y) { return x / y; }
inline __host__ __device__ double fdivide(double x, double y) { return x / y; }
inline __host__ __device__ float fdivide(float x, float y) { return x / y; }
[[port::intrinsic("math.tanh.f32"), port::shim("CudaMath#tanh")]] __device__ float __tanhf(float x);
inline __device__ float __fmaf_ieee_rn(float x, float y, float z) { return __fmaf_rn(x, y, z); }
inline __device__ float __fmaf_ieee_rz(float x, float y, float z) { return __fmaf_rz(x, y, z); }
inline __device__ float __fmaf_ieee_ru(float x, float y, float z) { return __fmaf_ru(x, y, z); }
inline __device__ float __fmaf_ieee_rd(float x, float y, float z) { return __fmaf_rd(x, y, z); }
// Loads and stores with cache hints: ordinary accesses.
template <class T> inline __device__ T __ldg(const T *p) { return *p; }
template <class T> inline __device__ T __ldcg(const T *p) { return *p; }
template <class T> inline __device__ T __ldca(const T *p) { return *p; }
template <class T> inline __device__ T __ldcs(const T *p) { return *p; }
template <class T> inline __device__ T __ldlu(const T *p) { return *p; }
template <class T> inline __device__ T __ldcv(const T *p) { return *p; }
template <class T, class U> inline __device__ void __stwb(T *p, U value) { *p = (T)value; }
template <class T, class U> inline __device__ void __stcg(T *p, U value) { *p = (T)value; }
template <class T, class U> inline __device__ void __stcs(T *p, U value) { *p = (T)value; }
template <class T, class U> inline __device__ void __stwt(T *p, U value) { *p = (T)value; }
// Which memory an address belongs to
[[port::intrinsic("memory.space"), port::shim("CudaRuntime#memorySpace")]] __host__ __device__ int __port_space(const void *p);
[[port::intrinsic("side.device"), port::shim("CudaRuntime#onDevice")]] __host__ __device__ int __port_on_device();
inline __device__ unsigned __isGlobal(const void *p) { int s = __port_space(p); return s >= 1 && s <= 4; }
inline __device__ unsigned __isShared(const void *p) { return __port_space(p) == 5; }
inline __device__ unsigned __isLocal(const void *p) { return __port_space(p) == 6; }
// Addresses within a memory; those within shared memory have 32 bits: the lower half of the whole address.
[[port::intrinsic("pointer.shared"), port::shim("CudaRuntime#sharedPointer")]] __device__ void *__port_shared_pointer(unsigned address);
inline __device__ size_t __cvta_generic_to_shared(const void *p) { return (unsigned)(unsigned long long)p; }
inline __device__ void *__cvta_shared_to_generic(size_t address) { return __port_shared_pointer((unsigned)address); }
inline __device__ size_t __cvta_generic_to_global(const void *p) { return (size_t)p; }
inline __device__ void *__cvta_global_to_generic(size_t address) { return (void *)address; }
inline __device__ size_t __cvta_generic_to_constant(const void *p) { return (size_t)p; }
inline __device__ void *__cvta_constant_to_generic(size_t address) { return (void *)address; }
inline __device__ size_t __cvta_generic_to_local(const void *p) { return (size_t)p; }
inline __device__ void *__cvta_local_to_generic(size_t address) { return (void *)address; }
// min and max for every arithmetic type, without <algorithm>
[[port::shim("Math#min")]] inline __host__ __device__ int min(int x, int y) { return x < y ? x : y; }
[[port::shim("Math#min")]] inline __host__ __device__ long min(long x, long y) { return x < y ? x : y; }
[[port::shim("Math#min")]] inline __host__ __device__ long long min(long long x, long long y) { return x < y ? x : y; }
[[port::shim("Unsigned#min")]] inline __host__ __device__ unsigned min(unsigned x, unsigned y) { return x < y ? x : y; }
[[port::shim("Unsigned#min")]] inline __host__ __device__ unsigned long min(unsigned long x, unsigned long y) { return x < y ? x : y; }
[[port::shim("Unsigned#min")]] inline __host__ __device__ unsigned long long min(unsigned long long x, unsigned long long y) { return x < y ? x : y; }
inline __host__ __device__ unsigned min(int x, unsigned y) { return min((unsigned)x, (unsigned)y); }
inline __host__ __device__ unsigned min(unsigned x, int y) { return min((unsigned)x, (unsigned)y); }
inline __host__ __device__ long min(long x, int y) { return min((long)x, (long)y); }
inline __host__ __device__ long min(int x, long y) { return min((long)x, (long)y); }
inline __host__ __device__ long long min(long long x, int y) { return min((long long)x, (long long)y); }
inline __host__ __device__ long long min(int x, long long y) { return min((long long)x, (long long)y); }
[[port::intrinsic("math.min.f32"), port::shim("CudaNumbers#min")]] __host__ __device__ float min(float x, float y);
[[port::intrinsic("math.min.f64"), port::shim("CudaNumbers#min")]] __host__ __device__ double min(double x, double y);
inline __host__ __device__ double min(float x, double y) { return min((double)x, y); }
inline __host__ __device__ double min(double x, float y) { return min(x, (double)y); }
[[port::shim("Math#max")]] inline __host__ __device__ int max(int x, int y) { return x > y ? x : y; }
[[port::shim("Math#max")]] inline __host__ __device__ long max(long x, long y) { return x > y ? x : y; }
[[port::shim("Math#max")]] inline __host__ __device__ long long max(long long x, long long y) { return x > y ? x : y; }
[[port::shim("Unsigned#max")]] inline __host__ __device__ unsigned max(unsigned x, unsigned y) { return x > y ? x : y; }
[[port::shim("Unsigned#max")]] inline __host__ __device__ unsigned long max(unsigned long x, unsigned long y) { return x > y ? x : y; }
[[port::shim("Unsigned#max")]] inline __host__ __device__ unsigned long long max(unsigned long long x, unsigned long long y) { return x > y ? x : y; }
inline __host__ __device__ unsigned max(int x, unsigned y) { return max((unsigned)x, (unsigned)y); }
inline __host__ __device__ unsigned max(unsigned x, int y) { return max((unsigned)x, (unsigned)y); }
inline __host__ __device__ long max(long x, int y) { return max((long)x, (long)y); }
inline __host__ __device__ long max(int x, long y) { return max((long)x, (long)y); }
inline __host__ __device__ long long max(long long x, int y) { return max((long long)x, (long long)y); }
inline __host__ __device__ long long max(int x, long long y) { return max((long long)x, (long long)y); }
[[port::intrinsic("math.max.f32"), port::shim("CudaNumbers#max")]] __host__ __device__ float max(float x, float y);
[[port::intrinsic("math.max.f64"), port::shim("CudaNumbers#max")]] __host__ __device__ double max(double x, double y);
inline __host__ __device__ double max(float x, double y) { return max((double)x, y); }
inline __host__ __device__ double max(double x, float y) { return max(x, (double)y); }
inline __host__ __device__ unsigned umin(unsigned x, unsigned y) { return min(x, y); }
inline __host__ __device__ unsigned umax(unsigned x, unsigned y) { return max(x, y); }
inline __host__ __device__ long long llmin(long long x, long long y) { return min(x, y); }
inline __host__ __device__ long long llmax(long long x, long long y) { return max(x, y); }
inline __host__ __device__ unsigned long long ullmin(unsigned long long x, unsigned long long y) { return min(x, y); }
inline __host__ __device__ unsigned long long ullmax(unsigned long long x, unsigned long long y) { return max(x, y); }
// The position of the set bit of that number from the base on, upwards or downwards; -1 where there is none.
inline __device__ unsigned __fns(unsigned mask, unsigned base, int offset) {
  if (offset == 0) return mask >> base & 1 ? base : 0xffffffffu;
  int step = offset > 0 ? 1 : -1, left = offset > 0 ? offset : -offset;
  for (int at = (int)base; at >= 0 && at < 32; at += step) {
    if ((mask >> at & 1) && --left == 0) return (unsigned)at;
  }
  return 0xffffffffu;
}
// GCC's atomics of the host, where no two threads run at the same time
template <class T> inline T __sync_fetch_and_add(T *p, T value) { T old = *p; *p = old + value; return old; }
template <class T> inline T __sync_fetch_and_sub(T *p, T value) { T old = *p; *p = old - value; return old; }
template <class T> inline T __sync_fetch_and_and(T *p, T value) { T old = *p; *p = old & value; return old; }
template <class T> inline T __sync_fetch_and_or(T *p, T value) { T old = *p; *p = old | value; return old; }
template <class T> inline T __sync_fetch_and_xor(T *p, T value) { T old = *p; *p = old ^ value; return old; }
template <class T> inline T __sync_add_and_fetch(T *p, T value) { return *p = *p + value; }
template <class T> inline T __sync_sub_and_fetch(T *p, T value) { return *p = *p - value; }
template <class T> inline T __sync_lock_test_and_set(T *p, T value) { T old = *p; *p = value; return old; }
template <class T> inline T __sync_val_compare_and_swap(T *p, T expected, T value) { T old = *p; if (old == expected) *p = value; return old; }
template <class T> inline bool __sync_bool_compare_and_swap(T *p, T expected, T value) { bool same = *p == expected; if (same) *p = value; return same; }
inline void __sync_synchronize() {}
#include <port/packed_integers.h>
