#pragma once
// From dense matrices to sparse ones and back.
#include <cusparse/rows.h>
namespace cusparse {
template <class T> __global__ void clearDense(int rows, int cols, T *dense, long long row, long long column) {
  int i = blockIdx.x * blockDim.x + threadIdx.x;
  if (i >= rows) return;
  for (int j = 0; j < cols; j++) dense[i * row + j * column] = T();
}
template <class T>
__global__ void toDense(int rows, const int *offsets, const int *columns, const int *order, int base, const T *a, T *dense, long long row,
                        long long column) {
  int i = blockIdx.x * blockDim.x + threadIdx.x;
  if (i >= rows) return;
  for (int k = offsets[i] - base; k < offsets[i + 1] - base; k++) dense[i * row + (columns[k] - base) * column] = a[order == nullptr ? k : order[k]];
}
// The number of entries before each row; one thread.
template <class T>
__global__ void countEntries(int rows, int cols, const T *dense, long long row, long long column, int base, int *offsets, int *entries) {
  int count = 0;
  for (int i = 0; i < rows; i++) {
    if (offsets != nullptr) offsets[i] = count + base;
    for (int j = 0; j < cols; j++) {
      if (!(dense[i * row + j * column] == T())) count++;
    }
  }
  if (offsets != nullptr) offsets[rows] = count + base;
  *entries = count;
}
// Entries in the order of the rows; one thread.
template <class T>
__global__ void listEntries(int rows, int cols, const T *dense, long long row, long long column, int base, int *majors, int *minors, T *values) {
  int k = 0;
  for (int i = 0; i < rows; i++) {
    for (int j = 0; j < cols; j++) {
      T value = dense[i * row + j * column];
      if (value == T()) continue;
      if (majors != nullptr) majors[k] = i + base;
      minors[k] = j + base;
      values[k++] = value;
    }
  }
}
// The values of entries whose places are known.
template <class T>
__global__ void pick(int rows, const int *offsets, const int *columns, const int *order, int base, const T *dense, long long row, long long column,
                     T *a) {
  int i = blockIdx.x * blockDim.x + threadIdx.x;
  if (i >= rows) return;
  for (int k = offsets[i] - base; k < offsets[i + 1] - base; k++) a[order == nullptr ? k : order[k]] = dense[i * row + (columns[k] - base) * column];
}
template <class T> cusparseStatus_t makeDense(cusparseHandle_t handle, cusparseConstSpMatDescr_t a, cusparseDnMatDescr_t b) {
  bool isRowMajor = b->order == CUSPARSE_ORDER_ROW;
  Rows rows = rowsOf(a, false, handle->stream);
  if (rows.count > 0) {
    long long row = isRowMajor ? b->ld : 1, column = isRowMajor ? 1 : b->ld;
    clearDense<T><<<blocks(rows.count), 128, 0, handle->stream>>>(rows.count, rows.columnCount, (T *)b->values, row, column);
    toDense<T><<<blocks(rows.count), 128, 0, handle->stream>>>(rows.count, rows.offsets, rows.columns, rows.order, rows.base, (const T *)a->values,
                                                              (T *)b->values, row, column);
  }
  release(rows);
  return CUSPARSE_STATUS_SUCCESS;
}
template <class T> cusparseStatus_t analyse(cusparseHandle_t handle, cusparseConstDnMatDescr_t a, cusparseSpMatDescr_t b) {
  bool isByColumn = b->format == CUSPARSE_FORMAT_CSC, isRowMajor = (a->order == CUSPARSE_ORDER_ROW) != isByColumn;
  int *count, entries = 0;
  cudaMalloc(&count, sizeof(int));
  countEntries<T><<<1, 1, 0, handle->stream>>>((int)(isByColumn ? a->cols : a->rows), (int)(isByColumn ? a->rows : a->cols), (const T *)a->values,
                                                 isRowMajor ? a->ld : 1, isRowMajor ? 1 : a->ld, b->base,
                                                 b->format == CUSPARSE_FORMAT_COO ? nullptr : (int *)b->offsets, count);
  cudaMemcpyAsync(&entries, count, sizeof(int), cudaMemcpyDeviceToHost, handle->stream);
  cudaStreamSynchronize(handle->stream);
  cudaFree(count);
  b->nnz = entries;
  return CUSPARSE_STATUS_SUCCESS;
}
template <class T> cusparseStatus_t convert(cusparseHandle_t handle, cusparseConstDnMatDescr_t a, cusparseSpMatDescr_t b) {
  bool isByColumn = b->format == CUSPARSE_FORMAT_CSC, isRowMajor = (a->order == CUSPARSE_ORDER_ROW) != isByColumn;
  listEntries<T><<<1, 1, 0, handle->stream>>>((int)(isByColumn ? a->cols : a->rows), (int)(isByColumn ? a->rows : a->cols), (const T *)a->values,
                                                isRowMajor ? a->ld : 1, isRowMajor ? 1 : a->ld, b->base,
                                                b->format == CUSPARSE_FORMAT_COO ? (int *)b->offsets : nullptr, (int *)b->indices, (T *)b->values);
  return CUSPARSE_STATUS_SUCCESS;
}
template <class T> cusparseStatus_t makeSparse(cusparseHandle_t handle, bool isAnalysis, cusparseConstDnMatDescr_t a, cusparseSpMatDescr_t b) {
  if (b->format == CUSPARSE_FORMAT_BLOCKED_ELL) {
    if (isAnalysis) return CUSPARSE_STATUS_SUCCESS;
    Rows rows = rowsOf(b, false, handle->stream);
    bool isRowMajor = a->order == CUSPARSE_ORDER_ROW;
    pick<T><<<blocks(rows.count), 128, 0, handle->stream>>>(rows.count, rows.offsets, rows.columns, rows.order, rows.base, (const T *)a->values,
                                                           isRowMajor ? a->ld : 1, isRowMajor ? 1 : a->ld, (T *)b->values);
    release(rows);
    return CUSPARSE_STATUS_SUCCESS;
  }
  bool isNarrow = b->offsetType == CUSPARSE_INDEX_32I && b->indexType == CUSPARSE_INDEX_32I;
  if (b->format == CUSPARSE_FORMAT_BSR || !isNarrow) return CUSPARSE_STATUS_NOT_SUPPORTED;
  return isAnalysis ? analyse<T>(handle, a, b) : convert<T>(handle, a, b);
}
inline cusparseStatus_t makeSparseTyped(cusparseHandle_t handle, bool isAnalysis, cusparseConstDnMatDescr_t a, cusparseSpMatDescr_t b) {
  if (a->type != b->type) return CUSPARSE_STATUS_NOT_SUPPORTED;
  switch (a->type) {
  case CUDA_R_32F: return makeSparse<float>(handle, isAnalysis, a, b);
  case CUDA_R_64F: return makeSparse<double>(handle, isAnalysis, a, b);
  case CUDA_C_32F: return makeSparse<Complex>(handle, isAnalysis, a, b);
  case CUDA_C_64F: return makeSparse<DoubleComplex>(handle, isAnalysis, a, b);
  default: return CUSPARSE_STATUS_NOT_SUPPORTED;
  }
}
} // namespace cusparse

