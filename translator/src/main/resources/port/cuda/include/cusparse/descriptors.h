#pragma once
// Descriptors of vectors and matrices, sparse and dense.
#include <cusparse/types.h>
struct cusparseSpVecDescr {
  int64_t size, nnz;
  void *indices, *values;
  cusparseIndexType_t indexType;
  cusparseIndexBase_t base;
  cudaDataType type;
};
struct cusparseDnVecDescr {
  int64_t size;
  void *values;
  cudaDataType type;
};
struct cusparseSpMatDescr {
  cusparseFormat_t format;
  int64_t rows, cols, nnz;
  void *offsets, *indices, *values; // of the rows in CSR, the columns in CSC; in COO the offsets are the rows
  cusparseIndexType_t offsetType, indexType;
  cusparseIndexBase_t base;
  cudaDataType type;
  int64_t blockSize, ellCols;
  cusparseOrder_t blockOrder;
  cusparseFillMode_t fill;
  cusparseDiagType_t diagonal;
  int batches;
  int64_t offsetsBatch, indicesBatch;
};
struct cusparseDnMatDescr {
  int64_t rows, cols, ld;
  void *values;
  cudaDataType type;
  cusparseOrder_t order;
  int batches;
  int64_t batchStride;
};
typedef cusparseSpVecDescr *cusparseSpVecDescr_t;
typedef const cusparseSpVecDescr *cusparseConstSpVecDescr_t;
typedef cusparseDnVecDescr *cusparseDnVecDescr_t;
typedef const cusparseDnVecDescr *cusparseConstDnVecDescr_t;
typedef cusparseSpMatDescr *cusparseSpMatDescr_t;
typedef const cusparseSpMatDescr *cusparseConstSpMatDescr_t;
typedef cusparseDnMatDescr *cusparseDnMatDescr_t;
typedef const cusparseDnMatDescr *cusparseConstDnMatDescr_t;

// Vectors
inline cusparseStatus_t cusparseCreateSpVec(cusparseSpVecDescr_t *vector, int64_t size, int64_t nnz, void *indices, void *values,
                                            cusparseIndexType_t indexType, cusparseIndexBase_t base, cudaDataType type) {
  if (size < 0 || nnz < 0 || nnz > size) return CUSPARSE_STATUS_INVALID_VALUE;
  cusparseSpVecDescr *made = new cusparseSpVecDescr();
  made->size = size;
  made->nnz = nnz;
  made->indices = indices;
  made->values = values;
  made->indexType = indexType;
  made->base = base;
  made->type = type;
  *vector = made;
  return CUSPARSE_STATUS_SUCCESS;
}
inline cusparseStatus_t cusparseCreateConstSpVec(cusparseConstSpVecDescr_t *vector, int64_t size, int64_t nnz, const void *indices, const void *values,
                                                 cusparseIndexType_t indexType, cusparseIndexBase_t base, cudaDataType type) {
  return cusparseCreateSpVec((cusparseSpVecDescr_t *)vector, size, nnz, (void *)indices, (void *)values, indexType, base, type);
}
inline cusparseStatus_t cusparseDestroySpVec(cusparseConstSpVecDescr_t vector) {
  delete vector;
  return CUSPARSE_STATUS_SUCCESS;
}
inline cusparseStatus_t cusparseSpVecGet(cusparseSpVecDescr_t vector, int64_t *size, int64_t *nnz, void **indices, void **values,
                                         cusparseIndexType_t *indexType, cusparseIndexBase_t *base, cudaDataType *type) {
  *size = vector->size;
  *nnz = vector->nnz;
  *indices = vector->indices;
  *values = vector->values;
  *indexType = vector->indexType;
  *base = vector->base;
  *type = vector->type;
  return CUSPARSE_STATUS_SUCCESS;
}
inline cusparseStatus_t cusparseSpVecGetIndexBase(cusparseConstSpVecDescr_t vector, cusparseIndexBase_t *base) {
  *base = vector->base;
  return CUSPARSE_STATUS_SUCCESS;
}
inline cusparseStatus_t cusparseSpVecGetValues(cusparseSpVecDescr_t vector, void **values) {
  *values = vector->values;
  return CUSPARSE_STATUS_SUCCESS;
}
inline cusparseStatus_t cusparseSpVecSetValues(cusparseSpVecDescr_t vector, void *values) {
  vector->values = values;
  return CUSPARSE_STATUS_SUCCESS;
}
inline cusparseStatus_t cusparseCreateDnVec(cusparseDnVecDescr_t *vector, int64_t size, void *values, cudaDataType type) {
  if (size < 0) return CUSPARSE_STATUS_INVALID_VALUE;
  cusparseDnVecDescr *made = new cusparseDnVecDescr();
  made->size = size;
  made->values = values;
  made->type = type;
  *vector = made;
  return CUSPARSE_STATUS_SUCCESS;
}
inline cusparseStatus_t cusparseCreateConstDnVec(cusparseConstDnVecDescr_t *vector, int64_t size, const void *values, cudaDataType type) {
  return cusparseCreateDnVec((cusparseDnVecDescr_t *)vector, size, (void *)values, type);
}
inline cusparseStatus_t cusparseDestroyDnVec(cusparseConstDnVecDescr_t vector) {
  delete vector;
  return CUSPARSE_STATUS_SUCCESS;
}
inline cusparseStatus_t cusparseDnVecGet(cusparseDnVecDescr_t vector, int64_t *size, void **values, cudaDataType *type) {
  *size = vector->size;
  *values = vector->values;
  *type = vector->type;
  return CUSPARSE_STATUS_SUCCESS;
}
inline cusparseStatus_t cusparseDnVecGetValues(cusparseDnVecDescr_t vector, void **values) {
  *values = vector->values;
  return CUSPARSE_STATUS_SUCCESS;
}
inline cusparseStatus_t cusparseDnVecSetValues(cusparseDnVecDescr_t vector, void *values) {
  vector->values = values;
  return CUSPARSE_STATUS_SUCCESS;
}

