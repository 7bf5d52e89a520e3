#pragma once
// The functions whose types are known when the program runs, and which count in 64 bits; each calls that of its type.
#include <cusolver/generalized.h>
#include <cusolver/orthogonal.h>
#include <cusolver/singular.h>
struct cusolverDnParams {
  int algorithms[8];
};
typedef cusolverDnParams *cusolverDnParams_t;
typedef enum { CUSOLVERDN_GETRF = 0, CUSOLVERDN_POTRF = 1, CUSOLVERDN_SYEVBATCHED = 2 } cusolverDnFunction_t;
typedef enum { CUSOLVER_ALG_0 = 0, CUSOLVER_ALG_1 = 1, CUSOLVER_ALG_2 = 2 } cusolverAlgMode_t;
inline cusolverStatus_t cusolverDnCreateParams(cusolverDnParams_t *parameters) {
  *parameters = new cusolverDnParams();
  return CUSOLVER_STATUS_SUCCESS;
}
inline cusolverStatus_t cusolverDnDestroyParams(cusolverDnParams_t parameters) {
  delete parameters;
  return CUSOLVER_STATUS_SUCCESS;
}
inline cusolverStatus_t cusolverDnSetAdvOptions(cusolverDnParams_t parameters, cusolverDnFunction_t function, cusolverAlgMode_t algorithm) {
  parameters->algorithms[function] = algorithm;
  return CUSOLVER_STATUS_SUCCESS;
}
namespace cusolver {
// Pivots of 64 bits, as they are handed to programs.
inline __global__ void widen(int n, const int *from, int64_t *to) {
  int i = blockIdx.x * blockDim.x + threadIdx.x;
  if (i < n) to[i] = from[i];
}
inline __global__ void narrowPivots(int n, const int64_t *from, int *to) {
  int i = blockIdx.x * blockDim.x + threadIdx.x;
  if (i < n) to[i] = (int)from[i];
}
inline cusolverStatus_t bytes(int elements, size_t size, size_t *onDevice, size_t *onHost) {
  *onDevice = elements * size;
  *onHost = 0;
  return CUSOLVER_STATUS_SUCCESS;
}
} // namespace cusolver

#define __CUSOLVER_REAL_TYPES(X)     \
  X(CUDA_R_32F, S, sy, float, float) \
  X(CUDA_R_64F, D, sy, double, double)
#define __CUSOLVER_ALL_TYPES(X)              \
  __CUSOLVER_REAL_TYPES(X)                   \
  X(CUDA_C_32F, C, he, cuComplex, float)     \
  X(CUDA_C_64F, Z, he, cuDoubleComplex, double)
#define __CUSOLVER_BY_TYPE(types, X, type)               \
  int elements = 0;                                      \
  switch (type) {                                        \
    types(X) default: return CUSOLVER_STATUS_NOT_SUPPORTED; \
  }
#define __CUSOLVER_SIZE(code, L, e, T, R)                                                \
  case code:                                                                             \
    cusolverDn##L##potrf_bufferSize(handle, fill, (int)n, (T *)a, (int)lda, &elements);  \
    return cusolver::bytes(elements, sizeof(T), onDevice, onHost);
inline cusolverStatus_t cusolverDnXpotrf_bufferSize(cusolverDnHandle_t handle, cusolverDnParams_t parameters, cublasFillMode_t fill, int64_t n, cudaDataType type,
                                                    const void *a, int64_t lda, cudaDataType compute, size_t *onDevice, size_t *onHost) {
  __CUSOLVER_BY_TYPE(__CUSOLVER_ALL_TYPES, __CUSOLVER_SIZE, type)
}
#undef __CUSOLVER_SIZE
#define __CUSOLVER_CALL(code, L, e, T, R) \
  case code: return cusolverDn##L##potrf(handle, fill, (int)n, (T *)a, (int)lda, (T *)work, (int)(onDevice / sizeof(T)) + elements, info);
inline cusolverStatus_t cusolverDnXpotrf(cusolverDnHandle_t handle, cusolverDnParams_t parameters, cublasFillMode_t fill, int64_t n, cudaDataType type, void *a,
                                         int64_t lda, cudaDataType compute, void *work, size_t onDevice, void *hostWork, size_t onHost, int *info) {
  __CUSOLVER_BY_TYPE(__CUSOLVER_ALL_TYPES, __CUSOLVER_CALL, type)
}
#undef __CUSOLVER_CALL
#define __CUSOLVER_CALL(code, L, e, T, R) \
  case code: return cusolverDn##L##potrs(handle, fill, (int)n, (int)columns + elements, (const T *)a, (int)lda, (T *)b, (int)ldb, info);
