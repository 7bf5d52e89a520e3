#pragma once
#include <port/phases.h>
// Barriers in shared memory at which threads arrive and wait apart.
typedef unsigned long long __mbarrier_t;
typedef unsigned long long __mbarrier_token_t;
inline __device__ unsigned __mbarrier_maximum_count() { return (1u << 20) - 1; }
inline __device__ void __mbarrier_init(__mbarrier_t *barrier, unsigned count) { *barrier = __port_phases::start(count); }
inline __device__ void __mbarrier_inval(__mbarrier_t *) {}
inline __device__ __mbarrier_token_t __mbarrier_arrive(__mbarrier_t *barrier) { return __port_phases::arrive(barrier, 1); }
inline __device__ __mbarrier_token_t __mbarrier_arrive_and_drop(__mbarrier_t *barrier) { return __port_phases::arrive(barrier, 1, 1); }
inline __device__ bool __mbarrier_test_wait(__mbarrier_t *barrier, __mbarrier_token_t token) { return __port_phases::isOver(barrier, __port_phases::parity(token)); }
inline __device__ bool __mbarrier_test_wait_parity(__mbarrier_t *barrier, bool parity) { return __port_phases::isOver(barrier, parity); }
inline __device__ bool __mbarrier_try_wait(__mbarrier_t *barrier, __mbarrier_token_t token, unsigned) { return __mbarrier_test_wait(barrier, token); }
inline __device__ bool __mbarrier_try_wait_parity(__mbarrier_t *barrier, bool parity, unsigned) { return __mbarrier_test_wait_parity(barrier, parity); }
inline __device__ unsigned __mbarrier_token_pending_count(__mbarrier_token_t token) { return __port_phases::missing(token); }
