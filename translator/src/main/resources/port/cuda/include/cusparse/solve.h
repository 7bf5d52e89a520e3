#pragma once
// Triangular systems, from the first row to the last or the other way; entries beyond the triangle are passed over.
#include <cusparse/rows.h>
struct cusparseSpSVDescr {
  bool isAnalysed;
};
typedef cusparseSpSVDescr *cusparseSpSVDescr_t;
struct cusparseSpSMDescr {
  bool isAnalysed;
};
typedef cusparseSpSMDescr *cusparseSpSMDescr_t;
namespace cusparse {
// One thread a right-hand side.
template <class T>
__global__ void solveTriangle(int rows, int n, bool isLower, bool isUnit, bool isConjugate, bool isConjugateB, const int *offsets, const int *columns,
                              const int *order, int base, const T *a, Factor<T> alpha, const T *b, long long bRow, long long bColumn, T *x,
                              long long xRow, long long xColumn) {
  int j = blockIdx.x * blockDim.x + threadIdx.x;
  if (j >= n) return;
  for (int step = 0; step < rows; step++) {
    int i = isLower ? step : rows - 1 - step;
    T right = b[i * bRow + j * bColumn];
    T sum = alpha.get() * (isConjugateB ? linear::conjugate(right) : right), diagonal = T(1);
    for (int k = offsets[i] - base; k < offsets[i + 1] - base; k++) {
      int column = columns[k] - base;
      T value = a[order == nullptr ? k : order[k]];
      if (isConjugate) value = linear::conjugate(value);
      if (column == i) {
        diagonal = value;
      } else if (column < i == isLower) {
        sum -= value * x[column * xRow + j * xColumn];
      }
    }
    x[i * xRow + j * xColumn] = isUnit ? sum : sum / diagonal;
  }
}
template <class T>
cusparseStatus_t solve(cusparseHandle_t handle, cusparseOperation_t opA, bool isConjugateB, const T *alpha, cusparseConstSpMatDescr_t a, int n, const T *b,
                       long long bRow, long long bColumn, T *x, long long xRow, long long xColumn) {
  bool isTransposed = opA != CUSPARSE_OPERATION_NON_TRANSPOSE;
  Rows rows = rowsOf(a, isTransposed, handle->stream);
  if (rows.count > 0 && n > 0) {
    solveTriangle<T><<<blocks(n), n < 128 ? n : 128, 0, handle->stream>>>(
        rows.count, n, (a->fill == CUSPARSE_FILL_MODE_LOWER) != isTransposed, a->diagonal == CUSPARSE_DIAG_TYPE_UNIT,
        opA == CUSPARSE_OPERATION_CONJUGATE_TRANSPOSE, isConjugateB, rows.offsets, rows.columns, rows.order, rows.base, (const T *)a->values,
        linear::factor(handle->pointers == CUSPARSE_POINTER_MODE_DEVICE, alpha), b, bRow, bColumn, x, xRow, xColumn);
  }
  release(rows);
  return CUSPARSE_STATUS_SUCCESS;
}
template <class T>
cusparseStatus_t solveVector(cusparseHandle_t handle, cusparseOperation_t op, const void *alpha, cusparseConstSpMatDescr_t a, cusparseConstDnVecDescr_t x,
                             cusparseDnVecDescr_t y) {
  return solve(handle, op, false, (const T *)alpha, a, 1, (const T *)x->values, 1, 0, (T *)y->values, 1, 0);
}
template <class T>
cusparseStatus_t solveMatrix(cusparseHandle_t handle, cusparseOperation_t opA, cusparseOperation_t opB, const void *alpha, cusparseConstSpMatDescr_t a,
                             cusparseConstDnMatDescr_t b, cusparseDnMatDescr_t c) {
  bool isRowMajorB = (b->order == CUSPARSE_ORDER_ROW) != (opB != CUSPARSE_OPERATION_NON_TRANSPOSE), isRowMajorC = c->order == CUSPARSE_ORDER_ROW;
  return solve(handle, opA, opB == CUSPARSE_OPERATION_CONJUGATE_TRANSPOSE, (const T *)alpha, a, (int)c->cols, (const T *)b->values,
               isRowMajorB ? b->ld : 1, isRowMajorB ? 1 : b->ld, (T *)c->values, isRowMajorC ? c->ld : 1, isRowMajorC ? 1 : c->ld);
}
} // namespace cusparse

