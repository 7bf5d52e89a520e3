#pragma once
// cuSOLVER for sparse matrices: a system of compressed rows is solved as a dense one, by one thread.
#include <cusolver_common.h>
#include <cusparse.h>
#include <port/lu.h>
struct cusolverSpContext {
  cudaStream_t stream;
};
typedef cusolverSpContext *cusolverSpHandle_t;
inline cusolverStatus_t cusolverSpCreate(cusolverSpHandle_t *handle) {
  *handle = new cusolverSpContext();
  (*handle)->stream = 0;
  return CUSOLVER_STATUS_SUCCESS;
}
inline cusolverStatus_t cusolverSpDestroy(cusolverSpHandle_t handle) {
  delete handle;
  return CUSOLVER_STATUS_SUCCESS;
}
inline cusolverStatus_t cusolverSpSetStream(cusolverSpHandle_t handle, cudaStream_t stream) {
  handle->stream = stream;
  return CUSOLVER_STATUS_SUCCESS;
}
inline cusolverStatus_t cusolverSpGetStream(cusolverSpHandle_t handle, cudaStream_t *stream) {
  *stream = handle->stream;
  return CUSOLVER_STATUS_SUCCESS;
}
namespace cusolver {
// Gives the row whose pivot is below the tolerance, or -1.
template <class T, class R>
__global__ void solveRows(int n, const T *values, const int *offsets, const int *columns, int base, const T *b, R tolerance, T *x, T *dense, int *pivots,
                          int *singularity) {
  for (long long k = 0; k < (long long)n * n; k++) dense[k] = T();
  for (int i = 0; i < n; i++) {
    x[i] = b[i];
    for (int k = offsets[i] - base; k < offsets[i + 1] - base; k++) dense[(long long)(columns[k] - base) * n + i] = values[k];
  }
  *singularity = linear::factorizeLu(n, n, dense, n, pivots) - 1;
  for (int i = n - 1; i >= 0; i--) {
    if (!(linear::magnitude(dense[(long long)i * n + i]) > tolerance)) *singularity = i;
  }
  if (*singularity < 0) linear::solveLu(0, n, dense, n, pivots, x);
}
template <class T, class R>
cusolverStatus_t solveSystem(cusolverSpHandle_t handle, int n, int nnz, const cusparseMatDescr_t descr, const T *values, const int *offsets, const int *columns,
                             const T *b, R tolerance, T *x, int *singularity) {
  if (n <= 0) return CUSOLVER_STATUS_INVALID_VALUE;
  T *dense;
  int *pivots;
  cudaMalloc(&dense, (size_t)n * n * sizeof(T));
  cudaMalloc(&pivots, (n + 1) * sizeof(int));
  solveRows<T, R><<<1, 1, 0, handle->stream>>>(n, values, offsets, columns, descr->base, b, tolerance, x, dense, pivots, pivots + n);
  cudaStreamSynchronize(handle->stream);
  cudaMemcpy(singularity, pivots + n, sizeof(int), cudaMemcpyDefault);
  cudaFree(dense);
  cudaFree(pivots);
  return CUSOLVER_STATUS_SUCCESS;
}
template <class T> T *onDevice(size_t n, const T *from) {
  T *copy;
  cudaMalloc(&copy, n * sizeof(T));
  cudaMemcpy(copy, from, n * sizeof(T), cudaMemcpyHostToDevice);
  return copy;
}
// The same for arrays of the host.
template <class T, class R>
cusolverStatus_t solveSystemOfHost(cusolverSpHandle_t handle, int n, int nnz, const cusparseMatDescr_t descr, const T *values, const int *offsets,
                                   const int *columns, const T *b, R tolerance, T *x, int *singularity) {
  T *a = onDevice(nnz, values), *right = onDevice(n, b), *result = onDevice(n, b);
  int *rows = onDevice(n + 1, offsets), *places = onDevice(nnz, columns);
  cusolverStatus_t status = solveSystem(handle, n, nnz, descr, a, rows, places, right, tolerance, result, singularity);
  cudaMemcpy(x, result, n * sizeof(T), cudaMemcpyDeviceToHost);
  cudaFree(a);
  cudaFree(right);
  cudaFree(result);
  cudaFree(rows);
  cudaFree(places);
  return status;
}
} // namespace cusolver
#define __CUSOLVER_SYSTEM(L, way, where, T, N, R)                                                                                                  \
  inline cusolverStatus_t cusolverSp##L##csrlsv##way(cusolverSpHandle_t handle, int n, int nnz, const cusparseMatDescr_t descr, const T *values,   \
                                                     const int *offsets, const int *columns, const T *b, R tolerance, int reorder, T *x,           \
                                                     int *singularity) {                                                                           \
    return cusolver::where(handle, n, nnz, descr, (const N *)values, offsets, columns, (const N *)b, tolerance, (N *)x, singularity);              \
  }
#define __CUSOLVER_SYSTEMS(L, T, N, R)                           \
  __CUSOLVER_SYSTEM(L, qr, solveSystem, T, N, R)                 \
  __CUSOLVER_SYSTEM(L, chol, solveSystem, T, N, R)               \
  __CUSOLVER_SYSTEM(L, luHost, solveSystemOfHost, T, N, R)       \
  __CUSOLVER_SYSTEM(L, qrHost, solveSystemOfHost, T, N, R)       \
  __CUSOLVER_SYSTEM(L, cholHost, solveSystemOfHost, T, N, R)
__CUSOLVER_SYSTEMS(S, float, float, float)
__CUSOLVER_SYSTEMS(D, double, double, double)
__CUSOLVER_SYSTEMS(C, cuComplex, linear::Complex, float)
__CUSOLVER_SYSTEMS(Z, cuDoubleComplex, linear::DoubleComplex, double)
#undef __CUSOLVER_SYSTEMS
#undef __CUSOLVER_SYSTEM
