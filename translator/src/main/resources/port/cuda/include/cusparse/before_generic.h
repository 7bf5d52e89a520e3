#pragma once
// The functions that cuSPARSE had before its generic ones, for matrices of compressed rows; each type has its own.
#include <cusparse/dense.h>
#include <cusparse/multiply.h>
#include <cusparse/convert.h>
#include <cusparse/product.h>
#include <cusparse/solve.h>
#include <cusparse/sums.h>
#include <cusparse/vectors.h>
typedef struct csrsv2Info {
  int none;
} *csrsv2Info_t;
typedef struct csrsv2Info *cusparseSolveAnalysisInfo_t;
namespace cusparse {
template <class T> struct TypeName;
template <> struct TypeName<float> { static constexpr cudaDataType value = CUDA_R_32F; };
template <> struct TypeName<double> { static constexpr cudaDataType value = CUDA_R_64F; };
template <> struct TypeName<cuComplex> { static constexpr cudaDataType value = CUDA_C_32F; };
template <> struct TypeName<cuDoubleComplex> { static constexpr cudaDataType value = CUDA_C_64F; };
// A description for the time of one call.
template <class T> struct Compressed {
  cusparseSpMatDescr_t matrix;
  Compressed(int m, int n, int nnz, const cusparseMatDescr_t descr, const T *values, const int *offsets, const int *columns,
             cusparseFormat_t format = CUSPARSE_FORMAT_CSR) {
    matrix = describe(format, m, n, nnz, offsets, columns, values, CUSPARSE_INDEX_32I, CUSPARSE_INDEX_32I, descr->base, TypeName<T>::value);
    matrix->fill = descr->fill;
    matrix->diagonal = descr->diagonal;
  }
  ~Compressed() { delete matrix; }
};
template <class T> struct Dense {
  cusparseDnMatDescr_t matrix;
  Dense(int m, int n, int ld, const T *values) { cusparseCreateDnMat(&matrix, m, n, ld, (void *)values, TypeName<T>::value, CUSPARSE_ORDER_COL); }
  ~Dense() { cusparseDestroyDnMat(matrix); }
};
template <class T> struct Vector {
  cusparseDnVecDescr_t vector;
  Vector(int n, const T *values) { cusparseCreateDnVec(&vector, n, (void *)values, TypeName<T>::value); }
  ~Vector() { cusparseDestroyDnVec(vector); }
};
template <class T> struct Sparse {
  cusparseSpVecDescr_t vector;
  Sparse(int nnz, const T *values, const int *indices, cusparseIndexBase_t base) {
    cusparseCreateSpVec(&vector, 2147483647, nnz, (void *)indices, (void *)values, CUSPARSE_INDEX_32I, base, TypeName<T>::value);
  }
  ~Sparse() { cusparseDestroySpVec(vector); }
};
template <class T>
cusparseStatus_t csrmv(cusparseHandle_t handle, cusparseOperation_t op, int m, int n, int nnz, const T *alpha, const cusparseMatDescr_t descr,
                       const T *values, const int *offsets, const int *columns, const T *x, const T *beta, T *y) {
  bool isPlain = op == CUSPARSE_OPERATION_NON_TRANSPOSE;
  Compressed<T> a(m, n, nnz, descr, values, offsets, columns);
  Vector<T> from(isPlain ? n : m, x), to(isPlain ? m : n, y);
  return cusparseSpMV(handle, op, alpha, a.matrix, from.vector, beta, to.vector, TypeName<T>::value, CUSPARSE_SPMV_ALG_DEFAULT, nullptr);
}
template <class T>
cusparseStatus_t csrmm(cusparseHandle_t handle, cusparseOperation_t opA, cusparseOperation_t opB, int m, int n, int k, int nnz, const T *alpha,
                       const cusparseMatDescr_t descr, const T *values, const int *offsets, const int *columns, const T *b, int ldb, const T *beta, T *c,
                       int ldc) {
  bool isPlain = opA == CUSPARSE_OPERATION_NON_TRANSPOSE, isPlainB = opB == CUSPARSE_OPERATION_NON_TRANSPOSE;
  Compressed<T> a(m, k, nnz, descr, values, offsets, columns);
  int inner = isPlain ? k : m;
  Dense<T> right(isPlainB ? inner : n, isPlainB ? n : inner, ldb, b), target(isPlain ? m : k, n, ldc, c);
  return cusparseSpMM(handle, opA, opB, alpha, a.matrix, right.matrix, beta, target.matrix, TypeName<T>::value, CUSPARSE_SPMM_ALG_DEFAULT, nullptr);
}
template <class T>
cusparseStatus_t csrsv(cusparseHandle_t handle, cusparseOperation_t op, int m, int nnz, const T *alpha, const cusparseMatDescr_t descr, const T *values,
                       const int *offsets, const int *columns, const T *f, T *x) {
  Compressed<T> a(m, m, nnz, descr, values, offsets, columns);
  Vector<T> from(m, f), to(m, x);
  cusparseSpSVDescr_t analysis;
  cusparseSpSV_createDescr(&analysis);
  analysis->isAnalysed = true;
  cusparseStatus_t status =
      cusparseSpSV_solve(handle, op, alpha, a.matrix, from.vector, to.vector, TypeName<T>::value, CUSPARSE_SPSV_ALG_DEFAULT, analysis);
  cusparseSpSV_destroyDescr(analysis);
  return status;
}
// The entries of each row or column, and of all; one thread.
template <class T> __global__ void countLines(int lines, int length, const T *dense, long long line, long long step, int *sizes, int *all) {
  int sum = 0;
  for (int i = 0; i < lines; i++) {
    sizes[i] = 0;
    for (int j = 0; j < length; j++) {
      if (!(dense[i * line + j * step] == T())) sizes[i]++;
    }
    sum += sizes[i];
  }
  *all = sum;
}
template <class T>
cusparseStatus_t nnz(cusparseHandle_t handle, cusparseDirection_t direction, int m, int n, const T *dense, int lda, int *sizes, int *total) {
  bool isByRow = direction == CUSPARSE_DIRECTION_ROW;
  int *all;
  cudaMalloc(&all, sizeof(int));
  countLines<T><<<1, 1, 0, handle->stream>>>(isByRow ? m : n, isByRow ? n : m, dense, isByRow ? 1 : lda, isByRow ? lda : 1, sizes, all);
  cudaMemcpy(total, all, sizeof(int), cudaMemcpyDefault);
  cudaFree(all);
  return CUSPARSE_STATUS_SUCCESS;
}
// The lines of a dense matrix as compressed ones.
template <class T>
cusparseStatus_t compress(cusparseHandle_t handle, int lines, int length, const T *dense, long long line, long long step, int base, T *values,
                          int *offsets, int *indices) {
  int *all;
  cudaMalloc(&all, sizeof(int));
  countEntries<T><<<1, 1, 0, handle->stream>>>(lines, length, dense, line, step, base, offsets, all);
  listEntries<T><<<1, 1, 0, handle->stream>>>(lines, length, dense, line, step, base, (int *)nullptr, indices, values);
  cudaFree(all);
  return CUSPARSE_STATUS_SUCCESS;
}
template <class T>
cusparseStatus_t expand(cusparseHandle_t handle, int lines, int length, int base, const T *values, const int *offsets, const int *indices, T *dense,
                        long long line, long long step) {
  if (lines <= 0) return CUSPARSE_STATUS_SUCCESS;
  clearDense<T><<<blocks(lines), 128, 0, handle->stream>>>(lines, length, dense, line, step);
  toDense<T><<<blocks(lines), 128, 0, handle->stream>>>(lines, offsets, indices, (const int *)nullptr, base, values, dense, line, step);
  return CUSPARSE_STATUS_SUCCESS;
}
template <class N> __global__ void addIndexed(int nnz, Factor<N> alpha, const N *values, const int *indices, int base, N *y) {
  int k = blockIdx.x * blockDim.x + threadIdx.x;
  if (k < nnz) y[indices[k] - base] += alpha.get() * values[k];
}
template <class T>
cusparseStatus_t axpyi(cusparseHandle_t handle, int nnz, const T *alpha, const T *values, const int *indices, int base, T *y) {
  typedef typename Inner<T>::type N;
  if (nnz > 0) {
    addIndexed<N><<<blocks(nnz), 128, 0, handle->stream>>>(nnz, linear::factor(handle->pointers == CUSPARSE_POINTER_MODE_DEVICE, (const N *)alpha),
                                                           (const N *)values, indices, base, (N *)y);
  }
  return CUSPARSE_STATUS_SUCCESS;
}
} // namespace cusparse

