// Fact: intrinsics that name a rounding round that way.
// expect: 1 1 0.33333333333333337 1 1.4142135623730949 0.333333313
#include <cstdio>
#include <cuda_fp16.h>
__global__ void k(float *o, double *d) { o[0] = __half2float(__float2half_rz(1.0009765f)); o[1] = __fadd_rz(1.0f, 1e-9f); d[0] = __drcp_ru(3.0); d[1] = __dadd_rz(1.0, 1e-20); d[2]=__dsqrt_rz(2.0); o[2] = __frcp_rd(3.0f);}
int main() { float *o; double *d; cudaMallocManaged(&o, 16); cudaMallocManaged(&d, 32); k<<<1,1>>>(o, d); cudaDeviceSynchronize(); printf("%.9g %.9g %.17g %.17g %.17g %.9g\n", o[0], o[1], d[0], d[1], d[2], o[2]); }
