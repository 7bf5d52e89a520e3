#pragma once
// Products of a sparse matrix with a dense vector or matrix.
#include <cusparse/rows.h>
namespace cusparse {
// y = alpha * a * x + beta * y, one thread a row.
template <class A, class Y, class S>
__global__ void spmv(int rows, const int *offsets, const int *columns, const int *order, int base, bool isConjugate, Factor<S> alpha, const A *a,
                     const A *x, Factor<S> beta, Y *y) {
  int i = blockIdx.x * blockDim.x + threadIdx.x;
  if (i >= rows) return;
  S sum = S();
  for (int k = offsets[i] - base; k < offsets[i + 1] - base; k++) {
    S value = (S)a[order == nullptr ? k : order[k]];
    sum += (isConjugate ? linear::conjugate(value) : value) * (S)x[columns[k] - base];
  }
  S before = beta.get();
  y[i] = before == S() ? (Y)(alpha.get() * sum) : (Y)(alpha.get() * sum + before * (S)y[i]);
}
// c = alpha * a * b + beta * c, one thread an element.
template <class A, class C, class S>
__global__ void spmm(int rows, int n, const int *offsets, const int *columns, const int *order, int base, bool isConjugate, bool isConjugateB,
                     Factor<S> alpha, const A *a, const A *b, long long bRow, long long bColumn, Factor<S> beta, C *c, long long cRow,
                     long long cColumn) {
  int i = blockIdx.x * blockDim.x + threadIdx.x;
  if (i >= rows) return;
  for (int j = blockIdx.y; j < n; j += gridDim.y) {
    S sum = S();
    for (int k = offsets[i] - base; k < offsets[i + 1] - base; k++) {
      S value = (S)a[order == nullptr ? k : order[k]], factor = (S)b[(columns[k] - base) * bRow + j * bColumn];
      sum += (isConjugate ? linear::conjugate(value) : value) * (isConjugateB ? linear::conjugate(factor) : factor);
    }
    C *target = c + i * cRow + j * cColumn;
    S before = beta.get();
    *target = before == S() ? (C)(alpha.get() * sum) : (C)(alpha.get() * sum + before * (S)*target);
  }
}
template <class A, class Y, class S>
cusparseStatus_t multiplyVector(cusparseHandle_t handle, cusparseOperation_t op, const void *alpha, cusparseConstSpMatDescr_t a,
                                cusparseConstDnVecDescr_t x, const void *beta, cusparseDnVecDescr_t y) {
  bool isOnDevice = handle->pointers == CUSPARSE_POINTER_MODE_DEVICE;
  Rows rows = rowsOf(a, op != CUSPARSE_OPERATION_NON_TRANSPOSE, handle->stream);
  if (rows.count > 0) {
    spmv<A, Y, S><<<blocks(rows.count), 128, 0, handle->stream>>>(
        rows.count, rows.offsets, rows.columns, rows.order, rows.base, op == CUSPARSE_OPERATION_CONJUGATE_TRANSPOSE,
        linear::factor(isOnDevice, (const S *)alpha), (const A *)a->values, (const A *)x->values, linear::factor(isOnDevice, (const S *)beta),
        (Y *)y->values);
  }
  release(rows);
  return CUSPARSE_STATUS_SUCCESS;
}
template <class A, class C, class S>
cusparseStatus_t multiplyMatrix(cusparseHandle_t handle, cusparseOperation_t opA, cusparseOperation_t opB, const void *alpha,
                                cusparseConstSpMatDescr_t a, cusparseConstDnMatDescr_t b, const void *beta, cusparseDnMatDescr_t c) {
  bool isOnDevice = handle->pointers == CUSPARSE_POINTER_MODE_DEVICE;
  bool isRowMajorB = (b->order == CUSPARSE_ORDER_ROW) != (opB != CUSPARSE_OPERATION_NON_TRANSPOSE), isRowMajorC = c->order == CUSPARSE_ORDER_ROW;
  int n = (int)c->cols;
  for (int batch = 0; batch < c->batches; batch++) {
    cusparseSpMatDescr one = *a;
    if (a->batches > 1) {
      one.offsets = (char *)a->offsets + batch * a->offsetsBatch * (a->offsetType == CUSPARSE_INDEX_64I ? 8 : 4);
      one.indices = (char *)a->indices + batch * a->indicesBatch * (a->indexType == CUSPARSE_INDEX_64I ? 8 : 4);
      one.values = (A *)a->values + batch * a->indicesBatch;
    }
    Rows rows = rowsOf(&one, opA != CUSPARSE_OPERATION_NON_TRANSPOSE, handle->stream);
    if (rows.count > 0 && n > 0) {
      spmm<A, C, S><<<dim3(blocks(rows.count), n < 65535 ? n : 65535), 128, 0, handle->stream>>>(
          rows.count, n, rows.offsets, rows.columns, rows.order, rows.base, opA == CUSPARSE_OPERATION_CONJUGATE_TRANSPOSE,
          opB == CUSPARSE_OPERATION_CONJUGATE_TRANSPOSE, linear::factor(isOnDevice, (const S *)alpha), (const A *)one.values,
          (const A *)b->values + batch * b->batchStride, isRowMajorB ? b->ld : 1, isRowMajorB ? 1 : b->ld,
          linear::factor(isOnDevice, (const S *)beta), (C *)c->values + batch * c->batchStride, isRowMajorC ? c->ld : 1, isRowMajorC ? 1 : c->ld);
    }
    release(rows);
  }
  return CUSPARSE_STATUS_SUCCESS;
}
} // namespace cusparse

