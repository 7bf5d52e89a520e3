// Fact: Sobol numbers of four dimensions are those of Joe and Kuo; quasirandom numbers come dimension by dimension
// expect: 0.5 0.75 0.25 0.375 0.875 0.625 0.125 0.1875
// expect: 0.5 0.25 0.75 0.375 0.875 0.125 0.625 0.3125
// expect: 0.5 0.25 0.75 0.625 0.125 0.875 0.375 0.9375
// expect: 0.5 0.25 0.75 0.875 0.375 0.625 0.125 0.4375
// expect: 3.144
// expect: 32
#include <curand.h>
#include <curand_kernel.h>
#include <cstdio>
#include <cmath>
__global__ void points(unsigned int *vectors, float *out, int n) {
  int d = threadIdx.x;
  curandStateSobol32_t s;
  curand_init(vectors + 32 * d, 1, &s);
  for (int i = 0; i < n; i++) out[d * n + i] = curand_uniform(&s);
}
__global__ void four(double *out) {
  curandStatePhilox4_32_10_t s; curand_init(5, threadIdx.x, 0, &s);
  double4 u = curand_uniform4_double(&s), n = curand_normal4_double(&s);
  float4 l = curand_log_normal4(&s, 0.f, 1.f); uint4 p = curand_poisson4(&s, 3.0);
  out[threadIdx.x] = u.x > 0 && u.w <= 1 && l.x > 0 && p.x < 100 && fabs(n.y) < 10 ? 1 : 0;
}
int main() {
  curandDirectionVectors32_t *v; curandGetDirectionVectors32(&v, CURAND_DIRECTION_VECTORS_32_JOEKUO6);
  unsigned int *dv; cudaMalloc(&dv, 4 * sizeof(curandDirectionVectors32_t)); cudaMemcpy(dv, v, 4 * sizeof(curandDirectionVectors32_t), cudaMemcpyHostToDevice);
  float *o; cudaMallocManaged(&o, 4 * 8 * sizeof(float)); points<<<1, 4>>>(dv, o, 8); cudaDeviceSynchronize();
  for (int d = 0; d < 4; d++) { for (int i = 0; i < 8; i++) printf("%s%g", i ? " " : "", o[d * 8 + i]); printf("\n"); }
  curandGenerator_t g; curandCreateGeneratorHost(&g, CURAND_RNG_QUASI_SOBOL32); curandSetQuasiRandomGeneratorDimensions(g, 2);
  static float h[2000]; curandGenerateUniform(g, h, 2000); double in = 0; for (int i = 0; i < 1000; i++) in += h[i] * h[i] + h[1000 + i] * h[1000 + i] <= 1; printf("%.3f\n", 4 * in / 1000);
  curandDestroyGenerator(g);
  double *q; cudaMallocManaged(&q, 32 * 8); four<<<1, 32>>>(q); cudaDeviceSynchronize(); double t = 0; for (int i = 0; i < 32; i++) t += q[i]; printf("%g\n", t);
}