inline cusparseStatus_t cusparseSparseToDense_bufferSize(cusparseHandle_t handle, cusparseConstSpMatDescr_t a, cusparseDnMatDescr_t b,
                                                         cusparseSparseToDenseAlg_t algorithm, size_t *bytes) {
  *bytes = 8;
  return CUSPARSE_STATUS_SUCCESS;
}
inline cusparseStatus_t cusparseSparseToDense(cusparseHandle_t handle, cusparseConstSpMatDescr_t a, cusparseDnMatDescr_t b,
                                              cusparseSparseToDenseAlg_t algorithm, void *buffer) {
  if (a->type != b->type) return CUSPARSE_STATUS_NOT_SUPPORTED;
  switch (a->type) {
  case CUDA_R_32F: return cusparse::makeDense<float>(handle, a, b);
  case CUDA_R_64F: return cusparse::makeDense<double>(handle, a, b);
  case CUDA_C_32F: return cusparse::makeDense<cusparse::Complex>(handle, a, b);
  case CUDA_C_64F: return cusparse::makeDense<cusparse::DoubleComplex>(handle, a, b);
  default: return CUSPARSE_STATUS_NOT_SUPPORTED;
  }
}
inline cusparseStatus_t cusparseDenseToSparse_bufferSize(cusparseHandle_t handle, cusparseConstDnMatDescr_t a, cusparseSpMatDescr_t b,
                                                         cusparseDenseToSparseAlg_t algorithm, size_t *bytes) {
  *bytes = 8;
  return CUSPARSE_STATUS_SUCCESS;
}
inline cusparseStatus_t cusparseDenseToSparse_analysis(cusparseHandle_t handle, cusparseConstDnMatDescr_t a, cusparseSpMatDescr_t b,
                                                       cusparseDenseToSparseAlg_t algorithm, void *buffer) {
  return cusparse::makeSparseTyped(handle, true, a, b);
}
inline cusparseStatus_t cusparseDenseToSparse_convert(cusparseHandle_t handle, cusparseConstDnMatDescr_t a, cusparseSpMatDescr_t b,
                                                      cusparseDenseToSparseAlg_t algorithm, void *buffer) {
  return cusparse::makeSparseTyped(handle, false, a, b);
}
