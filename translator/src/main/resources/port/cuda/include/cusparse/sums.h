#pragma once
// Sums and products of two matrices of compressed rows, in two steps: offsets first, then entries. The columns of a row ascend.
#include <cusparse/product.h>
namespace cusparse {
// How many columns two rows have together.
inline __global__ void sizesOfSums(int rows, const int *aOffsets, const int *aColumns, int aBase, const int *bOffsets, const int *bColumns, int bBase,
                                   int *sizes) {
  int i = blockIdx.x * blockDim.x + threadIdx.x;
  if (i >= rows) return;
  int k = aOffsets[i] - aBase, l = bOffsets[i] - bBase, aEnd = aOffsets[i + 1] - aBase, bEnd = bOffsets[i + 1] - bBase, size = 0;
  while (k < aEnd || l < bEnd) {
    int left = k < aEnd ? aColumns[k] - aBase : 2147483647, right = l < bEnd ? bColumns[l] - bBase : 2147483647;
    k += left <= right;
    l += right <= left;
    size++;
  }
  sizes[i] = size;
}
inline __global__ void offsetsOfSizes(int rows, const int *sizes, int base, int *offsets) {
  offsets[0] = base;
  for (int i = 0; i < rows; i++) offsets[i + 1] = offsets[i] + sizes[i];
}
template <class T>
__global__ void sumRows(int rows, Factor<T> alpha, const int *aOffsets, const int *aColumns, int aBase, const T *a, Factor<T> beta, const int *bOffsets,
                        const int *bColumns, int bBase, const T *b, const int *cOffsets, int cBase, int *cColumns, T *c) {
  int i = blockIdx.x * blockDim.x + threadIdx.x;
  if (i >= rows) return;
  int k = aOffsets[i] - aBase, l = bOffsets[i] - bBase, aEnd = aOffsets[i + 1] - aBase, bEnd = bOffsets[i + 1] - bBase;
  for (int to = cOffsets[i] - cBase; k < aEnd || l < bEnd; to++) {
    int left = k < aEnd ? aColumns[k] - aBase : 2147483647, right = l < bEnd ? bColumns[l] - bBase : 2147483647;
    T sum = T();
    if (left <= right) sum += alpha.get() * a[k++];
    if (right <= left) sum += beta.get() * b[l++];
    cColumns[to] = (left <= right ? left : right) + cBase;
    c[to] = sum;
  }
}
template <class T> struct Inner { typedef T type; };
template <> struct Inner<cuComplex> { typedef Complex type; };
template <> struct Inner<cuDoubleComplex> { typedef DoubleComplex type; };
template <class T>
cusparseStatus_t addRows(cusparseHandle_t handle, int m, const T *alpha, const cusparseMatDescr_t aDescr, const T *a, const int *aOffsets,
                         const int *aColumns, const T *beta, const cusparseMatDescr_t bDescr, const T *b, const int *bOffsets, const int *bColumns,
                         const cusparseMatDescr_t cDescr, T *c, int *cOffsets, int *cColumns) {
  typedef typename Inner<T>::type N;
  bool isOnDevice = handle->pointers == CUSPARSE_POINTER_MODE_DEVICE;
  if (m > 0) {
    sumRows<N><<<blocks(m), 128, 0, handle->stream>>>(m, linear::factor(isOnDevice, (const N *)alpha), aOffsets, aColumns, aDescr->base, (const N *)a,
                                                      linear::factor(isOnDevice, (const N *)beta), bOffsets, bColumns, bDescr->base, (const N *)b,
                                                      cOffsets, cDescr->base, cColumns, (N *)c);
  }
  return CUSPARSE_STATUS_SUCCESS;
}
} // namespace cusparse
inline cusparseStatus_t cusparseXcsrgeamNnz(cusparseHandle_t handle, int m, int n, const cusparseMatDescr_t aDescr, int nnzA, const int *aOffsets,
                                            const int *aColumns, const cusparseMatDescr_t bDescr, int nnzB, const int *bOffsets, const int *bColumns,
                                            const cusparseMatDescr_t cDescr, int *cOffsets, int *total) {
  int *sizes, first;
  cudaMalloc(&sizes, (m + 1) * sizeof(int));
  if (m > 0) {
    cusparse::sizesOfSums<<<cusparse::blocks(m), 128, 0, handle->stream>>>(m, aOffsets, aColumns, aDescr->base, bOffsets, bColumns, bDescr->base, sizes);
  }
  cusparse::offsetsOfSizes<<<1, 1, 0, handle->stream>>>(m, sizes, cDescr->base, cOffsets);
  first = cusparse::lastOf(cOffsets, m, handle->stream) - cDescr->base;
  if (total != nullptr) cudaMemcpy(total, &first, sizeof(int), cudaMemcpyDefault);
  cudaFree(sizes);
  return CUSPARSE_STATUS_SUCCESS;
}
inline cusparseStatus_t cusparseXcsrgeam2Nnz(cusparseHandle_t handle, int m, int n, const cusparseMatDescr_t aDescr, int nnzA, const int *aOffsets,
                                             const int *aColumns, const cusparseMatDescr_t bDescr, int nnzB, const int *bOffsets, const int *bColumns,
                                             const cusparseMatDescr_t cDescr, int *cOffsets, int *total, void *workspace) {
  return cusparseXcsrgeamNnz(handle, m, n, aDescr, nnzA, aOffsets, aColumns, bDescr, nnzB, bOffsets, bColumns, cDescr, cOffsets, total);
}