inline cusparseStatus_t cusparseCreateCsrsv2Info(csrsv2Info_t *info) {
  *info = new csrsv2Info();
  return CUSPARSE_STATUS_SUCCESS;
}
inline cusparseStatus_t cusparseDestroyCsrsv2Info(csrsv2Info_t info) {
  delete info;
  return CUSPARSE_STATUS_SUCCESS;
}
inline cusparseStatus_t cusparseCreateSolveAnalysisInfo(cusparseSolveAnalysisInfo_t *info) { return cusparseCreateCsrsv2Info(info); }
inline cusparseStatus_t cusparseDestroySolveAnalysisInfo(cusparseSolveAnalysisInfo_t info) { return cusparseDestroyCsrsv2Info(info); }
inline cusparseStatus_t cusparseXcsrsv2_zeroPivot(cusparseHandle_t handle, csrsv2Info_t info, int *position) {
  *position = -1;
  return CUSPARSE_STATUS_SUCCESS;
}
#define __CUSPARSE_ROWS(L, T)                                                                                                                                                                                                                                                \
  inline cusparseStatus_t cusparse##L##csrmv(                                                                                                                                                                                                                                \
      cusparseHandle_t handle, cusparseOperation_t op, int m, int n, int nnz, const T *alpha, const cusparseMatDescr_t descr, const T *values, const int *offsets, const int *columns, const T *x, const T *beta, T *y) {                                                    \
    return cusparse::csrmv(handle, op, m, n, nnz, alpha, descr, values, offsets, columns, x, beta, y);                                                                                                                                                                       \
  }                                                                                                                                                                                                                                                                          \
  inline cusparseStatus_t cusparse##L##csrmv_mp(                                                                                                                                                                                                                             \
      cusparseHandle_t handle, cusparseOperation_t op, int m, int n, int nnz, const T *alpha, const cusparseMatDescr_t descr, const T *values, const int *offsets, const int *columns, const T *x, const T *beta, T *y) {                                                    \
    return cusparse::csrmv(handle, op, m, n, nnz, alpha, descr, values, offsets, columns, x, beta, y);                                                                                                                                                                       \
  }                                                                                                                                                                                                                                                                          \
  inline cusparseStatus_t cusparse##L##csrmm(                                                                                                                                                                                                                                \
      cusparseHandle_t handle, cusparseOperation_t op, int m, int n, int k, int nnz, const T *alpha, const cusparseMatDescr_t descr, const T *values, const int *offsets, const int *columns, const T *b, int ldb, const T *beta, T *c, int ldc) {                           \
    return cusparse::csrmm(handle, op, CUSPARSE_OPERATION_NON_TRANSPOSE, m, n, k, nnz, alpha, descr, values, offsets, columns, b, ldb, beta, c, ldc);                                                                                                                        \
  }                                                                                                                                                                                                                                                                          \
  inline cusparseStatus_t cusparse##L##csrmm2(                                                                                                                                                                                                                               \
      cusparseHandle_t handle, cusparseOperation_t opA, cusparseOperation_t opB, int m, int n, int k, int nnz, const T *alpha, const cusparseMatDescr_t descr, const T *values, const int *offsets, const int *columns, const T *b, int ldb, const T *beta, T *c, int ldc) { \
    return cusparse::csrmm(handle, opA, opB, m, n, k, nnz, alpha, descr, values, offsets, columns, b, ldb, beta, c, ldc);                                                                                                                                                    \
  }                                                                                                                                                                                                                                                                          \
  inline cusparseStatus_t cusparse##L##nnz(                                                                                                                                                                                                                                  \
      cusparseHandle_t handle, cusparseDirection_t direction, int m, int n, const cusparseMatDescr_t descr, const T *dense, int lda, int *sizes, int *total) {                                                                                                               \
    return cusparse::nnz(handle, direction, m, n, dense, lda, sizes, total);                                                                                                                                                                                                 \
  }                                                                                                                                                                                                                                                                          \
  inline cusparseStatus_t cusparse##L##dense2csr(                                                                                                                                                                                                                            \
      cusparseHandle_t handle, int m, int n, const cusparseMatDescr_t descr, const T *dense, int lda, const int *sizes, T *values, int *offsets, int *columns) {                                                                                                             \
    return cusparse::compress(handle, m, n, dense, 1, lda, descr->base, values, offsets, columns);                                                                                                                                                                           \
  }                                                                                                                                                                                                                                                                          \
  inline cusparseStatus_t cusparse##L##dense2csc(                                                                                                                                                                                                                            \
      cusparseHandle_t handle, int m, int n, const cusparseMatDescr_t descr, const T *dense, int lda, const int *sizes, T *values, int *rows, int *offsets) {                                                                                                                \
    return cusparse::compress(handle, n, m, dense, lda, 1, descr->base, values, offsets, rows);                                                                                                                                                                              \
  }                                                                                                                                                                                                                                                                          \
  inline cusparseStatus_t cusparse##L##csr2dense(                                                                                                                                                                                                                            \
      cusparseHandle_t handle, int m, int n, const cusparseMatDescr_t descr, const T *values, const int *offsets, const int *columns, T *dense, int lda) {                                                                                                                   \
    return cusparse::expand(handle, m, n, descr->base, values, offsets, columns, dense, 1, lda);                                                                                                                                                                             \
  }                                                                                                                                                                                                                                                                          \
  inline cusparseStatus_t cusparse##L##csc2dense(                                                                                                                                                                                                                            \
      cusparseHandle_t handle, int m, int n, const cusparseMatDescr_t descr, const T *values, const int *rows, const int *offsets, T *dense, int lda) {                                                                                                                      \
    return cusparse::expand(handle, n, m, descr->base, values, offsets, rows, dense, lda, 1);                                                                                                                                                                                \
  }                                                                                                                                                                                                                                                                          \
  inline cusparseStatus_t cusparse##L##csr2csc(                                                                                                                                                                                                                              \
      cusparseHandle_t handle, int m, int n, int nnz, const T *values, const int *offsets, const int *columns, T *cscValues, int *cscRows, int *cscOffsets, cusparseAction_t action, cusparseIndexBase_t base) {                                                             \
    return cusparseCsr2cscEx2(handle, m, n, nnz, values, offsets, columns, cscValues, cscOffsets, cscRows, cusparse::TypeName<T>::value, action, base,                                                                                                                       \
                              CUSPARSE_CSR2CSC_ALG1, nullptr);                                                                                                                                                                                                               \
  }
