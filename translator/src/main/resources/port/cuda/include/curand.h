#pragma once
// cuRAND on the host: numbers are drawn there and copied to where they are wanted.
#include <cuda_runtime.h>
#include <curand/distributions.h>
#include <library_types.h>
#include <stdlib.h>
#define CURAND_H_
#define CURAND_VER_MAJOR 10
#define CURAND_VERSION 10305
typedef enum curandStatus {
  CURAND_STATUS_SUCCESS = 0,
  CURAND_STATUS_VERSION_MISMATCH = 100,
  CURAND_STATUS_NOT_INITIALIZED = 101,
  CURAND_STATUS_ALLOCATION_FAILED = 102,
  CURAND_STATUS_TYPE_ERROR = 103,
  CURAND_STATUS_OUT_OF_RANGE = 104,
  CURAND_STATUS_LENGTH_NOT_MULTIPLE = 105,
  CURAND_STATUS_DOUBLE_PRECISION_REQUIRED = 106,
  CURAND_STATUS_LAUNCH_FAILURE = 201,
  CURAND_STATUS_PREEXISTING_FAILURE = 202,
  CURAND_STATUS_INITIALIZATION_FAILED = 203,
  CURAND_STATUS_ARCH_MISMATCH = 204,
  CURAND_STATUS_INTERNAL_ERROR = 999
} curandStatus_t;
typedef enum curandRngType {
  CURAND_RNG_TEST = 0,
  CURAND_RNG_PSEUDO_DEFAULT = 100,
  CURAND_RNG_PSEUDO_XORWOW = 101,
  CURAND_RNG_PSEUDO_MRG32K3A = 121,
  CURAND_RNG_PSEUDO_MTGP32 = 141,
  CURAND_RNG_PSEUDO_MT19937 = 142,
  CURAND_RNG_PSEUDO_PHILOX4_32_10 = 161,
  CURAND_RNG_QUASI_DEFAULT = 200,
  CURAND_RNG_QUASI_SOBOL32 = 201,
  CURAND_RNG_QUASI_SCRAMBLED_SOBOL32 = 202,
  CURAND_RNG_QUASI_SOBOL64 = 203,
  CURAND_RNG_QUASI_SCRAMBLED_SOBOL64 = 204
} curandRngType_t;
typedef enum curandOrdering {
  CURAND_ORDERING_PSEUDO_BEST = 100,
  CURAND_ORDERING_PSEUDO_DEFAULT = 101,
  CURAND_ORDERING_PSEUDO_SEEDED = 102,
  CURAND_ORDERING_PSEUDO_LEGACY = 103,
  CURAND_ORDERING_PSEUDO_DYNAMIC = 104,
  CURAND_ORDERING_QUASI_DEFAULT = 201
} curandOrdering_t;
#include <curand/generator.h>
typedef curand_detail::generator *curandGenerator_t;

