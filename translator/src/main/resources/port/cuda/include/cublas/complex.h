#pragma once
// Products of complex matrices.
#include <cublas/vector.h>
namespace cublas {
template <class T>
__global__ void gemmComplex(int m, int n, int k, Factor<T> alpha, const T *a, long long aRow, long long aStep, bool isConjugateA, long long aBatch, const T *b,
                            long long bColumn, long long bStep, bool isConjugateB, long long bBatch, Factor<T> beta, T *c, long long ldc, long long cBatch) {
  int i = blockIdx.x * blockDim.x + threadIdx.x;
  if (i >= m) return;
  for (int j = blockIdx.y; j < n; j += gridDim.y) {
    const T *row = a + blockIdx.z * aBatch + i * aRow;
    const T *column = b + blockIdx.z * bBatch + j * bColumn;
    T sum = T();
    for (int p = 0; p < k; p++) {
      T left = row[p * aStep], right = column[p * bStep];
      sum += (isConjugateA ? linear::conjugate(left) : left) * (isConjugateB ? linear::conjugate(right) : right);
    }
    T *target = c + blockIdx.z * cBatch + j * ldc + i, before = beta.get();
    *target = before == T() ? alpha.get() * sum : alpha.get() * sum + before * *target;
  }
}
template <class T>
cublasStatus_t multiplyComplex(cublasHandle_t handle, cublasOperation_t opA, cublasOperation_t opB, int m, int n, int k, const T *alpha, const T *a, int lda,
                               long long aBatch, const T *b, int ldb, long long bBatch, const T *beta, T *c, int ldc, long long cBatch, int batches) {
  if (m < 0 || n < 0 || k < 0 || batches < 0) return CUBLAS_STATUS_INVALID_VALUE;
  if (m == 0 || n == 0 || batches == 0) return CUBLAS_STATUS_SUCCESS;
  bool isPlainA = opA == CUBLAS_OP_N, isPlainB = opB == CUBLAS_OP_N;
  if (lda < (isPlainA ? m : k) || ldb < (isPlainB ? k : n) || ldc < m) return CUBLAS_STATUS_INVALID_VALUE;
  gemmComplex<T><<<dim3(blocks(m), n < 65535 ? n : 65535, batches), 128, 0, handle->stream>>>(
      m, n, k, linear::factor(isOnDevice(handle), alpha), a, isPlainA ? 1 : lda, isPlainA ? lda : 1, opA == CUBLAS_OP_C, aBatch, b, isPlainB ? ldb : 1,
      isPlainB ? 1 : ldb, opB == CUBLAS_OP_C, bBatch, linear::factor(isOnDevice(handle), beta), c, ldc, cBatch);
  return CUBLAS_STATUS_SUCCESS;
}
} // namespace cublas

#define __CUBLAS_COMPLEX_PRODUCTS(L, T, N)                                                                                                            \
  inline cublasStatus_t cublas##L##gemm(cublasHandle_t handle, cublasOperation_t opA, cublasOperation_t opB, int m, int n, int k, const T *alpha,     \
                                        const T *a, int lda, const T *b, int ldb, const T *beta, T *c, int ldc) {                                     \
    return cublas::multiplyComplex(handle, opA, opB, m, n, k, (const N *)alpha, (const N *)a, lda, 0, (const N *)b, ldb, 0, (const N *)beta, (N *)c,  \
                                   ldc, 0, 1);                                                                                                        \
  }                                                                                                                                                   \
  inline cublasStatus_t cublas##L##gemm3m(cublasHandle_t handle, cublasOperation_t opA, cublasOperation_t opB, int m, int n, int k, const T *alpha,   \
                                          const T *a, int lda, const T *b, int ldb, const T *beta, T *c, int ldc) {                                   \
    return cublas##L##gemm(handle, opA, opB, m, n, k, alpha, a, lda, b, ldb, beta, c, ldc);                                                           \
  }                                                                                                                                                   \
  inline cublasStatus_t cublas##L##gemmStridedBatched(cublasHandle_t handle, cublasOperation_t opA, cublasOperation_t opB, int m, int n, int k,       \
                                                      const T *alpha, const T *a, int lda, long long strideA, const T *b, int ldb, long long strideB, \
                                                      const T *beta, T *c, int ldc, long long strideC, int batches) {                                 \
    return cublas::multiplyComplex(handle, opA, opB, m, n, k, (const N *)alpha, (const N *)a, lda, strideA, (const N *)b, ldb, strideB,               \
                                   (const N *)beta, (N *)c, ldc, strideC, batches);                                                                   \
  }                                                                                                                                                   \
  inline cublasStatus_t cublas##L##gemmBatched(cublasHandle_t handle, cublasOperation_t opA, cublasOperation_t opB, int m, int n, int k,              \
                                               const T *alpha, const T *const a[], int lda, const T *const b[], int ldb, const T *beta,               \
                                               T *const c[], int ldc, int batches) {                                                                  \
    cublasStatus_t status = CUBLAS_STATUS_SUCCESS;                                                                                                    \
    for (int i = 0; i < batches && status == CUBLAS_STATUS_SUCCESS; i++) {                                                                            \
      status = cublas##L##gemm(handle, opA, opB, m, n, k, alpha, cublas::scalar(a + i), lda, cublas::scalar(b + i), ldb, beta, cublas::scalar(c + i), \
                               ldc);                                                                                                                  \
    }                                                                                                                                                 \
    return status;                                                                                                                                    \
  }
__CUBLAS_COMPLEX_PRODUCTS(C, cuComplex, cublas::Complex)
__CUBLAS_COMPLEX_PRODUCTS(Z, cuDoubleComplex, cublas::DoubleComplex)
#undef __CUBLAS_COMPLEX_PRODUCTS
// Products by three multiplications of parts instead of four are the same numbers here.
inline cublasStatus_t cublasCgemm3mBatched(cublasHandle_t handle, cublasOperation_t opA, cublasOperation_t opB, int m, int n, int k, const cuComplex *alpha,
                                           const cuComplex *const a[], int lda, const cuComplex *const b[], int ldb, const cuComplex *beta,
                                           cuComplex *const c[], int ldc, int batches) {
  return cublasCgemmBatched(handle, opA, opB, m, n, k, alpha, a, lda, b, ldb, beta, c, ldc, batches);
}
inline cublasStatus_t cublasCgemm3mStridedBatched(cublasHandle_t handle, cublasOperation_t opA, cublasOperation_t opB, int m, int n, int k,
                                                  const cuComplex *alpha, const cuComplex *a, int lda, long long strideA, const cuComplex *b, int ldb,
                                                  long long strideB, const cuComplex *beta, cuComplex *c, int ldc, long long strideC, int batches) {
  return cublasCgemmStridedBatched(handle, opA, opB, m, n, k, alpha, a, lda, strideA, b, ldb, strideB, beta, c, ldc, strideC, batches);
}
