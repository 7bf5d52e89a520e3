// Fact: Sobol numbers of 64 bits start like those of 32; a scrambled sequence is the plain one, exclusive-or its first number.
// expect: 0
// expect: 0.5 0.75 0.25 0.375 | 0.875 0.625 | a000000000000000
// expect: 0.5 0.25 0.75 0.375 | 0.875 0.125 | 2000000000000000
// expect: 0.5 0.25 0.75 0.625 | 0.125 0.875 | e000000000000000
// expect: 0
// expect: 0 0 8 c 0 8 4 103
#include <cstdio>
#include <curand.h>
#include <curand_kernel.h>

__global__ void points(unsigned long long *vectors, double *doubles, float *floats, unsigned long long *scrambled) {
  int dimension = threadIdx.x;
  curandStateSobol64_t state;
  curand_init(vectors + 64 * dimension, 1, &state);
  for (int i = 0; i < 4; i++) doubles[4 * dimension + i] = curand_uniform_double(&state);
  for (int i = 0; i < 2; i++) floats[2 * dimension + i] = curand_uniform(&state);
  curandStateScrambledSobol64_t other;
  curand_init(vectors + 64 * dimension, 0xff00000000000001ull, 5, &other);
  skipahead(1ull, &other);
  scrambled[dimension] = curand(&other) ^ 0xff00000000000001ull;
}

int main() {
  curandDirectionVectors64_t *table;
  printf("%d\n", curandGetDirectionVectors64(&table, CURAND_DIRECTION_VECTORS_64_JOEKUO6));
  unsigned long long *vectors, *scrambled;
  double *doubles;
  float *floats;
  cudaMallocManaged(&vectors, 3 * sizeof(curandDirectionVectors64_t));
  cudaMallocManaged(&scrambled, 3 * sizeof(unsigned long long));
  cudaMallocManaged(&doubles, 12 * sizeof(double));
  cudaMallocManaged(&floats, 6 * sizeof(float));
  cudaMemcpy(vectors, table, 3 * sizeof(curandDirectionVectors64_t), cudaMemcpyDefault);
  points<<<1, 3>>>(vectors, doubles, floats, scrambled);
  cudaDeviceSynchronize();
  for (int d = 0; d < 3; d++) {
    printf("%g %g %g %g | %g %g | %llx\n", doubles[4 * d], doubles[4 * d + 1], doubles[4 * d + 2], doubles[4 * d + 3], floats[2 * d], floats[2 * d + 1],
           scrambled[d]);
  }
  curandGenerator_t generator;
  printf("%d\n", curandCreateGeneratorHost(&generator, CURAND_RNG_QUASI_SOBOL64));
  curandSetQuasiRandomGeneratorDimensions(generator, 2);
  unsigned long long numbers[6];
  printf("%d", curandGenerateLongLong(generator, numbers, 6));
  for (unsigned long long number : numbers) printf(" %llx", number >> 60);
  unsigned int narrow[2];
  printf(" %d\n", curandGenerate(generator, narrow, 2));
  curandDestroyGenerator(generator);
}
