#pragma once
// Operations on a sparse and a dense vector.
#include <cusparse/rows.h>
namespace cusparse {
template <class T> __global__ void scale(int n, Factor<T> beta, T *y) {
  int i = blockIdx.x * blockDim.x + threadIdx.x;
  if (i < n) y[i] = beta.get() * y[i];
}
template <class T> __global__ void add(int nnz, Factor<T> alpha, const int *at, const T *x, T *y) {
  int k = blockIdx.x * blockDim.x + threadIdx.x;
  if (k < nnz) y[at[k]] += alpha.get() * x[k];
}
template <class T> __global__ void gather(int nnz, const int *at, const T *y, T *x) {
  int k = blockIdx.x * blockDim.x + threadIdx.x;
  if (k < nnz) x[k] = y[at[k]];
}
template <class T> __global__ void scatter(int nnz, const int *at, const T *x, T *y) {
  int k = blockIdx.x * blockDim.x + threadIdx.x;
  if (k < nnz) y[at[k]] = x[k];
}
template <class T> __global__ void rotate(int nnz, Factor<T> c, Factor<T> s, const int *at, T *x, T *y) {
  int k = blockIdx.x * blockDim.x + threadIdx.x;
  if (k >= nnz) return;
  T old = x[k], dense = y[at[k]];
  x[k] = c.get() * old + s.get() * dense;
  y[at[k]] = c.get() * dense - linear::conjugate(s.get()) * old;
}
// One thread, in order.
template <class T> __global__ void dot(int nnz, bool isConjugate, const int *at, const T *x, const T *y, T *result) {
  T sum = T();
  for (int k = 0; k < nnz; k++) sum += (isConjugate ? linear::conjugate(x[k]) : x[k]) * y[at[k]];
  *result = sum;
}
// The places of a vector's entries, counted from zero.
inline int *placesOf(cusparseHandle_t handle, cusparseConstSpVecDescr_t x) {
  int *places;
  cudaMalloc(&places, (x->nnz + 1) * sizeof(int));
  narrowed(x->indices, x->indexType, (int)x->nnz, x->base, places, handle->stream);
  return places;
}
template <class T>
cusparseStatus_t axpby(cusparseHandle_t handle, const T *alpha, cusparseConstSpVecDescr_t x, const T *beta, cusparseDnVecDescr_t y) {
  bool isOnDevice = handle->pointers == CUSPARSE_POINTER_MODE_DEVICE;
  if (y->size > 0) scale<T><<<blocks(y->size), 128, 0, handle->stream>>>((int)y->size, linear::factor(isOnDevice, beta), (T *)y->values);
  if (x->nnz > 0) {
    int *at = placesOf(handle, x);
    add<T><<<blocks(x->nnz), 128, 0, handle->stream>>>((int)x->nnz, linear::factor(isOnDevice, alpha), at, (const T *)x->values, (T *)y->values);
    cudaFree(at);
  }
  return CUSPARSE_STATUS_SUCCESS;
}
template <class T> cusparseStatus_t rot(cusparseHandle_t handle, const T *c, const T *s, cusparseSpVecDescr_t x, cusparseDnVecDescr_t y) {
  bool isOnDevice = handle->pointers == CUSPARSE_POINTER_MODE_DEVICE;
  if (x->nnz > 0) {
    int *at = placesOf(handle, x);
    rotate<T><<<blocks(x->nnz), 128, 0, handle->stream>>>((int)x->nnz, linear::factor(isOnDevice, c), linear::factor(isOnDevice, s), at,
                                                         (T *)x->values, (T *)y->values);
    cudaFree(at);
  }
  return CUSPARSE_STATUS_SUCCESS;
}
template <class T>
cusparseStatus_t spvv(cusparseHandle_t handle, cusparseOperation_t op, cusparseConstSpVecDescr_t x, cusparseConstDnVecDescr_t y, T *result) {
  bool isOnDevice = handle->pointers == CUSPARSE_POINTER_MODE_DEVICE, isConjugate = op == CUSPARSE_OPERATION_CONJUGATE_TRANSPOSE;
  T *sum = result;
  int *at = placesOf(handle, x);
  if (!isOnDevice) cudaMalloc(&sum, sizeof(T));
  dot<T><<<1, 1, 0, handle->stream>>>((int)x->nnz, isConjugate, at, (const T *)x->values, (const T *)y->values, sum);
  if (!isOnDevice) {
    cudaMemcpy(result, sum, sizeof(T), cudaMemcpyDeviceToHost);
    cudaFree(sum);
  }
  cudaFree(at);
  return CUSPARSE_STATUS_SUCCESS;
}
template <class T> cusparseStatus_t move(cusparseHandle_t handle, bool isGathered, cusparseConstSpVecDescr_t x, cusparseConstDnVecDescr_t y) {
  if (x->nnz == 0) return CUSPARSE_STATUS_SUCCESS;
  int *at = placesOf(handle, x);
  if (isGathered) {
    gather<T><<<blocks(x->nnz), 128, 0, handle->stream>>>((int)x->nnz, at, (const T *)y->values, (T *)x->values);
  } else {
    scatter<T><<<blocks(x->nnz), 128, 0, handle->stream>>>((int)x->nnz, at, (const T *)x->values, (T *)y->values);
  }
  cudaFree(at);
  return CUSPARSE_STATUS_SUCCESS;
}
// By the size of a value alone: nothing is computed.
inline cusparseStatus_t moved(cusparseHandle_t handle, bool isGathered, cusparseConstSpVecDescr_t x, cusparseConstDnVecDescr_t y) {
  switch (x->type) {
  case CUDA_R_32F: return move<float>(handle, isGathered, x, y);
  case CUDA_R_64F: return move<double>(handle, isGathered, x, y);
  case CUDA_C_32F: return move<float2>(handle, isGathered, x, y);
  case CUDA_C_64F: return move<double2>(handle, isGathered, x, y);
  case CUDA_R_16F:
  case CUDA_R_16BF: return move<unsigned short>(handle, isGathered, x, y);
  default: return CUSPARSE_STATUS_NOT_SUPPORTED;
  }
}
} // namespace cusparse

