#pragma once
// Matrix products of cuBLAS.
#include <cublas_api.h>
namespace cublas {
// c = alpha * op(a) * op(b) + beta * c, one thread an element: acc is the sum over p in order.
template <class A, class B, class C, class S>
__global__ void gemm(int m, int n, int k, S alpha, const A *a, long long aRow, long long aStep, long long aBatch, const B *b, long long bColumn,
                     long long bStep, long long bBatch, S beta, C *c, long long ldc, long long cBatch) {
  int i = blockIdx.x * blockDim.x + threadIdx.x;
  if (i >= m) return;
  for (int j = blockIdx.y; j < n; j += gridDim.y) {
    const A *row = a + blockIdx.z * aBatch + i * aRow;
    const B *column = b + blockIdx.z * bBatch + j * bColumn;
    S sum = 0;
    for (int p = 0; p < k; p++) sum += (S)row[p * aStep] * (S)column[p * bStep];
    C *target = c + blockIdx.z * cBatch + j * ldc + i;
    *target = beta == 0 ? (C)(alpha * sum) : (C)(alpha * sum + beta * (S)*target);
  }
}
// The same, each thread for four columns of c at a time. Where a is not transposed, neighbouring threads read neighbours.
template <bool isTransposed, class A, class B, class C, class S>
__global__ void gemmFours(int m, int n, int k, S alpha, const A *a, int lda, long long aBatch, const B *b, long long bColumn,
                          long long bStep, long long bBatch, S beta, C *c, long long ldc, long long cBatch) {
  int i = blockIdx.x * blockDim.x + threadIdx.x;
  if (i >= m) return;
  const A *columns = a + blockIdx.z * aBatch;
  int row = (int)(blockIdx.z * aBatch) + i * lda;
  for (int j = 4 * blockIdx.y; j < n; j += 4 * gridDim.y) {
    const B *b0 = b + blockIdx.z * bBatch + j * bColumn;
    const B *b1 = j + 1 < n ? b0 + bColumn : b0;
    const B *b2 = j + 2 < n ? b1 + bColumn : b0;
    const B *b3 = j + 3 < n ? b2 + bColumn : b0;
    S sum0 = 0, sum1 = 0, sum2 = 0, sum3 = 0;
    for (int p = 0; p < k; p++) {
      S factor;
      if constexpr (isTransposed) {
        factor = (S)a[row + p];
      } else {
        factor = (S)(columns + (long long)p * lda)[i];
      }
      sum0 += factor * (S)b0[p * bStep];
      sum1 += factor * (S)b1[p * bStep];
      sum2 += factor * (S)b2[p * bStep];
      sum3 += factor * (S)b3[p * bStep];
    }
    C *target = c + blockIdx.z * cBatch + j * ldc;
    target[i] = beta == 0 ? (C)(alpha * sum0) : (C)(alpha * sum0 + beta * (S)target[i]);
    if (j + 1 < n) {
      target += ldc;
      target[i] = beta == 0 ? (C)(alpha * sum1) : (C)(alpha * sum1 + beta * (S)target[i]);
    }
    if (j + 2 < n) {
      target += ldc;
      target[i] = beta == 0 ? (C)(alpha * sum2) : (C)(alpha * sum2 + beta * (S)target[i]);
    }
    if (j + 3 < n) {
      target += ldc;
      target[i] = beta == 0 ? (C)(alpha * sum3) : (C)(alpha * sum3 + beta * (S)target[i]);
    }
  }
}
template <class S> S scalar(const S *p) {
  S value;
  cudaMemcpy(&value, p, sizeof(S), cudaMemcpyDefault);
  return value;
}
template <class A, class B, class C, class S>
cublasStatus_t multiply(cublasHandle_t handle, cublasOperation_t opA, cublasOperation_t opB, int m, int n, int k, S alpha, const A *a, int lda,
                        long long aBatch, const B *b, int ldb, long long bBatch, S beta, C *c, int ldc, long long cBatch, int batches) {
  if (m < 0 || n < 0 || k < 0 || batches < 0) return CUBLAS_STATUS_INVALID_VALUE;
  if (m == 0 || n == 0 || batches == 0) return CUBLAS_STATUS_SUCCESS;
  bool plainA = opA == CUBLAS_OP_N, plainB = opB == CUBLAS_OP_N;
  if (lda < (plainA ? m : k) || ldb < (plainB ? k : n) || ldc < m) return CUBLAS_STATUS_INVALID_VALUE;
  int threads = m < 128 ? m : 128;
  int fours = (n + 3) / 4;
  dim3 tiles((m + threads - 1) / threads, fours < 65535 ? fours : 65535, batches);
  if (plainA) {
    gemmFours<false, A, B, C, S><<<tiles, threads, 0, handle->stream>>>(m, n, k, alpha, a, lda, aBatch, b, plainB ? ldb : 1, plainB ? 1 : ldb, bBatch,
                                                                        beta, c, ldc, cBatch);
    return CUBLAS_STATUS_SUCCESS;
  }
  if ((batches - 1) * aBatch + (long long)m * lda <= 0x7fffffff && aBatch >= 0) {
    gemmFours<true, A, B, C, S><<<tiles, threads, 0, handle->stream>>>(m, n, k, alpha, a, lda, aBatch, b, plainB ? ldb : 1, plainB ? 1 : ldb, bBatch,
                                                                       beta, c, ldc, cBatch);
    return CUBLAS_STATUS_SUCCESS;
  }
  dim3 grid((m + threads - 1) / threads, n < 65535 ? n : 65535, batches);
  gemm<A, B, C, S><<<grid, threads, 0, handle->stream>>>(m, n, k, alpha, a, lda, 1, aBatch, b, plainB ? ldb : 1,
                                                         plainB ? 1 : ldb, bBatch, beta, c, ldc, cBatch);
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
