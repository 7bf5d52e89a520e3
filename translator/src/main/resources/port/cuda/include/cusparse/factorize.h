#pragma once
// Incomplete factorizations in place, without fill-in; the columns of a row ascend.
#include <cusparse/rows.h>
struct csrilu02Info {
  int zeroPivot;
};
typedef csrilu02Info *csrilu02Info_t;
struct csric02Info {
  int zeroPivot;
};
typedef csric02Info *csric02Info_t;
namespace cusparse {
inline __device__ int find(const int *columns, int first, int end, int column) {
  for (int k = first; k < end; k++) {
    if (columns[k] == column) return k;
  }
  return -1;
}
// l * u = a, with ones on the diagonal of l; one thread.
template <class T> __global__ void ilu0(int rows, const int *offsets, const int *columns, int base, T *a, int *zeroPivot) {
  *zeroPivot = -1;
  for (int i = 0; i < rows; i++) {
    int first = offsets[i] - base, end = offsets[i + 1] - base;
    for (int k = first; k < end; k++) {
      int pivotRow = columns[k] - base;
      if (pivotRow >= i) break;
      int pivotEnd = offsets[pivotRow + 1] - base, pivot = find(columns, offsets[pivotRow] - base, pivotEnd, columns[k]);
      if (pivot < 0 || a[pivot] == T()) continue;
      a[k] /= a[pivot];
      for (int l = pivot + 1; l < pivotEnd; l++) {
        int target = find(columns, k + 1, end, columns[l]);
        if (target >= 0) a[target] -= a[k] * a[l];
      }
    }
    int diagonal = find(columns, first, end, i + base);
    if ((diagonal < 0 || a[diagonal] == T()) && *zeroPivot < 0) *zeroPivot = i + base;
  }
}
// l * conjugate transpose of l = a, in the lower triangle; one thread.
template <class T> __global__ void ic0(int rows, const int *offsets, const int *columns, int base, T *a, int *zeroPivot) {
  *zeroPivot = -1;
  for (int i = 0; i < rows; i++) {
    int first = offsets[i] - base, end = offsets[i + 1] - base;
    for (int k = first; k < end; k++) {
      int j = columns[k] - base;
      if (j > i) break;
      int other = offsets[j] - base, otherEnd = offsets[j + 1] - base;
      T sum = a[k];
      for (int l = first; l < k; l++) {
        int match = find(columns, other, otherEnd, columns[l]);
        if (match >= 0) sum -= a[l] * linear::conjugate(a[match]);
      }
      if (j < i) {
        int diagonal = find(columns, other, otherEnd, j + base);
        a[k] = diagonal < 0 ? sum : sum / a[diagonal];
      } else {
        if (sum == T() && *zeroPivot < 0) *zeroPivot = i + base;
        a[k] = T(sqrt(linear::magnitude(sum)));
      }
    }
  }
}
inline cusparseStatus_t pivotOf(int *found, int *kept, cudaStream_t stream) {
  cudaMemcpyAsync(kept, found, sizeof(int), cudaMemcpyDeviceToHost, stream);
  cudaStreamSynchronize(stream);
  cudaFree(found);
  return CUSPARSE_STATUS_SUCCESS;
}
template <class T>
cusparseStatus_t factorizeLu(cusparseHandle_t handle, int m, const cusparseMatDescr_t descr, T *a, const int *offsets, const int *columns, int *zeroPivot) {
  int *found;
  cudaMalloc(&found, sizeof(int));
  ilu0<T><<<1, 1, 0, handle->stream>>>(m, offsets, columns, descr->base, a, found);
  return pivotOf(found, zeroPivot, handle->stream);
}
template <class T>
cusparseStatus_t factorizeCholesky(cusparseHandle_t handle, int m, const cusparseMatDescr_t descr, T *a, const int *offsets, const int *columns,
                                   int *zeroPivot) {
  int *found;
  cudaMalloc(&found, sizeof(int));
  ic0<T><<<1, 1, 0, handle->stream>>>(m, offsets, columns, descr->base, a, found);
  return pivotOf(found, zeroPivot, handle->stream);
}
} // namespace cusparse

