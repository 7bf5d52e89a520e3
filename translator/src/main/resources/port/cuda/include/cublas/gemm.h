#pragma once
// Matrix products of cuBLAS.
#include <cublas/product.h>
namespace cublas {
template <class S> S scalar(const S *p) {
  S value;
  cudaMemcpy(&value, p, sizeof(S), cudaMemcpyDefault);
  return value;
}
inline int threads(int m) { return m < 128 ? m : 128; }
inline dim3 tiles(int m, int n, int batches) {
  int fours = (n + 3) / 4;
  return dim3((m + threads(m) - 1) / threads(m), fours < 65535 ? fours : 65535, batches);
}
template <class X, class S>
void arrangeOf(cublasHandle_t handle, bool isPlain, int rows, int columns, const X *x, int ldx, long long xBatch, S *to, int batches) {
  dim3 grid((rows + 127) / 128, columns < 16 ? columns : 16, batches);
  if (isPlain) {
    arrange<false, X, S><<<grid, 128, 0, handle->stream>>>(rows, columns, x, ldx, xBatch, to);
  } else {
    arrange<true, X, S><<<grid, 128, 0, handle->stream>>>(rows, columns, x, ldx, xBatch, to);
  }
}
// The product of copies of a, and of b if its elements are narrow, that stand as gemmFours likes them; false if there is no space for them.
template <class A, class B, class C, class S>
bool multiplyArranged(cublasHandle_t handle, bool plainA, bool plainB, int m, int n, int k, S alpha, const A *a, int lda, long long aBatch,
                      const B *b, int ldb, long long bBatch, S beta, C *c, int ldc, long long cBatch, int batches) {
  S *left = nullptr;
  if (cudaMallocAsync(&left, sizeof(S) * batches * m * k, handle->stream) != cudaSuccess) return false;
  arrangeOf<A, S>(handle, plainA, m, k, a, lda, aBatch, left, batches);
  bool isDone = true;
  if constexpr (sizeof(B) == 2) {
    S *right = nullptr;
    isDone = cudaMallocAsync(&right, sizeof(S) * batches * k * n, handle->stream) == cudaSuccess;
    if (isDone) {
      arrangeOf<B, S>(handle, plainB, k, n, b, ldb, bBatch, right, batches);
      gemmFours<S, S, C, S><<<tiles(m, n, batches), threads(m), 0, handle->stream>>>(m, n, k, alpha, left, m, (long long)m * k, right, k, 1,
                                                                                     (long long)k * n, beta, c, ldc, cBatch);
      cudaFreeAsync(right, handle->stream);
    }
  } else {
    gemmFours<S, B, C, S><<<tiles(m, n, batches), threads(m), 0, handle->stream>>>(m, n, k, alpha, left, m, (long long)m * k, b, plainB ? ldb : 1,
                                                                                   plainB ? 1 : ldb, bBatch, beta, c, ldc, cBatch);
  }
  cudaFreeAsync(left, handle->stream);
  return isDone;
}
template <class A, class B, class C, class S>
cublasStatus_t multiply(cublasHandle_t handle, cublasOperation_t opA, cublasOperation_t opB, int m, int n, int k, S alpha, const A *a, int lda,
                        long long aBatch, const B *b, int ldb, long long bBatch, S beta, C *c, int ldc, long long cBatch, int batches) {
  if (m < 0 || n < 0 || k < 0 || batches < 0) return CUBLAS_STATUS_INVALID_VALUE;
  if (m == 0 || n == 0 || batches == 0) return CUBLAS_STATUS_SUCCESS;
  bool plainA = opA == CUBLAS_OP_N, plainB = opB == CUBLAS_OP_N;
  if (lda < (plainA ? m : k) || ldb < (plainB ? k : n) || ldc < m) return CUBLAS_STATUS_INVALID_VALUE;
  long long bColumn = plainB ? ldb : 1, bStep = plainB ? 1 : ldb;
  int fours = (n + 3) / 4;
  bool isWorth = k > 0 && (!plainA && !plainB || n >= 32 && (!plainA || sizeof(A) == 2));
  if (isWorth && multiplyArranged(handle, plainA, plainB, m, n, k, alpha, a, lda, aBatch, b, ldb, bBatch, beta, c, ldc, cBatch, batches)) {
    return CUBLAS_STATUS_SUCCESS;
  }
  if (!plainA && !plainB && k > 0) return CUBLAS_STATUS_ALLOC_FAILED;
  if (!plainA) {
    dim3 rows(m, fours < 65535 ? fours : 65535, batches);
    if (n == 1) {
      gemmRows<false, A, B, C, S><<<rows, 32, 0, handle->stream>>>(n, k, alpha, a, lda, aBatch, b, ldb, bBatch, beta, c, ldc, cBatch);
    } else {
      gemmRows<true, A, B, C, S><<<rows, 32, 0, handle->stream>>>(n, k, alpha, a, lda, aBatch, b, ldb, bBatch, beta, c, ldc, cBatch);
    }
  } else if (n == 1) {
    gemmColumn<A, B, C, S><<<dim3((m + 127) / 128, 1, batches), 32, 0, handle->stream>>>(m, k, alpha, a, lda, aBatch, b, bStep, bBatch, beta, c, cBatch);
  } else {
    gemmFours<A, B, C, S><<<tiles(m, n, batches), threads(m), 0, handle->stream>>>(m, n, k, alpha, a, lda, aBatch, b, bColumn, bStep, bBatch, beta, c,
                                                                                   ldc, cBatch);
  }
  return CUBLAS_STATUS_SUCCESS;
}
} // namespace cublas
inline cublasStatus_t cublasSgemm(cublasHandle_t handle, cublasOperation_t opA, cublasOperation_t opB, int m, int n, int k, const float *alpha, const float *a, int lda, const float *b, int ldb, const float *beta, float *c, int ldc) {
  return cublas::multiply(handle, opA, opB, m, n, k, cublas::scalar(alpha), a, lda, 0, b, ldb, 0, cublas::scalar(beta), c, ldc, 0, 1);
}
inline cublasStatus_t cublasSgemmStridedBatched(cublasHandle_t handle, cublasOperation_t opA, cublasOperation_t opB, int m, int n, int k, const float *alpha, const float *a, int lda, long long strideA, const float *b, int ldb,
                                                long long strideB, const float *beta, float *c, int ldc, long long strideC, int batches) {
  return cublas::multiply(handle, opA, opB, m, n, k, cublas::scalar(alpha), a, lda, strideA, b, ldb, strideB, cublas::scalar(beta), c, ldc, strideC, batches);
}
inline cublasStatus_t cublasSgemmBatched(cublasHandle_t handle, cublasOperation_t opA, cublasOperation_t opB, int m, int n, int k, const float *alpha, const float *const a[], int lda, const float *const b[], int ldb, const float *beta,
                                         float *const c[], int ldc, int batches) {
  for (int i = 0; i < batches; i++) {
    cublasStatus_t status = cublas::multiply(handle, opA, opB, m, n, k, cublas::scalar(alpha), cublas::scalar(a + i), lda, 0, cublas::scalar(b + i), ldb, 0, cublas::scalar(beta),
                                             cublas::scalar(c + i), ldc, 0, 1);
    if (status != CUBLAS_STATUS_SUCCESS) return status;
  }
  return CUBLAS_STATUS_SUCCESS;
}
inline cublasStatus_t cublasDgemm(cublasHandle_t handle, cublasOperation_t opA, cublasOperation_t opB, int m, int n, int k, const double *alpha, const double *a, int lda, const double *b, int ldb, const double *beta, double *c, int ldc) {
  return cublas::multiply(handle, opA, opB, m, n, k, cublas::scalar(alpha), a, lda, 0, b, ldb, 0, cublas::scalar(beta), c, ldc, 0, 1);
}
inline cublasStatus_t cublasDgemmStridedBatched(cublasHandle_t handle, cublasOperation_t opA, cublasOperation_t opB, int m, int n, int k, const double *alpha, const double *a, int lda, long long strideA, const double *b, int ldb,
                                                long long strideB, const double *beta, double *c, int ldc, long long strideC, int batches) {
  return cublas::multiply(handle, opA, opB, m, n, k, cublas::scalar(alpha), a, lda, strideA, b, ldb, strideB, cublas::scalar(beta), c, ldc, strideC, batches);
}
inline cublasStatus_t cublasDgemmBatched(cublasHandle_t handle, cublasOperation_t opA, cublasOperation_t opB, int m, int n, int k, const double *alpha, const double *const a[], int lda, const double *const b[], int ldb, const double *beta,
                                         double *const c[], int ldc, int batches) {
  for (int i = 0; i < batches; i++) {
    cublasStatus_t status = cublas::multiply(handle, opA, opB, m, n, k, cublas::scalar(alpha), cublas::scalar(a + i), lda, 0, cublas::scalar(b + i), ldb, 0, cublas::scalar(beta),
                                             cublas::scalar(c + i), ldc, 0, 1);
    if (status != CUBLAS_STATUS_SUCCESS) return status;
  }
  return CUBLAS_STATUS_SUCCESS;
}
inline cublasStatus_t cublasHgemm(cublasHandle_t handle, cublasOperation_t opA, cublasOperation_t opB, int m, int n, int k, const __half *alpha, const __half *a, int lda, const __half *b, int ldb, const __half *beta, __half *c, int ldc) {
  return cublas::multiply(handle, opA, opB, m, n, k, (float)cublas::scalar(alpha), a, lda, 0, b, ldb, 0, (float)cublas::scalar(beta), c, ldc, 0, 1);
}
inline cublasStatus_t cublasHgemmStridedBatched(cublasHandle_t handle, cublasOperation_t opA, cublasOperation_t opB, int m, int n, int k, const __half *alpha, const __half *a, int lda, long long strideA, const __half *b, int ldb,
                                                long long strideB, const __half *beta, __half *c, int ldc, long long strideC, int batches) {
  return cublas::multiply(handle, opA, opB, m, n, k, (float)cublas::scalar(alpha), a, lda, strideA, b, ldb, strideB, (float)cublas::scalar(beta), c, ldc, strideC, batches);
}
inline cublasStatus_t cublasHgemmBatched(cublasHandle_t handle, cublasOperation_t opA, cublasOperation_t opB, int m, int n, int k, const __half *alpha, const __half *const a[], int lda, const __half *const b[], int ldb, const __half *beta,
                                         __half *const c[], int ldc, int batches) {
  for (int i = 0; i < batches; i++) {
    cublasStatus_t status = cublas::multiply(handle, opA, opB, m, n, k, (float)cublas::scalar(alpha), cublas::scalar(a + i), lda, 0, cublas::scalar(b + i), ldb, 0, (float)cublas::scalar(beta),
                                             cublas::scalar(c + i), ldc, 0, 1);
    if (status != CUBLAS_STATUS_SUCCESS) return status;
  }
  return CUBLAS_STATUS_SUCCESS;
}
// Groups of products; those of a group have the same shape. The arrays of pointers lie on the device, all others on the host.
#define __CUBLAS_GROUPS(L, T)                                                                                                                      \
  inline cublasStatus_t cublas##L##gemmGroupedBatched(cublasHandle_t handle, const cublasOperation_t opA[], const cublasOperation_t opB[],        \
                                                      const int m[], const int n[], const int k[], const T alpha[], const T *const a[],           \
                                                      const int lda[], const T *const b[], const int ldb[], const T beta[], T *const c[],         \
                                                      const int ldc[], int groups, const int sizes[]) {                                           \
    cublasStatus_t status = CUBLAS_STATUS_SUCCESS;                                                                                                \
    for (int g = 0, first = 0; g < groups && status == CUBLAS_STATUS_SUCCESS; first += sizes[g], g++) {                                           \
      status = cublas##L##gemmBatched(handle, opA[g], opB[g], m[g], n[g], k[g], alpha + g, a + first, lda[g], b + first, ldb[g], beta + g,        \
                                      c + first, ldc[g], sizes[g]);                                                                               \
    }                                                                                                                                             \
    return status;                                                                                                                                \
  }
__CUBLAS_GROUPS(S, float)
__CUBLAS_GROUPS(D, double)
#undef __CUBLAS_GROUPS
