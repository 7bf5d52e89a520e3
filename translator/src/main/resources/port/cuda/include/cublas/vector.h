#pragma once
// Vectors. Sums are built by one thread, in order.
#include <cublas/gemm.h>
#include <port/factor.h>
namespace cublas {
using linear::blocks;
using linear::Complex;
using linear::DoubleComplex;
using linear::Factor;
using linear::place;
template <class T, class S> __global__ void axpy(int n, Factor<S> alpha, const T *x, int incx, T *y, int incy) {
  int i = blockIdx.x * blockDim.x + threadIdx.x;
  if (i < n) y[place(i, n, incy)] = (T)(alpha.get() * (S)x[place(i, n, incx)] + (S)y[place(i, n, incy)]);
}
template <class T, class S> __global__ void scal(int n, Factor<S> alpha, T *x, int incx) {
  int i = blockIdx.x * blockDim.x + threadIdx.x;
  if (i < n) x[(long long)i * incx] = (T)(alpha.get() * (S)x[(long long)i * incx]);
}
template <class T> __global__ void copy(int n, const T *x, int incx, T *y, int incy) {
  int i = blockIdx.x * blockDim.x + threadIdx.x;
  if (i < n) y[place(i, n, incy)] = x[place(i, n, incx)];
}
template <class T> __global__ void swap(int n, T *x, int incx, T *y, int incy) {
  int i = blockIdx.x * blockDim.x + threadIdx.x;
  if (i >= n) return;
  T kept = x[place(i, n, incx)];
  x[place(i, n, incx)] = y[place(i, n, incy)];
  y[place(i, n, incy)] = kept;
}
template <class T, class S> __global__ void dot(int n, bool isConjugate, const T *x, int incx, const T *y, int incy, T *result) {
  S sum = S();
  for (int i = 0; i < n; i++) {
    S left = (S)x[place(i, n, incx)];
    sum += (isConjugate ? linear::conjugate(left) : left) * (S)y[place(i, n, incy)];
  }
  *result = (T)sum;
}
template <class T, class S> __global__ void nrm2(int n, const T *x, int incx, S *result) {
  S sum = 0;
  for (int i = 0; i < n; i++) sum += linear::squared(x[(long long)i * incx]);
  *result = sqrt(sum);
}
// In float, and rounded at the end.
template <class T> __global__ void nrm2Narrow(int n, const T *x, int incx, T *result) {
  float sum = 0;
  for (int i = 0; i < n; i++) sum += (float)x[(long long)i * incx] * (float)x[(long long)i * incx];
  *result = (T)sqrtf(sum);
}
template <class T, class S> __global__ void asum(int n, const T *x, int incx, S *result) {
  S sum = 0;
  for (int i = 0; i < n; i++) sum += linear::size(x[(long long)i * incx]);
  *result = sum;
}
template <class T> __global__ void extreme(bool isGreatest, int n, const T *x, int incx, int *result) {
  int best = 0;
  for (int i = 1; i < n; i++) {
    auto a = linear::size(x[(long long)i * incx]), b = linear::size(x[(long long)best * incx]);
    if (isGreatest ? a > b : a < b) best = i;
  }
  *result = n > 0 && incx > 0 ? best + 1 : 0;
}
template <class T, class C, class S> __global__ void rot(int n, T *x, int incx, T *y, int incy, Factor<C> c, Factor<S> s) {
  int i = blockIdx.x * blockDim.x + threadIdx.x;
  if (i >= n) return;
  T a = x[place(i, n, incx)], b = y[place(i, n, incy)];
  x[place(i, n, incx)] = c.get() * a + s.get() * b;
  y[place(i, n, incy)] = c.get() * b - linear::conjugate(s.get()) * a;
}
template <class T> __global__ void rotm(int n, T *x, int incx, T *y, int incy, T flag, T h11, T h21, T h12, T h22) {
  int i = blockIdx.x * blockDim.x + threadIdx.x;
  if (i >= n) return;
  T a = x[place(i, n, incx)], b = y[place(i, n, incy)];
  T left = flag == 0 ? T(1) : h11, above = flag == 1 ? T(1) : h12, below = flag == 1 ? T(-1) : h21, right = flag == 0 ? T(1) : h22;
  x[place(i, n, incx)] = a * left + b * above;
  y[place(i, n, incy)] = a * below + b * right;
}
inline bool isOnDevice(cublasHandle_t handle) { return handle->pointers == CUBLAS_POINTER_MODE_DEVICE; }
// Where a kernel writes a result: the caller's place on the device, or one from which it is fetched.
template <class T> T *resultPlace(cublasHandle_t handle, T *result) {
  if (isOnDevice(handle)) return result;
  T *place;
  cudaMalloc(&place, sizeof(T));
  return place;
}
template <class T> cublasStatus_t fetch(cublasHandle_t handle, T *place, T *result) {
  if (isOnDevice(handle)) return CUBLAS_STATUS_SUCCESS;
  cudaMemcpyAsync(result, place, sizeof(T), cudaMemcpyDefault, handle->stream);
  cudaStreamSynchronize(handle->stream);
  cudaFree(place);
  return CUBLAS_STATUS_SUCCESS;
}
template <class T, class S> cublasStatus_t axpyOf(cublasHandle_t handle, int n, const S *alpha, const T *x, int incx, T *y, int incy) {
  if (n > 0) axpy<T, S><<<blocks(n), 128, 0, handle->stream>>>(n, linear::factor(isOnDevice(handle), alpha), x, incx, y, incy);
  return CUBLAS_STATUS_SUCCESS;
}
template <class T, class S> cublasStatus_t scalOf(cublasHandle_t handle, int n, const S *alpha, T *x, int incx) {
  if (n > 0) scal<T, S><<<blocks(n), 128, 0, handle->stream>>>(n, linear::factor(isOnDevice(handle), alpha), x, incx);
  return CUBLAS_STATUS_SUCCESS;
}
// A complex vector times a real number.
template <class T, class S> __global__ void scalParts(int n, Factor<S> alpha, T *x, int incx) {
  int i = blockIdx.x * blockDim.x + threadIdx.x;
  if (i >= n) return;
  x[(long long)i * incx].x *= alpha.get();
  x[(long long)i * incx].y *= alpha.get();
}
template <class T, class S> cublasStatus_t scaleParts(cublasHandle_t handle, int n, const S *alpha, T *x, int incx) {
  if (n > 0) scalParts<T, S><<<blocks(n), 128, 0, handle->stream>>>(n, linear::factor(isOnDevice(handle), alpha), x, incx);
  return CUBLAS_STATUS_SUCCESS;
}
template <class T> cublasStatus_t copyOf(cublasHandle_t handle, int n, const T *x, int incx, T *y, int incy) {
  if (n > 0) copy<T><<<blocks(n), 128, 0, handle->stream>>>(n, x, incx, y, incy);
  return CUBLAS_STATUS_SUCCESS;
}
template <class T> cublasStatus_t swapOf(cublasHandle_t handle, int n, T *x, int incx, T *y, int incy) {
  if (n > 0) swap<T><<<blocks(n), 128, 0, handle->stream>>>(n, x, incx, y, incy);
  return CUBLAS_STATUS_SUCCESS;
}
template <class T, class S>
cublasStatus_t dotOf(cublasHandle_t handle, bool isConjugate, int n, const T *x, int incx, const T *y, int incy, T *result) {
  T *place = resultPlace(handle, result);
  dot<T, S><<<1, 1, 0, handle->stream>>>(n, isConjugate, x, incx, y, incy, place);
  return fetch(handle, place, result);
}
template <class T, class S> cublasStatus_t nrm2Of(cublasHandle_t handle, int n, const T *x, int incx, S *result) {
  S *place = resultPlace(handle, result);
  nrm2<T, S><<<1, 1, 0, handle->stream>>>(n, x, incx, place);
  return fetch(handle, place, result);
}
template <class T> cublasStatus_t nrm2NarrowOf(cublasHandle_t handle, int n, const T *x, int incx, T *result) {
  T *place = resultPlace(handle, result);
  nrm2Narrow<T><<<1, 1, 0, handle->stream>>>(n, x, incx, place);
  return fetch(handle, place, result);
}
template <class T, class S> cublasStatus_t asumOf(cublasHandle_t handle, int n, const T *x, int incx, S *result) {
  S *place = resultPlace(handle, result);
  asum<T, S><<<1, 1, 0, handle->stream>>>(n, x, incx, place);
  return fetch(handle, place, result);
}
template <class T> cublasStatus_t extremeOf(cublasHandle_t handle, bool isGreatest, int n, const T *x, int incx, int *result) {
  int *place = resultPlace(handle, result);
  extreme<T><<<1, 1, 0, handle->stream>>>(isGreatest, n, x, incx, place);
  return fetch(handle, place, result);
}
template <class T, class C, class S> cublasStatus_t rotOf(cublasHandle_t handle, int n, T *x, int incx, T *y, int incy, const C *c, const S *s) {
  if (n > 0) {
    rot<T, C, S><<<blocks(n), 128, 0, handle->stream>>>(n, x, incx, y, incy, linear::factor(isOnDevice(handle), c),
                                                        linear::factor(isOnDevice(handle), s));
  }
  return CUBLAS_STATUS_SUCCESS;
}
// The rotation that makes b zero.
template <class T> cublasStatus_t rotgOf(cublasHandle_t handle, T *a, T *b, T *c, T *s) {
  T x = scalar(a), y = scalar(b), larger = linear::magnitude(x) > linear::magnitude(y) ? x : y;
  T scale = linear::magnitude(x) + linear::magnitude(y);
  T r = 0, z = 0, cosine = 1, sine = 0;
  if (scale != 0) {
    r = scale * sqrt((x / scale) * (x / scale) + (y / scale) * (y / scale));
    if (larger < 0) r = -r;
    cosine = x / r;
    sine = y / r;
    z = linear::magnitude(x) > linear::magnitude(y) ? sine : cosine != 0 ? 1 / cosine : T(1);
  }
  cudaMemcpy(a, &r, sizeof(T), cudaMemcpyDefault);
  cudaMemcpy(b, &z, sizeof(T), cudaMemcpyDefault);
  cudaMemcpy(c, &cosine, sizeof(T), cudaMemcpyDefault);
  cudaMemcpy(s, &sine, sizeof(T), cudaMemcpyDefault);
  return CUBLAS_STATUS_SUCCESS;
}
template <class T> cublasStatus_t rotmOf(cublasHandle_t handle, int n, T *x, int incx, T *y, int incy, const T *parameters) {
  T flag = scalar(parameters);
  if (flag == -2 || n <= 0) return CUBLAS_STATUS_SUCCESS;
  rotm<T><<<blocks(n), 128, 0, handle->stream>>>(n, x, incx, y, incy, flag, scalar(parameters + 1), scalar(parameters + 2), scalar(parameters + 3),
                                                 scalar(parameters + 4));
  return CUBLAS_STATUS_SUCCESS;
}
} // namespace cublas

