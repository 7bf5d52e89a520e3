#pragma once
// Products of a matrix and a vector, and updates of a matrix by vectors.
#include <cublas/vector.h>
#include <type_traits>
namespace cublas {
// An element of a matrix of which one triangle is stored.
template <class T> inline __device__ T reflected(const T *a, long long lda, bool isLower, bool isHermitian, int i, int j) {
  bool isStored = isLower ? i >= j : i <= j;
  T value = isStored ? a[j * lda + i] : a[i * lda + j];
  return isStored || !isHermitian ? value : linear::conjugate(value);
}
// An element of op(a), a triangle.
template <class T> inline __device__ T triangular(const T *a, long long lda, bool isLower, bool isUnit, int op, int i, int j) {
  if (i == j && isUnit) return T(1);
  int row = op == CUBLAS_OP_N ? i : j, column = op == CUBLAS_OP_N ? j : i;
  if (isLower ? row < column : row > column) return T();
  T value = a[column * lda + row];
  return op == CUBLAS_OP_C ? linear::conjugate(value) : value;
}
template <class T>
__global__ void gemv(int rows, int columns, Factor<T> alpha, const T *a, long long aRow, long long aColumn, bool isConjugate, const T *x, int incx,
                     Factor<T> beta, T *y, int incy) {
  int i = blockIdx.x * blockDim.x + threadIdx.x;
  if (i >= rows) return;
  T sum = T();
  for (int j = 0; j < columns; j++) {
    T value = a[i * aRow + j * aColumn];
    sum += (isConjugate ? linear::conjugate(value) : value) * x[place(j, columns, incx)];
  }
  T *target = y + place(i, rows, incy), before = beta.get();
  *target = before == T() ? alpha.get() * sum : alpha.get() * sum + before * *target;
}
template <class T>
__global__ void ger(int m, int n, bool isConjugate, Factor<T> alpha, const T *x, int incx, const T *y, int incy, T *a, int lda) {
  int i = blockIdx.x * blockDim.x + threadIdx.x;
  if (i >= m) return;
  for (int j = blockIdx.y; j < n; j += gridDim.y) {
    T right = y[place(j, n, incy)];
    a[(long long)j * lda + i] += alpha.get() * x[place(i, m, incx)] * (isConjugate ? linear::conjugate(right) : right);
  }
}
template <class T>
__global__ void symv(int n, bool isLower, bool isHermitian, Factor<T> alpha, const T *a, int lda, const T *x, int incx, Factor<T> beta, T *y, int incy) {
  int i = blockIdx.x * blockDim.x + threadIdx.x;
  if (i >= n) return;
  T sum = T();
  for (int j = 0; j < n; j++) sum += reflected(a, lda, isLower, isHermitian, i, j) * x[place(j, n, incx)];
  T *target = y + place(i, n, incy), before = beta.get();
  *target = before == T() ? alpha.get() * sum : alpha.get() * sum + before * *target;
}
// One triangle of a + alpha * x * y' + conjugate(alpha) * y * x', or of a + alpha * x * x' without y.
template <class T, class S>
__global__ void update(int n, bool isLower, bool isHermitian, Factor<S> alpha, const T *x, int incx, const T *y, int incy, T *a, int lda) {
  int i = blockIdx.x * blockDim.x + threadIdx.x;
  if (i >= n) return;
  for (int j = blockIdx.y; j < n; j += gridDim.y) {
    if (isLower ? i < j : i > j) continue;
    T left = x[place(i, n, incx)], right = y == nullptr ? x[place(j, n, incx)] : y[place(j, n, incy)];
    T change = alpha.get() * left * (isHermitian ? linear::conjugate(right) : right);
    if (y != nullptr) {
      T first = y[place(i, n, incy)], second = x[place(j, n, incx)];
      change += (isHermitian ? linear::conjugate(alpha.get()) : alpha.get()) * first * (isHermitian ? linear::conjugate(second) : second);
    }
    a[(long long)j * lda + i] += change;
  }
}
// One thread, in place: from the end that no later row needs.
template <class T> __global__ void trmv(int n, bool isLower, bool isUnit, int op, const T *a, int lda, T *x, int incx) {
  bool isUpward = isLower == (op == CUBLAS_OP_N);
  for (int step = 0; step < n; step++) {
    int i = isUpward ? n - 1 - step : step;
    T sum = T();
    for (int j = isUpward ? 0 : i; j < (isUpward ? i + 1 : n); j++) sum += triangular(a, lda, isLower, isUnit, op, i, j) * x[place(j, n, incx)];
    x[place(i, n, incx)] = sum;
  }
}
template <class T> __global__ void trsv(int n, bool isLower, bool isUnit, int op, const T *a, int lda, T *x, int incx) {
  bool isDownward = isLower == (op == CUBLAS_OP_N);
  for (int step = 0; step < n; step++) {
    int i = isDownward ? step : n - 1 - step;
    T sum = x[place(i, n, incx)];
    for (int j = isDownward ? 0 : i + 1; j < (isDownward ? i : n); j++) sum -= triangular(a, lda, isLower, isUnit, op, i, j) * x[place(j, n, incx)];
    x[place(i, n, incx)] = isUnit ? sum : sum / triangular(a, lda, isLower, isUnit, op, i, i);
  }
}
// Columns of a band: element (i, j) stands in row upper + i - j.
template <class T>
__global__ void gbmv(int m, int n, int lower, int upper, int op, Factor<T> alpha, const T *a, int lda, const T *x, int incx, Factor<T> beta, T *y,
                     int incy) {
  int i = blockIdx.x * blockDim.x + threadIdx.x, rows = op == CUBLAS_OP_N ? m : n, columns = op == CUBLAS_OP_N ? n : m;
  if (i >= rows) return;
  T sum = T();
  for (int j = 0; j < columns; j++) {
    int row = op == CUBLAS_OP_N ? i : j, column = op == CUBLAS_OP_N ? j : i;
    if (row - column > lower || column - row > upper) continue;
    T value = a[(long long)column * lda + upper + row - column];
    sum += (op == CUBLAS_OP_C ? linear::conjugate(value) : value) * x[place(j, columns, incx)];
  }
  T *target = y + place(i, rows, incy), before = beta.get();
  *target = before == T() ? alpha.get() * sum : alpha.get() * sum + before * *target;
}
inline dim3 grid(int m, int n) { return dim3(blocks(m), n < 65535 ? n : 65535); }
template <class T>
cublasStatus_t gemvOf(cublasHandle_t handle, cublasOperation_t op, int m, int n, const T *alpha, const T *a, int lda, const T *x, int incx, const T *beta,
                      T *y, int incy) {
  if (m < 0 || n < 0 || lda < (m > 1 ? m : 1) || incx == 0 || incy == 0) return CUBLAS_STATUS_INVALID_VALUE;
  bool isPlain = op == CUBLAS_OP_N;
  int rows = isPlain ? m : n, columns = isPlain ? n : m;
  bool isDense = incx == 1 && incy == 1 && !isOnDevice(handle);
  if (rows > 0 && isDense && isPlain) {
    gemmColumn<T, T, T, T><<<(rows + 127) / 128, 32, 0, handle->stream>>>(rows, columns, *alpha, a, lda, 0, x, 1, 0, *beta, y, 0);
    return CUBLAS_STATUS_SUCCESS;
  }
  if constexpr (std::is_arithmetic<T>::value) {
    if (rows > 0 && isDense) {
      gemmRows<false, T, T, T, T><<<rows, 32, 0, handle->stream>>>(1, columns, *alpha, a, lda, 0, x, columns, 0, *beta, y, rows, 0);
      return CUBLAS_STATUS_SUCCESS;
    }
  }
  if (rows > 0) {
    gemv<T><<<blocks(rows), 128, 0, handle->stream>>>(rows, columns, linear::factor(isOnDevice(handle), alpha), a, isPlain ? 1 : lda, isPlain ? lda : 1,
                                                      op == CUBLAS_OP_C, x, incx, linear::factor(isOnDevice(handle), beta), y, incy);
  }
  return CUBLAS_STATUS_SUCCESS;
}
template <class T>
cublasStatus_t gemvStrided(cublasHandle_t handle, cublasOperation_t op, int m, int n, const T *alpha, const T *a, int lda, long long aBatch, const T *x,
                           int incx, long long xBatch, const T *beta, T *y, int incy, long long yBatch, int batches) {
  cublasStatus_t status = CUBLAS_STATUS_SUCCESS;
  for (int b = 0; b < batches && status == CUBLAS_STATUS_SUCCESS; b++) {
    status = gemvOf(handle, op, m, n, alpha, a + b * aBatch, lda, x + b * xBatch, incx, beta, y + b * yBatch, incy);
  }
  return status;
}
template <class T>
cublasStatus_t gemvBatched(cublasHandle_t handle, cublasOperation_t op, int m, int n, const T *alpha, const T *const *a, int lda, const T *const *x,
                           int incx, const T *beta, T *const *y, int incy, int batches) {
  cublasStatus_t status = CUBLAS_STATUS_SUCCESS;
  for (int b = 0; b < batches && status == CUBLAS_STATUS_SUCCESS; b++) {
    status = gemvOf(handle, op, m, n, alpha, scalar(a + b), lda, scalar(x + b), incx, beta, scalar(y + b), incy);
  }
  return status;
}
template <class T>
cublasStatus_t gerOf(cublasHandle_t handle, bool isConjugate, int m, int n, const T *alpha, const T *x, int incx, const T *y, int incy, T *a, int lda) {
  if (m > 0 && n > 0) ger<T><<<grid(m, n), 128, 0, handle->stream>>>(m, n, isConjugate, linear::factor(isOnDevice(handle), alpha), x, incx, y, incy, a, lda);
  return CUBLAS_STATUS_SUCCESS;
}
template <class T>
cublasStatus_t symvOf(cublasHandle_t handle, cublasFillMode_t fill, bool isHermitian, int n, const T *alpha, const T *a, int lda, const T *x, int incx,
                      const T *beta, T *y, int incy) {
  if (n > 0) {
    symv<T><<<blocks(n), 128, 0, handle->stream>>>(n, fill == CUBLAS_FILL_MODE_LOWER, isHermitian, linear::factor(isOnDevice(handle), alpha), a, lda, x, incx,
                                                   linear::factor(isOnDevice(handle), beta), y, incy);
  }
  return CUBLAS_STATUS_SUCCESS;
}
template <class T, class S>
cublasStatus_t updateOf(cublasHandle_t handle, cublasFillMode_t fill, bool isHermitian, int n, const S *alpha, const T *x, int incx, const T *y, int incy,
                        T *a, int lda) {
  if (n > 0) {
    update<T, S><<<grid(n, n), 128, 0, handle->stream>>>(n, fill == CUBLAS_FILL_MODE_LOWER, isHermitian, linear::factor(isOnDevice(handle), alpha), x, incx,
                                                         y, incy, a, lda);
  }
  return CUBLAS_STATUS_SUCCESS;
}
template <class T>
cublasStatus_t trmvOf(cublasHandle_t handle, cublasFillMode_t fill, cublasOperation_t op, cublasDiagType_t diagonal, int n, const T *a, int lda, T *x, int incx) {
  if (n > 0) trmv<T><<<1, 1, 0, handle->stream>>>(n, fill == CUBLAS_FILL_MODE_LOWER, diagonal == CUBLAS_DIAG_UNIT, op, a, lda, x, incx);
  return CUBLAS_STATUS_SUCCESS;
}
template <class T>
cublasStatus_t trsvOf(cublasHandle_t handle, cublasFillMode_t fill, cublasOperation_t op, cublasDiagType_t diagonal, int n, const T *a, int lda, T *x, int incx) {
  if (n > 0) trsv<T><<<1, 1, 0, handle->stream>>>(n, fill == CUBLAS_FILL_MODE_LOWER, diagonal == CUBLAS_DIAG_UNIT, op, a, lda, x, incx);
  return CUBLAS_STATUS_SUCCESS;
}
template <class T>
cublasStatus_t gbmvOf(cublasHandle_t handle, cublasOperation_t op, int m, int n, int lower, int upper, const T *alpha, const T *a, int lda, const T *x,
                      int incx, const T *beta, T *y, int incy) {
  int rows = op == CUBLAS_OP_N ? m : n;
  if (rows > 0) {
    gbmv<T><<<blocks(rows), 128, 0, handle->stream>>>(m, n, lower, upper, op, linear::factor(isOnDevice(handle), alpha), a, lda, x, incx,
                                                      linear::factor(isOnDevice(handle), beta), y, incy);
  }
  return CUBLAS_STATUS_SUCCESS;
}
} // namespace cublas

