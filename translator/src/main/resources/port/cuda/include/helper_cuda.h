#pragma once
#include <helper_string.h>
#include <cuda_runtime.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
// What the header of this name in NVIDIA's samples brings along, for programs that come without it.
#ifndef EXIT_WAIVED
#define EXIT_WAIVED 2
#endif
#ifndef MAX
#define MAX(a, b) (a > b ? a : b)
#endif
inline const char *_cudaGetErrorEnum(cudaError_t error) { return cudaGetErrorName(error); }
#ifdef CUBLAS_API_H_
inline const char *_cudaGetErrorEnum(cublasStatus_t error) { return cublasGetStatusName(error); }
#endif
#ifdef CUSPARSEAPI
inline const char *_cudaGetErrorEnum(cusparseStatus_t error) { return cusparseGetErrorName(error); }
#endif
#if defined(_CUFFT_H_) || defined(CURAND_H_) || defined(CUSOLVER_COMMON_H_)
template <class T> const char *_cudaGetErrorEnum(T error) { return error == 0 ? "success" : "<unknown>"; }
#endif
template <typename T> void check(T result, char const *const function, const char *const file, int const line) {
  if (result) {
    fprintf(stderr, "CUDA error at %s:%d code=%d(%s) \"%s\" \n", file, line, static_cast<unsigned int>(result), _cudaGetErrorEnum(result), function);
    exit(EXIT_FAILURE);
  }
}
#define checkCudaErrors(val) check((val), #val, __FILE__, __LINE__)
#define getLastCudaError(msg) __getLastCudaError(msg, __FILE__, __LINE__)
#define printLastCudaError(msg) __printLastCudaError(msg, __FILE__, __LINE__)
inline void __printLastCudaError(const char *message, const char *file, const int line) {
  cudaError_t error = cudaGetLastError();
  if (error != cudaSuccess) fprintf(stderr, "%s(%i) : getLastCudaError() CUDA error : %s : (%d) %s.\n", file, line, message, static_cast<int>(error), cudaGetErrorString(error));
}
inline void __getLastCudaError(const char *message, const char *file, const int line) {
  if (cudaPeekAtLastError() == cudaSuccess) return;
  __printLastCudaError(message, file, line);
  exit(EXIT_FAILURE);
}
inline int ftoi(float value) { return value >= 0 ? static_cast<int>(value + 0.5) : static_cast<int>(value - 0.5); }
inline int _ConvertSMVer2Cores(int major, int minor) { return major == 8 && minor == 0 || major == 6 && minor == 0 || major == 7 ? 64 : 128; }
inline int gpuDeviceInit(int device) {
  checkCudaErrors(cudaSetDevice(device));
  return device;
}
inline int gpuGetMaxGflopsDeviceId() { return 0; }
inline int findCudaDevice(int argc, const char **argv) {
  cudaDeviceProp properties;
  checkCudaErrors(cudaSetDevice(0));
  checkCudaErrors(cudaGetDeviceProperties(&properties, 0));
  printf("GPU Device %d: \"%s\" with compute capability %d.%d\n\n", 0, properties.name, properties.major, properties.minor);
  return 0;
}
inline bool checkCudaCapabilities(int major, int minor) {
  cudaDeviceProp properties;
  checkCudaErrors(cudaGetDeviceProperties(&properties, 0));
  return properties.major > major || properties.major == major && properties.minor >= minor;
}
