#pragma once
// Triangles and bands of which only the elements that count are stored.
#include <cublas/matrix_vector.h>
namespace cublas {
// Columns of one triangle behind each other, without gaps.
struct Packed {
  int n;
  bool isLower;
  __device__ bool holds(int i, int j) const { return isLower ? i >= j : i <= j; }
  __device__ long long at(int i, int j) const { return isLower ? i + (2LL * n - j - 1) * j / 2 : i + (j + 1LL) * j / 2; }
};
// The diagonals of one triangle as rows, the main one first where the triangle is the lower one, else last.
struct Band {
  int diagonals, lda;
  bool isLower;
  __device__ bool holds(int i, int j) const { return isLower ? i >= j && i - j <= diagonals : i <= j && j - i <= diagonals; }
  __device__ long long at(int i, int j) const { return (isLower ? i - j : diagonals + i - j) + (long long)j * lda; }
};
inline Packed packed(cublasFillMode_t fill, int n) { return Packed{n, fill == CUBLAS_FILL_MODE_LOWER}; }
inline Band band(cublasFillMode_t fill, int diagonals, int lda) { return Band{diagonals, lda, fill == CUBLAS_FILL_MODE_LOWER}; }
// An element of op(a), a triangle.
template <class T, class S> inline __device__ T stored(const T *a, S storage, bool isUnit, int op, int i, int j) {
  if (i == j && isUnit) return T(1);
  int row = op == CUBLAS_OP_N ? i : j, column = op == CUBLAS_OP_N ? j : i;
  if (!storage.holds(row, column)) return T();
  T value = a[storage.at(row, column)];
  return op == CUBLAS_OP_C ? linear::conjugate(value) : value;
}
// An element of a matrix that is its own transpose, or the conjugate of that.
template <class T, class S> inline __device__ T mirrored(const T *a, S storage, bool isHermitian, int i, int j) {
  if (storage.holds(i, j)) return a[storage.at(i, j)];
  if (!storage.holds(j, i)) return T();
  T value = a[storage.at(j, i)];
  return isHermitian ? linear::conjugate(value) : value;
}
// One thread, in place: from the end that no later row needs.
template <class T, class S> __global__ void storedTimes(int n, S storage, bool isUnit, int op, const T *a, T *x, int incx) {
  bool isUpward = storage.isLower == (op == CUBLAS_OP_N);
  for (int step = 0; step < n; step++) {
    int i = isUpward ? n - 1 - step : step;
    T sum = T();
    for (int j = isUpward ? 0 : i; j < (isUpward ? i + 1 : n); j++) sum += stored(a, storage, isUnit, op, i, j) * x[place(j, n, incx)];
    x[place(i, n, incx)] = sum;
  }
}
template <class T, class S> __global__ void storedSolve(int n, S storage, bool isUnit, int op, const T *a, T *x, int incx) {
  bool isDownward = storage.isLower == (op == CUBLAS_OP_N);
  for (int step = 0; step < n; step++) {
    int i = isDownward ? step : n - 1 - step;
    T sum = x[place(i, n, incx)];
    for (int j = isDownward ? 0 : i + 1; j < (isDownward ? i : n); j++) sum -= stored(a, storage, isUnit, op, i, j) * x[place(j, n, incx)];
    x[place(i, n, incx)] = isUnit ? sum : sum / stored(a, storage, isUnit, op, i, i);
  }
}
template <class T, class S>
__global__ void mirroredTimes(int n, S storage, bool isHermitian, Factor<T> alpha, const T *a, const T *x, int incx, Factor<T> beta, T *y, int incy) {
  int i = blockIdx.x * blockDim.x + threadIdx.x;
  if (i >= n) return;
  T sum = T();
  for (int j = 0; j < n; j++) sum += mirrored(a, storage, isHermitian, i, j) * x[place(j, n, incx)];
  T *target = y + place(i, n, incy), before = beta.get();
  *target = before == T() ? alpha.get() * sum : alpha.get() * sum + before * *target;
}
// a + alpha * x * y' + conjugate(alpha) * y * x', or a + alpha * x * x' without y.
template <class T, class F>
__global__ void updatePacked(int n, Packed storage, bool isHermitian, Factor<F> alpha, const T *x, int incx, const T *y, int incy, T *a) {
  int i = blockIdx.x * blockDim.x + threadIdx.x;
  for (int j = 0; i < n && j < n; j++) {
    if (!storage.holds(i, j)) continue;
    T left = x[place(i, n, incx)], right = y == nullptr ? x[place(j, n, incx)] : y[place(j, n, incy)];
    T change = alpha.get() * left * (isHermitian ? linear::conjugate(right) : right);
    if (y != nullptr) {
      T first = y[place(i, n, incy)], second = x[place(j, n, incx)];
      change += (isHermitian ? linear::conjugate(alpha.get()) : alpha.get()) * first * (isHermitian ? linear::conjugate(second) : second);
    }
    a[storage.at(i, j)] += change;
  }
}
template <class T> __global__ void pack(int n, Packed storage, const T *a, int lda, T *packed) {
  int i = blockIdx.x * blockDim.x + threadIdx.x;
  for (int j = 0; i < n && j < n; j++) {
    if (storage.holds(i, j)) packed[storage.at(i, j)] = a[(long long)j * lda + i];
  }
}
template <class T> __global__ void unpack(int n, Packed storage, const T *packed, T *a, int lda) {
  int i = blockIdx.x * blockDim.x + threadIdx.x;
  for (int j = 0; i < n && j < n; j++) {
    if (storage.holds(i, j)) a[(long long)j * lda + i] = packed[storage.at(i, j)];
  }
}
template <class T, class S>
cublasStatus_t storedTimesOf(cublasHandle_t handle, S storage, cublasOperation_t op, cublasDiagType_t diagonal, int n, const T *a, T *x, int incx) {
  if (n > 0) storedTimes<T, S><<<1, 1, 0, handle->stream>>>(n, storage, diagonal == CUBLAS_DIAG_UNIT, op, a, x, incx);
  return CUBLAS_STATUS_SUCCESS;
}
template <class T, class S>
cublasStatus_t storedSolveOf(cublasHandle_t handle, S storage, cublasOperation_t op, cublasDiagType_t diagonal, int n, const T *a, T *x, int incx) {
  if (n > 0) storedSolve<T, S><<<1, 1, 0, handle->stream>>>(n, storage, diagonal == CUBLAS_DIAG_UNIT, op, a, x, incx);
  return CUBLAS_STATUS_SUCCESS;
}
template <class T, class S>
cublasStatus_t mirroredTimesOf(cublasHandle_t handle, S storage, bool isHermitian, int n, const T *alpha, const T *a, const T *x, int incx, const T *beta,
                               T *y, int incy) {
  if (n > 0) {
    mirroredTimes<T, S><<<blocks(n), 128, 0, handle->stream>>>(n, storage, isHermitian, linear::factor(isOnDevice(handle), alpha), a, x, incx,
                                                               linear::factor(isOnDevice(handle), beta), y, incy);
  }
  return CUBLAS_STATUS_SUCCESS;
}
template <class T, class F>
cublasStatus_t updatePackedOf(cublasHandle_t handle, cublasFillMode_t fill, bool isHermitian, int n, const F *alpha, const T *x, int incx, const T *y,
                              int incy, T *a) {
  if (n > 0) {
    updatePacked<T, F><<<blocks(n), 128, 0, handle->stream>>>(n, packed(fill, n), isHermitian, linear::factor(isOnDevice(handle), alpha), x, incx, y, incy,
                                                              a);
  }
  return CUBLAS_STATUS_SUCCESS;
}
template <class T> cublasStatus_t packOf(cublasHandle_t handle, cublasFillMode_t fill, int n, const T *a, int lda, T *target) {
  if (n > 0) pack<T><<<blocks(n), 128, 0, handle->stream>>>(n, packed(fill, n), a, lda, target);
  return CUBLAS_STATUS_SUCCESS;
}
template <class T> cublasStatus_t unpackOf(cublasHandle_t handle, cublasFillMode_t fill, int n, const T *source, T *a, int lda) {
  if (n > 0) unpack<T><<<blocks(n), 128, 0, handle->stream>>>(n, packed(fill, n), source, a, lda);
  return CUBLAS_STATUS_SUCCESS;
}
} // namespace cublas

