#pragma once
// From one sparse format to another, and sorting.
#include <cusparse/rows.h>
namespace cusparse {
// How many entries stand before each row; one thread, since rows repeat.
inline __global__ void offsetsOfRows(int rows, int entries, const int *row, int base, int *offsets) {
  for (int i = 0; i <= rows; i++) offsets[i] = base;
  for (int k = 0; k < entries; k++) offsets[row[k] - base + 1]++;
  for (int i = 0; i < rows; i++) offsets[i + 1] += offsets[i] - base;
}
inline __global__ void rebase(int n, const int *from, int base, int *to) {
  int i = blockIdx.x * blockDim.x + threadIdx.x;
  if (i < n) to[i] = from[i] + base;
}
template <class T> __global__ void reorder(int n, const int *order, const T *from, T *to) {
  int i = blockIdx.x * blockDim.x + threadIdx.x;
  if (i < n) to[i] = from[order[i]];
}
inline __global__ void count(int n, int *to) {
  int i = blockIdx.x * blockDim.x + threadIdx.x;
  if (i < n) to[i] = i;
}
// Sorts the entries of a row by column, together with their permutation.
inline __global__ void sortRows(int rows, const int *offsets, int base, int *columns, int *permutation) {
  int i = blockIdx.x * blockDim.x + threadIdx.x;
  if (i >= rows) return;
  int first = offsets[i] - base, end = offsets[i + 1] - base;
  for (int k = first + 1; k < end; k++) {
    int column = columns[k], place = permutation[k], p = k;
    for (; p > first && columns[p - 1] > column; p--) {
      columns[p] = columns[p - 1];
      permutation[p] = permutation[p - 1];
    }
    columns[p] = column;
    permutation[p] = place;
  }
}
// Sorts entries by two keys, by insertion; one thread.
inline __global__ void sortPairs(int entries, int *major, int *minor, int *permutation) {
  for (int k = 1; k < entries; k++) {
    int a = major[k], b = minor[k], place = permutation[k], p = k;
    for (; p > 0 && (major[p - 1] > a || major[p - 1] == a && minor[p - 1] > b); p--) {
      major[p] = major[p - 1];
      minor[p] = minor[p - 1];
      permutation[p] = permutation[p - 1];
    }
    major[p] = a;
    minor[p] = b;
    permutation[p] = place;
  }
}
template <class T> void reordered(int n, const int *order, const void *from, void *to, cudaStream_t stream) {
  reorder<T><<<blocks(n), 128, 0, stream>>>(n, order, (const T *)from, (T *)to);
}
} // namespace cusparse

