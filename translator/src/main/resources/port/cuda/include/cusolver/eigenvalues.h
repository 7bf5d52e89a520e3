#pragma once
// Eigenvalues of symmetric matrices by rotations, in ascending order.
#include <cusolverDn.h>
#include <port/factor.h>
struct syevjInfo {
  double tolerance;
  int sweeps, isSorted;
};
typedef syevjInfo *syevjInfo_t;
namespace cusolver {
// Makes s diagonal and, where it is wanted, turns v along.
template <class T> inline __device__ void diagonalize(int n, T *s, T *v) {
  for (int sweep = 0; sweep < 60; sweep++) {
    T off = 0, all = 0;
    for (int j = 0; j < n; j++) {
      for (int i = 0; i < n; i++) {
        all += s[(long long)j * n + i] * s[(long long)j * n + i];
        if (i != j) off += s[(long long)j * n + i] * s[(long long)j * n + i];
      }
    }
    if (!(off > all * (sizeof(T) == 4 ? (T)1e-14 : (T)1e-30))) return;
    for (int p = 0; p < n; p++) {
      for (int q = p + 1; q < n; q++) {
        T pq = s[(long long)q * n + p];
        if (pq == 0) continue;
        T theta = (s[(long long)q * n + q] - s[(long long)p * n + p]) / (2 * pq);
        T t = (theta >= 0 ? 1 : -1) / (fabs(theta) + sqrt(theta * theta + 1)), c = 1 / sqrt(t * t + 1), d = t * c;
        for (int k = 0; k < n; k++) {
          T x = s[(long long)p * n + k], y = s[(long long)q * n + k];
          s[(long long)p * n + k] = c * x - d * y;
          s[(long long)q * n + k] = d * x + c * y;
        }
        for (int k = 0; k < n; k++) {
          T x = s[(long long)k * n + p], y = s[(long long)k * n + q];
          s[(long long)k * n + p] = c * x - d * y;
          s[(long long)k * n + q] = d * x + c * y;
        }
        for (int k = 0; k < n; k++) {
          T x = v[(long long)p * n + k], y = v[(long long)q * n + k];
          v[(long long)p * n + k] = c * x - d * y;
          v[(long long)q * n + k] = d * x + c * y;
        }
      }
    }
  }
}
template <class T> __global__ void syevd(bool wantsVectors, bool isLower, int n, T *a, int lda, T *values, T *work, int *info) {
  T *s = work, *v = work + (long long)n * n;
  for (int j = 0; j < n; j++) {
    for (int i = 0; i < n; i++) {
      bool isStored = isLower ? i >= j : i <= j;
      s[(long long)j * n + i] = isStored ? a[(long long)j * lda + i] : a[(long long)i * lda + j];
      v[(long long)j * n + i] = i == j ? 1 : 0;
    }
  }
  diagonalize(n, s, v);
  for (int k = 0; k < n; k++) {
    int best = -1;
    for (int j = 0; j < n; j++) {
      T value = s[(long long)j * n + j];
      if (value == value && (best < 0 || value < s[(long long)best * n + best])) best = j;
    }
    values[k] = best < 0 ? s[0] : s[(long long)best * n + best];
    for (int i = 0; wantsVectors && best >= 0 && i < n; i++) a[(long long)k * lda + i] = v[(long long)best * n + i];
    if (best >= 0) s[(long long)best * n + best] = NAN;
  }
  *info = 0;
}
} // namespace cusolver

inline cusolverStatus_t cusolverDnCreateSyevjInfo(syevjInfo_t *info) {
  *info = new syevjInfo();
  (*info)->isSorted = 1;
  return CUSOLVER_STATUS_SUCCESS;
}
inline cusolverStatus_t cusolverDnDestroySyevjInfo(syevjInfo_t info) {
  delete info;
  return CUSOLVER_STATUS_SUCCESS;
}
inline cusolverStatus_t cusolverDnXsyevjSetTolerance(syevjInfo_t info, double tolerance) {
  info->tolerance = tolerance;
  return CUSOLVER_STATUS_SUCCESS;
}
inline cusolverStatus_t cusolverDnXsyevjSetMaxSweeps(syevjInfo_t info, int sweeps) {
  info->sweeps = sweeps;
  return CUSOLVER_STATUS_SUCCESS;
}
inline cusolverStatus_t cusolverDnXsyevjSetSortEig(syevjInfo_t info, int isSorted) {
  info->isSorted = isSorted;
  return CUSOLVER_STATUS_SUCCESS;
}
#define __CUSOLVER_EIGENVALUES(L, T)                                                                                                                   \
  inline cusolverStatus_t cusolverDn##L##syevd_bufferSize(cusolverDnHandle_t handle, cusolverEigMode_t mode, cublasFillMode_t fill, int n, const T *a, \
                                                          int lda, const T *values, int *elements) {                                                   \
    *elements = n > 0 ? 2 * n * n : 1;                                                                                                                 \
    return CUSOLVER_STATUS_SUCCESS;                                                                                                                    \
  }                                                                                                                                                    \
  inline cusolverStatus_t cusolverDn##L##syevd(cusolverDnHandle_t handle, cusolverEigMode_t mode, cublasFillMode_t fill, int n, T *a, int lda,         \
                                               T *values, T *work, int elements, int *info) {                                                          \
    if (n <= 0 || lda < n || elements < 2 * n * n) return CUSOLVER_STATUS_INVALID_VALUE;                                                               \
    cusolver::syevd<T><<<1, 1, 0, handle->stream>>>(mode == CUSOLVER_EIG_MODE_VECTOR, fill == CUBLAS_FILL_MODE_LOWER, n, a, lda, values, work, info);  \
    return CUSOLVER_STATUS_SUCCESS;                                                                                                                    \
  }                                                                                                                                                    \
  inline cusolverStatus_t cusolverDn##L##syevj_bufferSize(cusolverDnHandle_t handle, cusolverEigMode_t mode, cublasFillMode_t fill, int n, const T *a, \
                                                          int lda, const T *values, int *elements, syevjInfo_t parameters) {                           \
    return cusolverDn##L##syevd_bufferSize(handle, mode, fill, n, a, lda, values, elements);                                                           \
  }                                                                                                                                                    \
  inline cusolverStatus_t cusolverDn##L##syevj(cusolverDnHandle_t handle, cusolverEigMode_t mode, cublasFillMode_t fill, int n, T *a, int lda,         \
                                               T *values, T *work, int elements, int *info, syevjInfo_t parameters) {                                  \
    return cusolverDn##L##syevd(handle, mode, fill, n, a, lda, values, work, elements, info);                                                          \
  }
__CUSOLVER_EIGENVALUES(S, float)
__CUSOLVER_EIGENVALUES(D, double)
#undef __CUSOLVER_EIGENVALUES