#define __CUBLAS_MATRIX_VECTORS(L, T, N)                                                                                                                  \
  inline cublasStatus_t cublas##L##gemv(cublasHandle_t handle, cublasOperation_t op, int m, int n, const T *alpha, const T *a, int lda, const T *x,       \
                                        int incx, const T *beta, T *y, int incy) {                                                                        \
    return cublas::gemvOf(handle, op, m, n, (const N *)alpha, (const N *)a, lda, (const N *)x, incx, (const N *)beta, (N *)y, incy);                      \
  }                                                                                                                                                       \
  inline cublasStatus_t cublas##L##gemvStridedBatched(cublasHandle_t handle, cublasOperation_t op, int m, int n, const T *alpha, const T *a, int lda,     \
                                                      long long strideA, const T *x, int incx, long long strideX, const T *beta, T *y, int incy,          \
                                                      long long strideY, int batches) {                                                                   \
    return cublas::gemvStrided(handle, op, m, n, (const N *)alpha, (const N *)a, lda, strideA, (const N *)x, incx, strideX, (const N *)beta, (N *)y,      \
                               incy, strideY, batches);                                                                                                   \
  }                                                                                                                                                       \
  inline cublasStatus_t cublas##L##gemvBatched(cublasHandle_t handle, cublasOperation_t op, int m, int n, const T *alpha, const T *const a[], int lda,    \
                                               const T *const x[], int incx, const T *beta, T *const y[], int incy, int batches) {                        \
    return cublas::gemvBatched(handle, op, m, n, (const N *)alpha, (const N *const *)a, lda, (const N *const *)x, incx, (const N *)beta,                  \
                               (N *const *)y, incy, batches);                                                                                             \
  }                                                                                                                                                       \
  inline cublasStatus_t cublas##L##symv(cublasHandle_t handle, cublasFillMode_t fill, int n, const T *alpha, const T *a, int lda, const T *x, int incx,   \
                                        const T *beta, T *y, int incy) {                                                                                  \
    return cublas::symvOf(handle, fill, false, n, (const N *)alpha, (const N *)a, lda, (const N *)x, incx, (const N *)beta, (N *)y, incy);                \
  }                                                                                                                                                       \
  inline cublasStatus_t cublas##L##syr(cublasHandle_t handle, cublasFillMode_t fill, int n, const T *alpha, const T *x, int incx, T *a, int lda) {        \
    return cublas::updateOf(handle, fill, false, n, (const N *)alpha, (const N *)x, incx, (const N *)nullptr, 1, (N *)a, lda);                            \
  }                                                                                                                                                       \
  inline cublasStatus_t cublas##L##syr2(cublasHandle_t handle, cublasFillMode_t fill, int n, const T *alpha, const T *x, int incx, const T *y, int incy,  \
                                        T *a, int lda) {                                                                                                  \
    return cublas::updateOf(handle, fill, false, n, (const N *)alpha, (const N *)x, incx, (const N *)y, incy, (N *)a, lda);                               \
  }                                                                                                                                                       \
  inline cublasStatus_t cublas##L##trmv(cublasHandle_t handle, cublasFillMode_t fill, cublasOperation_t op, cublasDiagType_t diagonal, int n, const T *a, \
                                        int lda, T *x, int incx) {                                                                                        \
    return cublas::trmvOf(handle, fill, op, diagonal, n, (const N *)a, lda, (N *)x, incx);                                                                \
  }                                                                                                                                                       \
  inline cublasStatus_t cublas##L##trsv(cublasHandle_t handle, cublasFillMode_t fill, cublasOperation_t op, cublasDiagType_t diagonal, int n, const T *a, \
                                        int lda, T *x, int incx) {                                                                                        \
    return cublas::trsvOf(handle, fill, op, diagonal, n, (const N *)a, lda, (N *)x, incx);                                                                \
  }                                                                                                                                                       \
  inline cublasStatus_t cublas##L##gbmv(cublasHandle_t handle, cublasOperation_t op, int m, int n, int kl, int ku, const T *alpha, const T *a, int lda,   \
                                        const T *x, int incx, const T *beta, T *y, int incy) {                                                            \
    return cublas::gbmvOf(handle, op, m, n, kl, ku, (const N *)alpha, (const N *)a, lda, (const N *)x, incx, (const N *)beta, (N *)y, incy);              \
  }
