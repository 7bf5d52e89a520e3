#pragma once
#include <assert.h>
#include <iostream>
#include <stdio.h>
namespace cub {
inline __host__ __device__ cudaError_t Debug(cudaError_t error, const char *file, int line) {
  if (error != cudaSuccess) printf("CUDA error %d [%s, %d]: %s\n", (int)error, file, line, cudaGetErrorString(error));
  return error;
}
}
#define CubDebug(e) cub::Debug((cudaError_t)(e), __FILE__, __LINE__)
#define CubDebugExit(e) \
  if (cub::Debug((cudaError_t)(e), __FILE__, __LINE__)) { exit(1); }
