#pragma once
namespace __port_asm {
// Bits of registers that hold floating-point numbers
inline __device__ unsigned bits(float x) { return __float_as_uint(x); }
inline __device__ unsigned long long bits(double x) { return (unsigned long long)__double_as_longlong(x); }
inline __device__ float floating(unsigned x) { return __uint_as_float(x); }
inline __device__ double floating(unsigned long long x) { return __longlong_as_double((long long)x); }
template <class P> inline __device__ const char *offset(P address, long bytes) { return (const char *)address + bytes; }
// Special registers
inline __device__ unsigned tid_x() { return threadIdx.x; }
inline __device__ unsigned tid_y() { return threadIdx.y; }
inline __device__ unsigned tid_z() { return threadIdx.z; }
inline __device__ unsigned ntid_x() { return blockDim.x; }
inline __device__ unsigned ntid_y() { return blockDim.y; }
inline __device__ unsigned ntid_z() { return blockDim.z; }
inline __device__ unsigned ctaid_x() { return blockIdx.x; }
inline __device__ unsigned ctaid_y() { return blockIdx.y; }
inline __device__ unsigned ctaid_z() { return blockIdx.z; }
inline __device__ unsigned nctaid_x() { return gridDim.x; }
inline __device__ unsigned nctaid_y() { return gridDim.y; }
inline __device__ unsigned nctaid_z() { return gridDim.z; }
inline __device__ unsigned laneid() { return (threadIdx.x + blockDim.x * (threadIdx.y + blockDim.y * threadIdx.z)) % 32; }
inline __device__ unsigned warpid() { return (threadIdx.x + blockDim.x * (threadIdx.y + blockDim.y * threadIdx.z)) / 32; }
inline __device__ unsigned nwarpid() { return (blockDim.x * blockDim.y * blockDim.z + 31) / 32; }
inline __device__ unsigned lanemask_eq() { return 1u << laneid(); }
inline __device__ unsigned lanemask_lt() { return (1u << laneid()) - 1; }
inline __device__ unsigned lanemask_le() { return (2u << laneid()) - 1; }
inline __device__ unsigned lanemask_gt() { return ~lanemask_le(); }
inline __device__ unsigned lanemask_ge() { return ~lanemask_lt(); }
inline __device__ unsigned clock() { return (unsigned)clock64(); }
inline __device__ unsigned clock_hi() { return (unsigned)(clock64() >> 32); }
inline __device__ unsigned long long globaltimer() { return (unsigned long long)clock64(); }
inline __device__ unsigned globaltimer_lo() { return (unsigned)clock64(); }
inline __device__ unsigned globaltimer_hi() { return (unsigned)(clock64() >> 32); }
// Blocks take the multiprocessors in turn.
inline __device__ unsigned nsmid() { return 4; }
inline __device__ unsigned smid() { return (blockIdx.x + gridDim.x * (blockIdx.y + gridDim.y * blockIdx.z)) % nsmid(); }
inline __device__ unsigned long long gridid() { return 1; }
inline __device__ unsigned long long clock64() { return (unsigned long long)::clock64(); }
// Without clusters each block is one of its own.
inline __device__ unsigned clusterid_x() { return blockIdx.x; }
inline __device__ unsigned clusterid_y() { return blockIdx.y; }
inline __device__ unsigned clusterid_z() { return blockIdx.z; }
inline __device__ unsigned cluster_ctarank() { return 0; }
inline __device__ unsigned cluster_nctarank() { return 1; }
inline __device__ unsigned WARP_SZ() { return 32; }
}
