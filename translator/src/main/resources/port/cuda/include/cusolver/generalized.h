#pragma once
// Eigenvalues of a pair of matrices, of which the second is positive: by way of its Cholesky factor l.
#include <cusolver/eigenvalues.h>
#include <cusolver/linear.h>
namespace cusolver {
// An element of l, of which the lower triangle or the conjugate of the upper one is stored.
template <class T> inline __device__ T factorAt(bool isLower, const T *b, int ldb, int i, int k) {
  return isLower ? b[(long long)k * ldb + i] : linear::conjugate(b[(long long)i * ldb + k]);
}
// x = l^-1 * x, or l^H * x
template <class T> inline __device__ void reduceColumn(bool isInverse, bool isLower, int n, const T *b, int ldb, T *x) {
  for (int i = 0; i < n; i++) {
    T sum = isInverse ? x[i] : T();
    for (int k = isInverse ? 0 : i; k < (isInverse ? i : n); k++) {
      sum += isInverse ? -(factorAt(isLower, b, ldb, i, k) * x[k]) : linear::conjugate(factorAt(isLower, b, ldb, k, i)) * x[k];
    }
    x[i] = isInverse ? sum / factorAt(isLower, b, ldb, i, i) : sum;
  }
}
// x = l^-H * x, or l * x
template <class T> inline __device__ void restoreColumn(bool isInverse, bool isLower, int n, const T *b, int ldb, T *x) {
  for (int i = n - 1; i >= 0; i--) {
    T sum = isInverse ? x[i] : T();
    for (int k = isInverse ? i + 1 : 0; k < (isInverse ? n : i + 1); k++) {
      sum += isInverse ? -(linear::conjugate(factorAt(isLower, b, ldb, k, i)) * x[k]) : factorAt(isLower, b, ldb, i, k) * x[k];
    }
    x[i] = isInverse ? sum / linear::conjugate(factorAt(isLower, b, ldb, i, i)) : sum;
  }
}
// a * x = v * b * x (type 1), a * b * x = v * x (type 2), b * a * x = v * x (type 3).
template <class T>
__global__ void sygvd(int type, bool wantsVectors, bool isLower, int n, T *a, int lda, T *b, int ldb, typename Real<T>::type *values, T *work, int *info) {
  int failed = cholesky(isLower, n, b, ldb);
  *info = failed == 0 ? 0 : n + failed;
  if (failed != 0) return;
  T *c = work + 2LL * n * n;
  for (int j = 0; j < n; j++) {
    for (int i = 0; i < n; i++) {
      bool isStored = isLower ? i >= j : i <= j;
      c[(long long)j * n + i] = isStored ? a[(long long)j * lda + i] : linear::conjugate(a[(long long)i * lda + j]);
    }
  }
  // First the columns, then the rows, which are the conjugates of the columns of the transpose
  for (int turn = 0; turn < 2; turn++) {
    for (int j = 0; j < n; j++) reduceColumn(type == 1, isLower, n, b, ldb, c + (long long)j * n);
    for (int j = 0; j < n; j++) {
      for (int i = 0; i <= j; i++) {
        T kept = linear::conjugate(c[(long long)j * n + i]);
        c[(long long)j * n + i] = linear::conjugate(c[(long long)i * n + j]);
        c[(long long)i * n + j] = kept;
      }
    }
  }
  eigen(wantsVectors, true, n, c, n, values, work);
  for (int k = 0; wantsVectors && k < n; k++) {
    restoreColumn(type != 3, isLower, n, b, ldb, c + (long long)k * n);
    for (int i = 0; i < n; i++) a[(long long)k * lda + i] = c[(long long)k * n + i];
  }
}
} // namespace cusolver

#define __CUSOLVER_GENERALIZED(L, g, T, R, N)                                                                                                                                                                       \
  inline cusolverStatus_t cusolverDn##L##g##vd_bufferSize(                                                                                                                                                          \
      cusolverDnHandle_t handle, cusolverEigType_t type, cusolverEigMode_t mode, cublasFillMode_t fill, int n, const T *a, int lda, const T *b, int ldb, const R *values, int *elements) {                          \
    *elements = n > 0 ? 3 * n * n : 1;                                                                                                                                                                              \
    return CUSOLVER_STATUS_SUCCESS;                                                                                                                                                                                 \
  }                                                                                                                                                                                                                 \
  inline cusolverStatus_t cusolverDn##L##g##vd(                                                                                                                                                                     \
      cusolverDnHandle_t handle, cusolverEigType_t type, cusolverEigMode_t mode, cublasFillMode_t fill, int n, T *a, int lda, T *b, int ldb, R *values, T *work, int elements, int *info) {                         \
    if (n <= 0 || lda < n || ldb < n || elements < 3 * n * n) return CUSOLVER_STATUS_INVALID_VALUE;                                                                                                                 \
    cusolver::sygvd<N><<<1, 1, 0, handle->stream>>>(type, mode == CUSOLVER_EIG_MODE_VECTOR, fill == CUBLAS_FILL_MODE_LOWER, n, (N *)a, lda, (N *)b, ldb,                                                            \
                                                    values, (N *)work, info);                                                                                                                                       \
    return CUSOLVER_STATUS_SUCCESS;                                                                                                                                                                                 \
  }                                                                                                                                                                                                                 \
  inline cusolverStatus_t cusolverDn##L##g##vj_bufferSize(                                                                                                                                                          \
      cusolverDnHandle_t handle, cusolverEigType_t type, cusolverEigMode_t mode, cublasFillMode_t fill, int n, const T *a, int lda, const T *b, int ldb, const R *values, int *elements, syevjInfo_t parameters) {  \
    return cusolverDn##L##g##vd_bufferSize(handle, type, mode, fill, n, a, lda, b, ldb, values, elements);                                                                                                          \
  }                                                                                                                                                                                                                 \
  inline cusolverStatus_t cusolverDn##L##g##vj(                                                                                                                                                                     \
      cusolverDnHandle_t handle, cusolverEigType_t type, cusolverEigMode_t mode, cublasFillMode_t fill, int n, T *a, int lda, T *b, int ldb, R *values, T *work, int elements, int *info, syevjInfo_t parameters) { \
    return cusolverDn##L##g##vd(handle, type, mode, fill, n, a, lda, b, ldb, values, work, elements, info);                                                                                                         \
  }
__CUSOLVER_GENERALIZED(S, syg, float, float, float)
__CUSOLVER_GENERALIZED(D, syg, double, double, double)
__CUSOLVER_GENERALIZED(C, heg, cuComplex, float, linear::Complex)
__CUSOLVER_GENERALIZED(Z, heg, cuDoubleComplex, double, linear::DoubleComplex)
#undef __CUSOLVER_GENERALIZED
