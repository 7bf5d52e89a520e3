#pragma once
// Vectors, and products of a matrix and a vector.
#include <cublas/gemm.h>
namespace cublas {
template <class T> __global__ void axpy(int n, T alpha, const T *x, int incx, T *y, int incy) {
  int i = blockIdx.x * blockDim.x + threadIdx.x;
  if (i < n) y[(long long)i * incy] = alpha * x[(long long)i * incx] + y[(long long)i * incy];
}
template <class T> __global__ void scal(int n, T alpha, T *x, int incx) {
  int i = blockIdx.x * blockDim.x + threadIdx.x;
  if (i < n) x[(long long)i * incx] = alpha * x[(long long)i * incx];
}
template <class T> __global__ void copy(int n, const T *x, int incx, T *y, int incy) {
  int i = blockIdx.x * blockDim.x + threadIdx.x;
  if (i < n) y[(long long)i * incy] = x[(long long)i * incx];
}
template <class T> __global__ void swap(int n, T *x, int incx, T *y, int incy) {
  int i = blockIdx.x * blockDim.x + threadIdx.x;
  if (i < n) {
    T kept = x[(long long)i * incx];
    x[(long long)i * incx] = y[(long long)i * incy];
    y[(long long)i * incy] = kept;
  }
}
// Sums are built by one thread, in order.
enum Reduction { DOT, ASUM, NRM2 };
template <class T> __global__ void reduce(Reduction what, int n, const T *x, int incx, const T *y, int incy, T *result) {
  T sum = 0;
  for (int i = 0; i < n; i++) {
    T a = x[(long long)i * incx];
    if (what == ASUM) {
      sum += a < 0 ? -a : a;
    } else {
      sum += a * y[(long long)i * incy];
    }
  }
  *result = what == NRM2 ? sqrt(sum) : sum;
}
template <class T> __global__ void extreme(bool greatest, int n, const T *x, int incx, int *result) {
  int best = 0;
  for (int i = 1; i < n; i++) {
    T a = fabs(x[(long long)i * incx]), b = fabs(x[(long long)best * incx]);
    if (greatest ? a > b : a < b) best = i;
  }
  *result = best + 1;
}
template <class T>
__global__ void gemv(int rows, int columns, T alpha, const T *a, long long aRow, long long aColumn, const T *x, int incx, T beta, T *y, int incy) {
  int i = blockIdx.x * blockDim.x + threadIdx.x;
  if (i >= rows) return;
  T sum = 0;
  for (int j = 0; j < columns; j++) sum += a[i * aRow + j * aColumn] * x[(long long)j * incx];
  T *target = y + (long long)i * incy;
  *target = beta == 0 ? alpha * sum : alpha * sum + beta * *target;
}
template <class T> __global__ void ger(int m, int n, T alpha, const T *x, int incx, const T *y, int incy, T *a, int lda) {
  int i = blockIdx.x * blockDim.x + threadIdx.x;
  if (i >= m) return;
  for (int j = blockIdx.y; j < n; j += gridDim.y) a[(long long)j * lda + i] += alpha * x[(long long)i * incx] * y[(long long)j * incy];
}
template <class T>
__global__ void geam(int m, int n, T alpha, const T *a, long long aRow, long long aColumn, T beta, const T *b, long long bRow, long long bColumn, T *c, int ldc) {
  int i = blockIdx.x * blockDim.x + threadIdx.x;
  if (i >= m) return;
  for (int j = blockIdx.y; j < n; j += gridDim.y) {
    T left = alpha == 0 ? 0 : alpha * a[i * aRow + j * aColumn];
    T right = beta == 0 ? 0 : beta * b[i * bRow + j * bColumn];
    c[(long long)j * ldc + i] = left + right;
  }
}
inline unsigned blocks(int n) { return (n + 127) / 128; }
// Hands a result over to the host or the device.
template <class T> cublasStatus_t reduced(cublasHandle_t handle, Reduction what, int n, const T *x, int incx, const T *y, int incy, T *result) {
  T *sum;
  cudaMalloc(&sum, sizeof(T));
  reduce<T><<<1, 1, 0, handle->stream>>>(what, n, x, incx, y, incy, sum);
  cudaMemcpy(result, sum, sizeof(T), cudaMemcpyDefault);
  cudaFree(sum);
  return CUBLAS_STATUS_SUCCESS;
}
template <class T> cublasStatus_t extremeOf(cublasHandle_t handle, bool greatest, int n, const T *x, int incx, int *result) {
  int *index;
  cudaMalloc(&index, sizeof(int));
  extreme<T><<<1, 1, 0, handle->stream>>>(greatest, n, x, incx, index);
  cudaMemcpy(result, index, sizeof(int), cudaMemcpyDefault);
  cudaFree(index);
  return CUBLAS_STATUS_SUCCESS;
}
} // namespace cublas
inline cublasStatus_t cublasSaxpy(cublasHandle_t handle, int n, const float *alpha, const float *x, int incx, float *y, int incy) {
  if (n > 0) cublas::axpy<float><<<cublas::blocks(n), 128, 0, handle->stream>>>(n, cublas::scalar(alpha), x, incx, y, incy);
  return CUBLAS_STATUS_SUCCESS;
}
inline cublasStatus_t cublasSscal(cublasHandle_t handle, int n, const float *alpha, float *x, int incx) {
  if (n > 0) cublas::scal<float><<<cublas::blocks(n), 128, 0, handle->stream>>>(n, cublas::scalar(alpha), x, incx);
  return CUBLAS_STATUS_SUCCESS;
}
inline cublasStatus_t cublasScopy(cublasHandle_t handle, int n, const float *x, int incx, float *y, int incy) {
  if (n > 0) cublas::copy<float><<<cublas::blocks(n), 128, 0, handle->stream>>>(n, x, incx, y, incy);
  return CUBLAS_STATUS_SUCCESS;
}
inline cublasStatus_t cublasSswap(cublasHandle_t handle, int n, float *x, int incx, float *y, int incy) {
  if (n > 0) cublas::swap<float><<<cublas::blocks(n), 128, 0, handle->stream>>>(n, x, incx, y, incy);
  return CUBLAS_STATUS_SUCCESS;
}
inline cublasStatus_t cublasSdot(cublasHandle_t handle, int n, const float *x, int incx, const float *y, int incy, float *result) {
  return cublas::reduced(handle, cublas::DOT, n, x, incx, y, incy, result);
}
inline cublasStatus_t cublasSnrm2(cublasHandle_t handle, int n, const float *x, int incx, float *result) {
  return cublas::reduced(handle, cublas::NRM2, n, x, incx, x, incx, result);
}
inline cublasStatus_t cublasSasum(cublasHandle_t handle, int n, const float *x, int incx, float *result) {
  return cublas::reduced(handle, cublas::ASUM, n, x, incx, x, incx, result);
}
inline cublasStatus_t cublasIsamax(cublasHandle_t handle, int n, const float *x, int incx, int *result) {
  return cublas::extremeOf(handle, true, n, x, incx, result);
}
inline cublasStatus_t cublasIsamin(cublasHandle_t handle, int n, const float *x, int incx, int *result) {
  return cublas::extremeOf(handle, false, n, x, incx, result);
}
inline cublasStatus_t cublasSgemv(cublasHandle_t handle, cublasOperation_t op, int m, int n, const float *alpha, const float *a, int lda, const float *x, int incx,
                                  const float *beta, float *y, int incy) {
  bool plain = op == CUBLAS_OP_N;
  int rows = plain ? m : n, columns = plain ? n : m;
  if (rows > 0) {
    cublas::gemv<float><<<cublas::blocks(rows), 128, 0, handle->stream>>>(rows, columns, cublas::scalar(alpha), a, plain ? 1 : lda, plain ? lda : 1, x, incx,
                                                                     cublas::scalar(beta), y, incy);
  }
  return CUBLAS_STATUS_SUCCESS;
}
inline cublasStatus_t cublasSger(cublasHandle_t handle, int m, int n, const float *alpha, const float *x, int incx, const float *y, int incy, float *a, int lda) {
  if (m > 0 && n > 0) {
    cublas::ger<float><<<dim3(cublas::blocks(m), n < 65535 ? n : 65535), 128, 0, handle->stream>>>(m, n, cublas::scalar(alpha), x, incx, y, incy, a, lda);
  }
  return CUBLAS_STATUS_SUCCESS;
}
inline cublasStatus_t cublasSgeam(cublasHandle_t handle, cublasOperation_t opA, cublasOperation_t opB, int m, int n, const float *alpha, const float *a, int lda,
                                  const float *beta, const float *b, int ldb, float *c, int ldc) {
  bool plainA = opA == CUBLAS_OP_N, plainB = opB == CUBLAS_OP_N;
  if (m > 0 && n > 0) {
    cublas::geam<float><<<dim3(cublas::blocks(m), n < 65535 ? n : 65535), 128, 0, handle->stream>>>(
        m, n, cublas::scalar(alpha), a, plainA ? 1 : lda, plainA ? lda : 1, cublas::scalar(beta), b, plainB ? 1 : ldb, plainB ? ldb : 1, c, ldc);
  }
  return CUBLAS_STATUS_SUCCESS;
}
inline cublasStatus_t cublasDaxpy(cublasHandle_t handle, int n, const double *alpha, const double *x, int incx, double *y, int incy) {
  if (n > 0) cublas::axpy<double><<<cublas::blocks(n), 128, 0, handle->stream>>>(n, cublas::scalar(alpha), x, incx, y, incy);
  return CUBLAS_STATUS_SUCCESS;
}
inline cublasStatus_t cublasDscal(cublasHandle_t handle, int n, const double *alpha, double *x, int incx) {
  if (n > 0) cublas::scal<double><<<cublas::blocks(n), 128, 0, handle->stream>>>(n, cublas::scalar(alpha), x, incx);
  return CUBLAS_STATUS_SUCCESS;
}
inline cublasStatus_t cublasDcopy(cublasHandle_t handle, int n, const double *x, int incx, double *y, int incy) {
  if (n > 0) cublas::copy<double><<<cublas::blocks(n), 128, 0, handle->stream>>>(n, x, incx, y, incy);
  return CUBLAS_STATUS_SUCCESS;
}
inline cublasStatus_t cublasDswap(cublasHandle_t handle, int n, double *x, int incx, double *y, int incy) {
  if (n > 0) cublas::swap<double><<<cublas::blocks(n), 128, 0, handle->stream>>>(n, x, incx, y, incy);
  return CUBLAS_STATUS_SUCCESS;
}
inline cublasStatus_t cublasDdot(cublasHandle_t handle, int n, const double *x, int incx, const double *y, int incy, double *result) {
  return cublas::reduced(handle, cublas::DOT, n, x, incx, y, incy, result);
}
inline cublasStatus_t cublasDnrm2(cublasHandle_t handle, int n, const double *x, int incx, double *result) {
  return cublas::reduced(handle, cublas::NRM2, n, x, incx, x, incx, result);
}
inline cublasStatus_t cublasDasum(cublasHandle_t handle, int n, const double *x, int incx, double *result) {
  return cublas::reduced(handle, cublas::ASUM, n, x, incx, x, incx, result);
}
inline cublasStatus_t cublasIdamax(cublasHandle_t handle, int n, const double *x, int incx, int *result) {
  return cublas::extremeOf(handle, true, n, x, incx, result);
}
inline cublasStatus_t cublasIdamin(cublasHandle_t handle, int n, const double *x, int incx, int *result) {
  return cublas::extremeOf(handle, false, n, x, incx, result);
}
inline cublasStatus_t cublasDgemv(cublasHandle_t handle, cublasOperation_t op, int m, int n, const double *alpha, const double *a, int lda, const double *x, int incx,
                                  const double *beta, double *y, int incy) {
  bool plain = op == CUBLAS_OP_N;
  int rows = plain ? m : n, columns = plain ? n : m;
  if (rows > 0) {
    cublas::gemv<double><<<cublas::blocks(rows), 128, 0, handle->stream>>>(rows, columns, cublas::scalar(alpha), a, plain ? 1 : lda, plain ? lda : 1, x, incx,
                                                                     cublas::scalar(beta), y, incy);
  }
  return CUBLAS_STATUS_SUCCESS;
}
inline cublasStatus_t cublasDger(cublasHandle_t handle, int m, int n, const double *alpha, const double *x, int incx, const double *y, int incy, double *a, int lda) {
  if (m > 0 && n > 0) {
    cublas::ger<double><<<dim3(cublas::blocks(m), n < 65535 ? n : 65535), 128, 0, handle->stream>>>(m, n, cublas::scalar(alpha), x, incx, y, incy, a, lda);
  }
  return CUBLAS_STATUS_SUCCESS;
}
inline cublasStatus_t cublasDgeam(cublasHandle_t handle, cublasOperation_t opA, cublasOperation_t opB, int m, int n, const double *alpha, const double *a, int lda,
                                  const double *beta, const double *b, int ldb, double *c, int ldc) {
  bool plainA = opA == CUBLAS_OP_N, plainB = opB == CUBLAS_OP_N;
  if (m > 0 && n > 0) {
    cublas::geam<double><<<dim3(cublas::blocks(m), n < 65535 ? n : 65535), 128, 0, handle->stream>>>(
        m, n, cublas::scalar(alpha), a, plainA ? 1 : lda, plainA ? lda : 1, cublas::scalar(beta), b, plainB ? 1 : ldb, plainB ? ldb : 1, c, ldc);
  }
  return CUBLAS_STATUS_SUCCESS;
}
