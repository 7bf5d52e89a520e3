#pragma once
// Products of matrices whose element types are known when the program runs.
#include <cublas/complex.h>
#include <cublas/matrix.h>
namespace cublas {
inline cublasStatus_t multiplyTyped(cublasHandle_t handle, cublasOperation_t opA, cublasOperation_t opB, int m, int n, int k, const void *alpha,
                                    const void *a, cudaDataType aType, int lda, long long aBatch, const void *b, cudaDataType bType, int ldb,
                                    long long bBatch, const void *beta, void *c, cudaDataType cType, int ldc, long long cBatch, int batches,
                                    cublasComputeType_t compute) {
  if (aType != bType) return CUBLAS_STATUS_NOT_SUPPORTED;
  if (aType == CUDA_C_32F && cType == CUDA_C_32F) {
    return multiplyComplex(handle, opA, opB, m, n, k, (const Complex *)alpha, (const Complex *)a, lda, aBatch, (const Complex *)b, ldb, bBatch,
                           (const Complex *)beta, (Complex *)c, ldc, cBatch, batches);
  }
  if (aType == CUDA_C_64F && cType == CUDA_C_64F) {
    return multiplyComplex(handle, opA, opB, m, n, k, (const DoubleComplex *)alpha, (const DoubleComplex *)a, lda, aBatch, (const DoubleComplex *)b, ldb,
                           bBatch, (const DoubleComplex *)beta, (DoubleComplex *)c, ldc, cBatch, batches);
  }
  if (aType == CUDA_R_64F && cType == CUDA_R_64F) {
    return multiply(handle, opA, opB, m, n, k, scalar((const double *)alpha), (const double *)a, lda, aBatch, (const double *)b, ldb, bBatch,
                    scalar((const double *)beta), (double *)c, ldc, cBatch, batches);
  }
  if (aType == CUDA_R_8I && cType == CUDA_R_32I) {
    return multiply(handle, opA, opB, m, n, k, scalar((const int *)alpha), (const signed char *)a, lda, aBatch, (const signed char *)b, ldb,
                    bBatch, scalar((const int *)beta), (int *)c, ldc, cBatch, batches);
  }
  bool halfScalars = compute == CUBLAS_COMPUTE_16F || compute == CUBLAS_COMPUTE_16F_PEDANTIC;
  float x = halfScalars ? (float)scalar((const __half *)alpha) : scalar((const float *)alpha);
  float y = halfScalars ? (float)scalar((const __half *)beta) : scalar((const float *)beta);
  if (aType == CUDA_R_32F && cType == CUDA_R_32F) {
    return multiply(handle, opA, opB, m, n, k, x, (const float *)a, lda, aBatch, (const float *)b, ldb, bBatch, y, (float *)c, ldc, cBatch, batches);
  }
  if (aType == CUDA_R_16F && cType == CUDA_R_16F) {
    return multiply(handle, opA, opB, m, n, k, x, (const __half *)a, lda, aBatch, (const __half *)b, ldb, bBatch, y, (__half *)c, ldc, cBatch, batches);
  }
  if (aType == CUDA_R_16F && cType == CUDA_R_32F) {
    return multiply(handle, opA, opB, m, n, k, x, (const __half *)a, lda, aBatch, (const __half *)b, ldb, bBatch, y, (float *)c, ldc, cBatch, batches);
  }
  if (aType == CUDA_R_16BF && cType == CUDA_R_16BF) {
    return multiply(handle, opA, opB, m, n, k, x, (const __nv_bfloat16 *)a, lda, aBatch, (const __nv_bfloat16 *)b, ldb, bBatch, y, (__nv_bfloat16 *)c, ldc, cBatch, batches);
  }
  if (aType == CUDA_R_16BF && cType == CUDA_R_32F) {
    return multiply(handle, opA, opB, m, n, k, x, (const __nv_bfloat16 *)a, lda, aBatch, (const __nv_bfloat16 *)b, ldb, bBatch, y, (float *)c, ldc, cBatch, batches);
  }
  if (aType == CUDA_R_8I && cType == CUDA_R_32F) {
    return multiply(handle, opA, opB, m, n, k, x, (const signed char *)a, lda, aBatch, (const signed char *)b, ldb, bBatch, y, (float *)c, ldc, cBatch, batches);
  }
  return CUBLAS_STATUS_NOT_SUPPORTED;
}
} // namespace cublas
inline cublasStatus_t cublasGemmEx(cublasHandle_t handle, cublasOperation_t opA, cublasOperation_t opB, int m, int n, int k, const void *alpha, const void *a, cudaDataType aType, int lda, const void *b, cudaDataType bType,
                                   int ldb, const void *beta, void *c, cudaDataType cType, int ldc, cublasComputeType_t compute, cublasGemmAlgo_t algorithm) {
  return cublas::multiplyTyped(handle, opA, opB, m, n, k, alpha, a, aType, lda, 0, b, bType, ldb, 0, beta, c, cType, ldc, 0, 1, compute);
}
inline cublasStatus_t cublasGemmEx(cublasHandle_t handle, cublasOperation_t opA, cublasOperation_t opB, int m, int n, int k, const void *alpha, const void *a, cudaDataType aType, int lda, const void *b, cudaDataType bType,
                                   int ldb, const void *beta, void *c, cudaDataType cType, int ldc, cudaDataType compute, cublasGemmAlgo_t algorithm) {
  cublasComputeType_t type = compute == CUDA_R_16F ? CUBLAS_COMPUTE_16F : CUBLAS_COMPUTE_32F;
  return cublas::multiplyTyped(handle, opA, opB, m, n, k, alpha, a, aType, lda, 0, b, bType, ldb, 0, beta, c, cType, ldc, 0, 1, type);
}
inline cublasStatus_t cublasSgemmEx(cublasHandle_t handle, cublasOperation_t opA, cublasOperation_t opB, int m, int n, int k, const float *alpha, const void *a, cudaDataType aType, int lda, const void *b, cudaDataType bType,
                                    int ldb, const float *beta, void *c, cudaDataType cType, int ldc) {
  return cublas::multiplyTyped(handle, opA, opB, m, n, k, alpha, a, aType, lda, 0, b, bType, ldb, 0, beta, c, cType, ldc, 0, 1, CUBLAS_COMPUTE_32F);
}
inline cublasStatus_t cublasCgemmEx(cublasHandle_t handle, cublasOperation_t opA, cublasOperation_t opB, int m, int n, int k, const cuComplex *alpha, const void *a, cudaDataType aType, int lda, const void *b, cudaDataType bType,
                                    int ldb, const cuComplex *beta, void *c, cudaDataType cType, int ldc) {
  if (aType != CUDA_C_32F || cType != CUDA_C_32F) return CUBLAS_STATUS_NOT_SUPPORTED;
  return cublas::multiplyTyped(handle, opA, opB, m, n, k, alpha, a, aType, lda, 0, b, bType, ldb, 0, beta, c, cType, ldc, 0, 1, CUBLAS_COMPUTE_32F);
}
inline cublasStatus_t cublasCgemm3mEx(cublasHandle_t handle, cublasOperation_t opA, cublasOperation_t opB, int m, int n, int k, const cuComplex *alpha, const void *a, cudaDataType aType, int lda, const void *b, cudaDataType bType,
                                      int ldb, const cuComplex *beta, void *c, cudaDataType cType, int ldc) {
  return cublasCgemmEx(handle, opA, opB, m, n, k, alpha, a, aType, lda, b, bType, ldb, beta, c, cType, ldc);
}
inline cublasStatus_t cublasGemmStridedBatchedEx(cublasHandle_t handle, cublasOperation_t opA, cublasOperation_t opB, int m, int n, int k, const void *alpha, const void *a, cudaDataType aType, int lda, long long strideA, const void *b,
                                                 cudaDataType bType, int ldb, long long strideB, const void *beta, void *c, cudaDataType cType,
                                                 int ldc, long long strideC, int batches, cublasComputeType_t compute, cublasGemmAlgo_t algorithm) {
  return cublas::multiplyTyped(handle, opA, opB, m, n, k, alpha, a, aType, lda, strideA, b, bType, ldb, strideB, beta, c, cType, ldc, strideC,
                               batches, compute);
}
inline cublasStatus_t cublasGemmBatchedEx(cublasHandle_t handle, cublasOperation_t opA, cublasOperation_t opB, int m, int n, int k, const void *alpha,
                                          const void *const a[], cudaDataType aType, int lda, const void *const b[], cudaDataType bType, int ldb,
                                          const void *beta, void *const c[], cudaDataType cType, int ldc, int batches, cublasComputeType_t compute,
                                          cublasGemmAlgo_t algorithm) {
  cublasStatus_t status = CUBLAS_STATUS_SUCCESS;
  for (int i = 0; i < batches && status == CUBLAS_STATUS_SUCCESS; i++) {
    status = cublas::multiplyTyped(handle, opA, opB, m, n, k, alpha, cublas::scalar(a + i), aType, lda, 0, cublas::scalar(b + i), bType, ldb, 0, beta,
                                   cublas::scalar(c + i), cType, ldc, 0, 1, compute);
  }
  return status;
}
// Groups of products of one kind of elements each, like cublasSgemmGroupedBatched.
inline cublasStatus_t cublasGemmGroupedBatchedEx(cublasHandle_t handle, const cublasOperation_t opA[], const cublasOperation_t opB[], const int m[],
                                                 const int n[], const int k[], const void *alpha, const void *const a[], cudaDataType aType,
                                                 const int lda[], const void *const b[], cudaDataType bType, const int ldb[], const void *beta,
                                                 void *const c[], cudaDataType cType, const int ldc[], int groups, const int sizes[],
                                                 cublasComputeType_t compute) {
  cublasStatus_t status = CUBLAS_STATUS_SUCCESS;
  int scalarBytes = aType == CUDA_R_64F ? sizeof(double) : sizeof(float);
  for (int g = 0, first = 0; g < groups && status == CUBLAS_STATUS_SUCCESS; first += sizes[g], g++) {
    status = cublasGemmBatchedEx(handle, opA[g], opB[g], m[g], n[g], k[g], (const char *)alpha + g * scalarBytes, a + first, aType, lda[g], b + first,
                                 bType, ldb[g], (const char *)beta + g * scalarBytes, c + first, cType, ldc[g], sizes[g], compute, CUBLAS_GEMM_DEFAULT);
  }
  return status;
}
// Updates of one triangle, of which the element types are known when the program runs.
#define __CUBLAS_UPDATES_EX(N, F, S)                                                                                                                    \
  inline cublasStatus_t cublas##N(cublasHandle_t handle, cublasFillMode_t fill, cublasOperation_t op, int n, int k, const S *alpha, const void *a,      \
                                  cudaDataType aType, int lda, const S *beta, void *c, cudaDataType cType, int ldc) {                                  \
    if (aType != CUDA_C_32F || cType != CUDA_C_32F) return CUBLAS_STATUS_NOT_SUPPORTED;                                                                 \
    return F(handle, fill, op, n, k, alpha, (const cuComplex *)a, lda, beta, (cuComplex *)c, ldc);                                                      \
  }
__CUBLAS_UPDATES_EX(CsyrkEx, cublasCsyrk, cuComplex)
__CUBLAS_UPDATES_EX(Csyrk3mEx, cublasCsyrk, cuComplex)
__CUBLAS_UPDATES_EX(CherkEx, cublasCherk, float)
__CUBLAS_UPDATES_EX(Cherk3mEx, cublasCherk, float)
#undef __CUBLAS_UPDATES_EX
