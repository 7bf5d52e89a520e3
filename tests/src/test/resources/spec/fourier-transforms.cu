// Fact: transforms in one and two dimensions, of complex numbers and of real ones.
// expect: 66.000 -6.000 6.000 13.856 7.000 8.000 0.000 0.383
#include <cstdio>
#include <cmath>
#include <cufft.h>
int main() {
  cufftComplex *c; float *r; cufftComplex *s;
  cudaMallocManaged(&c, 8 * 12); cudaMallocManaged(&r, 4 * 32); cudaMallocManaged(&s, 8 * 32);
  for (int i = 0; i < 12; i++) c[i] = make_cuComplex(i, 0);
  cufftHandle two, forth, back;
  cufftPlan2d(&two, 3, 4, CUFFT_C2C);
  cufftExecC2C(two, c, c, CUFFT_FORWARD);
  cudaDeviceSynchronize();
  printf("%.3f %.3f %.3f %.3f", c[0].x, c[1].x, c[1].y, c[4].y);
  cufftExecC2C(two, c, c, CUFFT_INVERSE);
  cudaDeviceSynchronize();
  printf(" %.3f", c[7].x / 12);
  for (int i = 0; i < 32; i++) r[i] = cosf(2 * 3.14159265f * 3 * i / 16);
  cufftPlan1d(&forth, 16, CUFFT_R2C, 2);
  cufftPlan1d(&back, 16, CUFFT_C2R, 2);
  cufftExecR2C(forth, r, s);
  cudaDeviceSynchronize();
  printf(" %.3f %.3f", s[3].x, fabsf(s[9 + 2].x));
  r[17] = 0;
  cufftExecC2R(back, s, r);
  cudaDeviceSynchronize();
  printf(" %.3f\n", r[17] / 16);
  cufftDestroy(two);
}