#define __CUBLAS_VECTORS(L, l, T, N)                                                                                          \
  inline cublasStatus_t cublas##L##axpy(cublasHandle_t handle, int n, const T *alpha, const T *x, int incx, T *y, int incy) { \
    return cublas::axpyOf(handle, n, (const N *)alpha, (const N *)x, incx, (N *)y, incy);                                     \
  }                                                                                                                           \
  inline cublasStatus_t cublas##L##scal(cublasHandle_t handle, int n, const T *alpha, T *x, int incx) {                       \
    return cublas::scalOf(handle, n, (const N *)alpha, (N *)x, incx);                                                         \
  }                                                                                                                           \
  inline cublasStatus_t cublas##L##copy(cublasHandle_t handle, int n, const T *x, int incx, T *y, int incy) {                 \
    return cublas::copyOf(handle, n, x, incx, y, incy);                                                                       \
  }                                                                                                                           \
  inline cublasStatus_t cublas##L##swap(cublasHandle_t handle, int n, T *x, int incx, T *y, int incy) {                       \
    return cublas::swapOf(handle, n, x, incx, y, incy);                                                                       \
  }                                                                                                                           \
  inline cublasStatus_t cublasI##l##amax(cublasHandle_t handle, int n, const T *x, int incx, int *result) {                   \
    return cublas::extremeOf(handle, true, n, (const N *)x, incx, result);                                                    \
  }                                                                                                                           \
  inline cublasStatus_t cublasI##l##amin(cublasHandle_t handle, int n, const T *x, int incx, int *result) {                   \
    return cublas::extremeOf(handle, false, n, (const N *)x, incx, result);                                                   \
  }
