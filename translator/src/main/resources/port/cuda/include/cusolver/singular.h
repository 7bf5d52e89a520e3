#pragma once
// Singular values by rotations of the columns, in descending order.
#include <cusolverDn.h>
#include <port/factor.h>
namespace cusolver {
// Columns of w become orthogonal; v is turned along, so that w = a * v.
template <class T> inline __device__ void orthogonalize(int m, int n, T *w, T *v) {
  for (int sweep = 0; sweep < 60; sweep++) {
    bool isDone = true;
    for (int p = 0; p < n; p++) {
      for (int q = p + 1; q < n; q++) {
        T pp = 0, qq = 0, pq = 0;
        for (int i = 0; i < m; i++) {
          T x = w[(long long)p * m + i], y = w[(long long)q * m + i];
          pp += x * x;
          qq += y * y;
          pq += x * y;
        }
        if (!(fabs(pq) > (sizeof(T) == 4 ? (T)1e-7 : (T)1e-15) * sqrt(pp * qq))) continue;
        isDone = false;
        T theta = (qq - pp) / (2 * pq), t = (theta >= 0 ? 1 : -1) / (fabs(theta) + sqrt(theta * theta + 1)), c = 1 / sqrt(t * t + 1), d = t * c;
        for (int i = 0; i < m; i++) {
          T x = w[(long long)p * m + i], y = w[(long long)q * m + i];
          w[(long long)p * m + i] = c * x - d * y;
          w[(long long)q * m + i] = d * x + c * y;
        }
        for (int i = 0; i < n; i++) {
          T x = v[(long long)p * n + i], y = v[(long long)q * n + i];
          v[(long long)p * n + i] = c * x - d * y;
          v[(long long)q * n + i] = d * x + c * y;
        }
      }
    }
    if (isDone) return;
  }
}
// A column that is orthogonal to the `count` columns of u before it.
template <class T> inline __device__ void complete(int m, int count, T *u, int ldu) {
  for (int unit = 0; unit < m; unit++) {
    T *column = u + (long long)count * ldu, norm = 0;
    for (int i = 0; i < m; i++) column[i] = i == unit ? 1 : 0;
    for (int turn = 0; turn < 2; turn++) {
      for (int j = 0; j < count; j++) {
        T dot = 0;
        for (int i = 0; i < m; i++) dot += u[(long long)j * ldu + i] * column[i];
        for (int i = 0; i < m; i++) column[i] -= dot * u[(long long)j * ldu + i];
      }
    }
    for (int i = 0; i < m; i++) norm += column[i] * column[i];
    if (norm > (T)0.5 / m) {
      for (int i = 0; i < m; i++) column[i] /= sqrt(norm);
      return;
    }
  }
}
template <class T>
inline __device__ void decompose(int columnsOfU, bool wantsV, bool isTransposed, int m, int n, const T *a, int lda, T *values, T *u, int ldu, T *vt, int ldvt,
                                 T *work) {
  T *w = work, *v = work + (long long)m * n;
  for (int j = 0; j < n; j++) {
    for (int i = 0; i < m; i++) w[(long long)j * m + i] = a[(long long)j * lda + i];
    for (int i = 0; i < n; i++) v[(long long)j * n + i] = i == j ? 1 : 0;
  }
  orthogonalize(m, n, w, v);
  T *norms = v + (long long)n * n;
  for (int j = 0; j < n; j++) {
    T sum = 0;
    for (int i = 0; i < m; i++) sum += w[(long long)j * m + i] * w[(long long)j * m + i];
    norms[j] = sqrt(sum);
  }
  for (int k = 0; k < n; k++) {
    int best = 0;
    for (int j = 1; j < n; j++) {
      if (norms[j] > norms[best]) best = j;
    }
    T value = norms[best];
    values[k] = value;
    norms[best] = -1;
    if (k < columnsOfU) {
      if (value > 0) {
        for (int i = 0; i < m; i++) u[(long long)k * ldu + i] = w[(long long)best * m + i] / value;
      } else {
        complete(m, k, u, ldu);
      }
    }
    for (int i = 0; wantsV && i < n; i++) vt[isTransposed ? (long long)i * ldvt + k : (long long)k * ldvt + i] = v[(long long)best * n + i];
  }
  for (int k = n; k < columnsOfU; k++) complete(m, k, u, ldu);
}
template <class T>
__global__ void gesvd(int columnsOfU, bool wantsV, bool isTransposed, int m, int n, const T *a, int lda, T *values, T *u, int ldu, T *vt, int ldvt, T *work,
                      int *info) {
  decompose(columnsOfU, wantsV, isTransposed, m, n, a, lda, values, u, ldu, vt, ldvt, work);
  *info = 0;
}
inline __host__ __device__ int svdElements(int m, int n) { return m * n + n * n + n + 1; }
template <class T>
__global__ void gesvdBatch(bool wantsVectors, int m, int n, const T *a, int lda, T *values, T *u, int ldu, T *v, int ldv, T *work, int *info, int batches) {
  int b = blockIdx.x * blockDim.x + threadIdx.x;
  if (b >= batches) return;
  decompose(wantsVectors ? m : 0, wantsVectors, false, m, n, a + (long long)b * lda * n, lda, values + (long long)b * n, u + (long long)b * ldu * m, ldu,
            v + (long long)b * ldv * n, ldv, work + (long long)b * svdElements(m, n));
  info[b] = 0;
}
} // namespace cusolver