inline cusolverStatus_t cusolverDnXpotrs(cusolverDnHandle_t handle, cusolverDnParams_t parameters, cublasFillMode_t fill, int64_t n, int64_t columns,
                                         cudaDataType type, const void *a, int64_t lda, cudaDataType bType, void *b, int64_t ldb, int *info) {
  __CUSOLVER_BY_TYPE(__CUSOLVER_ALL_TYPES, __CUSOLVER_CALL, type)
}
#undef __CUSOLVER_CALL
#define __CUSOLVER_SIZE(code, L, e, T, R)                                                \
  case code:                                                                             \
    cusolverDn##L##getrf_bufferSize(handle, (int)m, (int)n, (T *)a, (int)lda, &elements); \
    return cusolver::bytes(elements, sizeof(T), onDevice, onHost);
inline cusolverStatus_t cusolverDnXgetrf_bufferSize(cusolverDnHandle_t handle, cusolverDnParams_t parameters, int64_t m, int64_t n, cudaDataType type, const void *a,
                                                    int64_t lda, cudaDataType compute, size_t *onDevice, size_t *onHost) {
  __CUSOLVER_BY_TYPE(__CUSOLVER_ALL_TYPES, __CUSOLVER_SIZE, type)
}
#undef __CUSOLVER_SIZE
#define __CUSOLVER_CALL(code, L, e, T, R) \
  case code: return cusolverDn##L##getrf(handle, m, n, (T *)a, lda + elements, (T *)work, pivots, info);
namespace cusolver {
inline cusolverStatus_t getrfTyped(cusolverDnHandle_t handle, int m, int n, cudaDataType type, void *a, int lda, void *work, int *pivots, int *info) {
  __CUSOLVER_BY_TYPE(__CUSOLVER_ALL_TYPES, __CUSOLVER_CALL, type)
}
} // namespace cusolver
#undef __CUSOLVER_CALL
inline cusolverStatus_t cusolverDnXgetrf(cusolverDnHandle_t handle, cusolverDnParams_t parameters, int64_t m, int64_t n, cudaDataType type, void *a, int64_t lda,
                                         int64_t *pivots, cudaDataType compute, void *work, size_t onDevice, void *hostWork, size_t onHost, int *info) {
  int count = (int)(m < n ? m : n), *narrow = nullptr;
  if (pivots != nullptr) cudaMalloc(&narrow, (count + 1) * sizeof(int));
  cusolverStatus_t status = cusolver::getrfTyped(handle, (int)m, (int)n, type, a, (int)lda, work, narrow, info);
  if (pivots != nullptr && count > 0) cusolver::widen<<<linear::blocks(count), 128, 0, handle->stream>>>(count, narrow, pivots);
  if (pivots != nullptr) cudaFree(narrow);
  return status;
}
#define __CUSOLVER_CALL(code, L, e, T, R) \
  case code: return cusolverDn##L##getrs(handle, op, n, columns + elements, (const T *)a, lda, pivots, (T *)b, ldb, info);
namespace cusolver {
inline cusolverStatus_t getrsTyped(cusolverDnHandle_t handle, cublasOperation_t op, int n, int columns, cudaDataType type, const void *a, int lda,
                                   const int *pivots, void *b, int ldb, int *info) {
  __CUSOLVER_BY_TYPE(__CUSOLVER_ALL_TYPES, __CUSOLVER_CALL, type)
}
} // namespace cusolver
#undef __CUSOLVER_CALL
inline cusolverStatus_t cusolverDnXgetrs(cusolverDnHandle_t handle, cusolverDnParams_t parameters, cublasOperation_t op, int64_t n, int64_t columns,
                                         cudaDataType type, const void *a, int64_t lda, const int64_t *pivots, cudaDataType bType, void *b, int64_t ldb, int *info) {
  int *narrow = nullptr;
  if (pivots != nullptr) cudaMalloc(&narrow, (n + 1) * sizeof(int));
  if (pivots != nullptr && n > 0) cusolver::narrowPivots<<<linear::blocks(n), 128, 0, handle->stream>>>((int)n, pivots, narrow);
  cusolverStatus_t status = cusolver::getrsTyped(handle, op, (int)n, (int)columns, type, a, (int)lda, narrow, b, (int)ldb, info);
  if (pivots != nullptr) cudaFree(narrow);
  return status;
}
#define __CUSOLVER_SIZE(code, L, e, T, R)                                                \
  case code:                                                                             \
    cusolverDn##L##geqrf_bufferSize(handle, (int)m, (int)n, (T *)a, (int)lda, &elements); \
    return cusolver::bytes(elements, sizeof(T), onDevice, onHost);
inline cusolverStatus_t cusolverDnXgeqrf_bufferSize(cusolverDnHandle_t handle, cusolverDnParams_t parameters, int64_t m, int64_t n, cudaDataType type, const void *a,
                                                    int64_t lda, cudaDataType tauType, const void *tau, cudaDataType compute, size_t *onDevice, size_t *onHost) {
  __CUSOLVER_BY_TYPE(__CUSOLVER_ALL_TYPES, __CUSOLVER_SIZE, type)
}
#undef __CUSOLVER_SIZE
#define __CUSOLVER_CALL(code, L, e, T, R) \
  case code: return cusolverDn##L##geqrf(handle, (int)m, (int)n, (T *)a, (int)lda, (T *)tau, (T *)work, (int)(onDevice / sizeof(T)) + elements, info);