__CUBLAS_MATRIX_VECTORS(S, float, float)
__CUBLAS_MATRIX_VECTORS(D, double, double)
__CUBLAS_MATRIX_VECTORS(C, cuComplex, cublas::Complex)
__CUBLAS_MATRIX_VECTORS(Z, cuDoubleComplex, cublas::DoubleComplex)
#undef __CUBLAS_MATRIX_VECTORS
inline cublasStatus_t cublasSger(cublasHandle_t handle, int m, int n, const float *alpha, const float *x, int incx, const float *y, int incy, float *a, int lda) {
  return cublas::gerOf(handle, false, m, n, alpha, x, incx, y, incy, a, lda);
}
inline cublasStatus_t cublasDger(cublasHandle_t handle, int m, int n, const double *alpha, const double *x, int incx, const double *y, int incy, double *a,
                                 int lda) {
  return cublas::gerOf(handle, false, m, n, alpha, x, incx, y, incy, a, lda);
}
#define __CUBLAS_HERMITIAN(L, T, U, N)                                                                                                                    \
  inline cublasStatus_t cublas##L##geru(cublasHandle_t handle, int m, int n, const T *alpha, const T *x, int incx, const T *y, int incy, T *a, int lda) { \
    return cublas::gerOf(handle, false, m, n, (const N *)alpha, (const N *)x, incx, (const N *)y, incy, (N *)a, lda);                                     \
  }                                                                                                                                                       \
  inline cublasStatus_t cublas##L##gerc(cublasHandle_t handle, int m, int n, const T *alpha, const T *x, int incx, const T *y, int incy, T *a, int lda) { \
    return cublas::gerOf(handle, true, m, n, (const N *)alpha, (const N *)x, incx, (const N *)y, incy, (N *)a, lda);                                      \
  }                                                                                                                                                       \
  inline cublasStatus_t cublas##L##hemv(cublasHandle_t handle, cublasFillMode_t fill, int n, const T *alpha, const T *a, int lda, const T *x, int incx,   \
                                        const T *beta, T *y, int incy) {                                                                                  \
    return cublas::symvOf(handle, fill, true, n, (const N *)alpha, (const N *)a, lda, (const N *)x, incx, (const N *)beta, (N *)y, incy);                 \
  }                                                                                                                                                       \
  inline cublasStatus_t cublas##L##her(cublasHandle_t handle, cublasFillMode_t fill, int n, const U *alpha, const T *x, int incx, T *a, int lda) {        \
    return cublas::updateOf(handle, fill, true, n, alpha, (const N *)x, incx, (const N *)nullptr, 1, (N *)a, lda);                                        \
  }                                                                                                                                                       \
  inline cublasStatus_t cublas##L##her2(cublasHandle_t handle, cublasFillMode_t fill, int n, const T *alpha, const T *x, int incx, const T *y, int incy,  \
                                        T *a, int lda) {                                                                                                  \
    return cublas::updateOf(handle, fill, true, n, (const N *)alpha, (const N *)x, incx, (const N *)y, incy, (N *)a, lda);                                \
  }
__CUBLAS_HERMITIAN(C, cuComplex, float, cublas::Complex)
__CUBLAS_HERMITIAN(Z, cuDoubleComplex, double, cublas::DoubleComplex)
#undef __CUBLAS_HERMITIAN
