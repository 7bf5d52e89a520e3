#pragma once
// Products with symmetric and triangular matrices, triangular systems, sums of matrices.
#include <cublas/matrix_vector.h>
namespace cublas {
template <class T>
__global__ void symm(bool isLeft, bool isLower, bool isHermitian, int m, int n, Factor<T> alpha, const T *a, int lda, const T *b, int ldb, Factor<T> beta,
                     T *c, int ldc) {
  int i = blockIdx.x * blockDim.x + threadIdx.x;
  if (i >= m) return;
  for (int j = blockIdx.y; j < n; j += gridDim.y) {
    T sum = T();
    for (int p = 0; p < (isLeft ? m : n); p++) {
      sum += isLeft ? reflected(a, lda, isLower, isHermitian, i, p) * b[(long long)j * ldb + p]
                    : b[(long long)p * ldb + i] * reflected(a, lda, isLower, isHermitian, p, j);
    }
    T *target = c + (long long)j * ldc + i, before = beta.get();
    *target = before == T() ? alpha.get() * sum : alpha.get() * sum + before * *target;
  }
}
// One triangle of alpha * op(a) * op(b)' + beta * c; isTwice adds the same with a and b exchanged.
template <class T, class S, class R>
__global__ void syrk(bool isLower, bool isHermitian, bool isTwice, int n, int k, Factor<S> alpha, const T *a, long long aRow, long long aStep, const T *b,
                     long long bRow, long long bStep, bool isTransposed, Factor<R> beta, T *c, int ldc) {
  int i = blockIdx.x * blockDim.x + threadIdx.x;
  if (i >= n) return;
  for (int j = blockIdx.y; j < n; j += gridDim.y) {
    if (isLower ? i < j : i > j) continue;
    T sum = T(), other = T();
    for (int p = 0; p < k; p++) {
      T left = a[i * aRow + p * aStep], right = b[j * bRow + p * bStep];
      if (isHermitian && isTransposed) left = linear::conjugate(left);
      if (isHermitian && !isTransposed) right = linear::conjugate(right);
      sum += left * right;
      if (!isTwice) continue;
      left = b[i * bRow + p * bStep];
      right = a[j * aRow + p * aStep];
      if (isHermitian && isTransposed) left = linear::conjugate(left);
      if (isHermitian && !isTransposed) right = linear::conjugate(right);
      other += left * right;
    }
    T result = alpha.get() * sum;
    if (isTwice) result += (isHermitian ? linear::conjugate(alpha.get()) : alpha.get()) * other;
    T *target = c + (long long)j * ldc + i;
    R before = beta.get();
    *target = before == R() ? result : result + before * *target;
  }
}
template <class T>
__global__ void trmm(bool isLeft, bool isLower, bool isUnit, int op, int m, int n, Factor<T> alpha, const T *a, int lda, const T *b, int ldb, T *c, int ldc) {
  int i = blockIdx.x * blockDim.x + threadIdx.x;
  if (i >= m) return;
  for (int j = blockIdx.y; j < n; j += gridDim.y) {
    T sum = T();
    for (int p = 0; p < (isLeft ? m : n); p++) {
      sum += isLeft ? triangular(a, lda, isLower, isUnit, op, i, p) * b[(long long)j * ldb + p]
                    : b[(long long)p * ldb + i] * triangular(a, lda, isLower, isUnit, op, p, j);
    }
    c[(long long)j * ldc + i] = alpha.get() * sum;
  }
}
// One thread a column of the right-hand side, or a row where the matrix stands on the right.
template <class T>
inline __device__ void solveLine(bool isLeft, bool isLower, bool isUnit, int op, int size, T alpha, const T *a, int lda, T *x, long long step) {
  bool isDownward = isLower == (op == CUBLAS_OP_N) == isLeft;
  for (int s = 0; s < size; s++) {
    int i = isDownward ? s : size - 1 - s;
    T sum = alpha * x[i * step];
    for (int j = isDownward ? 0 : i + 1; j < (isDownward ? i : size); j++) {
      sum -= (isLeft ? triangular(a, lda, isLower, isUnit, op, i, j) : triangular(a, lda, isLower, isUnit, op, j, i)) * x[j * step];
    }
    x[i * step] = isUnit ? sum : sum / triangular(a, lda, isLower, isUnit, op, i, i);
  }
}
template <class T>
__global__ void trsm(bool isLeft, bool isLower, bool isUnit, int op, int m, int n, Factor<T> alpha, const T *a, int lda, T *b, int ldb) {
  int k = blockIdx.x * blockDim.x + threadIdx.x;
  if (k >= (isLeft ? n : m)) return;
  solveLine(isLeft, isLower, isUnit, op, isLeft ? m : n, alpha.get(), a, lda, isLeft ? b + (long long)k * ldb : b + k, isLeft ? 1 : ldb);
}
template <class T>
__global__ void trsmBatch(bool isLeft, bool isLower, bool isUnit, int op, int m, int n, Factor<T> alpha, const T *const *a, int lda, T *const *b, int ldb) {
  int k = blockIdx.x * blockDim.x + threadIdx.x;
  if (k >= (isLeft ? n : m)) return;
  T *own = b[blockIdx.y];
  solveLine(isLeft, isLower, isUnit, op, isLeft ? m : n, alpha.get(), a[blockIdx.y], lda, isLeft ? own + (long long)k * ldb : own + k, isLeft ? 1 : ldb);
}
template <class T>
__global__ void geam(int m, int n, Factor<T> alpha, const T *a, long long aRow, long long aColumn, bool isConjugateA, Factor<T> beta, const T *b,
                     long long bRow, long long bColumn, bool isConjugateB, T *c, int ldc) {
  int i = blockIdx.x * blockDim.x + threadIdx.x;
  if (i >= m) return;
  T x = alpha.get(), y = beta.get();
  for (int j = blockIdx.y; j < n; j += gridDim.y) {
    T left = T(), right = T();
    if (!(x == T())) left = a[i * aRow + j * aColumn];
    if (!(y == T())) right = b[i * bRow + j * bColumn];
    c[(long long)j * ldc + i] = x * (isConjugateA ? linear::conjugate(left) : left) + y * (isConjugateB ? linear::conjugate(right) : right);
  }
}
template <class T> __global__ void dgmm(bool isLeft, int m, int n, const T *a, int lda, const T *x, int incx, T *c, int ldc) {
  int i = blockIdx.x * blockDim.x + threadIdx.x;
  if (i >= m) return;
  for (int j = blockIdx.y; j < n; j += gridDim.y) c[(long long)j * ldc + i] = a[(long long)j * lda + i] * x[isLeft ? place(i, m, incx) : place(j, n, incx)];
}
template <class T>
cublasStatus_t symmOf(cublasHandle_t handle, cublasSideMode_t side, cublasFillMode_t fill, bool isHermitian, int m, int n, const T *alpha, const T *a,
                      int lda, const T *b, int ldb, const T *beta, T *c, int ldc) {
  if (m > 0 && n > 0) {
    symm<T><<<grid(m, n), 128, 0, handle->stream>>>(side == CUBLAS_SIDE_LEFT, fill == CUBLAS_FILL_MODE_LOWER, isHermitian, m, n,
                                                    linear::factor(isOnDevice(handle), alpha), a, lda, b, ldb, linear::factor(isOnDevice(handle), beta), c,
                                                    ldc);
  }
  return CUBLAS_STATUS_SUCCESS;
}
template <class T, class S, class R>
cublasStatus_t syrkOf(cublasHandle_t handle, cublasFillMode_t fill, cublasOperation_t op, bool isHermitian, bool isTwice, int n, int k, const S *alpha,
                      const T *a, int lda, const T *b, int ldb, const R *beta, T *c, int ldc) {
  bool isPlain = op == CUBLAS_OP_N;
  if (n > 0) {
    syrk<T, S, R><<<grid(n, n), 128, 0, handle->stream>>>(fill == CUBLAS_FILL_MODE_LOWER, isHermitian, isTwice, n, k, linear::factor(isOnDevice(handle), alpha), a,
                                                          isPlain ? 1 : lda, isPlain ? lda : 1, b, isPlain ? 1 : ldb, isPlain ? ldb : 1, !isPlain,
                                                          linear::factor(isOnDevice(handle), beta), c, ldc);
  }
  return CUBLAS_STATUS_SUCCESS;
}
template <class T>
cublasStatus_t trmmOf(cublasHandle_t handle, cublasSideMode_t side, cublasFillMode_t fill, cublasOperation_t op, cublasDiagType_t diagonal, int m, int n,
                      const T *alpha, const T *a, int lda, const T *b, int ldb, T *c, int ldc) {
  if (m <= 0 || n <= 0) return CUBLAS_STATUS_SUCCESS;
  T *copied = nullptr;
  if (b == c) { // in place: from a copy
    cudaMalloc(&copied, (size_t)ldb * n * sizeof(T));
    cudaMemcpyAsync(copied, b, ((size_t)ldb * (n - 1) + m) * sizeof(T), cudaMemcpyDeviceToDevice, handle->stream);
  }
  trmm<T><<<grid(m, n), 128, 0, handle->stream>>>(side == CUBLAS_SIDE_LEFT, fill == CUBLAS_FILL_MODE_LOWER, diagonal == CUBLAS_DIAG_UNIT, op, m, n,
                                                  linear::factor(isOnDevice(handle), alpha), a, lda, copied == nullptr ? b : copied, ldb, c, ldc);
  if (copied != nullptr) cudaFree(copied);
  return CUBLAS_STATUS_SUCCESS;
}
template <class T>
cublasStatus_t trsmOf(cublasHandle_t handle, cublasSideMode_t side, cublasFillMode_t fill, cublasOperation_t op, cublasDiagType_t diagonal, int m, int n,
                      const T *alpha, const T *a, int lda, T *b, int ldb) {
  if (m > 0 && n > 0) {
    trsm<T><<<blocks(side == CUBLAS_SIDE_LEFT ? n : m), 128, 0, handle->stream>>>(side == CUBLAS_SIDE_LEFT, fill == CUBLAS_FILL_MODE_LOWER,
                                                                                  diagonal == CUBLAS_DIAG_UNIT, op, m, n,
                                                                                  linear::factor(isOnDevice(handle), alpha), a, lda, b, ldb);
  }
  return CUBLAS_STATUS_SUCCESS;
}
template <class T>
cublasStatus_t trsmBatched(cublasHandle_t handle, cublasSideMode_t side, cublasFillMode_t fill, cublasOperation_t op, cublasDiagType_t diagonal, int m,
                           int n, const T *alpha, const T *const *a, int lda, T *const *b, int ldb, int batches) {
  if (m > 0 && n > 0 && batches > 0) {
    trsmBatch<T><<<dim3(blocks(side == CUBLAS_SIDE_LEFT ? n : m), batches), 128, 0, handle->stream>>>(
        side == CUBLAS_SIDE_LEFT, fill == CUBLAS_FILL_MODE_LOWER, diagonal == CUBLAS_DIAG_UNIT, op, m, n, linear::factor(isOnDevice(handle), alpha), a, lda, b,
        ldb);
  }
  return CUBLAS_STATUS_SUCCESS;
}
template <class T>
cublasStatus_t geamOf(cublasHandle_t handle, cublasOperation_t opA, cublasOperation_t opB, int m, int n, const T *alpha, const T *a, int lda, const T *beta,
                      const T *b, int ldb, T *c, int ldc) {
  bool isPlainA = opA == CUBLAS_OP_N, isPlainB = opB == CUBLAS_OP_N;
  if (m > 0 && n > 0) {
    geam<T><<<grid(m, n), 128, 0, handle->stream>>>(m, n, linear::factor(isOnDevice(handle), alpha), a, isPlainA ? 1 : lda, isPlainA ? lda : 1,
                                                    opA == CUBLAS_OP_C, linear::factor(isOnDevice(handle), beta), b, isPlainB ? 1 : ldb, isPlainB ? ldb : 1,
                                                    opB == CUBLAS_OP_C, c, ldc);
  }
  return CUBLAS_STATUS_SUCCESS;
}
template <class T>
cublasStatus_t dgmmOf(cublasHandle_t handle, cublasSideMode_t side, int m, int n, const T *a, int lda, const T *x, int incx, T *c, int ldc) {
  if (m > 0 && n > 0) dgmm<T><<<grid(m, n), 128, 0, handle->stream>>>(side == CUBLAS_SIDE_LEFT, m, n, a, lda, x, incx, c, ldc);
  return CUBLAS_STATUS_SUCCESS;
}
} // namespace cublas