__CUBLAS_VECTORS(S, s, float, float)
__CUBLAS_VECTORS(D, d, double, double)
__CUBLAS_VECTORS(C, c, cuComplex, cublas::Complex)
__CUBLAS_VECTORS(Z, z, cuDoubleComplex, cublas::DoubleComplex)
#undef __CUBLAS_VECTORS
#define __CUBLAS_REAL_VECTORS(L, T)                                                                                                   \
  inline cublasStatus_t cublas##L##dot(cublasHandle_t handle, int n, const T *x, int incx, const T *y, int incy, T *result) {         \
    return cublas::dotOf<T, T>(handle, false, n, x, incx, y, incy, result);                                                           \
  }                                                                                                                                   \
  inline cublasStatus_t cublas##L##nrm2(cublasHandle_t handle, int n, const T *x, int incx, T *result) {                              \
    return cublas::nrm2Of(handle, n, x, incx, result);                                                                                \
  }                                                                                                                                   \
  inline cublasStatus_t cublas##L##asum(cublasHandle_t handle, int n, const T *x, int incx, T *result) {                              \
    return cublas::asumOf(handle, n, x, incx, result);                                                                                \
  }                                                                                                                                   \
  inline cublasStatus_t cublas##L##rot(cublasHandle_t handle, int n, T *x, int incx, T *y, int incy, const T *c, const T *s) {        \
    return cublas::rotOf(handle, n, x, incx, y, incy, c, s);                                                                          \
  }                                                                                                                                   \
  inline cublasStatus_t cublas##L##rotg(cublasHandle_t handle, T *a, T *b, T *c, T *s) { return cublas::rotgOf(handle, a, b, c, s); } \
  inline cublasStatus_t cublas##L##rotm(cublasHandle_t handle, int n, T *x, int incx, T *y, int incy, const T *parameters) {          \
    return cublas::rotmOf(handle, n, x, incx, y, incy, parameters);                                                                   \
  }