inline cusparseStatus_t cusparseCreateCsrilu02Info(csrilu02Info_t *info) {
  *info = new csrilu02Info();
  (*info)->zeroPivot = -1;
  return CUSPARSE_STATUS_SUCCESS;
}
inline cusparseStatus_t cusparseDestroyCsrilu02Info(csrilu02Info_t info) {
  delete info;
  return CUSPARSE_STATUS_SUCCESS;
}
inline cusparseStatus_t cusparseXcsrilu02_zeroPivot(cusparseHandle_t handle, csrilu02Info_t info, int *position) {
  *position = info->zeroPivot;
  return info->zeroPivot < 0 ? CUSPARSE_STATUS_SUCCESS : CUSPARSE_STATUS_ZERO_PIVOT;
}
inline cusparseStatus_t cusparseScsrilu02_bufferSize(cusparseHandle_t handle, int m, int nnz, const cusparseMatDescr_t descr, float *values, const int *offsets,
                                                   const int *columns, csrilu02Info_t info, int *bytes) {
  *bytes = 8;
  return CUSPARSE_STATUS_SUCCESS;
}
inline cusparseStatus_t cusparseScsrilu02_analysis(cusparseHandle_t handle, int m, int nnz, const cusparseMatDescr_t descr, const float *values,
                                                 const int *offsets, const int *columns, csrilu02Info_t info, cusparseSolvePolicy_t policy, void *buffer) {
  return CUSPARSE_STATUS_SUCCESS;
}
inline cusparseStatus_t cusparseScsrilu02(cusparseHandle_t handle, int m, int nnz, const cusparseMatDescr_t descr, float *values, const int *offsets,
                                        const int *columns, csrilu02Info_t info, cusparseSolvePolicy_t policy, void *buffer) {
  return cusparse::factorizeLu(handle, m, descr, (float *)values, offsets, columns, &info->zeroPivot);
}
inline cusparseStatus_t cusparseDcsrilu02_bufferSize(cusparseHandle_t handle, int m, int nnz, const cusparseMatDescr_t descr, double *values, const int *offsets,
                                                   const int *columns, csrilu02Info_t info, int *bytes) {
  *bytes = 8;
  return CUSPARSE_STATUS_SUCCESS;
}
inline cusparseStatus_t cusparseDcsrilu02_analysis(cusparseHandle_t handle, int m, int nnz, const cusparseMatDescr_t descr, const double *values,
                                                 const int *offsets, const int *columns, csrilu02Info_t info, cusparseSolvePolicy_t policy, void *buffer) {
  return CUSPARSE_STATUS_SUCCESS;
}
inline cusparseStatus_t cusparseDcsrilu02(cusparseHandle_t handle, int m, int nnz, const cusparseMatDescr_t descr, double *values, const int *offsets,
                                        const int *columns, csrilu02Info_t info, cusparseSolvePolicy_t policy, void *buffer) {
  return cusparse::factorizeLu(handle, m, descr, (double *)values, offsets, columns, &info->zeroPivot);
}
inline cusparseStatus_t cusparseCcsrilu02_bufferSize(cusparseHandle_t handle, int m, int nnz, const cusparseMatDescr_t descr, cuComplex *values, const int *offsets,
                                                   const int *columns, csrilu02Info_t info, int *bytes) {
  *bytes = 8;
  return CUSPARSE_STATUS_SUCCESS;
}
inline cusparseStatus_t cusparseCcsrilu02_analysis(cusparseHandle_t handle, int m, int nnz, const cusparseMatDescr_t descr, const cuComplex *values,
                                                 const int *offsets, const int *columns, csrilu02Info_t info, cusparseSolvePolicy_t policy, void *buffer) {
  return CUSPARSE_STATUS_SUCCESS;
}
inline cusparseStatus_t cusparseCcsrilu02(cusparseHandle_t handle, int m, int nnz, const cusparseMatDescr_t descr, cuComplex *values, const int *offsets,
                                        const int *columns, csrilu02Info_t info, cusparseSolvePolicy_t policy, void *buffer) {
  return cusparse::factorizeLu(handle, m, descr, (linear::Complex *)values, offsets, columns, &info->zeroPivot);
}
inline cusparseStatus_t cusparseZcsrilu02_bufferSize(cusparseHandle_t handle, int m, int nnz, const cusparseMatDescr_t descr, cuDoubleComplex *values, const int *offsets,
                                                   const int *columns, csrilu02Info_t info, int *bytes) {
  *bytes = 8;
  return CUSPARSE_STATUS_SUCCESS;
}
inline cusparseStatus_t cusparseZcsrilu02_analysis(cusparseHandle_t handle, int m, int nnz, const cusparseMatDescr_t descr, const cuDoubleComplex *values,
                                                 const int *offsets, const int *columns, csrilu02Info_t info, cusparseSolvePolicy_t policy, void *buffer) {
  return CUSPARSE_STATUS_SUCCESS;
}
inline cusparseStatus_t cusparseZcsrilu02(cusparseHandle_t handle, int m, int nnz, const cusparseMatDescr_t descr, cuDoubleComplex *values, const int *offsets,
                                        const int *columns, csrilu02Info_t info, cusparseSolvePolicy_t policy, void *buffer) {
  return cusparse::factorizeLu(handle, m, descr, (linear::DoubleComplex *)values, offsets, columns, &info->zeroPivot);
}

