#pragma once
// Every format as a list of rows, which is what the algorithms go through.
#include <cusparse/matrices.h>
#include <port/factor.h>
namespace cusparse {
using linear::blocks;
using linear::Complex;
using linear::DoubleComplex;
using linear::Factor;
// Row i has the entries from offsets[i] to offsets[i + 1]; without an order, entry k has value k.
struct Rows {
  int count, columnCount;
  const int *offsets, *columns, *order;
  int base;
  void *made; // what this view has allocated, or null
};
template <class I> __global__ void narrow(int n, const I *from, int base, int *to) {
  int i = blockIdx.x * blockDim.x + threadIdx.x;
  if (i < n) to[i] = (int)from[i] - base;
}
// The row of each entry, from where the rows begin.
template <class I> __global__ void spread(int rows, const I *offsets, int base, int *row) {
  int i = blockIdx.x * blockDim.x + threadIdx.x;
  if (i >= rows) return;
  for (int k = (int)offsets[i] - base; k < (int)offsets[i + 1] - base; k++) row[k] = i;
}
// Row and column of each entry of a blocked matrix; an entry of an empty block has row -1.
template <class I> __global__ void placesOfEll(int entries, int size, int width, const I *blockColumns, int base, int *row, int *column) {
  int k = blockIdx.x * blockDim.x + threadIdx.x;
  if (k >= entries) return;
  int i = k / width, j = k % width;
  int block = (int)blockColumns[i / size * (width / size) + j / size] - base;
  row[k] = block < 0 ? -1 : i;
  column[k] = block * size + j % size;
}
template <class I, class J>
__global__ void placesOfBlocks(int blockRows, int size, bool isRowMajor, const I *offsets, const J *blockColumns, int base, int *row, int *column) {
  int i = blockIdx.x * blockDim.x + threadIdx.x;
  if (i >= blockRows) return;
  for (int b = (int)offsets[i] - base; b < (int)offsets[i + 1] - base; b++) {
    for (int k = 0; k < size * size; k++) {
      int slow = k / size, fast = k % size;
      row[b * size * size + k] = i * size + (isRowMajor ? slow : fast);
      column[b * size * size + k] = ((int)blockColumns[b] - base) * size + (isRowMajor ? fast : slow);
    }
  }
}
// Sorts entries by row and keeps their order within a row; one thread, so that the order is always the same.
inline __global__ void sortByRow(int rows, int entries, const int *row, const int *column, int *offsets, int *columns, int *order) {
  for (int i = 0; i <= rows; i++) offsets[i] = 0;
  for (int k = 0; k < entries; k++) {
    if (row[k] >= 0) offsets[row[k] + 1]++;
  }
  for (int i = 0; i < rows; i++) offsets[i + 1] += offsets[i];
  for (int k = 0; k < entries; k++) {
    if (row[k] < 0) continue;
    int place = offsets[row[k]]++;
    columns[place] = column[k];
    order[place] = k;
  }
  for (int i = rows; i > 0; i--) offsets[i] = offsets[i - 1];
  offsets[0] = 0;
}
inline void narrowed(const void *from, cusparseIndexType_t type, int n, int base, int *to, cudaStream_t stream) {
  if (n == 0) return;
  if (type == CUSPARSE_INDEX_64I) {
    narrow<<<blocks(n), 128, 0, stream>>>(n, (const int64_t *)from, base, to);
  } else {
    narrow<<<blocks(n), 128, 0, stream>>>(n, (const int *)from, base, to);
  }
}
inline void spreadOffsets(const void *offsets, cusparseIndexType_t type, int rows, int base, int *row, cudaStream_t stream) {
  if (rows == 0) return;
  if (type == CUSPARSE_INDEX_64I) {
    spread<<<blocks(rows), 128, 0, stream>>>(rows, (const int64_t *)offsets, base, row);
  } else {
    spread<<<blocks(rows), 128, 0, stream>>>(rows, (const int *)offsets, base, row);
  }
}
// Row and column of each entry in the order of the values.
inline void places(cusparseConstSpMatDescr_t a, int *row, int *column, cudaStream_t stream) {
  int entries = (int)a->nnz, size = (int)a->blockSize, base = a->base;
  switch (a->format) {
  case CUSPARSE_FORMAT_CSR:
    spreadOffsets(a->offsets, a->offsetType, (int)a->rows, base, row, stream);
    narrowed(a->indices, a->indexType, entries, base, column, stream);
    break;
  case CUSPARSE_FORMAT_CSC:
    spreadOffsets(a->offsets, a->offsetType, (int)a->cols, base, column, stream);
    narrowed(a->indices, a->indexType, entries, base, row, stream);
    break;
  case CUSPARSE_FORMAT_BLOCKED_ELL:
    if (a->indexType == CUSPARSE_INDEX_64I) {
      placesOfEll<<<blocks(entries), 128, 0, stream>>>(entries, size, (int)a->ellCols, (const int64_t *)a->indices, base, row, column);
    } else {
      placesOfEll<<<blocks(entries), 128, 0, stream>>>(entries, size, (int)a->ellCols, (const int *)a->indices, base, row, column);
    }
    break;
  case CUSPARSE_FORMAT_BSR:
    if (a->offsetType == CUSPARSE_INDEX_64I) {
      placesOfBlocks<<<blocks(a->rows / size), 128, 0, stream>>>((int)a->rows / size, size, a->blockOrder == CUSPARSE_ORDER_ROW,
                                                                 (const int64_t *)a->offsets, (const int64_t *)a->indices, base, row, column);
    } else {
      placesOfBlocks<<<blocks(a->rows / size), 128, 0, stream>>>((int)a->rows / size, size, a->blockOrder == CUSPARSE_ORDER_ROW,
                                                                 (const int *)a->offsets, (const int *)a->indices, base, row, column);
    }
    break;
  default:
    narrowed(a->offsets, a->offsetType, entries, base, row, stream);
    narrowed(a->indices, a->indexType, entries, base, column, stream);
    break;
  }
}
// The rows of a matrix or of its transpose: as they stand where the format has them, sorted into a list of their own otherwise.
inline Rows rowsOf(cusparseConstSpMatDescr_t a, bool isTransposed, cudaStream_t stream) {
  Rows rows;
  rows.count = (int)(isTransposed ? a->cols : a->rows);
  rows.columnCount = (int)(isTransposed ? a->rows : a->cols);
  bool isListed = a->format == (isTransposed ? CUSPARSE_FORMAT_CSC : CUSPARSE_FORMAT_CSR);
  if (isListed && a->offsetType == CUSPARSE_INDEX_32I && a->indexType == CUSPARSE_INDEX_32I) {
    rows.offsets = (const int *)a->offsets;
    rows.columns = (const int *)a->indices;
    rows.order = nullptr;
    rows.base = a->base;
    rows.made = nullptr;
    return rows;
  }
  int entries = (int)a->nnz;
  int *memory;
  cudaMalloc(&memory, ((size_t)entries * 4 + rows.count + 1) * sizeof(int));
  int *row = memory, *column = row + entries, *columns = column + entries, *order = columns + entries, *offsets = order + entries;
  places(a, row, column, stream);
  sortByRow<<<1, 1, 0, stream>>>(rows.count, entries, isTransposed ? column : row, isTransposed ? row : column, offsets, columns, order);
  rows.offsets = offsets;
  rows.columns = columns;
  rows.order = order;
  rows.base = 0;
  rows.made = memory;
  return rows;
}
inline void release(Rows rows) {
  if (rows.made != nullptr) cudaFree(rows.made);
}
} // namespace cusparse
