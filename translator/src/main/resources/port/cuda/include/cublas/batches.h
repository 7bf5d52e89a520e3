#pragma once
// Factorizations of many small matrices, one thread each.
#include <cublas/matrix.h>
#include <port/lu.h>
#include <port/qr.h>
namespace cublas {
template <class T> __global__ void getrfBatch(int n, T *const *a, int lda, int *pivots, int *info, int batches) {
  int b = blockIdx.x * blockDim.x + threadIdx.x;
  if (b < batches) info[b] = linear::factorizeLu(n, n, a[b], lda, pivots == nullptr ? nullptr : pivots + b * n);
}
template <class T> __global__ void getrsBatch(int op, int n, int columns, const T *const *a, int lda, const int *pivots, T *const *x, int ldb, int batches) {
  int b = blockIdx.x * blockDim.x + threadIdx.x;
  if (b >= batches) return;
  for (int j = 0; j < columns; j++) linear::solveLu(op, n, a[b], lda, pivots == nullptr ? nullptr : pivots + b * n, x[b] + (long long)j * ldb);
}
// Column by column from the factors.
template <class T> __global__ void getriBatch(int n, const T *const *a, int lda, const int *pivots, T *const *c, int ldc, int *info, int batches) {
  int b = blockIdx.x * blockDim.x + threadIdx.x;
  if (b >= batches) return;
  info[b] = 0;
  for (int k = n - 1; k >= 0; k--) {
    if (a[b][(long long)k * lda + k] == T()) info[b] = k + 1;
  }
  for (int j = 0; info[b] == 0 && j < n; j++) {
    T *column = c[b] + (long long)j * ldc;
    for (int i = 0; i < n; i++) column[i] = i == j ? T(1) : T();
    linear::solveLu(0, n, a[b], lda, pivots == nullptr ? nullptr : pivots + b * n, column);
  }
}
template <class T> cublasStatus_t getrfBatched(cublasHandle_t handle, int n, T *const *a, int lda, int *pivots, int *info, int batches) {
  if (n < 0 || lda < n || batches < 0) return CUBLAS_STATUS_INVALID_VALUE;
  if (batches > 0) getrfBatch<T><<<blocks(batches), 128, 0, handle->stream>>>(n, a, lda, pivots, info, batches);
  return CUBLAS_STATUS_SUCCESS;
}
template <class T>
cublasStatus_t getrsBatched(cublasHandle_t handle, cublasOperation_t op, int n, int columns, const T *const *a, int lda, const int *pivots, T *const *b,
                            int ldb, int *info, int batches) {
  *info = 0;
  if (batches > 0) getrsBatch<T><<<blocks(batches), 128, 0, handle->stream>>>(op, n, columns, a, lda, pivots, b, ldb, batches);
  return CUBLAS_STATUS_SUCCESS;
}
template <class T>
cublasStatus_t getriBatched(cublasHandle_t handle, int n, const T *const *a, int lda, const int *pivots, T *const *c, int ldc, int *info, int batches) {
  if (batches > 0) getriBatch<T><<<blocks(batches), 128, 0, handle->stream>>>(n, a, lda, pivots, c, ldc, info, batches);
  return CUBLAS_STATUS_SUCCESS;
}
// The inverse by way of a copy that is factorized.
template <class T> __global__ void matinvBatch(int n, const T *const *a, int lda, T *const *inverse, int ldi, T *factors, int *pivots, int *info, int batches) {
  int b = blockIdx.x * blockDim.x + threadIdx.x;
  if (b >= batches) return;
  T *own = factors + (long long)b * n * n;
  for (int k = 0; k < n * n; k++) own[k] = a[b][(long long)(k / n) * lda + k % n];
  info[b] = linear::factorizeLu(n, n, own, n, pivots + b * n);
  for (int j = 0; info[b] == 0 && j < n; j++) {
    T *column = inverse[b] + (long long)j * ldi;
    for (int i = 0; i < n; i++) column[i] = i == j ? T(1) : T();
    linear::solveLu(0, n, own, n, pivots + b * n, column);
  }
}
template <class T> cublasStatus_t matinvBatched(cublasHandle_t handle, int n, const T *const *a, int lda, T *const *inverse, int ldi, int *info, int batches) {
  if (n > 32) return CUBLAS_STATUS_INVALID_VALUE;
  if (n <= 0 || batches <= 0) return CUBLAS_STATUS_SUCCESS;
  T *factors;
  int *pivots;
  cudaMalloc(&factors, (size_t)n * n * batches * sizeof(T));
  cudaMalloc(&pivots, (size_t)n * batches * sizeof(int));
  matinvBatch<T><<<blocks(batches), 128, 0, handle->stream>>>(n, a, lda, inverse, ldi, factors, pivots, info, batches);
  cudaFree(factors);
  cudaFree(pivots);
  return CUBLAS_STATUS_SUCCESS;
}
template <class T> __global__ void geqrfBatch(int m, int n, T *const *a, int lda, T *const *tau, int batches) {
  int b = blockIdx.x * blockDim.x + threadIdx.x;
  if (b < batches) linear::factorizeQr(m, n, a[b], lda, tau[b]);
}
// The columns of c that come closest to a * x, by way of QR; tau stands in the workspace.
template <class T> __global__ void gelsBatch(int m, int n, int columns, T *const *a, int lda, T *const *c, int ldc, T *tau, int *info, int batches) {
  int b = blockIdx.x * blockDim.x + threadIdx.x;
  if (b >= batches) return;
  T *own = tau + (long long)b * n;
  linear::factorizeQr(m, n, a[b], lda, own);
  int zero = 0;
  for (int j = 0; j < columns; j++) {
    T *column = c[b] + (long long)j * ldc;
    for (int k = 0; k < n; k++) linear::reflect(m - k, a[b] + (long long)k * lda + k, linear::conjugate(own[k]), column + k, 1);
    zero = linear::solveUpper(n, a[b], lda, column);
  }
  if (info != nullptr) info[b] = zero;
}
template <class T> cublasStatus_t geqrfBatched(cublasHandle_t handle, int m, int n, T *const *a, int lda, T *const *tau, int *info, int batches) {
  *info = m < 0 ? -1 : n < 0 ? -2 : lda < m ? -4 : batches < 0 ? -7 : 0;
  if (*info != 0) return CUBLAS_STATUS_INVALID_VALUE;
  if (batches > 0) geqrfBatch<T><<<blocks(batches), 128, 0, handle->stream>>>(m, n, a, lda, tau, batches);
  return CUBLAS_STATUS_SUCCESS;
}
template <class T>
cublasStatus_t gelsBatched(cublasHandle_t handle, cublasOperation_t op, int m, int n, int columns, T *const *a, int lda, T *const *c, int ldc, int *info,
                           int *infos, int batches) {
  *info = m < 0 ? -2 : n < 0 ? -3 : columns < 0 ? -4 : lda < m ? -6 : ldc < m ? -8 : 0;
  if (*info != 0) return CUBLAS_STATUS_INVALID_VALUE;
  if (op != CUBLAS_OP_N || m < n) return CUBLAS_STATUS_NOT_SUPPORTED;
  if (batches <= 0 || n == 0) return CUBLAS_STATUS_SUCCESS;
  T *tau;
  cudaMalloc(&tau, (size_t)n * batches * sizeof(T));
  gelsBatch<T><<<blocks(batches), 128, 0, handle->stream>>>(m, n, columns, a, lda, c, ldc, tau, infos, batches);
  cudaFree(tau);
  return CUBLAS_STATUS_SUCCESS;
}
} // namespace cublas

