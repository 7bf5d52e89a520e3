#pragma once
// Systems of linear equations by LU and by Cholesky.
#include <cusolverDn.h>
#include <port/lu.h>
namespace cusolver {
using linear::blocks;
template <class T> __global__ void getrf(int m, int n, T *a, int lda, int *pivots, int *info) { *info = linear::factorizeLu(m, n, a, lda, pivots); }
template <class T> __global__ void getrs(int op, int n, int columns, const T *a, int lda, const int *pivots, T *b, int ldb, int *info) {
  int j = blockIdx.x * blockDim.x + threadIdx.x;
  if (j < columns) linear::solveLu(op, n, a, lda, pivots, b + (long long)j * ldb);
  if (j == 0) *info = 0;
}
// a = l * l' in the lower triangle, or u' * u in the upper one. Gives the first column that is not positive, or 0.
template <class T> inline __device__ int cholesky(bool isLower, int n, T *a, int lda) {
  for (int j = 0; j < n; j++) {
    T diagonal = a[(long long)j * lda + j];
    for (int k = 0; k < j; k++) {
      T left = isLower ? a[(long long)k * lda + j] : linear::conjugate(a[(long long)j * lda + k]);
      diagonal -= left * linear::conjugate(left);
    }
    if (!(linear::realPart(diagonal) > 0)) return j + 1;
    T root = T(sqrt(linear::realPart(diagonal)));
    a[(long long)j * lda + j] = root;
    for (int i = j + 1; i < n; i++) {
      T sum = isLower ? a[(long long)j * lda + i] : a[(long long)i * lda + j];
      for (int k = 0; k < j; k++) {
        sum -= isLower ? a[(long long)k * lda + i] * linear::conjugate(a[(long long)k * lda + j])
                       : linear::conjugate(a[(long long)j * lda + k]) * a[(long long)i * lda + k];
      }
      (isLower ? a[(long long)j * lda + i] : a[(long long)i * lda + j]) = sum / root;
    }
  }
  return 0;
}
// l * l' * x = b for one column.
template <class T> inline __device__ void solveCholesky(bool isLower, int n, const T *a, int lda, T *b) {
  for (int i = 0; i < n; i++) {
    T sum = b[i];
    for (int k = 0; k < i; k++) sum -= (isLower ? a[(long long)k * lda + i] : linear::conjugate(a[(long long)i * lda + k])) * b[k];
    b[i] = sum / a[(long long)i * lda + i];
  }
  for (int i = n - 1; i >= 0; i--) {
    T sum = b[i];
    for (int k = i + 1; k < n; k++) sum -= (isLower ? linear::conjugate(a[(long long)i * lda + k]) : a[(long long)k * lda + i]) * b[k];
    b[i] = sum / a[(long long)i * lda + i];
  }
}
template <class T> __global__ void potrf(bool isLower, int n, T *a, int lda, int *info) { *info = cholesky(isLower, n, a, lda); }
template <class T> __global__ void potrs(bool isLower, int n, int columns, const T *a, int lda, T *b, int ldb, int *info) {
  int j = blockIdx.x * blockDim.x + threadIdx.x;
  if (j < columns) solveCholesky(isLower, n, a, lda, b + (long long)j * ldb);
  if (j == 0) *info = 0;
}
template <class T> __global__ void potrfBatch(bool isLower, int n, T *const *a, int lda, int *info, int batches) {
  int b = blockIdx.x * blockDim.x + threadIdx.x;
  if (b < batches) info[b] = cholesky(isLower, n, a[b], lda);
}
template <class T> __global__ void potrsBatch(bool isLower, int n, int columns, T *const *a, int lda, T *const *x, int ldb, int *info, int batches) {
  int b = blockIdx.x * blockDim.x + threadIdx.x;
  if (b >= batches) return;
  for (int j = 0; j < columns; j++) solveCholesky(isLower, n, a[b], lda, x[b] + (long long)j * ldb);
  if (b == 0) *info = 0;
}
} // namespace cusolver

