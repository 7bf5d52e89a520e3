#pragma once
// The product of two sparse matrices, row by row; the columns of a row of the result ascend.
#include <cusparse/rows.h>
struct cusparseSpGEMMDescr {
  int rows, entries;
  int *offsets, *columns; // of the product
  void *values;
};
typedef cusparseSpGEMMDescr *cusparseSpGEMMDescr_t;
namespace cusparse {
// At most as many entries as the rows of b have that a row of a meets; one thread.
inline __global__ void rooms(int rows, const int *aOffsets, const int *aColumns, int aBase, const int *bOffsets, int *room) {
  room[0] = 0;
  for (int i = 0; i < rows; i++) {
    int size = 0;
    for (int k = aOffsets[i] - aBase; k < aOffsets[i + 1] - aBase; k++) {
      int row = aColumns[k] - aBase;
      size += bOffsets[row + 1] - bOffsets[row];
    }
    room[i + 1] = room[i] + size;
  }
}
template <class T>
__global__ void productRows(int rows, const int *aOffsets, const int *aColumns, int aBase, const T *a, const int *bOffsets, const int *bColumns,
                            int bBase, const T *b, const int *room, int *size, int *columns, T *values) {
  int i = blockIdx.x * blockDim.x + threadIdx.x;
  if (i >= rows) return;
  int first = room[i], end = first;
  for (int k = aOffsets[i] - aBase; k < aOffsets[i + 1] - aBase; k++) {
    int row = aColumns[k] - aBase;
    for (int l = bOffsets[row] - bBase; l < bOffsets[row + 1] - bBase; l++) {
      int column = bColumns[l] - bBase, low = first, high = end;
      while (low < high) {
        int middle = (low + high) / 2;
        if (columns[middle] < column) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      if (low < end && columns[low] == column) {
        values[low] += a[k] * b[l];
        continue;
      }
      for (int p = end; p > low; p--) {
        columns[p] = columns[p - 1];
        values[p] = values[p - 1];
      }
      columns[low] = column;
      values[low] = a[k] * b[l];
      end++;
    }
  }
  size[i] = end - first;
}
inline __global__ void sumSizes(int rows, const int *size, int *offsets) {
  offsets[0] = 0;
  for (int i = 0; i < rows; i++) offsets[i + 1] = offsets[i] + size[i];
}
template <class T>
__global__ void closeRanks(int rows, const int *room, const int *columns, const T *values, const int *offsets, int *newColumns, T *newValues) {
  int i = blockIdx.x * blockDim.x + threadIdx.x;
  if (i >= rows) return;
  for (int k = offsets[i]; k < offsets[i + 1]; k++) {
    newColumns[k] = columns[room[i] + k - offsets[i]];
    newValues[k] = values[room[i] + k - offsets[i]];
  }
}
template <class T>
__global__ void handOver(int entries, Factor<T> alpha, const int *columns, const T *values, Factor<T> beta, int base, int *cColumns, T *c) {
  int k = blockIdx.x * blockDim.x + threadIdx.x;
  if (k >= entries) return;
  T before = beta.get();
  cColumns[k] = columns[k] + base;
  c[k] = before == T() ? alpha.get() * values[k] : alpha.get() * values[k] + before * c[k];
}
inline __global__ void handOverOffsets(int n, const int *offsets, int base, int *cOffsets) {
  int i = blockIdx.x * blockDim.x + threadIdx.x;
  if (i < n) cOffsets[i] = offsets[i] + base;
}
inline int lastOf(const int *offsets, int rows, cudaStream_t stream) {
  int last = 0;
  cudaMemcpyAsync(&last, offsets + rows, sizeof(int), cudaMemcpyDeviceToHost, stream);
  cudaStreamSynchronize(stream);
  return last;
}
inline void forget(cusparseSpGEMMDescr_t descr) {
  if (descr->offsets == nullptr) return;
  cudaFree(descr->offsets);
  cudaFree(descr->columns);
  cudaFree(descr->values);
  descr->offsets = nullptr;
}
template <class T>
cusparseStatus_t multiplySparse(cusparseHandle_t handle, cusparseConstSpMatDescr_t a, cusparseConstSpMatDescr_t b, cusparseSpMatDescr_t c,
                                cusparseSpGEMMDescr_t descr) {
  Rows left = rowsOf(a, false, handle->stream), right = rowsOf(b, false, handle->stream);
  int rows = left.count;
  int *room, *size;
  forget(descr);
  cudaMalloc(&room, (rows + 1) * sizeof(int));
  cudaMalloc(&size, (rows + 1) * sizeof(int));
  cudaMalloc(&descr->offsets, (rows + 1) * sizeof(int));
  rooms<<<1, 1, 0, handle->stream>>>(rows, left.offsets, left.columns, left.base, right.offsets, room);
  int all = lastOf(room, rows, handle->stream);
  int *columns;
  T *values;
  cudaMalloc(&columns, (all + 1) * sizeof(int));
  cudaMalloc(&values, (all + 1) * sizeof(T));
  productRows<T><<<blocks(rows), 128, 0, handle->stream>>>(rows, left.offsets, left.columns, left.base, (const T *)a->values, right.offsets,
                                                           right.columns, right.base, (const T *)b->values, room, size, columns, values);
  sumSizes<<<1, 1, 0, handle->stream>>>(rows, size, descr->offsets);
  descr->rows = rows;
  descr->entries = lastOf(descr->offsets, rows, handle->stream);
  cudaMalloc(&descr->columns, (descr->entries + 1) * sizeof(int));
  cudaMalloc(&descr->values, (descr->entries + 1) * sizeof(T));
  closeRanks<T><<<blocks(rows), 128, 0, handle->stream>>>(rows, room, columns, values, descr->offsets, descr->columns, (T *)descr->values);
  cudaFree(room);
  cudaFree(size);
  cudaFree(columns);
  cudaFree(values);
  release(left);
  release(right);
  c->rows = rows;
  c->cols = right.columnCount;
  c->nnz = descr->entries;
  return CUSPARSE_STATUS_SUCCESS;
}
template <class T>
cusparseStatus_t copyProduct(cusparseHandle_t handle, const T *alpha, const T *beta, cusparseSpMatDescr_t c, cusparseSpGEMMDescr_t descr) {
  bool isOnDevice = handle->pointers == CUSPARSE_POINTER_MODE_DEVICE;
  handOverOffsets<<<blocks(descr->rows + 1), 128, 0, handle->stream>>>(descr->rows + 1, descr->offsets, c->base, (int *)c->offsets);
  if (descr->entries > 0) {
    handOver<T><<<blocks(descr->entries), 128, 0, handle->stream>>>(descr->entries, linear::factor(isOnDevice, alpha), descr->columns,
                                                                   (const T *)descr->values, linear::factor(isOnDevice, beta), c->base,
                                                                   (int *)c->indices, (T *)c->values);
  }
  return CUSPARSE_STATUS_SUCCESS;
}
} // namespace cusparse

inline cusparseStatus_t cusparseSpGEMM_createDescr(cusparseSpGEMMDescr_t *descr) {
  *descr = new cusparseSpGEMMDescr();
  return CUSPARSE_STATUS_SUCCESS;
}
inline cusparseStatus_t cusparseSpGEMM_destroyDescr(cusparseSpGEMMDescr_t descr) {
  cusparse::forget(descr);
  delete descr;
  return CUSPARSE_STATUS_SUCCESS;
}
inline cusparseStatus_t cusparseSpGEMM_workEstimation(cusparseHandle_t handle, cusparseOperation_t opA, cusparseOperation_t opB, const void *alpha,
                                                      cusparseConstSpMatDescr_t a, cusparseConstSpMatDescr_t b, const void *beta,
                                                      cusparseSpMatDescr_t c, cudaDataType compute, cusparseSpGEMMAlg_t algorithm,
                                                      cusparseSpGEMMDescr_t descr, size_t *bytes, void *buffer) {
  if (opA != CUSPARSE_OPERATION_NON_TRANSPOSE || opB != CUSPARSE_OPERATION_NON_TRANSPOSE) return CUSPARSE_STATUS_NOT_SUPPORTED;
  *bytes = 8;
  return CUSPARSE_STATUS_SUCCESS;
}
inline cusparseStatus_t cusparseSpGEMM_estimateMemory(cusparseHandle_t handle, cusparseOperation_t opA, cusparseOperation_t opB, const void *alpha,
                                                      cusparseConstSpMatDescr_t a, cusparseConstSpMatDescr_t b, const void *beta,
                                                      cusparseSpMatDescr_t c, cudaDataType compute, cusparseSpGEMMAlg_t algorithm,
                                                      cusparseSpGEMMDescr_t descr, float fraction, size_t *bytes3, void *buffer3, size_t *bytes2) {
  *bytes3 = 8;
  if (bytes2 != nullptr) *bytes2 = 8;
  return CUSPARSE_STATUS_SUCCESS;
}
// Called without a buffer it says how large that has to be, and with one it multiplies.
inline cusparseStatus_t cusparseSpGEMM_compute(cusparseHandle_t handle, cusparseOperation_t opA, cusparseOperation_t opB, const void *alpha,
                                               cusparseConstSpMatDescr_t a, cusparseConstSpMatDescr_t b, const void *beta, cusparseSpMatDescr_t c,
                                               cudaDataType compute, cusparseSpGEMMAlg_t algorithm, cusparseSpGEMMDescr_t descr, size_t *bytes,
                                               void *buffer) {
  if (opA != CUSPARSE_OPERATION_NON_TRANSPOSE || opB != CUSPARSE_OPERATION_NON_TRANSPOSE) return CUSPARSE_STATUS_NOT_SUPPORTED;
  bool isCsr = a->format == CUSPARSE_FORMAT_CSR && b->format == CUSPARSE_FORMAT_CSR && c->format == CUSPARSE_FORMAT_CSR;
  bool isNarrow = a->offsetType == CUSPARSE_INDEX_32I && b->offsetType == CUSPARSE_INDEX_32I && c->offsetType == CUSPARSE_INDEX_32I;
  if (!isCsr || !isNarrow || a->type != compute || b->type != compute || c->type != compute) return CUSPARSE_STATUS_NOT_SUPPORTED;
  if (a->cols != b->rows) return CUSPARSE_STATUS_INVALID_VALUE;
  if (buffer == nullptr) {
    *bytes = 8;
    return CUSPARSE_STATUS_SUCCESS;
  }
  switch (compute) {
  case CUDA_R_32F: return cusparse::multiplySparse<float>(handle, a, b, c, descr);
  case CUDA_R_64F: return cusparse::multiplySparse<double>(handle, a, b, c, descr);
  case CUDA_C_32F: return cusparse::multiplySparse<cusparse::Complex>(handle, a, b, c, descr);
  case CUDA_C_64F: return cusparse::multiplySparse<cusparse::DoubleComplex>(handle, a, b, c, descr);
  default: return CUSPARSE_STATUS_NOT_SUPPORTED;
  }
}
inline cusparseStatus_t cusparseSpGEMM_copy(cusparseHandle_t handle, cusparseOperation_t opA, cusparseOperation_t opB, const void *alpha,
                                            cusparseConstSpMatDescr_t a, cusparseConstSpMatDescr_t b, const void *beta, cusparseSpMatDescr_t c,
                                            cudaDataType compute, cusparseSpGEMMAlg_t algorithm, cusparseSpGEMMDescr_t descr) {
  if (descr->offsets == nullptr) return CUSPARSE_STATUS_INVALID_VALUE;
  switch (compute) {
  case CUDA_R_32F: return cusparse::copyProduct(handle, (const float *)alpha, (const float *)beta, c, descr);
  case CUDA_R_64F: return cusparse::copyProduct(handle, (const double *)alpha, (const double *)beta, c, descr);
  case CUDA_C_32F: return cusparse::copyProduct(handle, (const cusparse::Complex *)alpha, (const cusparse::Complex *)beta, c, descr);
  case CUDA_C_64F: return cusparse::copyProduct(handle, (const cusparse::DoubleComplex *)alpha, (const cusparse::DoubleComplex *)beta, c, descr);
  default: return CUSPARSE_STATUS_NOT_SUPPORTED;
  }
}