#define __CUBLAS_BATCHES(L, T, N)                                                                                                                    \
  inline cublasStatus_t cublas##L##getrfBatched(cublasHandle_t handle, int n, T *const a[], int lda, int *pivots, int *info, int batches) {          \
    return cublas::getrfBatched(handle, n, (N *const *)a, lda, pivots, info, batches);                                                               \
  }                                                                                                                                                  \
  inline cublasStatus_t cublas##L##getrsBatched(cublasHandle_t handle, cublasOperation_t op, int n, int columns, const T *const a[], int lda,        \
                                                const int *pivots, T *const b[], int ldb, int *info, int batches) {                                  \
    return cublas::getrsBatched(handle, op, n, columns, (const N *const *)a, lda, pivots, (N *const *)b, ldb, info, batches);                        \
  }                                                                                                                                                  \
  inline cublasStatus_t cublas##L##getriBatched(cublasHandle_t handle, int n, const T *const a[], int lda, const int *pivots, T *const c[], int ldc, \
                                                int *info, int batches) {                                                                            \
    return cublas::getriBatched(handle, n, (const N *const *)a, lda, pivots, (N *const *)c, ldc, info, batches);                                     \
  }                                                                                                                                                  \
  inline cublasStatus_t cublas##L##matinvBatched(cublasHandle_t handle, int n, const T *const a[], int lda, T *const inverse[], int ldi, int *info,  \
                                                 int batches) {                                                                                      \
    return cublas::matinvBatched(handle, n, (const N *const *)a, lda, (N *const *)inverse, ldi, info, batches);                                      \
  }                                                                                                                                                  \
  inline cublasStatus_t cublas##L##geqrfBatched(cublasHandle_t handle, int m, int n, T *const a[], int lda, T *const tau[], int *info, int batches) {\
    return cublas::geqrfBatched(handle, m, n, (N *const *)a, lda, (N *const *)tau, info, batches);                                                   \
  }                                                                                                                                                  \
  inline cublasStatus_t cublas##L##gelsBatched(cublasHandle_t handle, cublasOperation_t op, int m, int n, int columns, T *const a[], int lda,        \
                                               T *const c[], int ldc, int *info, int *infos, int batches) {                                          \
    return cublas::gelsBatched(handle, op, m, n, columns, (N *const *)a, lda, (N *const *)c, ldc, info, infos, batches);                             \
  }
__CUBLAS_BATCHES(S, float, float)
__CUBLAS_BATCHES(D, double, double)
__CUBLAS_BATCHES(C, cuComplex, cublas::Complex)
__CUBLAS_BATCHES(Z, cuDoubleComplex, cublas::DoubleComplex)
#undef __CUBLAS_BATCHES
