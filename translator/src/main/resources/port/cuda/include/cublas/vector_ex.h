#pragma once
// Vectors whose types are known when the program runs.
#include <cublas/rotations.h>
namespace cublas {
// A number of one of these types on the host, as the computation wants it.
template <class S> S narrowScalar(cublasHandle_t handle, const void *value, cudaDataType type) {
  switch (type) {
  case CUDA_R_16F: return (S)scalar((const __half *)value);
  case CUDA_R_16BF: return (S)scalar((const __nv_bfloat16 *)value);
  case CUDA_R_64F: return (S)scalar((const double *)value);
  default: return (S)scalar((const float *)value);
  }
}
template <class T> cublasStatus_t axpyNarrow(cublasHandle_t handle, int n, const void *alpha, cudaDataType alphaType, const void *x, int incx, void *y, int incy) {
  Factor<float> factor;
  factor.value = narrowScalar<float>(handle, alpha, alphaType);
  factor.place = nullptr;
  if (n > 0) axpy<T, float><<<blocks(n), 128, 0, handle->stream>>>(n, factor, (const T *)x, incx, (T *)y, incy);
  return CUBLAS_STATUS_SUCCESS;
}
template <class T> cublasStatus_t scalNarrow(cublasHandle_t handle, int n, const void *alpha, cudaDataType alphaType, void *x, int incx) {
  Factor<float> factor;
  factor.value = narrowScalar<float>(handle, alpha, alphaType);
  factor.place = nullptr;
  if (n > 0) scal<T, float><<<blocks(n), 128, 0, handle->stream>>>(n, factor, (T *)x, incx);
  return CUBLAS_STATUS_SUCCESS;
}
inline cublasStatus_t dotTyped(cublasHandle_t handle, bool isConjugate, int n, const void *x, cudaDataType xType, int incx, const void *y,
                               cudaDataType yType, int incy, void *result, cudaDataType resultType) {
  if (xType != yType || xType != resultType) return CUBLAS_STATUS_NOT_SUPPORTED;
  switch (xType) {
  case CUDA_R_32F: return dotOf<float, float>(handle, isConjugate, n, (const float *)x, incx, (const float *)y, incy, (float *)result);
  case CUDA_R_64F: return dotOf<double, double>(handle, isConjugate, n, (const double *)x, incx, (const double *)y, incy, (double *)result);
  case CUDA_R_16F: return dotOf<__half, float>(handle, isConjugate, n, (const __half *)x, incx, (const __half *)y, incy, (__half *)result);
  case CUDA_R_16BF:
    return dotOf<__nv_bfloat16, float>(handle, isConjugate, n, (const __nv_bfloat16 *)x, incx, (const __nv_bfloat16 *)y, incy, (__nv_bfloat16 *)result);
  case CUDA_C_32F: return dotOf<Complex, Complex>(handle, isConjugate, n, (const Complex *)x, incx, (const Complex *)y, incy, (Complex *)result);
  case CUDA_C_64F:
    return dotOf<DoubleComplex, DoubleComplex>(handle, isConjugate, n, (const DoubleComplex *)x, incx, (const DoubleComplex *)y, incy,
                                               (DoubleComplex *)result);
  default: return CUBLAS_STATUS_NOT_SUPPORTED;
  }
}
} // namespace cublas
inline cublasStatus_t cublasAxpyEx(cublasHandle_t handle, int n, const void *alpha, cudaDataType alphaType, const void *x, cudaDataType xType, int incx,
                                   void *y, cudaDataType yType, int incy, cudaDataType compute) {
  if (xType != yType) return CUBLAS_STATUS_NOT_SUPPORTED;
  switch (xType) {
  case CUDA_R_32F: return cublasSaxpy(handle, n, (const float *)alpha, (const float *)x, incx, (float *)y, incy);
  case CUDA_R_64F: return cublasDaxpy(handle, n, (const double *)alpha, (const double *)x, incx, (double *)y, incy);
  case CUDA_R_16F: return cublas::axpyNarrow<__half>(handle, n, alpha, alphaType, x, incx, y, incy);
  case CUDA_R_16BF: return cublas::axpyNarrow<__nv_bfloat16>(handle, n, alpha, alphaType, x, incx, y, incy);
  case CUDA_C_32F: return cublasCaxpy(handle, n, (const cuComplex *)alpha, (const cuComplex *)x, incx, (cuComplex *)y, incy);
  case CUDA_C_64F: return cublasZaxpy(handle, n, (const cuDoubleComplex *)alpha, (const cuDoubleComplex *)x, incx, (cuDoubleComplex *)y, incy);
  default: return CUBLAS_STATUS_NOT_SUPPORTED;
  }
}
inline cublasStatus_t cublasScalEx(cublasHandle_t handle, int n, const void *alpha, cudaDataType alphaType, void *x, cudaDataType xType, int incx,
                                   cudaDataType compute) {
  switch (xType) {
  case CUDA_R_32F: return cublasSscal(handle, n, (const float *)alpha, (float *)x, incx);
  case CUDA_R_64F: return cublasDscal(handle, n, (const double *)alpha, (double *)x, incx);
  case CUDA_R_16F: return cublas::scalNarrow<__half>(handle, n, alpha, alphaType, x, incx);
  case CUDA_R_16BF: return cublas::scalNarrow<__nv_bfloat16>(handle, n, alpha, alphaType, x, incx);
  case CUDA_C_32F: return cublasCscal(handle, n, (const cuComplex *)alpha, (cuComplex *)x, incx);
  case CUDA_C_64F: return cublasZscal(handle, n, (const cuDoubleComplex *)alpha, (cuDoubleComplex *)x, incx);
  default: return CUBLAS_STATUS_NOT_SUPPORTED;
  }
}
inline cublasStatus_t cublasDotEx(cublasHandle_t handle, int n, const void *x, cudaDataType xType, int incx, const void *y, cudaDataType yType, int incy,
                                  void *result, cudaDataType resultType, cudaDataType compute) {
  return cublas::dotTyped(handle, false, n, x, xType, incx, y, yType, incy, result, resultType);
}
inline cublasStatus_t cublasDotcEx(cublasHandle_t handle, int n, const void *x, cudaDataType xType, int incx, const void *y, cudaDataType yType, int incy,
                                   void *result, cudaDataType resultType, cudaDataType compute) {
  return cublas::dotTyped(handle, true, n, x, xType, incx, y, yType, incy, result, resultType);
}
inline cublasStatus_t cublasNrm2Ex(cublasHandle_t handle, int n, const void *x, cudaDataType xType, int incx, void *result, cudaDataType resultType,
                                   cudaDataType compute) {
  switch (xType) {
  case CUDA_R_32F: return cublasSnrm2(handle, n, (const float *)x, incx, (float *)result);
  case CUDA_R_64F: return cublasDnrm2(handle, n, (const double *)x, incx, (double *)result);
  case CUDA_R_16F: return cublas::nrm2NarrowOf(handle, n, (const __half *)x, incx, (__half *)result);
  case CUDA_R_16BF: return cublas::nrm2NarrowOf(handle, n, (const __nv_bfloat16 *)x, incx, (__nv_bfloat16 *)result);
  case CUDA_C_32F: return cublasScnrm2(handle, n, (const cuComplex *)x, incx, (float *)result);
  case CUDA_C_64F: return cublasDznrm2(handle, n, (const cuDoubleComplex *)x, incx, (double *)result);
  default: return CUBLAS_STATUS_NOT_SUPPORTED;
  }
}
inline cublasStatus_t cublasCopyEx(cublasHandle_t handle, int n, const void *x, cudaDataType xType, int incx, void *y, cudaDataType yType, int incy) {
  if (xType != yType) return CUBLAS_STATUS_NOT_SUPPORTED;
  switch (xType) {
  case CUDA_R_32F: return cublasScopy(handle, n, (const float *)x, incx, (float *)y, incy);
  case CUDA_R_64F: return cublasDcopy(handle, n, (const double *)x, incx, (double *)y, incy);
  case CUDA_R_16F: return cublas::copyOf(handle, n, (const __half *)x, incx, (__half *)y, incy);
  case CUDA_R_16BF: return cublas::copyOf(handle, n, (const __nv_bfloat16 *)x, incx, (__nv_bfloat16 *)y, incy);
  case CUDA_C_32F: return cublasCcopy(handle, n, (const cuComplex *)x, incx, (cuComplex *)y, incy);
  case CUDA_C_64F: return cublasZcopy(handle, n, (const cuDoubleComplex *)x, incx, (cuDoubleComplex *)y, incy);
  default: return CUBLAS_STATUS_NOT_SUPPORTED;
  }
}
inline cublasStatus_t cublasSwapEx(cublasHandle_t handle, int n, void *x, cudaDataType xType, int incx, void *y, cudaDataType yType, int incy) {
  if (xType != yType) return CUBLAS_STATUS_NOT_SUPPORTED;
  switch (xType) {
  case CUDA_R_32F: return cublasSswap(handle, n, (float *)x, incx, (float *)y, incy);
  case CUDA_R_64F: return cublasDswap(handle, n, (double *)x, incx, (double *)y, incy);
  case CUDA_R_16F: return cublas::swapOf(handle, n, (__half *)x, incx, (__half *)y, incy);
  case CUDA_R_16BF: return cublas::swapOf(handle, n, (__nv_bfloat16 *)x, incx, (__nv_bfloat16 *)y, incy);
  case CUDA_C_32F: return cublasCswap(handle, n, (cuComplex *)x, incx, (cuComplex *)y, incy);
  case CUDA_C_64F: return cublasZswap(handle, n, (cuDoubleComplex *)x, incx, (cuDoubleComplex *)y, incy);
  default: return CUBLAS_STATUS_NOT_SUPPORTED;
  }
}
inline cublasStatus_t cublasAsumEx(cublasHandle_t handle, int n, const void *x, cudaDataType xType, int incx, void *result, cudaDataType resultType,
                                   cudaDataType compute) {
  switch (xType) {
  case CUDA_R_32F: return cublasSasum(handle, n, (const float *)x, incx, (float *)result);
  case CUDA_R_64F: return cublasDasum(handle, n, (const double *)x, incx, (double *)result);
  case CUDA_C_32F: return cublasScasum(handle, n, (const cuComplex *)x, incx, (float *)result);
  case CUDA_C_64F: return cublasDzasum(handle, n, (const cuDoubleComplex *)x, incx, (double *)result);
  default: return CUBLAS_STATUS_NOT_SUPPORTED;
  }
}
inline cublasStatus_t cublasIamaxEx(cublasHandle_t handle, int n, const void *x, cudaDataType xType, int incx, int *result) {
  switch (xType) {
  case CUDA_R_32F: return cublasIsamax(handle, n, (const float *)x, incx, result);
  case CUDA_R_64F: return cublasIdamax(handle, n, (const double *)x, incx, result);
  case CUDA_C_32F: return cublasIcamax(handle, n, (const cuComplex *)x, incx, result);
  case CUDA_C_64F: return cublasIzamax(handle, n, (const cuDoubleComplex *)x, incx, result);
  default: return CUBLAS_STATUS_NOT_SUPPORTED;
  }
}
inline cublasStatus_t cublasIaminEx(cublasHandle_t handle, int n, const void *x, cudaDataType xType, int incx, int *result) {
  switch (xType) {
  case CUDA_R_32F: return cublasIsamin(handle, n, (const float *)x, incx, result);
  case CUDA_R_64F: return cublasIdamin(handle, n, (const double *)x, incx, result);
  case CUDA_C_32F: return cublasIcamin(handle, n, (const cuComplex *)x, incx, result);
  case CUDA_C_64F: return cublasIzamin(handle, n, (const cuDoubleComplex *)x, incx, result);
  default: return CUBLAS_STATUS_NOT_SUPPORTED;
  }
}
inline cublasStatus_t cublasRotEx(cublasHandle_t handle, int n, void *x, cudaDataType xType, int incx, void *y, cudaDataType yType, int incy,
                                  const void *c, const void *s, cudaDataType factorType, cudaDataType compute) {
  if (xType != yType) return CUBLAS_STATUS_NOT_SUPPORTED;
  if (xType == CUDA_C_32F && factorType == CUDA_R_32F) {
    return cublasCsrot(handle, n, (cuComplex *)x, incx, (cuComplex *)y, incy, (const float *)c, (const float *)s);
  }
  if (xType == CUDA_C_64F && factorType == CUDA_R_64F) {
    return cublasZdrot(handle, n, (cuDoubleComplex *)x, incx, (cuDoubleComplex *)y, incy, (const double *)c, (const double *)s);
  }
  if (xType == CUDA_R_32F && factorType == CUDA_R_32F) {
    return cublasSrot(handle, n, (float *)x, incx, (float *)y, incy, (const float *)c, (const float *)s);
  }
  if (xType == CUDA_R_64F && factorType == CUDA_R_64F) {
    return cublasDrot(handle, n, (double *)x, incx, (double *)y, incy, (const double *)c, (const double *)s);
  }
  return CUBLAS_STATUS_NOT_SUPPORTED;
}
inline cublasStatus_t cublasRotgEx(cublasHandle_t handle, void *a, void *b, cudaDataType type, void *c, void *s, cudaDataType factorType,
                                   cudaDataType compute) {
  switch (type) {
  case CUDA_R_32F: return cublasSrotg(handle, (float *)a, (float *)b, (float *)c, (float *)s);
  case CUDA_R_64F: return cublasDrotg(handle, (double *)a, (double *)b, (double *)c, (double *)s);
  case CUDA_C_32F: return cublasCrotg(handle, (cuComplex *)a, (cuComplex *)b, (float *)c, (cuComplex *)s);
  case CUDA_C_64F: return cublasZrotg(handle, (cuDoubleComplex *)a, (cuDoubleComplex *)b, (double *)c, (cuDoubleComplex *)s);
  default: return CUBLAS_STATUS_NOT_SUPPORTED;
  }
}
inline cublasStatus_t cublasRotmEx(cublasHandle_t handle, int n, void *x, cudaDataType xType, int incx, void *y, cudaDataType yType, int incy,
                                   const void *parameters, cudaDataType parameterType, cudaDataType compute) {
  if (xType != yType || xType != parameterType) return CUBLAS_STATUS_NOT_SUPPORTED;
  switch (xType) {
  case CUDA_R_32F: return cublasSrotm(handle, n, (float *)x, incx, (float *)y, incy, (const float *)parameters);
  case CUDA_R_64F: return cublasDrotm(handle, n, (double *)x, incx, (double *)y, incy, (const double *)parameters);
  default: return CUBLAS_STATUS_NOT_SUPPORTED;
  }
}
inline cublasStatus_t cublasRotmgEx(cublasHandle_t handle, void *d1, cudaDataType d1Type, void *d2, cudaDataType d2Type, void *x1, cudaDataType x1Type,
                                    const void *y1, cudaDataType y1Type, void *parameters, cudaDataType parameterType, cudaDataType compute) {
  if (d1Type != d2Type || d1Type != x1Type || d1Type != y1Type || d1Type != parameterType) return CUBLAS_STATUS_NOT_SUPPORTED;
  switch (d1Type) {
  case CUDA_R_32F: return cublasSrotmg(handle, (float *)d1, (float *)d2, (float *)x1, (const float *)y1, (float *)parameters);
  case CUDA_R_64F: return cublasDrotmg(handle, (double *)d1, (double *)d2, (double *)x1, (const double *)y1, (double *)parameters);
  default: return CUBLAS_STATUS_NOT_SUPPORTED;
  }
}