inline cusparseStatus_t cusparseSpMV_bufferSize(cusparseHandle_t handle, cusparseOperation_t op, const void *alpha, cusparseConstSpMatDescr_t a,
                                                cusparseConstDnVecDescr_t x, const void *beta, cusparseDnVecDescr_t y, cudaDataType compute,
                                                cusparseSpMVAlg_t algorithm, size_t *bytes) {
  *bytes = 8;
  return CUSPARSE_STATUS_SUCCESS;
}
inline cusparseStatus_t cusparseSpMV_preprocess(cusparseHandle_t handle, cusparseOperation_t op, const void *alpha, cusparseConstSpMatDescr_t a,
                                                cusparseConstDnVecDescr_t x, const void *beta, cusparseDnVecDescr_t y, cudaDataType compute,
                                                cusparseSpMVAlg_t algorithm, void *buffer) {
  return CUSPARSE_STATUS_SUCCESS;
}
inline cusparseStatus_t cusparseSpMV(cusparseHandle_t handle, cusparseOperation_t op, const void *alpha, cusparseConstSpMatDescr_t a,
                                     cusparseConstDnVecDescr_t x, const void *beta, cusparseDnVecDescr_t y, cudaDataType compute,
                                     cusparseSpMVAlg_t algorithm, void *buffer) {
  bool isPlain = op == CUSPARSE_OPERATION_NON_TRANSPOSE;
  if ((isPlain ? a->cols : a->rows) != x->size || (isPlain ? a->rows : a->cols) != y->size) return CUSPARSE_STATUS_INVALID_VALUE;
  if (a->type != x->type) return CUSPARSE_STATUS_NOT_SUPPORTED;
  switch (a->type) {
  case CUDA_R_32F: return cusparse::multiplyVector<float, float, float>(handle, op, alpha, a, x, beta, y);
  case CUDA_R_64F: return cusparse::multiplyVector<double, double, double>(handle, op, alpha, a, x, beta, y);
  case CUDA_C_32F: return cusparse::multiplyVector<cusparse::Complex, cusparse::Complex, cusparse::Complex>(handle, op, alpha, a, x, beta, y);
  case CUDA_C_64F:
    return cusparse::multiplyVector<cusparse::DoubleComplex, cusparse::DoubleComplex, cusparse::DoubleComplex>(handle, op, alpha, a, x, beta, y);
  case CUDA_R_16F:
    return y->type == CUDA_R_32F ? cusparse::multiplyVector<__half, float, float>(handle, op, alpha, a, x, beta, y)
                                 : cusparse::multiplyVector<__half, __half, float>(handle, op, alpha, a, x, beta, y);
  case CUDA_R_16BF:
    return y->type == CUDA_R_32F ? cusparse::multiplyVector<__nv_bfloat16, float, float>(handle, op, alpha, a, x, beta, y)
                                 : cusparse::multiplyVector<__nv_bfloat16, __nv_bfloat16, float>(handle, op, alpha, a, x, beta, y);
  case CUDA_R_8I:
    return y->type == CUDA_R_32F ? cusparse::multiplyVector<signed char, float, float>(handle, op, alpha, a, x, beta, y)
                                 : cusparse::multiplyVector<signed char, int, int>(handle, op, alpha, a, x, beta, y);
  default: return CUSPARSE_STATUS_NOT_SUPPORTED;
  }
}
inline cusparseStatus_t cusparseSpMM_bufferSize(cusparseHandle_t handle, cusparseOperation_t opA, cusparseOperation_t opB, const void *alpha,
                                                cusparseConstSpMatDescr_t a, cusparseConstDnMatDescr_t b, const void *beta, cusparseDnMatDescr_t c,
                                                cudaDataType compute, cusparseSpMMAlg_t algorithm, size_t *bytes) {
  *bytes = 8;
  return CUSPARSE_STATUS_SUCCESS;
}
inline cusparseStatus_t cusparseSpMM_preprocess(cusparseHandle_t handle, cusparseOperation_t opA, cusparseOperation_t opB, const void *alpha,
                                                cusparseConstSpMatDescr_t a, cusparseConstDnMatDescr_t b, const void *beta, cusparseDnMatDescr_t c,
                                                cudaDataType compute, cusparseSpMMAlg_t algorithm, void *buffer) {
  return CUSPARSE_STATUS_SUCCESS;
}
inline cusparseStatus_t cusparseSpMM(cusparseHandle_t handle, cusparseOperation_t opA, cusparseOperation_t opB, const void *alpha,
                                     cusparseConstSpMatDescr_t a, cusparseConstDnMatDescr_t b, const void *beta, cusparseDnMatDescr_t c,
                                     cudaDataType compute, cusparseSpMMAlg_t algorithm, void *buffer) {
  int64_t m = opA == CUSPARSE_OPERATION_NON_TRANSPOSE ? a->rows : a->cols, k = opA == CUSPARSE_OPERATION_NON_TRANSPOSE ? a->cols : a->rows;
  bool isPlainB = opB == CUSPARSE_OPERATION_NON_TRANSPOSE;
  if (m != c->rows || k != (isPlainB ? b->rows : b->cols) || c->cols != (isPlainB ? b->cols : b->rows)) return CUSPARSE_STATUS_INVALID_VALUE;
  if (a->type != b->type) return CUSPARSE_STATUS_NOT_SUPPORTED;
  switch (a->type) {
  case CUDA_R_32F: return cusparse::multiplyMatrix<float, float, float>(handle, opA, opB, alpha, a, b, beta, c);
  case CUDA_R_64F: return cusparse::multiplyMatrix<double, double, double>(handle, opA, opB, alpha, a, b, beta, c);
  case CUDA_C_32F: return cusparse::multiplyMatrix<cusparse::Complex, cusparse::Complex, cusparse::Complex>(handle, opA, opB, alpha, a, b, beta, c);
  case CUDA_C_64F:
    return cusparse::multiplyMatrix<cusparse::DoubleComplex, cusparse::DoubleComplex, cusparse::DoubleComplex>(handle, opA, opB, alpha, a, b, beta, c);
  case CUDA_R_16F:
    return c->type == CUDA_R_32F ? cusparse::multiplyMatrix<__half, float, float>(handle, opA, opB, alpha, a, b, beta, c)
                                 : cusparse::multiplyMatrix<__half, __half, float>(handle, opA, opB, alpha, a, b, beta, c);
  case CUDA_R_16BF:
    return c->type == CUDA_R_32F ? cusparse::multiplyMatrix<__nv_bfloat16, float, float>(handle, opA, opB, alpha, a, b, beta, c)
                                 : cusparse::multiplyMatrix<__nv_bfloat16, __nv_bfloat16, float>(handle, opA, opB, alpha, a, b, beta, c);
  case CUDA_R_8I:
    return c->type == CUDA_R_32F ? cusparse::multiplyMatrix<signed char, float, float>(handle, opA, opB, alpha, a, b, beta, c)
                                 : cusparse::multiplyMatrix<signed char, int, int>(handle, opA, opB, alpha, a, b, beta, c);
  default: return CUSPARSE_STATUS_NOT_SUPPORTED;
  }
}