struct gesvdjInfo {
  double tolerance;
  int sweeps, isSorted;
};
typedef gesvdjInfo *gesvdjInfo_t;
inline cusolverStatus_t cusolverDnCreateGesvdjInfo(gesvdjInfo_t *info) {
  *info = new gesvdjInfo();
  return CUSOLVER_STATUS_SUCCESS;
}
inline cusolverStatus_t cusolverDnDestroyGesvdjInfo(gesvdjInfo_t info) {
  delete info;
  return CUSOLVER_STATUS_SUCCESS;
}
inline cusolverStatus_t cusolverDnXgesvdjSetTolerance(gesvdjInfo_t info, double tolerance) {
  info->tolerance = tolerance;
  return CUSOLVER_STATUS_SUCCESS;
}
inline cusolverStatus_t cusolverDnXgesvdjSetMaxSweeps(gesvdjInfo_t info, int sweeps) {
  info->sweeps = sweeps;
  return CUSOLVER_STATUS_SUCCESS;
}
inline cusolverStatus_t cusolverDnXgesvdjSetSortEig(gesvdjInfo_t info, int isSorted) {
  info->isSorted = isSorted;
  return CUSOLVER_STATUS_SUCCESS;
}
inline cusolverStatus_t cusolverDnXgesvdjGetResidual(cusolverDnHandle_t handle, gesvdjInfo_t info, double *residual) {
  *residual = 0;
  return CUSOLVER_STATUS_SUCCESS;
}
inline cusolverStatus_t cusolverDnXgesvdjGetSweeps(cusolverDnHandle_t handle, gesvdjInfo_t info, int *sweeps) {
  *sweeps = 1;
  return CUSOLVER_STATUS_SUCCESS;
}
#define __CUSOLVER_SINGULAR(L, T)                                                                                                                       \
  inline cusolverStatus_t cusolverDn##L##gesvd_bufferSize(cusolverDnHandle_t handle, int m, int n, int *elements) {                                     \
    *elements = m * n + n * n + n + 1;                                                                                                                  \
    return CUSOLVER_STATUS_SUCCESS;                                                                                                                     \
  }                                                                                                                                                     \
  inline cusolverStatus_t cusolverDn##L##gesvd(cusolverDnHandle_t handle, signed char jobu, signed char jobvt, int m, int n, T *a, int lda, T *values,  \
                                               T *u, int ldu, T *vt, int ldvt, T *work, int elements, T *rwork, int *info) {                            \
    if (m < n || n <= 0 || elements < m * n + n * n + n) return CUSOLVER_STATUS_INVALID_VALUE;                                                          \
    if (jobu == 'O' || jobvt == 'O') return CUSOLVER_STATUS_NOT_SUPPORTED;                                                                              \
    cusolver::gesvd<T><<<1, 1, 0, handle->stream>>>(jobu == 'A' ? m : jobu == 'S' ? n : 0, jobvt == 'A' || jobvt == 'S', true, m, n, a, lda, values, u, \
                                                    ldu, vt, ldvt, work, info);                                                                         \
    return CUSOLVER_STATUS_SUCCESS;                                                                                                                     \
  }                                                                                                                                                     \
  inline cusolverStatus_t cusolverDn##L##gesvdj_bufferSize(cusolverDnHandle_t handle, cusolverEigMode_t mode, int isEconomic, int m, int n, const T *a, \
                                                           int lda, const T *values, const T *u, int ldu, const T *v, int ldv, int *elements,           \
                                                           gesvdjInfo_t parameters) {                                                                   \
    *elements = m * n + n * n + n + 1;                                                                                                                  \
    return CUSOLVER_STATUS_SUCCESS;                                                                                                                     \
  }                                                                                                                                                     \
  inline cusolverStatus_t cusolverDn##L##gesvdj(cusolverDnHandle_t handle, cusolverEigMode_t mode, int isEconomic, int m, int n, T *a, int lda,         \
                                                T *values, T *u, int ldu, T *v, int ldv, T *work, int elements, int *info, gesvdjInfo_t parameters) {   \
    if (m < n || n <= 0) return CUSOLVER_STATUS_NOT_SUPPORTED;                                                                                          \
    bool wantsVectors = mode == CUSOLVER_EIG_MODE_VECTOR;                                                                                               \
    cusolver::gesvd<T><<<1, 1, 0, handle->stream>>>(!wantsVectors ? 0 : isEconomic ? n : m, wantsVectors, false, m, n, a, lda, values, u, ldu, v, ldv,  \
                                                    work, info);                                                                                        \
    return CUSOLVER_STATUS_SUCCESS;                                                                                                                     \
  }
