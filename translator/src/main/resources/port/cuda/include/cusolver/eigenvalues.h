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
template <class T> struct Real { typedef T type; };
template <class T> struct Real<thrust::complex<T>> { typedef T type; };
// Turns columns p and q of a matrix: x * c - y * conjugate(d), and x * d + y * c.
template <class T, class R> inline __device__ void turnColumns(int n, T *v, int p, int q, R c, T d) {
  for (int k = 0; k < n; k++) {
    T x = v[(long long)p * n + k], y = v[(long long)q * n + k];
    v[(long long)p * n + k] = c * x - linear::conjugate(d) * y;
    v[(long long)q * n + k] = d * x + c * y;
  }
}
// Makes s, which is its own conjugate transpose, diagonal and turns v along.
template <class T> inline __device__ void diagonalize(int n, T *s, T *v) {
  typedef typename Real<T>::type R;
  for (int sweep = 0; sweep < 60; sweep++) {
    R off = 0, all = 0;
    for (int j = 0; j < n; j++) {
      for (int i = 0; i < n; i++) {
        all += linear::squared(s[(long long)j * n + i]);
        if (i != j) off += linear::squared(s[(long long)j * n + i]);
      }
    }
    if (!(off > all * (sizeof(R) == 4 ? (R)1e-14 : (R)1e-30))) return;
    for (int p = 0; p < n; p++) {
      for (int q = p + 1; q < n; q++) {
        T pq = s[(long long)q * n + p];
        R size = linear::magnitude(pq);
        if (size == 0) continue;
        R theta = (linear::realPart(s[(long long)q * n + q]) - linear::realPart(s[(long long)p * n + p])) / (2 * size);
        R t = (theta >= 0 ? 1 : -1) / (fabs(theta) + sqrt(theta * theta + 1)), c = 1 / sqrt(t * t + 1);
        T d = pq * (t * c / size);
        turnColumns(n, s, p, q, c, d);
        for (int k = 0; k < n; k++) {
          T x = s[(long long)k * n + p], y = s[(long long)k * n + q];
          s[(long long)k * n + p] = c * x - d * y;
          s[(long long)k * n + q] = linear::conjugate(d) * x + c * y;
        }
        turnColumns(n, v, p, q, c, d);
      }
    }
  }
}
// Eigenvalues in ascending order, and vectors in place of the matrix where they are wanted.
template <class T>
inline __device__ void eigen(bool wantsVectors, bool isLower, int n, T *a, int lda, typename Real<T>::type *values, T *work) {
  typedef typename Real<T>::type R;
  T *s = work, *v = work + (long long)n * n;
  for (int j = 0; j < n; j++) {
    for (int i = 0; i < n; i++) {
      bool isStored = isLower ? i >= j : i <= j;
      s[(long long)j * n + i] = isStored ? a[(long long)j * lda + i] : linear::conjugate(a[(long long)i * lda + j]);
      v[(long long)j * n + i] = i == j ? T(1) : T();
    }
  }
  diagonalize(n, s, v);
  for (int k = 0; k < n; k++) {
    int best = -1;
    for (int j = 0; j < n; j++) {
      R value = linear::realPart(s[(long long)j * n + j]);
      if (value == value && (best < 0 || value < linear::realPart(s[(long long)best * n + best]))) best = j;
    }
    values[k] = linear::realPart(best < 0 ? s[0] : s[(long long)best * n + best]);
    for (int i = 0; wantsVectors && best >= 0 && i < n; i++) a[(long long)k * lda + i] = v[(long long)best * n + i];
    if (best >= 0) s[(long long)best * n + best] = T(NAN);
  }
}
template <class T>
__global__ void syevd(bool wantsVectors, bool isLower, int n, T *a, int lda, typename Real<T>::type *values, T *work, int *info) {
  eigen(wantsVectors, isLower, n, a, lda, values, work);
  *info = 0;
}
template <class T>
__global__ void syevBatch(bool wantsVectors, bool isLower, int n, T *a, int lda, typename Real<T>::type *values, T *work, int *info, int batches) {
  int b = blockIdx.x * blockDim.x + threadIdx.x;
  if (b >= batches) return;
  eigen(wantsVectors, isLower, n, a + (long long)b * lda * n, lda, values + (long long)b * n, work + (long long)b * 2 * n * n);
  info[b] = 0;
}
// Moves the eigenvalues that are wanted, and their vectors, to the front. Gives how many there are.
template <class T, class R>
int select(cusolverDnHandle_t handle, cusolverEigRange_t range, int n, T *a, int lda, R low, R high, int first, int last, R *values) {
  if (range == CUSOLVER_EIG_RANGE_ALL) return n;
  R *all = (R *)malloc(n * sizeof(R));
  cudaStreamSynchronize(handle->stream);
  cudaMemcpy(all, values, n * sizeof(R), cudaMemcpyDefault);
  int from = first - 1, end = last;
  if (range == CUSOLVER_EIG_RANGE_V) {
    for (from = 0; from < n && all[from] <= low;) from++;
    for (end = from; end < n && all[end] <= high;) end++;
  }
  free(all);
  for (int k = from; from > 0 && k < end; k++) {
    cudaMemcpy(values + k - from, values + k, sizeof(R), cudaMemcpyDefault);
    cudaMemcpy(a + (long long)(k - from) * lda, a + (long long)k * lda, n * sizeof(T), cudaMemcpyDefault);
  }
  return end - from;
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
inline cusolverStatus_t cusolverDnXsyevjGetResidual(cusolverDnHandle_t handle, syevjInfo_t info, double *residual) {
  *residual = 0;
  return CUSOLVER_STATUS_SUCCESS;
}
inline cusolverStatus_t cusolverDnXsyevjGetSweeps(cusolverDnHandle_t handle, syevjInfo_t info, int *sweeps) {
  *sweeps = 1;
  return CUSOLVER_STATUS_SUCCESS;
}
#define __CUSOLVER_EIGENVALUES(L, e, T, R, N)                                                                                                                                                                                  \
  inline cusolverStatus_t cusolverDn##L##e##vd_bufferSize(                                                                                                                                                                     \
      cusolverDnHandle_t handle, cusolverEigMode_t mode, cublasFillMode_t fill, int n, const T *a, int lda, const R *values, int *elements) {                                                                                  \
    *elements = n > 0 ? 2 * n * n : 1;                                                                                                                                                                                         \
    return CUSOLVER_STATUS_SUCCESS;                                                                                                                                                                                            \
  }                                                                                                                                                                                                                            \
  inline cusolverStatus_t cusolverDn##L##e##vd(                                                                                                                                                                                \
      cusolverDnHandle_t handle, cusolverEigMode_t mode, cublasFillMode_t fill, int n, T *a, int lda, R *values, T *work, int elements, int *info) {                                                                           \
    if (n <= 0 || lda < n || elements < 2 * n * n) return CUSOLVER_STATUS_INVALID_VALUE;                                                                                                                                       \
    cusolver::syevd<N><<<1, 1, 0, handle->stream>>>(mode == CUSOLVER_EIG_MODE_VECTOR, fill == CUBLAS_FILL_MODE_LOWER, n, (N *)a, lda, values, (N *)work, info);                                                                \
    return CUSOLVER_STATUS_SUCCESS;                                                                                                                                                                                            \
  }                                                                                                                                                                                                                            \
  inline cusolverStatus_t cusolverDn##L##e##vj_bufferSize(                                                                                                                                                                     \
      cusolverDnHandle_t handle, cusolverEigMode_t mode, cublasFillMode_t fill, int n, const T *a, int lda, const R *values, int *elements, syevjInfo_t parameters) {                                                          \
    return cusolverDn##L##e##vd_bufferSize(handle, mode, fill, n, a, lda, values, elements);                                                                                                                                   \
  }                                                                                                                                                                                                                            \
  inline cusolverStatus_t cusolverDn##L##e##vj(                                                                                                                                                                                \
      cusolverDnHandle_t handle, cusolverEigMode_t mode, cublasFillMode_t fill, int n, T *a, int lda, R *values, T *work, int elements, int *info, syevjInfo_t parameters) {                                                   \
    return cusolverDn##L##e##vd(handle, mode, fill, n, a, lda, values, work, elements, info);                                                                                                                                  \
  }                                                                                                                                                                                                                            \
  inline cusolverStatus_t cusolverDn##L##e##vjBatched_bufferSize(                                                                                                                                                              \
      cusolverDnHandle_t handle, cusolverEigMode_t mode, cublasFillMode_t fill, int n, const T *a, int lda, const R *values, int *elements, syevjInfo_t parameters, int batches) {                                             \
    *elements = n > 0 && batches > 0 ? 2 * n * n * batches : 1;                                                                                                                                                                \
    return CUSOLVER_STATUS_SUCCESS;                                                                                                                                                                                            \
  }                                                                                                                                                                                                                            \
  inline cusolverStatus_t cusolverDn##L##e##vjBatched(                                                                                                                                                                         \
      cusolverDnHandle_t handle, cusolverEigMode_t mode, cublasFillMode_t fill, int n, T *a, int lda, R *values, T *work, int elements, int *info, syevjInfo_t parameters, int batches) {                                      \
    if (n <= 0 || lda < n || batches <= 0 || elements < 2 * n * n * batches) return CUSOLVER_STATUS_INVALID_VALUE;                                                                                                             \
    cusolver::syevBatch<N><<<linear::blocks(batches), 128, 0, handle->stream>>>(mode == CUSOLVER_EIG_MODE_VECTOR, fill == CUBLAS_FILL_MODE_LOWER, n,                                                                           \
                                                                                (N *)a, lda, values, (N *)work, info, batches);                                                                                                \
    return CUSOLVER_STATUS_SUCCESS;                                                                                                                                                                                            \
  }                                                                                                                                                                                                                            \
  inline cusolverStatus_t cusolverDn##L##e##vdx_bufferSize(                                                                                                                                                                    \
      cusolverDnHandle_t handle, cusolverEigMode_t mode, cusolverEigRange_t range, cublasFillMode_t fill, int n, const T *a, int lda, R low, R high, int first, int last, int *found, const R *values, int *elements) {        \
    return cusolverDn##L##e##vd_bufferSize(handle, mode, fill, n, a, lda, values, elements);                                                                                                                                   \
  }                                                                                                                                                                                                                            \
  inline cusolverStatus_t cusolverDn##L##e##vdx(                                                                                                                                                                               \
      cusolverDnHandle_t handle, cusolverEigMode_t mode, cusolverEigRange_t range, cublasFillMode_t fill, int n, T *a, int lda, R low, R high, int first, int last, int *found, R *values, T *work, int elements, int *info) { \
    cusolverStatus_t status = cusolverDn##L##e##vd(handle, mode, fill, n, a, lda, values, work, elements, info);                                                                                                               \
    if (status == CUSOLVER_STATUS_SUCCESS) *found = cusolver::select(handle, range, n, a, lda, low, high, first, last, values);                                                                                                \
    return status;                                                                                                                                                                                                             \
  }
__CUSOLVER_EIGENVALUES(S, sye, float, float, float)
__CUSOLVER_EIGENVALUES(D, sye, double, double, double)
__CUSOLVER_EIGENVALUES(C, hee, cuComplex, float, linear::Complex)
__CUSOLVER_EIGENVALUES(Z, hee, cuDoubleComplex, double, linear::DoubleComplex)
#undef __CUSOLVER_EIGENVALUES