#define __CUBLAS_MATRICES(L, T, N)                                                                                                                     \
  inline cublasStatus_t cublas##L##symm(cublasHandle_t handle, cublasSideMode_t side, cublasFillMode_t fill, int m, int n, const T *alpha, const T *a, \
                                        int lda, const T *b, int ldb, const T *beta, T *c, int ldc) {                                                  \
    return cublas::symmOf(handle, side, fill, false, m, n, (const N *)alpha, (const N *)a, lda, (const N *)b, ldb, (const N *)beta, (N *)c, ldc);      \
  }                                                                                                                                                    \
  inline cublasStatus_t cublas##L##syrk(cublasHandle_t handle, cublasFillMode_t fill, cublasOperation_t op, int n, int k, const T *alpha, const T *a,  \
                                        int lda, const T *beta, T *c, int ldc) {                                                                       \
    return cublas::syrkOf(handle, fill, op, false, false, n, k, (const N *)alpha, (const N *)a, lda, (const N *)a, lda, (const N *)beta, (N *)c, ldc); \
  }                                                                                                                                                    \
  inline cublasStatus_t cublas##L##syr2k(cublasHandle_t handle, cublasFillMode_t fill, cublasOperation_t op, int n, int k, const T *alpha, const T *a, \
                                         int lda, const T *b, int ldb, const T *beta, T *c, int ldc) {                                                 \
    return cublas::syrkOf(handle, fill, op, false, true, n, k, (const N *)alpha, (const N *)a, lda, (const N *)b, ldb, (const N *)beta, (N *)c, ldc);  \
  }                                                                                                                                                    \
  inline cublasStatus_t cublas##L##syrkx(cublasHandle_t handle, cublasFillMode_t fill, cublasOperation_t op, int n, int k, const T *alpha, const T *a, \
                                         int lda, const T *b, int ldb, const T *beta, T *c, int ldc) {                                                 \
    return cublas::syrkOf(handle, fill, op, false, false, n, k, (const N *)alpha, (const N *)a, lda, (const N *)b, ldb, (const N *)beta, (N *)c, ldc); \
  }                                                                                                                                                    \
  inline cublasStatus_t cublas##L##trmm(cublasHandle_t handle, cublasSideMode_t side, cublasFillMode_t fill, cublasOperation_t op,                     \
                                        cublasDiagType_t diagonal, int m, int n, const T *alpha, const T *a, int lda, const T *b, int ldb, T *c,       \
                                        int ldc) {                                                                                                     \
    return cublas::trmmOf(handle, side, fill, op, diagonal, m, n, (const N *)alpha, (const N *)a, lda, (const N *)b, ldb, (N *)c, ldc);                \
  }                                                                                                                                                    \
  inline cublasStatus_t cublas##L##trsm(cublasHandle_t handle, cublasSideMode_t side, cublasFillMode_t fill, cublasOperation_t op,                     \
                                        cublasDiagType_t diagonal, int m, int n, const T *alpha, const T *a, int lda, T *b, int ldb) {                 \
    return cublas::trsmOf(handle, side, fill, op, diagonal, m, n, (const N *)alpha, (const N *)a, lda, (N *)b, ldb);                                   \
  }                                                                                                                                                    \
  inline cublasStatus_t cublas##L##trsmBatched(cublasHandle_t handle, cublasSideMode_t side, cublasFillMode_t fill, cublasOperation_t op,              \
                                               cublasDiagType_t diagonal, int m, int n, const T *alpha, const T *const a[], int lda, T *const b[],     \
                                               int ldb, int batches) {                                                                                 \
    return cublas::trsmBatched(handle, side, fill, op, diagonal, m, n, (const N *)alpha, (const N *const *)a, lda, (N *const *)b, ldb, batches);       \
  }                                                                                                                                                    \
  inline cublasStatus_t cublas##L##geam(cublasHandle_t handle, cublasOperation_t opA, cublasOperation_t opB, int m, int n, const T *alpha, const T *a, \
                                        int lda, const T *beta, const T *b, int ldb, T *c, int ldc) {                                                  \
    return cublas::geamOf(handle, opA, opB, m, n, (const N *)alpha, (const N *)a, lda, (const N *)beta, (const N *)b, ldb, (N *)c, ldc);               \
  }                                                                                                                                                    \
  inline cublasStatus_t cublas##L##dgmm(cublasHandle_t handle, cublasSideMode_t side, int m, int n, const T *a, int lda, const T *x, int incx, T *c,   \
                                        int ldc) {                                                                                                     \
    return cublas::dgmmOf(handle, side, m, n, (const N *)a, lda, (const N *)x, incx, (N *)c, ldc);                                                     \
  }
