// Fact: floats of 4 and 6 bits round to even and saturate, scale factors round up to a power of two, and raw pairs convert both ways.
// expect: fp4 3 7 d 0 1.5 6 -3 0
// expect: fp6 1f 28 1f 1f
// expect: scales 7f 80 fe ff 0 1 2 5.87747e-39
// expect: packed 1d 4723 2828 82
// expect: back 0.5 -3 2 1.5 3 4
// expect: NaN 7 1f 1f
#include <cmath>
#include <cstdio>
#include <cuda_fp4.h>
#include <cuda_fp6.h>

__global__ void convert(unsigned *bits, float *back, const float *in) {
  for (int i = 0; i < 4; i++) {
    __nv_fp4_e2m1 x(in[i]);
    bits[i] = x.__x;
    back[i] = float(x);
  }
  bits[4] = __nv_fp6_e2m3(100.0).__x;
  bits[5] = __nv_fp6_e2m3(-1.03f).__x;
  bits[6] = __nv_cvt_float_to_fp6(27.0f, __NV_E3M2, cudaRoundNearest);
  bits[7] = __nv_cvt_float_to_fp6(1e9f, __NV_E3M2, cudaRoundZero);
  bits[8] = __nv_fp8_e8m0(1.0f).__x;
  bits[9] = __nv_fp8_e8m0(1.0001f).__x;
  bits[10] = __nv_fp8_e8m0(3e38f).__x;
  bits[11] = __nv_cvt_float_to_e8m0(3e38f, __NV_NOSAT, cudaRoundPosInf);
  bits[12] = __nv_cvt_float_to_e8m0(1e-39f, __NV_SATFINITE, cudaRoundZero);
  back[4] = float(__nv_fp8_e8m0(-1));
  back[5] = float(__nv_fp8_e8m0(-2));
  back[6] = float(__nv_fp8_e8m0(0.0f));
  __nv_fp4x2_e2m1 pair(make_float2(-3.0f, 0.5f));
  bits[13] = pair.__x;
  bits[14] = __nv_fp4x4_e2m1(make_float4(1.5f, 1.0f, 6.0f, 2.0f)).__x;
  bits[15] = __nv_fp6x2_e3m2(__floats2half2_rn(-0.5f, -0.5f)).__x;
  bits[16] = __nv_cvt_halfraw2_to_fp4x2(__half2_raw(__floats2half2_rn(1.0f, -0.1f)), __NV_E2M1, cudaRoundNearest);
  float2 two = float2(pair);
  back[7] = two.y;
  back[8] = two.x;
  __half2 halves(__nv_cvt_fp4x2_to_halfraw2(0x34, __NV_E2M1));
  back[9] = __low2float(halves);
  back[10] = __high2float(halves);
  __nv_bfloat162 scales(__nv_cvt_e8m0x2_to_bf162raw(0x8180));
  back[11] = __bfloat162float(scales.x) + 1;
  back[12] = __bfloat162float(scales.y);
  bits[17] = __nv_fp4_e2m1(in[4]).__x;
  bits[18] = __nv_fp6_e2m3(in[4]).__x;
  bits[19] = __nv_fp6_e3m2(in[4]).__x;
}

int main() {
  unsigned *b;
  float *f, *in;
  cudaMallocManaged(&b, 20 * sizeof(unsigned));
  cudaMallocManaged(&f, 13 * sizeof(float));
  cudaMallocManaged(&in, 5 * sizeof(float));
  float values[] = {1.25f + 0.25f, 1000.0f, -3.5f + 0.75f, 0.25f, NAN};
  for (int i = 0; i < 5; i++) in[i] = values[i];
  convert<<<1, 1>>>(b, f, in);
  cudaDeviceSynchronize();
  printf("fp4 %x %x %x %x %g %g %g %g\n", b[0], b[1], b[2], b[3], f[0], f[1], f[2], f[3]);
  printf("fp6 %x %x %x %x\n", b[4], b[5], b[6], b[7]);
  printf("scales %x %x %x %x %x %g %g %g\n", b[8], b[9], b[10], b[11], b[12], f[4], f[5], f[6]);
  printf("packed %x %x %x %x\n", b[13], b[14], b[15], b[16]);
  printf("back %g %g %g %g %g %g\n", f[7], f[8], f[9], f[10], f[11], f[12]);
  printf("NaN %x %x %x\n", b[17], b[18], b[19]);
  return 0;
}
