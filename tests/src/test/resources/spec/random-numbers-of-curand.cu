// Fact: random numbers of the documented generators: subsequences, offsets, streams of the host's generator.
// expect: 1 6627e8d5 0.127011120 1 1 1
#include <cstdio>
#include <curand.h>
#include <curand_kernel.h>
#include <curand_philox4x32_x.h>
#include <curand_uniform.h>
__global__ void draw(unsigned int *out, float *real) {
  curandState state;
  curand_init(1234, 3, 5, &state);
  curandState near = state, far;
  curand_init(1234, 3, 0, &far);
  for (int i = 0; i < 5; i++) curand(&far);
  out[0] = curand(&near);
  out[1] = curand(&far);
  curandStatePhilox4_32_10_t philox;
  curand_init(0, 0, 0, &philox);
  out[2] = curand(&philox);
  curandStateMRG32k3a mrg;
  curand_init(0, 0, 0, &mrg);
  real[0] = (float)curand_uniform_double(&mrg);
  real[1] = curand_uniform(&state);
  real[2] = curand_normal(&state);
}
int main() {
  unsigned int *out; float *real, *host;
  cudaMallocManaged(&out, 16); cudaMallocManaged(&real, 16); cudaMallocManaged(&host, 8 * 4097);
  draw<<<1, 1>>>(out, real);
  curandGenerator_t generator;
  curandCreateGenerator(&generator, CURAND_RNG_PSEUDO_DEFAULT);
  curandSetPseudoRandomGeneratorSeed(generator, 1234);
  curandGenerateUniform(generator, host, 4097);
  cudaDeviceSynchronize();
  curandStateXORWOW_t first;
  curand_init(1234, 0, 0, &first);
  float one = curand_uniform(&first), two = curand_uniform(&first);
  printf("%d %08x %.9f %d %d %d\n", out[0] == out[1], out[2], real[0], one == host[0], two == host[4096], real[1] > 0 && real[1] <= 1);
  curandDestroyGenerator(generator);
}
