#pragma once
// QR by reflections 1 - tau * v * v', where v begins with 1 and stands below the diagonal.
#include <cusolverDn.h>
#include <port/factor.h>
namespace cusolver {
template <class T> inline __device__ void reflect(int m, const T *v, T tau, T *column, int step) {
  T sum = column[0];
  for (int i = 1; i < m; i++) sum += v[i] * column[(long long)i * step];
  sum *= tau;
  column[0] -= sum;
  for (int i = 1; i < m; i++) column[(long long)i * step] -= sum * v[i];
}
template <class T> __global__ void geqrf(int m, int n, T *a, int lda, T *tau, int *info) {
  *info = 0;
  for (int k = 0; k < (m < n ? m : n); k++) {
    T *v = a + (long long)k * lda + k, first = v[0], rest = 0;
    for (int i = 1; i < m - k; i++) rest += v[i] * v[i];
    if (rest == 0) {
      tau[k] = 0;
      continue;
    }
    T norm = sqrt(first * first + rest), beta = first > 0 ? -norm : norm;
    tau[k] = (beta - first) / beta;
    for (int i = 1; i < m - k; i++) v[i] /= first - beta;
    v[0] = beta;
    for (int j = k + 1; j < n; j++) reflect(m - k, v, tau[k], a + (long long)j * lda + k, 1);
  }
}
// c = op(q) * c or c * op(q): one thread a column or a row of c.
template <class T>
__global__ void ormqr(bool isLeft, bool isTransposed, int m, int n, int k, const T *a, int lda, const T *tau, T *c, int ldc, int *info) {
  int line = blockIdx.x * blockDim.x + threadIdx.x;
  if (line == 0) *info = 0;
  if (line >= (isLeft ? n : m)) return;
  for (int step = 0; step < k; step++) {
    int r = isLeft == isTransposed ? step : k - 1 - step;
    T *start = isLeft ? c + (long long)line * ldc + r : c + (long long)r * ldc + line;
    reflect((isLeft ? m : n) - r, a + (long long)r * lda + r, tau[r], start, isLeft ? 1 : ldc);
  }
}
// The first n columns of q in place of its reflections.
template <class T> __global__ void orgqr(int m, int n, int k, T *a, int lda, const T *tau, T *q, int *info) {
  *info = 0;
  for (int j = 0; j < n; j++) {
    for (int i = 0; i < m; i++) q[(long long)j * m + i] = i == j ? 1 : 0;
    for (int r = k - 1; r >= 0; r--) reflect(m - r, a + (long long)r * lda + r, tau[r], q + (long long)j * m + r, 1);
  }
  for (int j = 0; j < n; j++) {
    for (int i = 0; i < m; i++) a[(long long)j * lda + i] = q[(long long)j * m + i];
  }
}
} // namespace cusolver

#define __CUSOLVER_ORTHOGONAL(L, T)                                                                                                                     \
  inline cusolverStatus_t cusolverDn##L##geqrf_bufferSize(cusolverDnHandle_t handle, int m, int n, T *a, int lda, int *elements) {                      \
    *elements = m > 0 && n > 0 ? m * n : 1;                                                                                                             \
    return CUSOLVER_STATUS_SUCCESS;                                                                                                                     \
  }                                                                                                                                                     \
  inline cusolverStatus_t cusolverDn##L##geqrf(cusolverDnHandle_t handle, int m, int n, T *a, int lda, T *tau, T *work, int elements, int *info) {      \
    if (m < 0 || n < 0 || lda < m) return CUSOLVER_STATUS_INVALID_VALUE;                                                                                \
    cusolver::geqrf<T><<<1, 1, 0, handle->stream>>>(m, n, a, lda, tau, info);                                                                           \
    return CUSOLVER_STATUS_SUCCESS;                                                                                                                     \
  }                                                                                                                                                     \
  inline cusolverStatus_t cusolverDn##L##ormqr_bufferSize(cusolverDnHandle_t handle, cublasSideMode_t side, cublasOperation_t op, int m, int n, int k,  \
                                                          const T *a, int lda, const T *tau, const T *c, int ldc, int *elements) {                      \
    *elements = m > 0 && n > 0 ? m * n : 1;                                                                                                             \
    return CUSOLVER_STATUS_SUCCESS;                                                                                                                     \
  }                                                                                                                                                     \
  inline cusolverStatus_t cusolverDn##L##ormqr(cusolverDnHandle_t handle, cublasSideMode_t side, cublasOperation_t op, int m, int n, int k, const T *a, \
                                               int lda, const T *tau, T *c, int ldc, T *work, int elements, int *info) {                                \
    bool isLeft = side == CUBLAS_SIDE_LEFT;                                                                                                             \
    if (m <= 0 || n <= 0) return CUSOLVER_STATUS_INVALID_VALUE;                                                                                         \
    cusolver::ormqr<T><<<linear::blocks(isLeft ? n : m), 128, 0, handle->stream>>>(isLeft, op != CUBLAS_OP_N, m, n, k, a, lda, tau, c, ldc, info);      \
    return CUSOLVER_STATUS_SUCCESS;                                                                                                                     \
  }                                                                                                                                                     \
  inline cusolverStatus_t cusolverDn##L##orgqr_bufferSize(cusolverDnHandle_t handle, int m, int n, int k, const T *a, int lda, const T *tau,            \
                                                          int *elements) {                                                                              \
    *elements = m > 0 && n > 0 ? m * n : 1;                                                                                                             \
    return CUSOLVER_STATUS_SUCCESS;                                                                                                                     \
  }                                                                                                                                                     \
  inline cusolverStatus_t cusolverDn##L##orgqr(cusolverDnHandle_t handle, int m, int n, int k, T *a, int lda, const T *tau, T *work, int elements,      \
                                               int *info) {                                                                                             \
    if (n > m || k > n || elements < m * n) return CUSOLVER_STATUS_INVALID_VALUE;                                                                       \
    cusolver::orgqr<T><<<1, 1, 0, handle->stream>>>(m, n, k, a, lda, tau, work, info);                                                                  \
    return CUSOLVER_STATUS_SUCCESS;                                                                                                                     \
  }
__CUSOLVER_ORTHOGONAL(S, float)
__CUSOLVER_ORTHOGONAL(D, double)
#undef __CUSOLVER_ORTHOGONAL