inline cusparseStatus_t cusparseSpSV_createDescr(cusparseSpSVDescr_t *descr) {
  *descr = new cusparseSpSVDescr();
  return CUSPARSE_STATUS_SUCCESS;
}
inline cusparseStatus_t cusparseSpSV_destroyDescr(cusparseSpSVDescr_t descr) {
  delete descr;
  return CUSPARSE_STATUS_SUCCESS;
}
inline cusparseStatus_t cusparseSpSV_bufferSize(cusparseHandle_t handle, cusparseOperation_t op, const void *alpha, cusparseConstSpMatDescr_t a,
                                                cusparseConstDnVecDescr_t x, cusparseDnVecDescr_t y, cudaDataType compute, cusparseSpSVAlg_t algorithm,
                                                cusparseSpSVDescr_t descr, size_t *bytes) {
  *bytes = 8;
  return CUSPARSE_STATUS_SUCCESS;
}
inline cusparseStatus_t cusparseSpSV_analysis(cusparseHandle_t handle, cusparseOperation_t op, const void *alpha, cusparseConstSpMatDescr_t a,
                                              cusparseConstDnVecDescr_t x, cusparseDnVecDescr_t y, cudaDataType compute, cusparseSpSVAlg_t algorithm,
                                              cusparseSpSVDescr_t descr, void *buffer) {
  descr->isAnalysed = true;
  return CUSPARSE_STATUS_SUCCESS;
}
inline cusparseStatus_t cusparseSpSV_solve(cusparseHandle_t handle, cusparseOperation_t op, const void *alpha, cusparseConstSpMatDescr_t a,
                                           cusparseConstDnVecDescr_t x, cusparseDnVecDescr_t y, cudaDataType compute, cusparseSpSVAlg_t algorithm,
                                           cusparseSpSVDescr_t descr) {
  if (!descr->isAnalysed || a->rows != a->cols || a->rows != y->size) return CUSPARSE_STATUS_INVALID_VALUE;
  switch (compute) {
  case CUDA_R_32F: return cusparse::solveVector<float>(handle, op, alpha, a, x, y);
  case CUDA_R_64F: return cusparse::solveVector<double>(handle, op, alpha, a, x, y);
  case CUDA_C_32F: return cusparse::solveVector<cusparse::Complex>(handle, op, alpha, a, x, y);
  case CUDA_C_64F: return cusparse::solveVector<cusparse::DoubleComplex>(handle, op, alpha, a, x, y);
  default: return CUSPARSE_STATUS_NOT_SUPPORTED;
  }
}
inline cusparseStatus_t cusparseSpSM_createDescr(cusparseSpSMDescr_t *descr) {
  *descr = new cusparseSpSMDescr();
  return CUSPARSE_STATUS_SUCCESS;
}
inline cusparseStatus_t cusparseSpSM_destroyDescr(cusparseSpSMDescr_t descr) {
  delete descr;
  return CUSPARSE_STATUS_SUCCESS;
}
inline cusparseStatus_t cusparseSpSM_bufferSize(cusparseHandle_t handle, cusparseOperation_t opA, cusparseOperation_t opB, const void *alpha,
                                                cusparseConstSpMatDescr_t a, cusparseConstDnMatDescr_t b, cusparseDnMatDescr_t c, cudaDataType compute,
                                                cusparseSpSMAlg_t algorithm, cusparseSpSMDescr_t descr, size_t *bytes) {
  *bytes = 8;
  return CUSPARSE_STATUS_SUCCESS;
}
inline cusparseStatus_t cusparseSpSM_analysis(cusparseHandle_t handle, cusparseOperation_t opA, cusparseOperation_t opB, const void *alpha,
                                              cusparseConstSpMatDescr_t a, cusparseConstDnMatDescr_t b, cusparseDnMatDescr_t c, cudaDataType compute,
                                              cusparseSpSMAlg_t algorithm, cusparseSpSMDescr_t descr, void *buffer) {
  descr->isAnalysed = true;
  return CUSPARSE_STATUS_SUCCESS;
}
inline cusparseStatus_t cusparseSpSM_solve(cusparseHandle_t handle, cusparseOperation_t opA, cusparseOperation_t opB, const void *alpha,
                                           cusparseConstSpMatDescr_t a, cusparseConstDnMatDescr_t b, cusparseDnMatDescr_t c, cudaDataType compute,
                                           cusparseSpSMAlg_t algorithm, cusparseSpSMDescr_t descr) {
  if (!descr->isAnalysed || a->rows != a->cols || a->rows != c->rows) return CUSPARSE_STATUS_INVALID_VALUE;
  switch (compute) {
  case CUDA_R_32F: return cusparse::solveMatrix<float>(handle, opA, opB, alpha, a, b, c);
  case CUDA_R_64F: return cusparse::solveMatrix<double>(handle, opA, opB, alpha, a, b, c);
  case CUDA_C_32F: return cusparse::solveMatrix<cusparse::Complex>(handle, opA, opB, alpha, a, b, c);
  case CUDA_C_64F: return cusparse::solveMatrix<cusparse::DoubleComplex>(handle, opA, opB, alpha, a, b, c);
  default: return CUSPARSE_STATUS_NOT_SUPPORTED;
  }
}
