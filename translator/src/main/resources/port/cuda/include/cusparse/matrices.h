#pragma once
// Descriptors of sparse matrices.
#include <cusparse/descriptors.h>
namespace cusparse {
inline cusparseSpMatDescr_t describe(cusparseFormat_t format, int64_t rows, int64_t cols, int64_t nnz, const void *offsets, const void *indices,
                                     const void *values, cusparseIndexType_t offsetType, cusparseIndexType_t indexType, cusparseIndexBase_t base,
                                     cudaDataType type) {
  cusparseSpMatDescr *made = new cusparseSpMatDescr();
  made->format = format;
  made->rows = rows;
  made->cols = cols;
  made->nnz = nnz;
  made->offsets = (void *)offsets;
  made->indices = (void *)indices;
  made->values = (void *)values;
  made->offsetType = offsetType;
  made->indexType = indexType;
  made->base = base;
  made->type = type;
  made->fill = CUSPARSE_FILL_MODE_LOWER;
  made->diagonal = CUSPARSE_DIAG_TYPE_NON_UNIT;
  made->batches = 1;
  return made;
}
} // namespace cusparse
inline cusparseStatus_t cusparseCreateCsr(cusparseSpMatDescr_t *matrix, int64_t rows, int64_t cols, int64_t nnz, void *rowOffsets, void *columns,
                                          void *values, cusparseIndexType_t offsetType, cusparseIndexType_t indexType, cusparseIndexBase_t base,
                                          cudaDataType type) {
  if (rows < 0 || cols < 0 || nnz < 0) return CUSPARSE_STATUS_INVALID_VALUE;
  *matrix = cusparse::describe(CUSPARSE_FORMAT_CSR, rows, cols, nnz, rowOffsets, columns, values, offsetType, indexType, base, type);
  return CUSPARSE_STATUS_SUCCESS;
}
inline cusparseStatus_t cusparseCreateConstCsr(cusparseConstSpMatDescr_t *matrix, int64_t rows, int64_t cols, int64_t nnz, const void *rowOffsets,
                                               const void *columns, const void *values, cusparseIndexType_t offsetType, cusparseIndexType_t indexType,
                                               cusparseIndexBase_t base, cudaDataType type) {
  *matrix = cusparse::describe(CUSPARSE_FORMAT_CSR, rows, cols, nnz, rowOffsets, columns, values, offsetType, indexType, base, type);
  return CUSPARSE_STATUS_SUCCESS;
}
inline cusparseStatus_t cusparseCreateCsc(cusparseSpMatDescr_t *matrix, int64_t rows, int64_t cols, int64_t nnz, void *colOffsets, void *rowIndices,
                                          void *values, cusparseIndexType_t offsetType, cusparseIndexType_t indexType, cusparseIndexBase_t base,
                                          cudaDataType type) {
  if (rows < 0 || cols < 0 || nnz < 0) return CUSPARSE_STATUS_INVALID_VALUE;
  *matrix = cusparse::describe(CUSPARSE_FORMAT_CSC, rows, cols, nnz, colOffsets, rowIndices, values, offsetType, indexType, base, type);
  return CUSPARSE_STATUS_SUCCESS;
}
inline cusparseStatus_t cusparseCreateConstCsc(cusparseConstSpMatDescr_t *matrix, int64_t rows, int64_t cols, int64_t nnz, const void *colOffsets,
                                               const void *rowIndices, const void *values, cusparseIndexType_t offsetType,
                                               cusparseIndexType_t indexType, cusparseIndexBase_t base, cudaDataType type) {
  *matrix = cusparse::describe(CUSPARSE_FORMAT_CSC, rows, cols, nnz, colOffsets, rowIndices, values, offsetType, indexType, base, type);
  return CUSPARSE_STATUS_SUCCESS;
}
inline cusparseStatus_t cusparseCreateCoo(cusparseSpMatDescr_t *matrix, int64_t rows, int64_t cols, int64_t nnz, void *rowIndices, void *columns,
                                          void *values, cusparseIndexType_t indexType, cusparseIndexBase_t base, cudaDataType type) {
  if (rows < 0 || cols < 0 || nnz < 0) return CUSPARSE_STATUS_INVALID_VALUE;
  *matrix = cusparse::describe(CUSPARSE_FORMAT_COO, rows, cols, nnz, rowIndices, columns, values, indexType, indexType, base, type);
  return CUSPARSE_STATUS_SUCCESS;
}
inline cusparseStatus_t cusparseCreateConstCoo(cusparseConstSpMatDescr_t *matrix, int64_t rows, int64_t cols, int64_t nnz, const void *rowIndices,
                                               const void *columns, const void *values, cusparseIndexType_t indexType, cusparseIndexBase_t base,
                                               cudaDataType type) {
  *matrix = cusparse::describe(CUSPARSE_FORMAT_COO, rows, cols, nnz, rowIndices, columns, values, indexType, indexType, base, type);
  return CUSPARSE_STATUS_SUCCESS;
}
// Blocks of a row of blocks stand side by side, row-major over the whole; a column of -1 is an empty block.
inline cusparseStatus_t cusparseCreateBlockedEll(cusparseSpMatDescr_t *matrix, int64_t rows, int64_t cols, int64_t blockSize, int64_t ellCols,
                                                 void *columns, void *values, cusparseIndexType_t indexType, cusparseIndexBase_t base,
                                                 cudaDataType type) {
  if (blockSize <= 0 || rows % blockSize != 0 || cols % blockSize != 0 || ellCols % blockSize != 0) return CUSPARSE_STATUS_INVALID_VALUE;
  *matrix = cusparse::describe(CUSPARSE_FORMAT_BLOCKED_ELL, rows, cols, rows * ellCols, columns, columns, values, indexType, indexType, base, type);
  (*matrix)->blockSize = blockSize;
  (*matrix)->ellCols = ellCols;
  return CUSPARSE_STATUS_SUCCESS;
}
inline cusparseStatus_t cusparseCreateBsr(cusparseSpMatDescr_t *matrix, int64_t blockRows, int64_t blockCols, int64_t blocks, int64_t rowBlockSize,
                                          int64_t colBlockSize, void *rowOffsets, void *columns, void *values, cusparseIndexType_t offsetType,
                                          cusparseIndexType_t indexType, cusparseIndexBase_t base, cudaDataType type, cusparseOrder_t order) {
  if (rowBlockSize != colBlockSize) return CUSPARSE_STATUS_NOT_SUPPORTED;
  *matrix = cusparse::describe(CUSPARSE_FORMAT_BSR, blockRows * rowBlockSize, blockCols * colBlockSize, blocks * rowBlockSize * colBlockSize,
                               rowOffsets, columns, values, offsetType, indexType, base, type);
  (*matrix)->blockSize = rowBlockSize;
  (*matrix)->blockOrder = order;
  return CUSPARSE_STATUS_SUCCESS;
}
inline cusparseStatus_t cusparseDestroySpMat(cusparseConstSpMatDescr_t matrix) {
  delete matrix;
  return CUSPARSE_STATUS_SUCCESS;
}
inline cusparseStatus_t cusparseSpMatGetSize(cusparseConstSpMatDescr_t matrix, int64_t *rows, int64_t *cols, int64_t *nnz) {
  *rows = matrix->rows;
  *cols = matrix->cols;
  *nnz = matrix->nnz;
  return CUSPARSE_STATUS_SUCCESS;
}
inline cusparseStatus_t cusparseSpMatGetFormat(cusparseConstSpMatDescr_t matrix, cusparseFormat_t *format) {
  *format = matrix->format;
  return CUSPARSE_STATUS_SUCCESS;
}
inline cusparseStatus_t cusparseSpMatGetIndexBase(cusparseConstSpMatDescr_t matrix, cusparseIndexBase_t *base) {
  *base = matrix->base;
  return CUSPARSE_STATUS_SUCCESS;
}
inline cusparseStatus_t cusparseSpMatGetValues(cusparseSpMatDescr_t matrix, void **values) {
  *values = matrix->values;
  return CUSPARSE_STATUS_SUCCESS;
}
inline cusparseStatus_t cusparseSpMatSetValues(cusparseSpMatDescr_t matrix, void *values) {
  matrix->values = values;
  return CUSPARSE_STATUS_SUCCESS;
}
inline cusparseStatus_t cusparseSpMatSetAttribute(cusparseSpMatDescr_t matrix, cusparseSpMatAttribute_t attribute, void *data, size_t bytes) {
  if (attribute == CUSPARSE_SPMAT_FILL_MODE) {
    matrix->fill = *(cusparseFillMode_t *)data;
  } else {
    matrix->diagonal = *(cusparseDiagType_t *)data;
  }
  return CUSPARSE_STATUS_SUCCESS;
}
inline cusparseStatus_t cusparseSpMatGetAttribute(cusparseConstSpMatDescr_t matrix, cusparseSpMatAttribute_t attribute, void *data, size_t bytes) {
  if (attribute == CUSPARSE_SPMAT_FILL_MODE) {
    *(cusparseFillMode_t *)data = matrix->fill;
  } else {
    *(cusparseDiagType_t *)data = matrix->diagonal;
  }
  return CUSPARSE_STATUS_SUCCESS;
}
inline cusparseStatus_t cusparseCsrGet(cusparseSpMatDescr_t matrix, int64_t *rows, int64_t *cols, int64_t *nnz, void **rowOffsets, void **columns,
                                       void **values, cusparseIndexType_t *offsetType, cusparseIndexType_t *indexType, cusparseIndexBase_t *base,
                                       cudaDataType *type) {
  if (matrix->format != CUSPARSE_FORMAT_CSR) return CUSPARSE_STATUS_INVALID_VALUE;
  *rows = matrix->rows;
  *cols = matrix->cols;
  *nnz = matrix->nnz;
  *rowOffsets = matrix->offsets;
  *columns = matrix->indices;
  *values = matrix->values;
  *offsetType = matrix->offsetType;
  *indexType = matrix->indexType;
  *base = matrix->base;
  *type = matrix->type;
  return CUSPARSE_STATUS_SUCCESS;
}
inline cusparseStatus_t cusparseCooGet(cusparseSpMatDescr_t matrix, int64_t *rows, int64_t *cols, int64_t *nnz, void **rowIndices, void **columns,
                                       void **values, cusparseIndexType_t *indexType, cusparseIndexBase_t *base, cudaDataType *type) {
  if (matrix->format != CUSPARSE_FORMAT_COO) return CUSPARSE_STATUS_INVALID_VALUE;
  *rows = matrix->rows;
  *cols = matrix->cols;
  *nnz = matrix->nnz;
  *rowIndices = matrix->offsets;
  *columns = matrix->indices;
  *values = matrix->values;
  *indexType = matrix->indexType;
  *base = matrix->base;
  *type = matrix->type;
  return CUSPARSE_STATUS_SUCCESS;
}
inline cusparseStatus_t cusparseCsrSetPointers(cusparseSpMatDescr_t matrix, void *rowOffsets, void *columns, void *values) {
  matrix->offsets = rowOffsets;
  matrix->indices = columns;
  matrix->values = values;
  return CUSPARSE_STATUS_SUCCESS;
}
inline cusparseStatus_t cusparseCscSetPointers(cusparseSpMatDescr_t matrix, void *colOffsets, void *rowIndices, void *values) {
  return cusparseCsrSetPointers(matrix, colOffsets, rowIndices, values);
}
inline cusparseStatus_t cusparseCooSetPointers(cusparseSpMatDescr_t matrix, void *rows, void *columns, void *values) {
  return cusparseCsrSetPointers(matrix, rows, columns, values);
}
inline cusparseStatus_t cusparseCsrSetStridedBatch(cusparseSpMatDescr_t matrix, int batches, int64_t offsetsBatch, int64_t indicesBatch) {
  matrix->batches = batches;
  matrix->offsetsBatch = offsetsBatch;
  matrix->indicesBatch = indicesBatch;
  return CUSPARSE_STATUS_SUCCESS;
}