[[port::support("partial", "MT19937 and MTGP32 draw the numbers of Philox, and normal numbers come in an order of their own")]] inline curandStatus_t curandCreateGenerator(curandGenerator_t *generator, curandRngType_t type) {
  if (type == CURAND_RNG_TEST || type == CURAND_RNG_QUASI_SCRAMBLED_SOBOL32 || type > CURAND_RNG_QUASI_SOBOL64) return CURAND_STATUS_TYPE_ERROR;
  *generator = new curand_detail::generator();
  (*generator)->type = type;
  (*generator)->on_host = false;
  (*generator)->stream = 0;
  (*generator)->dimensions = 1;
  (*generator)->restart(0, 0);
  return CURAND_STATUS_SUCCESS;
}
[[port::support("partial", "MT19937 and MTGP32 draw the numbers of Philox, and normal numbers come in an order of their own")]] inline curandStatus_t curandCreateGeneratorHost(curandGenerator_t *generator, curandRngType_t type) {
  curandStatus_t status = curandCreateGenerator(generator, type);
  if (status == CURAND_STATUS_SUCCESS) (*generator)->on_host = true;
  return status;
}
inline curandStatus_t curandDestroyGenerator(curandGenerator_t generator) {
  delete generator;
  return CURAND_STATUS_SUCCESS;
}
inline curandStatus_t curandSetPseudoRandomGeneratorSeed(curandGenerator_t generator, unsigned long long seed) {
  generator->restart(seed, 0);
  return CURAND_STATUS_SUCCESS;
}
[[port::support("partial", "up to 21 dimensions")]] inline curandStatus_t curandSetQuasiRandomGeneratorDimensions(curandGenerator_t generator, unsigned int dimensions) {
  if (!generator->is_sobol()) return CURAND_STATUS_TYPE_ERROR;
  if (dimensions == 0 || dimensions > curand_detail::SOBOL_DIMENSIONS) return CURAND_STATUS_OUT_OF_RANGE;
  generator->dimensions = (int)dimensions;
  return CURAND_STATUS_SUCCESS;
}
[[port::support("partial", "21 dimensions, not scrambled")]] inline curandStatus_t curandGetDirectionVectors32(curandDirectionVectors32_t *vectors[], curandDirectionVectorSet_t set) {
  if (set != CURAND_DIRECTION_VECTORS_32_JOEKUO6) return CURAND_STATUS_OUT_OF_RANGE;
  for (int i = 0; i < curand_detail::SOBOL_DIMENSIONS; i++) curand_detail::sobol_vectors(i, curand_detail::SOBOL_VECTORS[i]);
  *vectors = curand_detail::SOBOL_VECTORS;
  return CURAND_STATUS_SUCCESS;
}
[[port::support("partial", "21 dimensions, not scrambled")]] inline curandStatus_t curandGetDirectionVectors64(curandDirectionVectors64_t *vectors[], curandDirectionVectorSet_t set) {
  if (set != CURAND_DIRECTION_VECTORS_64_JOEKUO6) return CURAND_STATUS_OUT_OF_RANGE;
  for (int i = 0; i < curand_detail::SOBOL_DIMENSIONS; i++) curand_detail::sobol_vectors(i, curand_detail::SOBOL_VECTORS_64[i]);
  *vectors = curand_detail::SOBOL_VECTORS_64;
  return CURAND_STATUS_SUCCESS;
}
[[port::support("unsupported", "how cuRAND scrambles is not published")]] curandStatus_t curandGetScrambleConstants32(unsigned int **constants);
[[port::support("unsupported", "how cuRAND scrambles is not published")]] curandStatus_t curandGetScrambleConstants64(unsigned long long **constants);
inline curandStatus_t curandSetGeneratorOffset(curandGenerator_t generator, unsigned long long offset) {
  generator->restart(generator->seed, offset);
  return CURAND_STATUS_SUCCESS;
}
[[port::support("partial", "the order stays the default one")]] inline curandStatus_t curandSetGeneratorOrdering(curandGenerator_t, curandOrdering_t) {
  return CURAND_STATUS_SUCCESS;
}
inline curandStatus_t curandSetStream(curandGenerator_t generator, cudaStream_t stream) {
  generator->stream = stream;
  return CURAND_STATUS_SUCCESS;
}
inline curandStatus_t curandGetVersion(int *version) {
  *version = CURAND_VERSION;
  return CURAND_STATUS_SUCCESS;
}
inline curandStatus_t curandGetStream(curandGenerator_t generator, cudaStream_t *stream) {
  *stream = generator->stream;
  return CURAND_STATUS_SUCCESS;
}
inline curandStatus_t curandGetProperty(libraryPropertyType property, int *value) {
  *value = property == MAJOR_VERSION ? CURAND_VER_MAJOR : property == MINOR_VERSION ? 3 : 5;
  return CURAND_STATUS_SUCCESS;
}
inline curandStatus_t curandGenerateSeeds(curandGenerator_t) { return CURAND_STATUS_SUCCESS; }
inline curandStatus_t curandGenerate(curandGenerator_t generator, unsigned int *to, size_t n) {
  if (generator->is_sobol_64()) return CURAND_STATUS_TYPE_ERROR;
  return curand_detail::fill(generator, to, n, curand_detail::bits());
}
inline curandStatus_t curandGenerateUniform(curandGenerator_t generator, float *to, size_t n) {
  return curand_detail::fill(generator, to, n, curand_detail::uniform());
}
inline curandStatus_t curandGenerateUniformDouble(curandGenerator_t generator, double *to, size_t n) {
  return curand_detail::fill(generator, to, n, curand_detail::uniform_double());
}
inline curandStatus_t curandGenerateNormal(curandGenerator_t generator, float *to, size_t n, float mean, float deviation) {
  if (n % 2 != 0 && !generator->is_sobol()) return CURAND_STATUS_LENGTH_NOT_MULTIPLE;
  return curand_detail::fill(generator, to, n, curand_detail::normal{mean, deviation, false});
}
inline curandStatus_t curandGenerateNormalDouble(curandGenerator_t generator, double *to, size_t n, double mean, double deviation) {
  if (n % 2 != 0 && !generator->is_sobol()) return CURAND_STATUS_LENGTH_NOT_MULTIPLE;
  return curand_detail::fill(generator, to, n, curand_detail::normal_double{mean, deviation, false});
}
inline curandStatus_t curandGenerateLogNormal(curandGenerator_t generator, float *to, size_t n, float mean, float deviation) {
  if (n % 2 != 0 && !generator->is_sobol()) return CURAND_STATUS_LENGTH_NOT_MULTIPLE;
  return curand_detail::fill(generator, to, n, curand_detail::normal{mean, deviation, true});
}
inline curandStatus_t curandGenerateLogNormalDouble(curandGenerator_t generator, double *to, size_t n, double mean, double deviation) {
  if (n % 2 != 0 && !generator->is_sobol()) return CURAND_STATUS_LENGTH_NOT_MULTIPLE;
  return curand_detail::fill(generator, to, n, curand_detail::normal_double{mean, deviation, true});
}
[[port::support("partial", "draws other numbers of the same distribution")]] inline curandStatus_t curandGeneratePoisson(curandGenerator_t generator, unsigned int *to, size_t n, double lambda) {
  return curand_detail::fill(generator, to, n, curand_detail::poisson{lambda});
}
inline curandStatus_t curandGenerateLongLong(curandGenerator_t generator, unsigned long long *to, size_t n) {
  if (!generator->is_sobol_64()) return CURAND_STATUS_TYPE_ERROR;
  return curand_detail::fill(generator, to, n, curand_detail::wide_bits());
}
inline curandStatus_t curandCreatePoissonDistribution(double lambda, curandDiscreteDistribution_t *distribution) {
  if (!(lambda > 0) || lambda > 400000) return CURAND_STATUS_OUT_OF_RANGE;
  if (cudaMallocManaged(distribution, sizeof(curandDiscreteDistribution_st)) != cudaSuccess) return CURAND_STATUS_ALLOCATION_FAILED;
  (*distribution)->lambda = lambda;
  return CURAND_STATUS_SUCCESS;
}
inline curandStatus_t curandDestroyDistribution(curandDiscreteDistribution_t distribution) {
  cudaFree(distribution);
  return CURAND_STATUS_SUCCESS;
}