inline cusparseStatus_t cusparseAxpby(cusparseHandle_t handle, const void *alpha, cusparseConstSpVecDescr_t x, const void *beta, cusparseDnVecDescr_t y) {
  if (x->type != y->type) return CUSPARSE_STATUS_NOT_SUPPORTED;
  switch (y->type) {
  case CUDA_R_32F: return cusparse::axpby(handle, (const float *)alpha, x, (const float *)beta, y);
  case CUDA_R_64F: return cusparse::axpby(handle, (const double *)alpha, x, (const double *)beta, y);
  case CUDA_C_32F: return cusparse::axpby(handle, (const cusparse::Complex *)alpha, x, (const cusparse::Complex *)beta, y);
  case CUDA_C_64F: return cusparse::axpby(handle, (const cusparse::DoubleComplex *)alpha, x, (const cusparse::DoubleComplex *)beta, y);
  default: return CUSPARSE_STATUS_NOT_SUPPORTED;
  }
}
inline cusparseStatus_t cusparseGather(cusparseHandle_t handle, cusparseConstDnVecDescr_t y, cusparseSpVecDescr_t x) {
  return cusparse::moved(handle, true, x, y);
}
inline cusparseStatus_t cusparseScatter(cusparseHandle_t handle, cusparseConstSpVecDescr_t x, cusparseDnVecDescr_t y) {
  return cusparse::moved(handle, false, x, y);
}
inline cusparseStatus_t cusparseRot(cusparseHandle_t handle, const void *c, const void *s, cusparseSpVecDescr_t x, cusparseDnVecDescr_t y) {
  if (x->type != y->type) return CUSPARSE_STATUS_NOT_SUPPORTED;
  switch (y->type) {
  case CUDA_R_32F: return cusparse::rot(handle, (const float *)c, (const float *)s, x, y);
  case CUDA_R_64F: return cusparse::rot(handle, (const double *)c, (const double *)s, x, y);
  case CUDA_C_32F: return cusparse::rot(handle, (const cusparse::Complex *)c, (const cusparse::Complex *)s, x, y);
  case CUDA_C_64F: return cusparse::rot(handle, (const cusparse::DoubleComplex *)c, (const cusparse::DoubleComplex *)s, x, y);
  default: return CUSPARSE_STATUS_NOT_SUPPORTED;
  }
}
inline cusparseStatus_t cusparseSpVV_bufferSize(cusparseHandle_t handle, cusparseOperation_t op, cusparseConstSpVecDescr_t x, cusparseConstDnVecDescr_t y,
                                                const void *result, cudaDataType compute, size_t *bytes) {
  *bytes = 8;
  return CUSPARSE_STATUS_SUCCESS;
}
inline cusparseStatus_t cusparseSpVV(cusparseHandle_t handle, cusparseOperation_t op, cusparseConstSpVecDescr_t x, cusparseConstDnVecDescr_t y, void *result,
                                     cudaDataType compute, void *buffer) {
  if (x->type != y->type || compute != y->type) return CUSPARSE_STATUS_NOT_SUPPORTED;
  switch (compute) {
  case CUDA_R_32F: return cusparse::spvv(handle, op, x, y, (float *)result);
  case CUDA_R_64F: return cusparse::spvv(handle, op, x, y, (double *)result);
  case CUDA_C_32F: return cusparse::spvv(handle, op, x, y, (cusparse::Complex *)result);
  case CUDA_C_64F: return cusparse::spvv(handle, op, x, y, (cusparse::DoubleComplex *)result);
  default: return CUSPARSE_STATUS_NOT_SUPPORTED;
  }
}