inline cusparseStatus_t cusparseCreateCsric02Info(csric02Info_t *info) {
  *info = new csric02Info();
  (*info)->zeroPivot = -1;
  return CUSPARSE_STATUS_SUCCESS;
}
inline cusparseStatus_t cusparseDestroyCsric02Info(csric02Info_t info) {
  delete info;
  return CUSPARSE_STATUS_SUCCESS;
}
inline cusparseStatus_t cusparseXcsric02_zeroPivot(cusparseHandle_t handle, csric02Info_t info, int *position) {
  *position = info->zeroPivot;
  return info->zeroPivot < 0 ? CUSPARSE_STATUS_SUCCESS : CUSPARSE_STATUS_ZERO_PIVOT;
}
inline cusparseStatus_t cusparseScsric02_bufferSize(cusparseHandle_t handle, int m, int nnz, const cusparseMatDescr_t descr, float *values, const int *offsets,
                                                   const int *columns, csric02Info_t info, int *bytes) {
  *bytes = 8;
  return CUSPARSE_STATUS_SUCCESS;
}
inline cusparseStatus_t cusparseScsric02_analysis(cusparseHandle_t handle, int m, int nnz, const cusparseMatDescr_t descr, const float *values,
                                                 const int *offsets, const int *columns, csric02Info_t info, cusparseSolvePolicy_t policy, void *buffer) {
  return CUSPARSE_STATUS_SUCCESS;
}
inline cusparseStatus_t cusparseScsric02(cusparseHandle_t handle, int m, int nnz, const cusparseMatDescr_t descr, float *values, const int *offsets,
                                        const int *columns, csric02Info_t info, cusparseSolvePolicy_t policy, void *buffer) {
  return cusparse::factorizeCholesky(handle, m, descr, (float *)values, offsets, columns, &info->zeroPivot);
}
inline cusparseStatus_t cusparseDcsric02_bufferSize(cusparseHandle_t handle, int m, int nnz, const cusparseMatDescr_t descr, double *values, const int *offsets,
                                                   const int *columns, csric02Info_t info, int *bytes) {
  *bytes = 8;
  return CUSPARSE_STATUS_SUCCESS;
}
inline cusparseStatus_t cusparseDcsric02_analysis(cusparseHandle_t handle, int m, int nnz, const cusparseMatDescr_t descr, const double *values,
                                                 const int *offsets, const int *columns, csric02Info_t info, cusparseSolvePolicy_t policy, void *buffer) {
  return CUSPARSE_STATUS_SUCCESS;
}
inline cusparseStatus_t cusparseDcsric02(cusparseHandle_t handle, int m, int nnz, const cusparseMatDescr_t descr, double *values, const int *offsets,
                                        const int *columns, csric02Info_t info, cusparseSolvePolicy_t policy, void *buffer) {
  return cusparse::factorizeCholesky(handle, m, descr, (double *)values, offsets, columns, &info->zeroPivot);
}
inline cusparseStatus_t cusparseCcsric02_bufferSize(cusparseHandle_t handle, int m, int nnz, const cusparseMatDescr_t descr, cuComplex *values, const int *offsets,
                                                   const int *columns, csric02Info_t info, int *bytes) {
  *bytes = 8;
  return CUSPARSE_STATUS_SUCCESS;
}
inline cusparseStatus_t cusparseCcsric02_analysis(cusparseHandle_t handle, int m, int nnz, const cusparseMatDescr_t descr, const cuComplex *values,
                                                 const int *offsets, const int *columns, csric02Info_t info, cusparseSolvePolicy_t policy, void *buffer) {
  return CUSPARSE_STATUS_SUCCESS;
}
inline cusparseStatus_t cusparseCcsric02(cusparseHandle_t handle, int m, int nnz, const cusparseMatDescr_t descr, cuComplex *values, const int *offsets,
                                        const int *columns, csric02Info_t info, cusparseSolvePolicy_t policy, void *buffer) {
  return cusparse::factorizeCholesky(handle, m, descr, (linear::Complex *)values, offsets, columns, &info->zeroPivot);
}
inline cusparseStatus_t cusparseZcsric02_bufferSize(cusparseHandle_t handle, int m, int nnz, const cusparseMatDescr_t descr, cuDoubleComplex *values, const int *offsets,
                                                   const int *columns, csric02Info_t info, int *bytes) {
  *bytes = 8;
  return CUSPARSE_STATUS_SUCCESS;
}
inline cusparseStatus_t cusparseZcsric02_analysis(cusparseHandle_t handle, int m, int nnz, const cusparseMatDescr_t descr, const cuDoubleComplex *values,
                                                 const int *offsets, const int *columns, csric02Info_t info, cusparseSolvePolicy_t policy, void *buffer) {
  return CUSPARSE_STATUS_SUCCESS;
}
inline cusparseStatus_t cusparseZcsric02(cusparseHandle_t handle, int m, int nnz, const cusparseMatDescr_t descr, cuDoubleComplex *values, const int *offsets,
                                        const int *columns, csric02Info_t info, cusparseSolvePolicy_t policy, void *buffer) {
  return cusparse::factorizeCholesky(handle, m, descr, (linear::DoubleComplex *)values, offsets, columns, &info->zeroPivot);
}