#define __CUSPARSE_SOLVED_AND_SUMMED(L, T)                                                                                                                                                                                                                                                                                                                                            \
  inline cusparseStatus_t cusparse##L##csrsv_analysis(                                                                                                                                                                                                                                                                                                                                \
      cusparseHandle_t handle, cusparseOperation_t op, int m, int nnz, const cusparseMatDescr_t descr, const T *values, const int *offsets, const int *columns, cusparseSolveAnalysisInfo_t info) {                                                                                                                                                                                   \
    return CUSPARSE_STATUS_SUCCESS;                                                                                                                                                                                                                                                                                                                                                   \
  }                                                                                                                                                                                                                                                                                                                                                                                   \
  inline cusparseStatus_t cusparse##L##csrsv_solve(                                                                                                                                                                                                                                                                                                                                   \
      cusparseHandle_t handle, cusparseOperation_t op, int m, const T *alpha, const cusparseMatDescr_t descr, const T *values, const int *offsets, const int *columns, cusparseSolveAnalysisInfo_t info, const T *f, T *x) {                                                                                                                                                          \
    return cusparse::csrsv(handle, op, m, 0, alpha, descr, values, offsets, columns, f, x);                                                                                                                                                                                                                                                                                           \
  }                                                                                                                                                                                                                                                                                                                                                                                   \
  inline cusparseStatus_t cusparse##L##csrsv2_bufferSize(                                                                                                                                                                                                                                                                                                                             \
      cusparseHandle_t handle, cusparseOperation_t op, int m, int nnz, const cusparseMatDescr_t descr, T *values, const int *offsets, const int *columns, csrsv2Info_t info, int *bytes) {                                                                                                                                                                                            \
    *bytes = 8;                                                                                                                                                                                                                                                                                                                                                                       \
    return CUSPARSE_STATUS_SUCCESS;                                                                                                                                                                                                                                                                                                                                                   \
  }                                                                                                                                                                                                                                                                                                                                                                                   \
  inline cusparseStatus_t cusparse##L##csrsv2_analysis(                                                                                                                                                                                                                                                                                                                               \
      cusparseHandle_t handle, cusparseOperation_t op, int m, int nnz, const cusparseMatDescr_t descr, const T *values, const int *offsets, const int *columns, csrsv2Info_t info, cusparseSolvePolicy_t policy, void *buffer) {                                                                                                                                                      \
    return CUSPARSE_STATUS_SUCCESS;                                                                                                                                                                                                                                                                                                                                                   \
  }                                                                                                                                                                                                                                                                                                                                                                                   \
  inline cusparseStatus_t cusparse##L##csrsv2_solve(                                                                                                                                                                                                                                                                                                                                  \
      cusparseHandle_t handle, cusparseOperation_t op, int m, int nnz, const T *alpha, const cusparseMatDescr_t descr, const T *values, const int *offsets, const int *columns, csrsv2Info_t info, const T *f, T *x, cusparseSolvePolicy_t policy, void *buffer) {                                                                                                                    \
    return cusparse::csrsv(handle, op, m, nnz, alpha, descr, values, offsets, columns, f, x);                                                                                                                                                                                                                                                                                         \
  }                                                                                                                                                                                                                                                                                                                                                                                   \
  inline cusparseStatus_t cusparse##L##csrgeam(                                                                                                                                                                                                                                                                                                                                       \
      cusparseHandle_t handle, int m, int n, const T *alpha, const cusparseMatDescr_t aDescr, int nnzA, const T *a, const int *aOffsets, const int *aColumns, const T *beta, const cusparseMatDescr_t bDescr, int nnzB, const T *b, const int *bOffsets, const int *bColumns, const cusparseMatDescr_t cDescr, T *c, int *cOffsets, int *cColumns) {                                  \
    return cusparse::addRows(handle, m, alpha, aDescr, a, aOffsets, aColumns, beta, bDescr, b, bOffsets, bColumns, cDescr, c, cOffsets, cColumns);                                                                                                                                                                                                                                    \
  }                                                                                                                                                                                                                                                                                                                                                                                   \
  inline cusparseStatus_t cusparse##L##csrgeam2(                                                                                                                                                                                                                                                                                                                                      \
      cusparseHandle_t handle, int m, int n, const T *alpha, const cusparseMatDescr_t aDescr, int nnzA, const T *a, const int *aOffsets, const int *aColumns, const T *beta, const cusparseMatDescr_t bDescr, int nnzB, const T *b, const int *bOffsets, const int *bColumns, const cusparseMatDescr_t cDescr, T *c, int *cOffsets, int *cColumns, void *buffer) {                    \
    return cusparse::addRows(handle, m, alpha, aDescr, a, aOffsets, aColumns, beta, bDescr, b, bOffsets, bColumns, cDescr, c, cOffsets, cColumns);                                                                                                                                                                                                                                    \
  }                                                                                                                                                                                                                                                                                                                                                                                   \
  inline cusparseStatus_t cusparse##L##csrgeam2_bufferSizeExt(                                                                                                                                                                                                                                                                                                                        \
      cusparseHandle_t handle, int m, int n, const T *alpha, const cusparseMatDescr_t aDescr, int nnzA, const T *a, const int *aOffsets, const int *aColumns, const T *beta, const cusparseMatDescr_t bDescr, int nnzB, const T *b, const int *bOffsets, const int *bColumns, const cusparseMatDescr_t cDescr, const T *c, const int *cOffsets, const int *cColumns, size_t *bytes) { \
    *bytes = 8;                                                                                                                                                                                                                                                                                                                                                                       \
    return CUSPARSE_STATUS_SUCCESS;                                                                                                                                                                                                                                                                                                                                                   \
  }                                                                                                                                                                                                                                                                                                                                                                                   \
  inline cusparseStatus_t cusparse##L##axpyi(                                                                                                                                                                                                                                                                                                                                         \
      cusparseHandle_t handle, int nnz, const T *alpha, const T *values, const int *indices, T *y, cusparseIndexBase_t base) {                                                                                                                                                                                                                                                        \
    return cusparse::axpyi(handle, nnz, alpha, values, indices, base, y);                                                                                                                                                                                                                                                                                                             \
  }                                                                                                                                                                                                                                                                                                                                                                                   \
  inline cusparseStatus_t cusparse##L##gthr(                                                                                                                                                                                                                                                                                                                                          \
      cusparseHandle_t handle, int nnz, const T *y, T *values, const int *indices, cusparseIndexBase_t base) {                                                                                                                                                                                                                                                                        \
    cusparse::Sparse<T> x(nnz, values, indices, base);                                                                                                                                                                                                                                                                                                                                \
    cusparse::Vector<T> source(2147483647, y);                                                                                                                                                                                                                                                                                                                                        \
    return cusparseGather(handle, source.vector, x.vector);                                                                                                                                                                                                                                                                                                                           \
  }                                                                                                                                                                                                                                                                                                                                                                                   \
  inline cusparseStatus_t cusparse##L##sctr(                                                                                                                                                                                                                                                                                                                                          \
      cusparseHandle_t handle, int nnz, const T *values, const int *indices, T *y, cusparseIndexBase_t base) {                                                                                                                                                                                                                                                                        \
    cusparse::Sparse<T> x(nnz, values, indices, base);                                                                                                                                                                                                                                                                                                                                \
    cusparse::Vector<T> target(2147483647, y);                                                                                                                                                                                                                                                                                                                                        \
    return cusparseScatter(handle, x.vector, target.vector);                                                                                                                                                                                                                                                                                                                          \
  }
