#pragma once
// Products of matrices and vectors of 16 bits an element, many at a time; sums and factors are float.
#include <cublas/vector.h>
namespace cublas {
template <class T, class Y>
__global__ void gemvNarrow(int rows, int columns, Factor<float> alpha, const T *a, long long aRow, long long aStep, const T *x, int incx, Factor<float> beta,
                           Y *y, int incy) {
  int i = blockIdx.x * blockDim.x + threadIdx.x;
  if (i >= rows) return;
  float sum = 0;
  for (int j = 0; j < columns; j++) sum += (float)a[i * aRow + j * aStep] * (float)x[place(j, columns, incx)];
  Y *target = y + place(i, rows, incy);
  float before = beta.get();
  *target = before == 0 ? (Y)(alpha.get() * sum) : (Y)(alpha.get() * sum + before * (float)*target);
}
template <class T, class Y>
cublasStatus_t gemvNarrowOf(cublasHandle_t handle, cublasOperation_t op, int m, int n, const float *alpha, const T *a, int lda, const T *x, int incx,
                            const float *beta, Y *y, int incy) {
  if (m < 0 || n < 0 || lda < (m > 1 ? m : 1) || incx == 0 || incy == 0) return CUBLAS_STATUS_INVALID_VALUE;
  bool isPlain = op == CUBLAS_OP_N;
  int rows = isPlain ? m : n;
  if (rows > 0) {
    gemvNarrow<T, Y><<<blocks(rows), 128, 0, handle->stream>>>(rows, isPlain ? n : m, linear::factor(isOnDevice(handle), alpha), a, isPlain ? 1 : lda,
                                                               isPlain ? lda : 1, x, incx, linear::factor(isOnDevice(handle), beta), y, incy);
  }
  return CUBLAS_STATUS_SUCCESS;
}
} // namespace cublas
#define __CUBLAS_NARROW_MATRIX_VECTORS(L, T, Y)                                                                                                          \
  inline cublasStatus_t cublas##L##gemvBatched(cublasHandle_t handle, cublasOperation_t op, int m, int n, const float *alpha, const T *const a[],       \
                                               int lda, const T *const x[], int incx, const float *beta, Y *const y[], int incy, int batches) {         \
    cublasStatus_t status = CUBLAS_STATUS_SUCCESS;                                                                                                      \
    for (int i = 0; i < batches && status == CUBLAS_STATUS_SUCCESS; i++) {                                                                              \
      status = cublas::gemvNarrowOf(handle, op, m, n, alpha, cublas::scalar(a + i), lda, cublas::scalar(x + i), incx, beta, cublas::scalar(y + i),      \
                                    incy);                                                                                                              \
    }                                                                                                                                                   \
    return status;                                                                                                                                      \
  }                                                                                                                                                     \
  inline cublasStatus_t cublas##L##gemvStridedBatched(cublasHandle_t handle, cublasOperation_t op, int m, int n, const float *alpha, const T *a,        \
                                                      int lda, long long strideA, const T *x, int incx, long long strideX, const float *beta, Y *y,     \
                                                      int incy, long long strideY, int batches) {                                                       \
    cublasStatus_t status = CUBLAS_STATUS_SUCCESS;                                                                                                      \
    for (int i = 0; i < batches && status == CUBLAS_STATUS_SUCCESS; i++) {                                                                              \
      status = cublas::gemvNarrowOf(handle, op, m, n, alpha, a + i * strideA, lda, x + i * strideX, incx, beta, y + i * strideY, incy);                 \
    }                                                                                                                                                   \
    return status;                                                                                                                                      \
  }
__CUBLAS_NARROW_MATRIX_VECTORS(HSH, __half, __half)
__CUBLAS_NARROW_MATRIX_VECTORS(HSS, __half, float)
__CUBLAS_NARROW_MATRIX_VECTORS(TST, __nv_bfloat16, __nv_bfloat16)
__CUBLAS_NARROW_MATRIX_VECTORS(TSS, __nv_bfloat16, float)
#undef __CUBLAS_NARROW_MATRIX_VECTORS