// Dense matrices
inline cusparseStatus_t cusparseCreateDnMat(cusparseDnMatDescr_t *matrix, int64_t rows, int64_t cols, int64_t ld, void *values, cudaDataType type,
                                            cusparseOrder_t order) {
  if (rows < 0 || cols < 0 || ld < (order == CUSPARSE_ORDER_COL ? rows : cols)) return CUSPARSE_STATUS_INVALID_VALUE;
  cusparseDnMatDescr *made = new cusparseDnMatDescr();
  made->rows = rows;
  made->cols = cols;
  made->ld = ld;
  made->values = values;
  made->type = type;
  made->order = order;
  made->batches = 1;
  *matrix = made;
  return CUSPARSE_STATUS_SUCCESS;
}
inline cusparseStatus_t cusparseCreateConstDnMat(cusparseConstDnMatDescr_t *matrix, int64_t rows, int64_t cols, int64_t ld, const void *values,
                                                 cudaDataType type, cusparseOrder_t order) {
  return cusparseCreateDnMat((cusparseDnMatDescr_t *)matrix, rows, cols, ld, (void *)values, type, order);
}
inline cusparseStatus_t cusparseDestroyDnMat(cusparseConstDnMatDescr_t matrix) {
  delete matrix;
  return CUSPARSE_STATUS_SUCCESS;
}
inline cusparseStatus_t cusparseDnMatGet(cusparseDnMatDescr_t matrix, int64_t *rows, int64_t *cols, int64_t *ld, void **values, cudaDataType *type,
                                         cusparseOrder_t *order) {
  *rows = matrix->rows;
  *cols = matrix->cols;
  *ld = matrix->ld;
  *values = matrix->values;
  *type = matrix->type;
  *order = matrix->order;
  return CUSPARSE_STATUS_SUCCESS;
}
inline cusparseStatus_t cusparseDnMatGetValues(cusparseDnMatDescr_t matrix, void **values) {
  *values = matrix->values;
  return CUSPARSE_STATUS_SUCCESS;
}
inline cusparseStatus_t cusparseDnMatSetValues(cusparseDnMatDescr_t matrix, void *values) {
  matrix->values = values;
  return CUSPARSE_STATUS_SUCCESS;
}
inline cusparseStatus_t cusparseDnMatSetStridedBatch(cusparseDnMatDescr_t matrix, int batches, int64_t stride) {
  matrix->batches = batches;
  matrix->batchStride = stride;
  return CUSPARSE_STATUS_SUCCESS;
}
inline cusparseStatus_t cusparseDnMatGetStridedBatch(cusparseConstDnMatDescr_t matrix, int *batches, int64_t *stride) {
  *batches = matrix->batches;
  *stride = matrix->batchStride;
  return CUSPARSE_STATUS_SUCCESS;
}
#include <cusparse/matrices.h>