__CUSPARSE_ROWS(S, float)
__CUSPARSE_SOLVED_AND_SUMMED(S, float)
__CUSPARSE_ROWS(D, double)
__CUSPARSE_SOLVED_AND_SUMMED(D, double)
__CUSPARSE_ROWS(C, cuComplex)
__CUSPARSE_SOLVED_AND_SUMMED(C, cuComplex)
__CUSPARSE_ROWS(Z, cuDoubleComplex)
__CUSPARSE_SOLVED_AND_SUMMED(Z, cuDoubleComplex)
#undef __CUSPARSE_ROWS
#undef __CUSPARSE_SOLVED_AND_SUMMED
#define __CUSPARSE_DOT(L, T)                                                                                                              \
  inline cusparseStatus_t cusparse##L##doti(                                                                                              \
      cusparseHandle_t handle, int nnz, const T *values, const int *indices, const T *y, T *result, cusparseIndexBase_t base) {           \
    cusparse::Sparse<T> x(nnz, values, indices, base);                                                                                    \
    cusparse::Vector<T> other(2147483647, y);                                                                                             \
    return cusparseSpVV(handle, CUSPARSE_OPERATION_NON_TRANSPOSE, x.vector, other.vector, result, cusparse::TypeName<T>::value, nullptr); \
  }
__CUSPARSE_DOT(S, float)
__CUSPARSE_DOT(D, double)
#undef __CUSPARSE_DOT
