// Fact: CUDA's own functions for divisions, fused operations and tanh have their plain names as well.
// expect: 2.5 2.5 2.5 7 0.761594
#include <cstdio>
__global__ void run(double *out) {
  out[0] = fdividef(5.0f, 2.0f);
  out[1] = fdivide(5.0, 2.0);
  out[2] = fdivide(5.0f, 2.0f);
  out[3] = __fmaf_ieee_rn(2.0f, 3.0f, 1.0f);
  __barrier_sync(0);
  out[4] = __tanhf(1.0f);
}
int main() {
  double *out;
  cudaMallocManaged(&out, 5 * sizeof(double));
  run<<<1, 1>>>(out);
  cudaDeviceSynchronize();
  printf("%g %g %g %g %g\n", out[0], out[1], out[2], out[3], out[4]);
}
