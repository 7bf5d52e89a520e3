#pragma once
// cuSOLVER for dense matrices: column-major, each matrix factorized by one thread.
#include <cusolver_common.h>
struct cusolverDnContext {
  cudaStream_t stream;
};
typedef cusolverDnContext *cusolverDnHandle_t;
inline cusolverStatus_t cusolverDnCreate(cusolverDnHandle_t *handle) {
  *handle = new cusolverDnContext();
  (*handle)->stream = 0;
  return CUSOLVER_STATUS_SUCCESS;
}
inline cusolverStatus_t cusolverDnDestroy(cusolverDnHandle_t handle) {
  delete handle;
  return CUSOLVER_STATUS_SUCCESS;
}
inline cusolverStatus_t cusolverDnSetStream(cusolverDnHandle_t handle, cudaStream_t stream) {
  handle->stream = stream;
  return CUSOLVER_STATUS_SUCCESS;
}
inline cusolverStatus_t cusolverDnGetStream(cusolverDnHandle_t handle, cudaStream_t *stream) {
  *stream = handle->stream;
  return CUSOLVER_STATUS_SUCCESS;
}
#include <cusolver/linear.h>
#include <cusolver/orthogonal.h>
#include <cusolver/eigenvalues.h>
#include <cusolver/generalized.h>
#include <cusolver/singular.h>
#include <cusolver/any_type.h>
