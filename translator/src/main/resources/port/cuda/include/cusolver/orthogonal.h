#pragma once
// QR factorizations, and what is done with their orthogonal factor.
#include <cusolverDn.h>
#include <port/qr.h>
namespace cusolver {
template <class T> __global__ void geqrf(int m, int n, T *a, int lda, T *tau, int *info) {
  *info = 0;
  linear::factorizeQr(m, n, a, lda, tau);
}
// c = op(q) * c or c * op(q): one thread a column or a row of c.
template <class T>
__global__ void ormqr(bool isLeft, bool isTransposed, int m, int n, int k, const T *a, int lda, const T *tau, T *c, int ldc, int *info) {
  int line = blockIdx.x * blockDim.x + threadIdx.x;
  if (line == 0) *info = 0;
  if (line >= (isLeft ? n : m)) return;
  for (int step = 0; step < k; step++) {
    int r = isLeft == isTransposed ? step : k - 1 - step;
    const T *v = a + (long long)r * lda + r;
    T factor = isTransposed ? linear::conjugate(tau[r]) : tau[r];
    if (isLeft) {
      linear::reflect(m - r, v, factor, c + (long long)line * ldc + r, 1);
    } else {
      linear::reflectRow(n - r, v, factor, c + (long long)r * ldc + line, ldc);
    }
  }
}
// The first n columns of q in place of its reflections.
template <class T> __global__ void orgqr(int m, int n, int k, T *a, int lda, const T *tau, T *q, int *info) {
  *info = 0;
  for (int j = 0; j < n; j++) {
    for (int i = 0; i < m; i++) q[(long long)j * m + i] = i == j ? T(1) : T();
    for (int r = k - 1; r >= 0; r--) linear::reflect(m - r, a + (long long)r * lda + r, tau[r], q + (long long)j * m + r, 1);
  }
  for (int j = 0; j < n; j++) {
    for (int i = 0; i < m; i++) a[(long long)j * lda + i] = q[(long long)j * m + i];
  }
}
} // namespace cusolver

#define __CUSOLVER_ORTHOGONAL(L, o, T, N)                                                                                                               \
  inline cusolverStatus_t cusolverDn##L##geqrf_bufferSize(cusolverDnHandle_t handle, int m, int n, T *a, int lda, int *elements) {                      \
    *elements = m > 0 && n > 0 ? m * n : 1;                                                                                                             \
    return CUSOLVER_STATUS_SUCCESS;                                                                                                                     \
  }                                                                                                                                                     \
  inline cusolverStatus_t cusolverDn##L##geqrf(cusolverDnHandle_t handle, int m, int n, T *a, int lda, T *tau, T *work, int elements, int *info) {      \
    if (m < 0 || n < 0 || lda < m) return CUSOLVER_STATUS_INVALID_VALUE;                                                                                \
    cusolver::geqrf<N><<<1, 1, 0, handle->stream>>>(m, n, (N *)a, lda, (N *)tau, info);                                                                 \
    return CUSOLVER_STATUS_SUCCESS;                                                                                                                     \
  }                                                                                                                                                     \
  inline cusolverStatus_t cusolverDn##L##o##mqr_bufferSize(cusolverDnHandle_t handle, cublasSideMode_t side, cublasOperation_t op, int m, int n, int k, \
                                                           const T *a, int lda, const T *tau, const T *c, int ldc, int *elements) {                     \
    *elements = m > 0 && n > 0 ? m * n : 1;                                                                                                             \
    return CUSOLVER_STATUS_SUCCESS;                                                                                                                     \
  }                                                                                                                                                     \
  inline cusolverStatus_t cusolverDn##L##o##mqr(cusolverDnHandle_t handle, cublasSideMode_t side, cublasOperation_t op, int m, int n, int k,            \
                                                const T *a, int lda, const T *tau, T *c, int ldc, T *work, int elements, int *info) {                   \
    bool isLeft = side == CUBLAS_SIDE_LEFT;                                                                                                             \
    if (m <= 0 || n <= 0) return CUSOLVER_STATUS_INVALID_VALUE;                                                                                         \
    cusolver::ormqr<N><<<linear::blocks(isLeft ? n : m), 128, 0, handle->stream>>>(isLeft, op != CUBLAS_OP_N, m, n, k, (const N *)a, lda,               \
                                                                                   (const N *)tau, (N *)c, ldc, info);                                  \
    return CUSOLVER_STATUS_SUCCESS;                                                                                                                     \
  }                                                                                                                                                     \
  inline cusolverStatus_t cusolverDn##L##o##gqr_bufferSize(cusolverDnHandle_t handle, int m, int n, int k, const T *a, int lda, const T *tau,           \
                                                           int *elements) {                                                                             \
    *elements = m > 0 && n > 0 ? m * n : 1;                                                                                                             \
    return CUSOLVER_STATUS_SUCCESS;                                                                                                                     \
  }                                                                                                                                                     \
  inline cusolverStatus_t cusolverDn##L##o##gqr(cusolverDnHandle_t handle, int m, int n, int k, T *a, int lda, const T *tau, T *work, int elements,     \
                                                int *info) {                                                                                            \
    if (n > m || k > n || elements < m * n) return CUSOLVER_STATUS_INVALID_VALUE;                                                                       \
    cusolver::orgqr<N><<<1, 1, 0, handle->stream>>>(m, n, k, (N *)a, lda, (const N *)tau, (N *)work, info);                                             \
    return CUSOLVER_STATUS_SUCCESS;                                                                                                                     \
  }
__CUSOLVER_ORTHOGONAL(S, or, float, float)
__CUSOLVER_ORTHOGONAL(D, or, double, double)
__CUSOLVER_ORTHOGONAL(C, un, cuComplex, linear::Complex)
__CUSOLVER_ORTHOGONAL(Z, un, cuDoubleComplex, linear::DoubleComplex)
#undef __CUSOLVER_ORTHOGONAL