__CUBLAS_MATRICES(S, float, float)
__CUBLAS_MATRICES(D, double, double)
__CUBLAS_MATRICES(C, cuComplex, cublas::Complex)
__CUBLAS_MATRICES(Z, cuDoubleComplex, cublas::DoubleComplex)
#undef __CUBLAS_MATRICES
#define __CUBLAS_HERMITIAN(L, T, U, N)                                                                                                                 \
  inline cublasStatus_t cublas##L##hemm(cublasHandle_t handle, cublasSideMode_t side, cublasFillMode_t fill, int m, int n, const T *alpha, const T *a, \
                                        int lda, const T *b, int ldb, const T *beta, T *c, int ldc) {                                                  \
    return cublas::symmOf(handle, side, fill, true, m, n, (const N *)alpha, (const N *)a, lda, (const N *)b, ldb, (const N *)beta, (N *)c, ldc);       \
  }                                                                                                                                                    \
  inline cublasStatus_t cublas##L##herk(cublasHandle_t handle, cublasFillMode_t fill, cublasOperation_t op, int n, int k, const U *alpha, const T *a,  \
                                        int lda, const U *beta, T *c, int ldc) {                                                                       \
    return cublas::syrkOf(handle, fill, op, true, false, n, k, alpha, (const N *)a, lda, (const N *)a, lda, beta, (N *)c, ldc);                        \
  }                                                                                                                                                    \
  inline cublasStatus_t cublas##L##her2k(cublasHandle_t handle, cublasFillMode_t fill, cublasOperation_t op, int n, int k, const T *alpha, const T *a, \
                                         int lda, const T *b, int ldb, const U *beta, T *c, int ldc) {                                                 \
    return cublas::syrkOf(handle, fill, op, true, true, n, k, (const N *)alpha, (const N *)a, lda, (const N *)b, ldb, beta, (N *)c, ldc);              \
  }                                                                                                                                                    \
  inline cublasStatus_t cublas##L##herkx(cublasHandle_t handle, cublasFillMode_t fill, cublasOperation_t op, int n, int k, const T *alpha, const T *a, \
                                         int lda, const T *b, int ldb, const U *beta, T *c, int ldc) {                                                 \
    return cublas::syrkOf(handle, fill, op, true, false, n, k, (const N *)alpha, (const N *)a, lda, (const N *)b, ldb, beta, (N *)c, ldc);             \
  }
__CUBLAS_HERMITIAN(C, cuComplex, float, cublas::Complex)
__CUBLAS_HERMITIAN(Z, cuDoubleComplex, double, cublas::DoubleComplex)
#undef __CUBLAS_HERMITIAN
