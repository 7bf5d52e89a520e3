#pragma once
#include <port/assembly/registers.h>
// What the threads of a warp tell each other. A shuffle's last number has the size of its segments in the bits from 8 on.
namespace __port_asm {
inline __device__ int segment(unsigned c) { return 32 - (int)(c >> 8 & 31); }
inline __device__ unsigned shfl_sync_idx_b32(unsigned value, unsigned lane, unsigned c, unsigned mask) { return __shfl_sync(mask, value, (int)lane, segment(c)); }
inline __device__ unsigned shfl_sync_up_b32(unsigned value, unsigned delta, unsigned c, unsigned mask) { return __shfl_up_sync(mask, value, delta, segment(c)); }
inline __device__ unsigned shfl_sync_down_b32(unsigned value, unsigned delta, unsigned c, unsigned mask) { return __shfl_down_sync(mask, value, delta, segment(c)); }
inline __device__ unsigned shfl_sync_bfly_b32(unsigned value, unsigned lanes, unsigned c, unsigned mask) { return __shfl_xor_sync(mask, value, (int)lanes, segment(c)); }
// Whether the lane that a shuffle reads from is within the segment.
inline __device__ bool shfl_sync_idx_b32_p(unsigned, unsigned lane, unsigned c, unsigned) { return (lane & 31) < (unsigned)segment(c) || segment(c) == 32; }
inline __device__ bool shfl_sync_up_b32_p(unsigned, unsigned delta, unsigned c, unsigned) { return (int)(laneid() & (unsigned)(segment(c) - 1)) >= (int)delta; }
inline __device__ bool shfl_sync_down_b32_p(unsigned, unsigned delta, unsigned c, unsigned) { return (laneid() & (unsigned)(segment(c) - 1)) + delta < (unsigned)segment(c); }
inline __device__ bool shfl_sync_bfly_b32_p(unsigned, unsigned lanes, unsigned c, unsigned) { return ((laneid() & (unsigned)(segment(c) - 1)) ^ lanes) < (unsigned)segment(c); }
inline __device__ unsigned match_any_sync_b32(unsigned value, unsigned mask) { return __match_any_sync(mask, value); }
inline __device__ unsigned match_any_sync_b64(unsigned long long value, unsigned mask) { return __match_any_sync(mask, value); }
inline __device__ unsigned match_all_sync_b32(unsigned value, unsigned mask) {
  int same;
  return __match_all_sync(mask, value, &same);
}
inline __device__ bool match_all_sync_b32_p(unsigned value, unsigned mask) { return match_all_sync_b32(value, mask) != 0; }
inline __device__ unsigned vote_ballot_b32(bool p) { return __ballot_sync(__activemask(), p); }
inline __device__ bool vote_all_pred(bool p) { return __all_sync(__activemask(), p) != 0; }
inline __device__ bool vote_any_pred(bool p) { return __any_sync(__activemask(), p) != 0; }
#define __PORT_REDUX(t, c)                                                                            \
  inline __device__ c redux_sync_add_##t(c value, unsigned mask) { return __reduce_add_sync(mask, value); } \
  inline __device__ c redux_sync_min_##t(c value, unsigned mask) { return __reduce_min_sync(mask, value); } \
  inline __device__ c redux_sync_max_##t(c value, unsigned mask) { return __reduce_max_sync(mask, value); }
__PORT_REDUX(u32, unsigned)
__PORT_REDUX(s32, int)
inline __device__ unsigned redux_sync_and_b32(unsigned value, unsigned mask) { return __reduce_and_sync(mask, value); }
inline __device__ unsigned redux_sync_or_b32(unsigned value, unsigned mask) { return __reduce_or_sync(mask, value); }
inline __device__ unsigned redux_sync_xor_b32(unsigned value, unsigned mask) { return __reduce_xor_sync(mask, value); }
// The thread that is chosen, and whether this is it.
inline __device__ unsigned elect_sync(unsigned mask) { return (unsigned)__ffs((int)mask) - 1; }
inline __device__ bool elect_sync_p(unsigned mask) { return laneid() == elect_sync(mask); }
inline __device__ unsigned bar_red_popc_u32(unsigned, bool p) { return (unsigned)__syncthreads_count(p); }
inline __device__ bool bar_red_and_pred(unsigned, bool p) { return __syncthreads_and(p) != 0; }
inline __device__ bool bar_red_or_pred(unsigned, bool p) { return __syncthreads_or(p) != 0; }
}