#define __CUBLAS_PACKED(L, T, N)                                                                                                                        \
  inline cublasStatus_t cublas##L##tpmv(cublasHandle_t handle, cublasFillMode_t fill, cublasOperation_t op, cublasDiagType_t diagonal, int n,           \
                                        const T *a, T *x, int incx) {                                                                                   \
    return cublas::storedTimesOf(handle, cublas::packed(fill, n), op, diagonal, n, (const N *)a, (N *)x, incx);                                         \
  }                                                                                                                                                     \
  inline cublasStatus_t cublas##L##tpsv(cublasHandle_t handle, cublasFillMode_t fill, cublasOperation_t op, cublasDiagType_t diagonal, int n,           \
                                        const T *a, T *x, int incx) {                                                                                   \
    return cublas::storedSolveOf(handle, cublas::packed(fill, n), op, diagonal, n, (const N *)a, (N *)x, incx);                                         \
  }                                                                                                                                                     \
  inline cublasStatus_t cublas##L##tbmv(cublasHandle_t handle, cublasFillMode_t fill, cublasOperation_t op, cublasDiagType_t diagonal, int n, int k,    \
                                        const T *a, int lda, T *x, int incx) {                                                                          \
    return cublas::storedTimesOf(handle, cublas::band(fill, k, lda), op, diagonal, n, (const N *)a, (N *)x, incx);                                      \
  }                                                                                                                                                     \
  inline cublasStatus_t cublas##L##tbsv(cublasHandle_t handle, cublasFillMode_t fill, cublasOperation_t op, cublasDiagType_t diagonal, int n, int k,    \
                                        const T *a, int lda, T *x, int incx) {                                                                          \
    return cublas::storedSolveOf(handle, cublas::band(fill, k, lda), op, diagonal, n, (const N *)a, (N *)x, incx);                                      \
  }                                                                                                                                                     \
  inline cublasStatus_t cublas##L##trttp(cublasHandle_t handle, cublasFillMode_t fill, int n, const T *a, int lda, T *packed) {                         \
    return cublas::packOf(handle, fill, n, a, lda, packed);                                                                                             \
  }                                                                                                                                                     \
  inline cublasStatus_t cublas##L##tpttr(cublasHandle_t handle, cublasFillMode_t fill, int n, const T *packed, T *a, int lda) {                         \
    return cublas::unpackOf(handle, fill, n, packed, a, lda);                                                                                           \
  }