inline cusparseStatus_t cusparseXcoo2csr(cusparseHandle_t handle, const int *rows, int nnz, int m, int *offsets, cusparseIndexBase_t base) {
  cusparse::offsetsOfRows<<<1, 1, 0, handle->stream>>>(m, nnz, rows, base, offsets);
  return CUSPARSE_STATUS_SUCCESS;
}
inline cusparseStatus_t cusparseXcsr2coo(cusparseHandle_t handle, const int *offsets, int nnz, int m, int *rows, cusparseIndexBase_t base) {
  cusparse::spreadOffsets(offsets, CUSPARSE_INDEX_32I, m, base, rows, handle->stream);
  if (base != CUSPARSE_INDEX_BASE_ZERO) cusparse::rebase<<<cusparse::blocks(nnz), 128, 0, handle->stream>>>(nnz, rows, base, rows);
  return CUSPARSE_STATUS_SUCCESS;
}
inline cusparseStatus_t cusparseCsr2cscEx2_bufferSize(cusparseHandle_t handle, int m, int n, int nnz, const void *csrValues, const int *csrOffsets,
                                                      const int *csrColumns, void *cscValues, int *cscOffsets, int *cscRows, cudaDataType type,
                                                      cusparseAction_t action, cusparseIndexBase_t base, cusparseCsr2CscAlg_t algorithm, size_t *bytes) {
  *bytes = 8;
  return CUSPARSE_STATUS_SUCCESS;
}
inline cusparseStatus_t cusparseCsr2cscEx2(cusparseHandle_t handle, int m, int n, int nnz, const void *csrValues, const int *csrOffsets,
                                           const int *csrColumns, void *cscValues, int *cscOffsets, int *cscRows, cudaDataType type,
                                           cusparseAction_t action, cusparseIndexBase_t base, cusparseCsr2CscAlg_t algorithm, void *buffer) {
  cusparseSpMatDescr_t a = cusparse::describe(CUSPARSE_FORMAT_CSR, m, n, nnz, csrOffsets, csrColumns, csrValues, CUSPARSE_INDEX_32I,
                                              CUSPARSE_INDEX_32I, base, type);
  cusparse::Rows rows = cusparse::rowsOf(a, true, handle->stream);
  delete a;
  cusparse::rebase<<<cusparse::blocks(n + 1), 128, 0, handle->stream>>>(n + 1, rows.offsets, base, cscOffsets);
  cusparseStatus_t status = CUSPARSE_STATUS_SUCCESS;
  if (nnz > 0) {
    cusparse::rebase<<<cusparse::blocks(nnz), 128, 0, handle->stream>>>(nnz, rows.columns, base, cscRows);
    if (action == CUSPARSE_ACTION_NUMERIC) {
      switch (type) {
      case CUDA_R_32F: cusparse::reordered<float>(nnz, rows.order, csrValues, cscValues, handle->stream); break;
      case CUDA_R_64F: cusparse::reordered<double>(nnz, rows.order, csrValues, cscValues, handle->stream); break;
      case CUDA_C_32F: cusparse::reordered<float2>(nnz, rows.order, csrValues, cscValues, handle->stream); break;
      case CUDA_C_64F: cusparse::reordered<double2>(nnz, rows.order, csrValues, cscValues, handle->stream); break;
      case CUDA_R_16F: cusparse::reordered<__half>(nnz, rows.order, csrValues, cscValues, handle->stream); break;
      case CUDA_R_16BF: cusparse::reordered<__nv_bfloat16>(nnz, rows.order, csrValues, cscValues, handle->stream); break;
      case CUDA_R_8I: cusparse::reordered<signed char>(nnz, rows.order, csrValues, cscValues, handle->stream); break;
      default: status = CUSPARSE_STATUS_NOT_SUPPORTED; break;
      }
    }
  }
  cusparse::release(rows);
  return status;
}
inline cusparseStatus_t cusparseCreateIdentityPermutation(cusparseHandle_t handle, int n, int *permutation) {
  if (n > 0) cusparse::count<<<cusparse::blocks(n), 128, 0, handle->stream>>>(n, permutation);
  return CUSPARSE_STATUS_SUCCESS;
}
inline cusparseStatus_t cusparseXcsrsort_bufferSizeExt(cusparseHandle_t handle, int m, int n, int nnz, const int *offsets, const int *columns,
                                                       size_t *bytes) {
  *bytes = 8;
  return CUSPARSE_STATUS_SUCCESS;
}
inline cusparseStatus_t cusparseXcsrsort(cusparseHandle_t handle, int m, int n, int nnz, const cusparseMatDescr_t descr, const int *offsets,
                                         int *columns, int *permutation, void *buffer) {
  if (m > 0) cusparse::sortRows<<<cusparse::blocks(m), 128, 0, handle->stream>>>(m, offsets, descr->base, columns, permutation);
  return CUSPARSE_STATUS_SUCCESS;
}
inline cusparseStatus_t cusparseXcscsort_bufferSizeExt(cusparseHandle_t handle, int m, int n, int nnz, const int *offsets, const int *rows,
                                                       size_t *bytes) {
  *bytes = 8;
  return CUSPARSE_STATUS_SUCCESS;
}
inline cusparseStatus_t cusparseXcscsort(cusparseHandle_t handle, int m, int n, int nnz, const cusparseMatDescr_t descr, const int *offsets, int *rows,
                                         int *permutation, void *buffer) {
  if (n > 0) cusparse::sortRows<<<cusparse::blocks(n), 128, 0, handle->stream>>>(n, offsets, descr->base, rows, permutation);
  return CUSPARSE_STATUS_SUCCESS;
}
inline cusparseStatus_t cusparseXcoosort_bufferSizeExt(cusparseHandle_t handle, int m, int n, int nnz, const int *rows, const int *columns,
                                                       size_t *bytes) {
  *bytes = 8;
  return CUSPARSE_STATUS_SUCCESS;
}
inline cusparseStatus_t cusparseXcoosortByRow(cusparseHandle_t handle, int m, int n, int nnz, int *rows, int *columns, int *permutation, void *buffer) {
  cusparse::sortPairs<<<1, 1, 0, handle->stream>>>(nnz, rows, columns, permutation);
  return CUSPARSE_STATUS_SUCCESS;
}
inline cusparseStatus_t cusparseXcoosortByColumn(cusparseHandle_t handle, int m, int n, int nnz, int *rows, int *columns, int *permutation,
                                                 void *buffer) {
  cusparse::sortPairs<<<1, 1, 0, handle->stream>>>(nnz, columns, rows, permutation);
  return CUSPARSE_STATUS_SUCCESS;
}
