// What kernels of GPUVerify's test suite find without a header: annotations, as far as one execution can check them.
#pragma once
#include <assert.h>
#include <cuda_runtime.h>
#include <stddef.h>

typedef unsigned int uint;

// Conditions on inputs: a launch that does not meet them is none.
#define __requires(condition) ((condition) ? (void)0 : __trap())
#define __assume(condition) ((condition) ? (void)0 : __trap())
#define __global_requires(condition) __requires(condition)
#define __requires_fresh_array(pointer) ((void)0)

#define __assert(condition) assert(condition)
#define __global_assert(condition) assert(condition)

// For provers alone.
#define __invariant(condition) ((void)0)
#define __global_invariant(condition) ((void)0)
#define __function_wide_invariant(condition) ((void)0)
#define __candidate_invariant(condition) ((void)0)
#define __ensures(condition) ((void)0)
#define __global_ensures(condition) ((void)0)
#define __modifies(...) ((void)0)
#define __reads_from(...) ((void)0)
#define __writes_to(...) ((void)0)

#define __implies(left, right) (!(left) || (right))
#define __all(condition) (condition)
#define __enabled() true
#define __ptr_offset_bytes(pointer) 0
#define __read_implies(pointer, condition) true
#define __write_implies(pointer, condition) true
#define __no_read(pointer) true
#define __no_write(pointer) true
#define __uniform_int(value) true
#define __uniform_bool(value) true
#define __distinct_int(value) true
#define __distinct_bool(value) true
#define __other_int(value) (~(value))

#define __builtin_memcpy(to, from, bytes) memcpy(to, from, bytes)
#define __builtin_memset(to, value, bytes) memset(to, value, bytes)

// What a function gives that is declared and defined nowhere.
__device__ unsigned int __gpuverify_drawn;
__device__ inline unsigned int __gpuverify_anything() { return atomicAdd(&__gpuverify_drawn, 1u) * 2654435761u >> 31; }

// Generators of random numbers: what counts is that each call changes its state.
struct curandState { unsigned int value; };
struct curandStateMtgp32_t { unsigned int value; unsigned int numbers[256]; };
typedef curandState curandState_t;
typedef curandState curandStateXORWOW_t;
typedef curandStateMtgp32_t curandStateMtgp32;
struct curandStatePhilox4_32_10 { unsigned int value; };
typedef curandStatePhilox4_32_10 curandStatePhilox4_32_10_t;
struct curandStateMRG32k3a { unsigned int value; };
typedef curandStateMRG32k3a curandStateMRG32k3a_t;

template <typename S> __device__ void curand_init(unsigned long long seed, unsigned long long sequence, unsigned long long offset, S *state) {
    state->value = (unsigned int)(seed + sequence * 69069 + offset) + threadIdx.x + 1;
}
template <typename S> __device__ unsigned int curand(S *state) {
    state->value = state->value * 69069 + 12345;
    return state->value;
}
// Up to 256 threads of a block share the state: each draws from a place of its own.
__device__ inline unsigned int curand(curandStateMtgp32_t *state) {
    unsigned int thread = threadIdx.x % 256;
    state->numbers[thread] = state->numbers[thread] * 69069 + 12345 + thread;
    return state->numbers[thread];
}
template <typename S> __device__ float curand_uniform(S *state) { return curand(state) * 2.0e-10f; }
template <typename S> __device__ double curand_uniform_double(S *state) { return curand(state) * 2.0e-10; }
template <typename S> __device__ float curand_normal(S *state) { return curand(state) * 2.0e-10f; }
template <typename S> __device__ double curand_normal_double(S *state) { return curand(state) * 2.0e-10; }
template <typename S> __device__ float curand_log_normal(S *state, float mean, float deviation) { return mean + deviation * curand(state); }
template <typename S> __device__ unsigned int curand_poisson(S *state, double lambda) { return curand(state) % 16; }

[[port::intrinsic("barrier.grid"), port::shim("ctx#syncGrid")]] __device__ void __gpuverify_grid_barrier();

namespace cooperative_groups {
struct grid_group { int unused; };
struct thread_block { int unused; };
__device__ inline grid_group this_grid() { return grid_group{0}; }
__device__ inline thread_block this_thread_block() { return thread_block{0}; }
__device__ inline void synchronize(grid_group) { __gpuverify_grid_barrier(); }
__device__ inline void synchronize(thread_block) { __syncthreads(); }
}