__CUBLAS_PACKED(S, float, float)
__CUBLAS_PACKED(D, double, double)
__CUBLAS_PACKED(C, cuComplex, cublas::Complex)
__CUBLAS_PACKED(Z, cuDoubleComplex, cublas::DoubleComplex)
#undef __CUBLAS_PACKED
// The letters that name the functions, the element type, that of the factor of an update by one vector, those within, and whether conjugates mirror.
#define __CUBLAS_MIRRORED(L, b, p, r, T, F, N, isHermitian)                                                                                            \
  inline cublasStatus_t cublas##L##b##mv(cublasHandle_t handle, cublasFillMode_t fill, int n, int k, const T *alpha, const T *a, int lda, const T *x,   \
                                         int incx, const T *beta, T *y, int incy) {                                                                     \
    return cublas::mirroredTimesOf(handle, cublas::band(fill, k, lda), isHermitian, n, (const N *)alpha, (const N *)a, (const N *)x, incx,              \
                                   (const N *)beta, (N *)y, incy);                                                                                      \
  }                                                                                                                                                     \
  inline cublasStatus_t cublas##L##p##mv(cublasHandle_t handle, cublasFillMode_t fill, int n, const T *alpha, const T *a, const T *x, int incx,         \
                                         const T *beta, T *y, int incy) {                                                                               \
    return cublas::mirroredTimesOf(handle, cublas::packed(fill, n), isHermitian, n, (const N *)alpha, (const N *)a, (const N *)x, incx,                 \
                                   (const N *)beta, (N *)y, incy);                                                                                      \
  }                                                                                                                                                     \
  inline cublasStatus_t cublas##L##r(cublasHandle_t handle, cublasFillMode_t fill, int n, const F *alpha, const T *x, int incx, T *a) {                 \
    return cublas::updatePackedOf(handle, fill, isHermitian, n, alpha, (const N *)x, incx, (const N *)nullptr, 0, (N *)a);                              \
  }                                                                                                                                                     \
  inline cublasStatus_t cublas##L##r##2(cublasHandle_t handle, cublasFillMode_t fill, int n, const T *alpha, const T *x, int incx, const T *y,          \
                                        int incy, T *a) {                                                                                               \
    return cublas::updatePackedOf(handle, fill, isHermitian, n, (const N *)alpha, (const N *)x, incx, (const N *)y, incy, (N *)a);                      \
  }
__CUBLAS_MIRRORED(S, sb, sp, spr, float, float, float, false)
__CUBLAS_MIRRORED(D, sb, sp, spr, double, double, double, false)
__CUBLAS_MIRRORED(C, hb, hp, hpr, cuComplex, float, cublas::Complex, true)
__CUBLAS_MIRRORED(Z, hb, hp, hpr, cuDoubleComplex, double, cublas::DoubleComplex, true)
#undef __CUBLAS_MIRRORED