inline cusolverStatus_t cusolverDnXgeqrf(cusolverDnHandle_t handle, cusolverDnParams_t parameters, int64_t m, int64_t n, cudaDataType type, void *a, int64_t lda,
                                         cudaDataType tauType, void *tau, cudaDataType compute, void *work, size_t onDevice, void *hostWork, size_t onHost, int *info) {
  __CUSOLVER_BY_TYPE(__CUSOLVER_ALL_TYPES, __CUSOLVER_CALL, type)
}
#undef __CUSOLVER_CALL
#define __CUSOLVER_SIZE(code, L, e, T, R)                                                                                \
  case code:                                                                                                             \
    cusolverDn##L##e##evd_bufferSize(handle, mode, fill, (int)n, (const T *)a, (int)lda, (const R *)values, &elements);  \
    return cusolver::bytes(elements, sizeof(T), onDevice, onHost);
inline cusolverStatus_t cusolverDnXsyevd_bufferSize(cusolverDnHandle_t handle, cusolverDnParams_t parameters, cusolverEigMode_t mode, cublasFillMode_t fill,
                                                    int64_t n, cudaDataType type, const void *a, int64_t lda, cudaDataType valueType, const void *values,
                                                    cudaDataType compute, size_t *onDevice, size_t *onHost) {
  __CUSOLVER_BY_TYPE(__CUSOLVER_ALL_TYPES, __CUSOLVER_SIZE, type)
}
#undef __CUSOLVER_SIZE
#define __CUSOLVER_CALL(code, L, e, T, R)                                                                                \
  case code:                                                                                                             \
    return cusolverDn##L##e##evd(handle, mode, fill, (int)n, (T *)a, (int)lda, (R *)values, (T *)work, (int)(onDevice / sizeof(T)) + elements, info);
inline cusolverStatus_t cusolverDnXsyevd(cusolverDnHandle_t handle, cusolverDnParams_t parameters, cusolverEigMode_t mode, cublasFillMode_t fill, int64_t n,
                                         cudaDataType type, void *a, int64_t lda, cudaDataType valueType, void *values, cudaDataType compute, void *work,
                                         size_t onDevice, void *hostWork, size_t onHost, int *info) {
  __CUSOLVER_BY_TYPE(__CUSOLVER_ALL_TYPES, __CUSOLVER_CALL, type)
}
#undef __CUSOLVER_CALL
#define __CUSOLVER_SIZE(code, L, e, T, R)                                     \
  case code:                                                                  \
    cusolverDn##L##gesvd_bufferSize(handle, (int)m, (int)n, &elements);       \
    return cusolver::bytes(elements, sizeof(T), onDevice, onHost);
inline cusolverStatus_t cusolverDnXgesvd_bufferSize(cusolverDnHandle_t handle, cusolverDnParams_t parameters, signed char jobu, signed char jobvt, int64_t m,
                                                    int64_t n, cudaDataType type, const void *a, int64_t lda, cudaDataType valueType, const void *values,
                                                    cudaDataType uType, const void *u, int64_t ldu, cudaDataType vtType, const void *vt, int64_t ldvt,
                                                    cudaDataType compute, size_t *onDevice, size_t *onHost) {
  __CUSOLVER_BY_TYPE(__CUSOLVER_REAL_TYPES, __CUSOLVER_SIZE, type)
}
#undef __CUSOLVER_SIZE
#define __CUSOLVER_CALL(code, L, e, T, R)                                                                                              \
  case code:                                                                                                                           \
    return cusolverDn##L##gesvd(handle, jobu, jobvt, (int)m, (int)n, (T *)a, (int)lda, (T *)values, (T *)u, (int)ldu, (T *)vt, (int)ldvt, \
                                (T *)work, (int)(onDevice / sizeof(T)) + elements, nullptr, info);
inline cusolverStatus_t cusolverDnXgesvd(cusolverDnHandle_t handle, cusolverDnParams_t parameters, signed char jobu, signed char jobvt, int64_t m, int64_t n,
                                         cudaDataType type, void *a, int64_t lda, cudaDataType valueType, void *values, cudaDataType uType, void *u,
                                         int64_t ldu, cudaDataType vtType, void *vt, int64_t ldvt, cudaDataType compute, void *work, size_t onDevice,
                                         void *hostWork, size_t onHost, int *info) {
  __CUSOLVER_BY_TYPE(__CUSOLVER_REAL_TYPES, __CUSOLVER_CALL, type)
}
#undef __CUSOLVER_CALL
#undef __CUSOLVER_BY_TYPE
#undef __CUSOLVER_ALL_TYPES
#undef __CUSOLVER_REAL_TYPES
