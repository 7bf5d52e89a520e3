#pragma once
namespace __port_asm {
inline __device__ void membar_cta() { __threadfence_block(); }
inline __device__ void membar_gl() { __threadfence(); }
inline __device__ void membar_sys() { __threadfence_system(); }
inline __device__ void fence_sc_cta() { __threadfence_block(); }
inline __device__ void fence_sc_gpu() { __threadfence(); }
inline __device__ void fence_sc_sys() { __threadfence_system(); }
inline __device__ void fence_acq_rel_cta() { __threadfence_block(); }
inline __device__ void fence_acq_rel_gpu() { __threadfence(); }
inline __device__ void fence_acq_rel_sys() { __threadfence_system(); }
// Kernels that wait for the one before them: it has ended when they begin.
inline __device__ void griddepcontrol_wait() {}
inline __device__ void griddepcontrol_launch_dependents() {}
inline __device__ void pmevent(unsigned) {}
inline __device__ void fence_proxy_async() { __threadfence_block(); }
inline __device__ void fence_acq_rel_cluster() { __threadfence(); }
inline __device__ void trap() { __trap(); }
#define __PORT_BARRIER(name)                                                                                         \
  inline __device__ void name##_sync(unsigned number) { __port_barrier_sync(number, 0); }                            \
  inline __device__ void name##_sync(unsigned number, unsigned threads) { __port_barrier_sync(number, threads); }    \
  inline __device__ void name##_sync_aligned(unsigned number) { __port_barrier_sync(number, 0); }                    \
  inline __device__ void name##_sync_aligned(unsigned number, unsigned threads) { __port_barrier_sync(number, threads); } \
  inline __device__ void name##_arrive(unsigned number, unsigned threads) { __port_barrier_arrive(number, threads); } \
  inline __device__ void name##_arrive_aligned(unsigned number, unsigned threads) { __port_barrier_arrive(number, threads); }
__PORT_BARRIER(bar)
__PORT_BARRIER(bar_cta)
__PORT_BARRIER(barrier)
__PORT_BARRIER(barrier_cta)
inline __device__ void bar_warp_sync(unsigned mask) { __syncwarp(mask); }
inline __device__ void nanosleep_u32(unsigned nanoseconds) { __nanosleep(nanoseconds); }
inline __device__ unsigned activemask_b32() { return __activemask(); }
inline __device__ unsigned vote_sync_ballot_b32(bool p, unsigned mask) { return __ballot_sync(mask, p); }
inline __device__ bool vote_sync_all_pred(bool p, unsigned mask) { return __all_sync(mask, p) != 0; }
inline __device__ bool vote_sync_any_pred(bool p, unsigned mask) { return __any_sync(mask, p) != 0; }
// How many registers a thread has changes no value.
inline __device__ void setmaxnreg_inc_sync_aligned_u32(int) {}
inline __device__ void setmaxnreg_dec_sync_aligned_u32(int) {}
}