__CUSOLVER_SINGULAR(S, float)
__CUSOLVER_SINGULAR(D, double)
#undef __CUSOLVER_SINGULAR
#define __CUSOLVER_SINGULAR_BATCHES(L, T)                                                                                                                \
  inline cusolverStatus_t cusolverDn##L##gesvdjBatched_bufferSize(cusolverDnHandle_t handle, cusolverEigMode_t mode, int m, int n, const T *a, int lda,  \
                                                                  const T *values, const T *u, int ldu, const T *v, int ldv, int *elements,              \
                                                                  gesvdjInfo_t parameters, int batches) {                                                \
    *elements = cusolver::svdElements(m, n) * batches;                                                                                                   \
    return CUSOLVER_STATUS_SUCCESS;                                                                                                                      \
  }                                                                                                                                                      \
  inline cusolverStatus_t cusolverDn##L##gesvdjBatched(cusolverDnHandle_t handle, cusolverEigMode_t mode, int m, int n, T *a, int lda, T *values, T *u,  \
                                                       int ldu, T *v, int ldv, T *work, int elements, int *info, gesvdjInfo_t parameters,                \
                                                       int batches) {                                                                                    \
    if (m < n || n <= 0 || batches <= 0) return CUSOLVER_STATUS_NOT_SUPPORTED;                                                                           \
    cusolver::gesvdBatch<T><<<linear::blocks(batches), 128, 0, handle->stream>>>(mode == CUSOLVER_EIG_MODE_VECTOR, m, n, a, lda, values, u, ldu, v, ldv, \
                                                                                 work, info, batches);                                                   \
    return CUSOLVER_STATUS_SUCCESS;                                                                                                                      \
  }
__CUSOLVER_SINGULAR_BATCHES(S, float)
__CUSOLVER_SINGULAR_BATCHES(D, double)
#undef __CUSOLVER_SINGULAR_BATCHES