#define __CUSOLVER_LINEAR(L, T, N)                                                                                                                   \
  inline cusolverStatus_t cusolverDn##L##getrf_bufferSize(cusolverDnHandle_t handle, int m, int n, T *a, int lda, int *elements) {                   \
    *elements = m > 0 && n > 0 ? m * n : 1;                                                                                                          \
    return CUSOLVER_STATUS_SUCCESS;                                                                                                                  \
  }                                                                                                                                                  \
  inline cusolverStatus_t cusolverDn##L##getrf(cusolverDnHandle_t handle, int m, int n, T *a, int lda, T *work, int *pivots, int *info) {            \
    if (m < 0 || n < 0 || lda < m) return CUSOLVER_STATUS_INVALID_VALUE;                                                                             \
    cusolver::getrf<N><<<1, 1, 0, handle->stream>>>(m, n, (N *)a, lda, pivots, info);                                                                \
    return CUSOLVER_STATUS_SUCCESS;                                                                                                                  \
  }                                                                                                                                                  \
  inline cusolverStatus_t cusolverDn##L##getrs(cusolverDnHandle_t handle, cublasOperation_t op, int n, int columns, const T *a, int lda,             \
                                               const int *pivots, T *b, int ldb, int *info) {                                                        \
    if (n < 0 || columns < 0 || lda < n || ldb < n) return CUSOLVER_STATUS_INVALID_VALUE;                                                            \
    cusolver::getrs<N><<<cusolver::blocks(columns), 128, 0, handle->stream>>>(op, n, columns, (const N *)a, lda, pivots, (N *)b, ldb, info);         \
    return CUSOLVER_STATUS_SUCCESS;                                                                                                                  \
  }                                                                                                                                                  \
  inline cusolverStatus_t cusolverDn##L##potrf_bufferSize(cusolverDnHandle_t handle, cublasFillMode_t fill, int n, T *a, int lda, int *elements) {   \
    *elements = n > 0 ? n : 1;                                                                                                                       \
    return CUSOLVER_STATUS_SUCCESS;                                                                                                                  \
  }                                                                                                                                                  \
  inline cusolverStatus_t cusolverDn##L##potrf(cusolverDnHandle_t handle, cublasFillMode_t fill, int n, T *a, int lda, T *work, int elements,        \
                                               int *info) {                                                                                          \
    if (n < 0 || lda < n) return CUSOLVER_STATUS_INVALID_VALUE;                                                                                      \
    cusolver::potrf<N><<<1, 1, 0, handle->stream>>>(fill == CUBLAS_FILL_MODE_LOWER, n, (N *)a, lda, info);                                           \
    return CUSOLVER_STATUS_SUCCESS;                                                                                                                  \
  }                                                                                                                                                  \
  inline cusolverStatus_t cusolverDn##L##potrs(cusolverDnHandle_t handle, cublasFillMode_t fill, int n, int columns, const T *a, int lda, T *b,      \
                                               int ldb, int *info) {                                                                                 \
    if (n < 0 || columns < 0 || lda < n || ldb < n) return CUSOLVER_STATUS_INVALID_VALUE;                                                            \
    cusolver::potrs<N><<<cusolver::blocks(columns), 128, 0, handle->stream>>>(fill == CUBLAS_FILL_MODE_LOWER, n, columns, (const N *)a, lda, (N *)b, \
                                                                              ldb, info);                                                            \
    return CUSOLVER_STATUS_SUCCESS;                                                                                                                  \
  }                                                                                                                                                  \
  inline cusolverStatus_t cusolverDn##L##potrfBatched(cusolverDnHandle_t handle, cublasFillMode_t fill, int n, T *a[], int lda, int *info,           \
                                                      int batches) {                                                                                 \
    if (batches > 0) {                                                                                                                               \
      cusolver::potrfBatch<N><<<cusolver::blocks(batches), 128, 0, handle->stream>>>(fill == CUBLAS_FILL_MODE_LOWER, n, (N *const *)a, lda, info,    \
                                                                                     batches);                                                       \
    }                                                                                                                                                \
    return CUSOLVER_STATUS_SUCCESS;                                                                                                                  \
  }                                                                                                                                                  \
  inline cusolverStatus_t cusolverDn##L##potrsBatched(cusolverDnHandle_t handle, cublasFillMode_t fill, int n, int columns, T *a[], int lda, T *b[], \
                                                      int ldb, int *info, int batches) {                                                             \
    if (batches > 0) {                                                                                                                               \
      cusolver::potrsBatch<N><<<cusolver::blocks(batches), 128, 0, handle->stream>>>(fill == CUBLAS_FILL_MODE_LOWER, n, columns, (N *const *)a, lda, \
                                                                                     (N *const *)b, ldb, info, batches);                             \
    }                                                                                                                                                \
    return CUSOLVER_STATUS_SUCCESS;                                                                                                                  \
  }
__CUSOLVER_LINEAR(S, float, float)
__CUSOLVER_LINEAR(D, double, double)
__CUSOLVER_LINEAR(C, cuComplex, linear::Complex)
__CUSOLVER_LINEAR(Z, cuDoubleComplex, linear::DoubleComplex)
#undef __CUSOLVER_LINEAR
