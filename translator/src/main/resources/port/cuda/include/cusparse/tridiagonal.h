#pragma once
// Tridiagonal systems.
#include <cusparse/rows.h>
namespace cusparse {
// One thread a system. Rows are exchanged where the entry below the diagonal is the larger one, which fills a second upper diagonal.
template <class T>
__global__ void solveTridiagonal(int m, int systems, const T *lower, const T *diagonal, const T *upper, long long batch, T *b, long long step, T *work) {
  int s = blockIdx.x * blockDim.x + threadIdx.x;
  if (s >= systems) return;
  T *d = work + (long long)s * 3 * m, *u = d + m, *uu = u + m, *x = b + s * step;
  const T *below = lower + s * batch;
  for (int i = 0; i < m; i++) {
    d[i] = diagonal[s * batch + i];
    u[i] = i + 1 < m ? upper[s * batch + i] : T();
    uu[i] = T();
  }
  for (int i = 0; i + 1 < m; i++) {
    T l = below[i + 1];
    if (linear::magnitude(d[i]) >= linear::magnitude(l)) {
      T factor = l / d[i];
      d[i + 1] -= factor * u[i];
      x[i + 1] -= factor * x[i];
    } else {
      T factor = d[i] / l, kept = x[i], old = u[i];
      d[i] = l;
      u[i] = d[i + 1];
      uu[i] = u[i + 1];
      d[i + 1] = old - factor * u[i];
      u[i + 1] = -(factor * uu[i]);
      x[i] = x[i + 1];
      x[i + 1] = kept - factor * x[i];
    }
  }
  for (int i = m - 1; i >= 0; i--) {
    T sum = x[i];
    if (i + 1 < m) sum -= u[i] * x[i + 1];
    if (i + 2 < m) sum -= uu[i] * x[i + 2];
    x[i] = sum / d[i];
  }
}
template <class T>
cusparseStatus_t tridiagonal(cusparseHandle_t handle, int m, int systems, const T *lower, const T *diagonal, const T *upper, long long batch, T *b,
                             long long step, void *buffer) {
  if (m < 3) return CUSPARSE_STATUS_INVALID_VALUE;
  if (systems > 0) {
    solveTridiagonal<T><<<blocks(systems), systems < 128 ? systems : 128, 0, handle->stream>>>(m, systems, lower, diagonal, upper, batch, b, step,
                                                                                              (T *)buffer);
  }
  return CUSPARSE_STATUS_SUCCESS;
}
} // namespace cusparse
inline cusparseStatus_t cusparseSgtsv2_bufferSizeExt(cusparseHandle_t handle, int m, int n, const float *dl, const float *d, const float *du, const float *b, int ldb,
                                                     size_t *bytes) {
  *bytes = (size_t)3 * m * n * sizeof(float);
  return CUSPARSE_STATUS_SUCCESS;
}
inline cusparseStatus_t cusparseSgtsv2(cusparseHandle_t handle, int m, int n, const float *dl, const float *d, const float *du, float *b, int ldb, void *buffer) {
  return cusparse::tridiagonal(handle, m, n, (const float *)dl, (const float *)d, (const float *)du, 0, (float *)b, ldb, buffer);
}
inline cusparseStatus_t cusparseDgtsv2_bufferSizeExt(cusparseHandle_t handle, int m, int n, const double *dl, const double *d, const double *du, const double *b, int ldb,
                                                     size_t *bytes) {
  *bytes = (size_t)3 * m * n * sizeof(double);
  return CUSPARSE_STATUS_SUCCESS;
}
inline cusparseStatus_t cusparseDgtsv2(cusparseHandle_t handle, int m, int n, const double *dl, const double *d, const double *du, double *b, int ldb, void *buffer) {
  return cusparse::tridiagonal(handle, m, n, (const double *)dl, (const double *)d, (const double *)du, 0, (double *)b, ldb, buffer);
}
inline cusparseStatus_t cusparseCgtsv2_bufferSizeExt(cusparseHandle_t handle, int m, int n, const cuComplex *dl, const cuComplex *d, const cuComplex *du, const cuComplex *b, int ldb,
                                                     size_t *bytes) {
  *bytes = (size_t)3 * m * n * sizeof(cuComplex);
  return CUSPARSE_STATUS_SUCCESS;
}
inline cusparseStatus_t cusparseCgtsv2(cusparseHandle_t handle, int m, int n, const cuComplex *dl, const cuComplex *d, const cuComplex *du, cuComplex *b, int ldb, void *buffer) {
  return cusparse::tridiagonal(handle, m, n, (const linear::Complex *)dl, (const linear::Complex *)d, (const linear::Complex *)du, 0, (linear::Complex *)b, ldb, buffer);
}
inline cusparseStatus_t cusparseZgtsv2_bufferSizeExt(cusparseHandle_t handle, int m, int n, const cuDoubleComplex *dl, const cuDoubleComplex *d, const cuDoubleComplex *du, const cuDoubleComplex *b, int ldb,
                                                     size_t *bytes) {
  *bytes = (size_t)3 * m * n * sizeof(cuDoubleComplex);
  return CUSPARSE_STATUS_SUCCESS;
}
inline cusparseStatus_t cusparseZgtsv2(cusparseHandle_t handle, int m, int n, const cuDoubleComplex *dl, const cuDoubleComplex *d, const cuDoubleComplex *du, cuDoubleComplex *b, int ldb, void *buffer) {
  return cusparse::tridiagonal(handle, m, n, (const linear::DoubleComplex *)dl, (const linear::DoubleComplex *)d, (const linear::DoubleComplex *)du, 0, (linear::DoubleComplex *)b, ldb, buffer);
}
inline cusparseStatus_t cusparseSgtsv2_nopivot_bufferSizeExt(cusparseHandle_t handle, int m, int n, const float *dl, const float *d, const float *du, const float *b, int ldb,
                                                     size_t *bytes) {
  *bytes = (size_t)3 * m * n * sizeof(float);
  return CUSPARSE_STATUS_SUCCESS;
}
inline cusparseStatus_t cusparseSgtsv2_nopivot(cusparseHandle_t handle, int m, int n, const float *dl, const float *d, const float *du, float *b, int ldb, void *buffer) {
  return cusparse::tridiagonal(handle, m, n, (const float *)dl, (const float *)d, (const float *)du, 0, (float *)b, ldb, buffer);
}
inline cusparseStatus_t cusparseDgtsv2_nopivot_bufferSizeExt(cusparseHandle_t handle, int m, int n, const double *dl, const double *d, const double *du, const double *b, int ldb,
                                                     size_t *bytes) {
  *bytes = (size_t)3 * m * n * sizeof(double);
  return CUSPARSE_STATUS_SUCCESS;
}
inline cusparseStatus_t cusparseDgtsv2_nopivot(cusparseHandle_t handle, int m, int n, const double *dl, const double *d, const double *du, double *b, int ldb, void *buffer) {
  return cusparse::tridiagonal(handle, m, n, (const double *)dl, (const double *)d, (const double *)du, 0, (double *)b, ldb, buffer);
}
inline cusparseStatus_t cusparseCgtsv2_nopivot_bufferSizeExt(cusparseHandle_t handle, int m, int n, const cuComplex *dl, const cuComplex *d, const cuComplex *du, const cuComplex *b, int ldb,
                                                     size_t *bytes) {
  *bytes = (size_t)3 * m * n * sizeof(cuComplex);
  return CUSPARSE_STATUS_SUCCESS;
}
inline cusparseStatus_t cusparseCgtsv2_nopivot(cusparseHandle_t handle, int m, int n, const cuComplex *dl, const cuComplex *d, const cuComplex *du, cuComplex *b, int ldb, void *buffer) {
  return cusparse::tridiagonal(handle, m, n, (const linear::Complex *)dl, (const linear::Complex *)d, (const linear::Complex *)du, 0, (linear::Complex *)b, ldb, buffer);
}
inline cusparseStatus_t cusparseZgtsv2_nopivot_bufferSizeExt(cusparseHandle_t handle, int m, int n, const cuDoubleComplex *dl, const cuDoubleComplex *d, const cuDoubleComplex *du, const cuDoubleComplex *b, int ldb,
                                                     size_t *bytes) {
  *bytes = (size_t)3 * m * n * sizeof(cuDoubleComplex);
  return CUSPARSE_STATUS_SUCCESS;
}
inline cusparseStatus_t cusparseZgtsv2_nopivot(cusparseHandle_t handle, int m, int n, const cuDoubleComplex *dl, const cuDoubleComplex *d, const cuDoubleComplex *du, cuDoubleComplex *b, int ldb, void *buffer) {
  return cusparse::tridiagonal(handle, m, n, (const linear::DoubleComplex *)dl, (const linear::DoubleComplex *)d, (const linear::DoubleComplex *)du, 0, (linear::DoubleComplex *)b, ldb, buffer);
}
inline cusparseStatus_t cusparseSgtsv2StridedBatch_bufferSizeExt(cusparseHandle_t handle, int m, const float *dl, const float *d, const float *du, const float *x,
                                                                 int batches, int stride, size_t *bytes) {
  *bytes = (size_t)3 * m * batches * sizeof(float);
  return CUSPARSE_STATUS_SUCCESS;
}
inline cusparseStatus_t cusparseSgtsv2StridedBatch(cusparseHandle_t handle, int m, const float *dl, const float *d, const float *du, float *x, int batches, int stride,
                                                   void *buffer) {
  return cusparse::tridiagonal(handle, m, batches, (const float *)dl, (const float *)d, (const float *)du, stride, (float *)x, stride, buffer);
}
inline cusparseStatus_t cusparseDgtsv2StridedBatch_bufferSizeExt(cusparseHandle_t handle, int m, const double *dl, const double *d, const double *du, const double *x,
                                                                 int batches, int stride, size_t *bytes) {
  *bytes = (size_t)3 * m * batches * sizeof(double);
  return CUSPARSE_STATUS_SUCCESS;
}
inline cusparseStatus_t cusparseDgtsv2StridedBatch(cusparseHandle_t handle, int m, const double *dl, const double *d, const double *du, double *x, int batches, int stride,
                                                   void *buffer) {
  return cusparse::tridiagonal(handle, m, batches, (const double *)dl, (const double *)d, (const double *)du, stride, (double *)x, stride, buffer);
}
inline cusparseStatus_t cusparseCgtsv2StridedBatch_bufferSizeExt(cusparseHandle_t handle, int m, const cuComplex *dl, const cuComplex *d, const cuComplex *du, const cuComplex *x,
                                                                 int batches, int stride, size_t *bytes) {
  *bytes = (size_t)3 * m * batches * sizeof(cuComplex);
  return CUSPARSE_STATUS_SUCCESS;
}
inline cusparseStatus_t cusparseCgtsv2StridedBatch(cusparseHandle_t handle, int m, const cuComplex *dl, const cuComplex *d, const cuComplex *du, cuComplex *x, int batches, int stride,
                                                   void *buffer) {
  return cusparse::tridiagonal(handle, m, batches, (const linear::Complex *)dl, (const linear::Complex *)d, (const linear::Complex *)du, stride, (linear::Complex *)x, stride, buffer);
}
inline cusparseStatus_t cusparseZgtsv2StridedBatch_bufferSizeExt(cusparseHandle_t handle, int m, const cuDoubleComplex *dl, const cuDoubleComplex *d, const cuDoubleComplex *du, const cuDoubleComplex *x,
                                                                 int batches, int stride, size_t *bytes) {
  *bytes = (size_t)3 * m * batches * sizeof(cuDoubleComplex);
  return CUSPARSE_STATUS_SUCCESS;
}
inline cusparseStatus_t cusparseZgtsv2StridedBatch(cusparseHandle_t handle, int m, const cuDoubleComplex *dl, const cuDoubleComplex *d, const cuDoubleComplex *du, cuDoubleComplex *x, int batches, int stride,
                                                   void *buffer) {
  return cusparse::tridiagonal(handle, m, batches, (const linear::DoubleComplex *)dl, (const linear::DoubleComplex *)d, (const linear::DoubleComplex *)du, stride, (linear::DoubleComplex *)x, stride, buffer);
}
