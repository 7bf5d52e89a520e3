#pragma once
// The product of two dense matrices at the places where a sparse matrix has entries.
#include <cusparse/rows.h>
namespace cusparse {
template <class T>
__global__ void sddmm(int rows, int inner, const int *offsets, const int *columns, const int *order, int base, Factor<T> alpha, const T *a,
                      long long aRow, long long aColumn, const T *b, long long bRow, long long bColumn, Factor<T> beta, T *c) {
  int i = blockIdx.x * blockDim.x + threadIdx.x;
  if (i >= rows) return;
  for (int k = offsets[i] - base; k < offsets[i + 1] - base; k++) {
    T sum = T();
    for (int p = 0; p < inner; p++) sum += a[i * aRow + p * aColumn] * b[p * bRow + (columns[k] - base) * bColumn];
    T *target = c + (order == nullptr ? k : order[k]);
    T before = beta.get();
    *target = before == T() ? alpha.get() * sum : alpha.get() * sum + before * *target;
  }
}
template <class T>
cusparseStatus_t sampled(cusparseHandle_t handle, cusparseOperation_t opA, cusparseOperation_t opB, const T *alpha, cusparseConstDnMatDescr_t a,
                         cusparseConstDnMatDescr_t b, const T *beta, cusparseSpMatDescr_t c) {
  bool isOnDevice = handle->pointers == CUSPARSE_POINTER_MODE_DEVICE;
  bool isRowMajorA = (a->order == CUSPARSE_ORDER_ROW) != (opA != CUSPARSE_OPERATION_NON_TRANSPOSE);
  bool isRowMajorB = (b->order == CUSPARSE_ORDER_ROW) != (opB != CUSPARSE_OPERATION_NON_TRANSPOSE);
  int inner = (int)(opA == CUSPARSE_OPERATION_NON_TRANSPOSE ? a->cols : a->rows);
  Rows rows = rowsOf(c, false, handle->stream);
  if (rows.count > 0) {
    sddmm<T><<<blocks(rows.count), 128, 0, handle->stream>>>(
        rows.count, inner, rows.offsets, rows.columns, rows.order, rows.base, linear::factor(isOnDevice, alpha), (const T *)a->values,
        isRowMajorA ? a->ld : 1, isRowMajorA ? 1 : a->ld, (const T *)b->values, isRowMajorB ? b->ld : 1, isRowMajorB ? 1 : b->ld,
        linear::factor(isOnDevice, beta), (T *)c->values);
  }
  release(rows);
  return CUSPARSE_STATUS_SUCCESS;
}
} // namespace cusparse

inline cusparseStatus_t cusparseSDDMM_bufferSize(cusparseHandle_t handle, cusparseOperation_t opA, cusparseOperation_t opB, const void *alpha,
                                                 cusparseConstDnMatDescr_t a, cusparseConstDnMatDescr_t b, const void *beta, cusparseSpMatDescr_t c,
                                                 cudaDataType compute, cusparseSDDMMAlg_t algorithm, size_t *bytes) {
  *bytes = 8;
  return CUSPARSE_STATUS_SUCCESS;
}
inline cusparseStatus_t cusparseSDDMM_preprocess(cusparseHandle_t handle, cusparseOperation_t opA, cusparseOperation_t opB, const void *alpha,
                                                 cusparseConstDnMatDescr_t a, cusparseConstDnMatDescr_t b, const void *beta, cusparseSpMatDescr_t c,
                                                 cudaDataType compute, cusparseSDDMMAlg_t algorithm, void *buffer) {
  return CUSPARSE_STATUS_SUCCESS;
}
inline cusparseStatus_t cusparseSDDMM(cusparseHandle_t handle, cusparseOperation_t opA, cusparseOperation_t opB, const void *alpha,
                                      cusparseConstDnMatDescr_t a, cusparseConstDnMatDescr_t b, const void *beta, cusparseSpMatDescr_t c,
                                      cudaDataType compute, cusparseSDDMMAlg_t algorithm, void *buffer) {
  if (opA == CUSPARSE_OPERATION_CONJUGATE_TRANSPOSE || opB == CUSPARSE_OPERATION_CONJUGATE_TRANSPOSE) return CUSPARSE_STATUS_NOT_SUPPORTED;
  if (a->type != b->type || a->type != c->type || c->type != compute) return CUSPARSE_STATUS_NOT_SUPPORTED;
  switch (compute) {
  case CUDA_R_32F: return cusparse::sampled(handle, opA, opB, (const float *)alpha, a, b, (const float *)beta, c);
  case CUDA_R_64F: return cusparse::sampled(handle, opA, opB, (const double *)alpha, a, b, (const double *)beta, c);
  case CUDA_C_32F: return cusparse::sampled(handle, opA, opB, (const cusparse::Complex *)alpha, a, b, (const cusparse::Complex *)beta, c);
  case CUDA_C_64F: return cusparse::sampled(handle, opA, opB, (const cusparse::DoubleComplex *)alpha, a, b, (const cusparse::DoubleComplex *)beta, c);
  default: return CUSPARSE_STATUS_NOT_SUPPORTED;
  }
}