__CUBLAS_REAL_VECTORS(S, float)
__CUBLAS_REAL_VECTORS(D, double)
#undef __CUBLAS_REAL_VECTORS
#define __CUBLAS_COMPLEX_VECTORS(L, l, R, r, T, U, N)                                                                                \
  inline cublasStatus_t cublas##L##dotu(cublasHandle_t handle, int n, const T *x, int incx, const T *y, int incy, T *result) {    \
    return cublas::dotOf<N, N>(handle, false, n, (const N *)x, incx, (const N *)y, incy, (N *)result);                            \
  }                                                                                                                               \
  inline cublasStatus_t cublas##L##dotc(cublasHandle_t handle, int n, const T *x, int incx, const T *y, int incy, T *result) {    \
    return cublas::dotOf<N, N>(handle, true, n, (const N *)x, incx, (const N *)y, incy, (N *)result);                             \
  }                                                                                                                               \
  inline cublasStatus_t cublas##R##l##nrm2(cublasHandle_t handle, int n, const T *x, int incx, U *result) {                       \
    return cublas::nrm2Of(handle, n, (const N *)x, incx, result);                                                                 \
  }                                                                                                                               \
  inline cublasStatus_t cublas##R##l##asum(cublasHandle_t handle, int n, const T *x, int incx, U *result) {                       \
    return cublas::asumOf(handle, n, (const N *)x, incx, result);                                                                 \
  }                                                                                                                               \
  inline cublasStatus_t cublas##L##r##scal(cublasHandle_t handle, int n, const U *alpha, T *x, int incx) {                        \
    return cublas::scaleParts(handle, n, alpha, x, incx);                                                                    \
  }                                                                                                                               \
  inline cublasStatus_t cublas##L##rot(cublasHandle_t handle, int n, T *x, int incx, T *y, int incy, const U *c, const T *s) {    \
    return cublas::rotOf(handle, n, (N *)x, incx, (N *)y, incy, c, (const N *)s);                                                 \
  }                                                                                                                               \
  inline cublasStatus_t cublas##L##r##rot(cublasHandle_t handle, int n, T *x, int incx, T *y, int incy, const U *c, const U *s) { \
    return cublas::rotOf(handle, n, (N *)x, incx, (N *)y, incy, c, s);                                                            \
  }
__CUBLAS_COMPLEX_VECTORS(C, c, S, s, cuComplex, float, cublas::Complex)
__CUBLAS_COMPLEX_VECTORS(Z, z, D, d, cuDoubleComplex, double, cublas::DoubleComplex)
#undef __CUBLAS_COMPLEX_VECTORS
