#pragma once
#include <cuda_runtime.h>
#define CUDA_VERSION 13000
// Of the driver's interface only what programs of the runtime's also use.
typedef enum cudaError_enum {
  CUDA_SUCCESS = 0,
  CUDA_ERROR_INVALID_VALUE = 1,
  CUDA_ERROR_OUT_OF_MEMORY = 2,
  CUDA_ERROR_NOT_INITIALIZED = 3,
  CUDA_ERROR_NO_DEVICE = 100,
  CUDA_ERROR_INVALID_DEVICE = 101,
  CUDA_ERROR_UNKNOWN = 999
} CUresult;
typedef int CUdevice;
inline CUresult cuInit(unsigned int flags) { return CUDA_SUCCESS; }
inline CUresult cuMemGetInfo(size_t *available, size_t *total) { return cudaMemGetInfo(available, total) == cudaSuccess ? CUDA_SUCCESS : CUDA_ERROR_UNKNOWN; }
