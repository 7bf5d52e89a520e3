#pragma once
#include <port/assembly/shared.h>
#include <port/phases.h>
// Barriers in shared memory that count arrivals and bytes. Orders, scopes and state spaces are left out of the names.
namespace __port_asm {
using __port_phases::word;
template <class P> inline __device__ void mbarrier_init_b64(P address, unsigned count) { *sharedPlace<word>(address) = __port_phases::start(count); }
template <class P> inline __device__ void mbarrier_inval_b64(P) {}
template <class P> inline __device__ word mbarrier_arrive_b64(P address, unsigned count = 1) { return __port_phases::arrive(sharedPlace<word>(address), count); }
template <class P> inline __device__ word mbarrier_arrive_noComplete_b64(P address, unsigned count) { return mbarrier_arrive_b64(address, count); }
template <class P> inline __device__ word mbarrier_arrive_drop_b64(P address, unsigned count = 1) { return __port_phases::arrive(sharedPlace<word>(address), count, count); }
template <class P> inline __device__ word mbarrier_arrive_expect_tx_b64(P address, unsigned bytes) { return __port_phases::arrive(sharedPlace<word>(address), 1, 0, (int)bytes); }
template <class P> inline __device__ void mbarrier_expect_tx_b64(P address, unsigned bytes) { __port_phases::arrive(sharedPlace<word>(address), 0, 0, (int)bytes); }
template <class P> inline __device__ void mbarrier_complete_tx_b64(P address, unsigned bytes) { __port_phases::arrive(sharedPlace<word>(address), 0, 0, -(int)bytes); }
template <class P> inline __device__ bool mbarrier_test_wait_b64(P address, word state) { return __port_phases::isOver(sharedPlace<word>(address), __port_phases::parity(state)); }
template <class P> inline __device__ bool mbarrier_test_wait_parity_b64(P address, unsigned parity) { return __port_phases::isOver(sharedPlace<word>(address), parity & 1); }
template <class P> inline __device__ bool mbarrier_try_wait_b64(P address, word state, unsigned = 0) { return mbarrier_test_wait_b64(address, state); }
template <class P> inline __device__ bool mbarrier_try_wait_parity_b64(P address, unsigned parity, unsigned = 0) { return mbarrier_test_wait_parity_b64(address, parity); }
inline __device__ unsigned mbarrier_pending_count_b64(word state) { return __port_phases::missing(state); }
inline __device__ void fence_mbarrier_init_release_cluster() { __threadfence(); }

// The barrier waits for the thread's copies: they are done now, and where they would arrive later they arrive now.
template <class P> inline __device__ void cp_async_mbarrier_arrive_b64(P) { __port_copies::finish(); }
template <class P> inline __device__ void cp_async_mbarrier_arrive_noinc_b64(P address) {
  __port_copies::finish();
  mbarrier_arrive_b64(address);
}
// Copies in bulk are done when they are asked for.
template <class D, class S> inline __device__ void copyBulk(D *to, const S *from, unsigned bytes) {
  for (unsigned i = 0; i < bytes / 16; i++) ((uint4 *)to)[i] = ((const uint4 *)from)[i];
}
template <class P, class Q, class B> inline __device__ void cp_async_bulk_shared_cluster_global_mbarrier_complete_tx_bytes(P to, Q from, unsigned bytes, B barrier) {
  copyBulk(sharedPlace<uint4>(to), (const uint4 *)from, bytes);
  mbarrier_complete_tx_b64(barrier, bytes);
}
template <class P, class Q, class B> inline __device__ void cp_async_bulk_shared_global_mbarrier_complete_tx_bytes(P to, Q from, unsigned bytes, B barrier) {
  cp_async_bulk_shared_cluster_global_mbarrier_complete_tx_bytes(to, from, bytes, barrier);
}
template <class P, class Q> inline __device__ void cp_async_bulk_global_shared_bulk_group(P to, Q from, unsigned bytes) {
  copyBulk((uint4 *)to, sharedPlace<const uint4>(from), bytes);
}
inline __device__ void cp_async_bulk_commit_group() {}
inline __device__ void cp_async_bulk_wait_group(int) {}
inline __device__ void cp_async_bulk_wait_group_read(int) {}
inline __device__ void fence_proxy_async_shared() { __threadfence_block(); }
inline __device__ void fence_proxy_async_shared_cluster() { __threadfence(); }
inline __device__ void fence_proxy_async_global() { __threadfence(); }
}
