#pragma once
// cuFFT with sizes of 64 bits and with types that are known when the program runs, on one device.
#include <cufft.h>
#define _CUFFTXT_H_
namespace cufft_detail {
inline cufftType typeOf(cudaDataType in, cudaDataType out) {
  bool isDouble = in == CUDA_R_64F || in == CUDA_C_64F;
  if (in == CUDA_R_32F || in == CUDA_R_64F) return isDouble ? CUFFT_D2Z : CUFFT_R2C;
  if (out == CUDA_R_32F || out == CUDA_R_64F) return isDouble ? CUFFT_Z2D : CUFFT_C2R;
  return isDouble ? CUFFT_Z2Z : CUFFT_C2C;
}
inline bool isPlanned(cudaDataType type) { return type == CUDA_R_32F || type == CUDA_R_64F || type == CUDA_C_32F || type == CUDA_C_64F; }
inline int *narrowed(const long long *from, int rank, int *to) {
  for (int i = 0; from != nullptr && i < rank; i++) to[i] = (int)from[i];
  return from == nullptr ? nullptr : to;
}
} // namespace cufft_detail
inline cufftResult cufftMakePlanMany64(cufftHandle handle, int rank, long long *n, long long *inembed, long long istride, long long idist,
                                       long long *onembed, long long ostride, long long odist, cufftType type, long long batch, size_t *workSize) {
  int sizes[3], in[3], out[3];
  if (rank < 1 || rank > 3) return CUFFT_INVALID_SIZE;
  return cufftMakePlanMany(handle, rank, cufft_detail::narrowed(n, rank, sizes), cufft_detail::narrowed(inembed, rank, in), (int)istride, (int)idist,
                           cufft_detail::narrowed(onembed, rank, out), (int)ostride, (int)odist, type, (int)batch, workSize);
}
inline cufftResult cufftXtMakePlanMany(cufftHandle handle, int rank, long long *n, long long *inembed, long long istride, long long idist,
                                       cudaDataType inputType, long long *onembed, long long ostride, long long odist, cudaDataType outputType,
                                       long long batch, size_t *workSize, cudaDataType executionType) {
  if (!cufft_detail::isPlanned(inputType) || !cufft_detail::isPlanned(outputType)) return CUFFT_NOT_SUPPORTED;
  return cufftMakePlanMany64(handle, rank, n, inembed, istride, idist, onembed, ostride, odist, cufft_detail::typeOf(inputType, outputType), batch,
                             workSize);
}
inline cufftResult cufftXtExec(cufftHandle handle, void *from, void *to, int direction) {
  if (!cufft_detail::is_known(handle)) return CUFFT_INVALID_PLAN;
  switch (cufft_detail::plans()[handle]->type) {
  case CUFFT_R2C: return cufftExecR2C(handle, (cufftReal *)from, (cufftComplex *)to);
  case CUFFT_C2R: return cufftExecC2R(handle, (cufftComplex *)from, (cufftReal *)to);
  case CUFFT_D2Z: return cufftExecD2Z(handle, (cufftDoubleReal *)from, (cufftDoubleComplex *)to);
  case CUFFT_Z2D: return cufftExecZ2D(handle, (cufftDoubleComplex *)from, (cufftDoubleReal *)to);
  case CUFFT_Z2Z: return cufftExecZ2Z(handle, (cufftDoubleComplex *)from, (cufftDoubleComplex *)to, direction);
  default: return cufftExecC2C(handle, (cufftComplex *)from, (cufftComplex *)to, direction);
  }
}
// Functions that a plan calls for each element
typedef enum cufftXtCallbackType_t {
  CUFFT_CB_LD_COMPLEX = 0,
  CUFFT_CB_LD_COMPLEX_DOUBLE = 1,
  CUFFT_CB_LD_REAL = 2,
  CUFFT_CB_LD_REAL_DOUBLE = 3,
  CUFFT_CB_ST_COMPLEX = 4,
  CUFFT_CB_ST_COMPLEX_DOUBLE = 5,
  CUFFT_CB_ST_REAL = 6,
  CUFFT_CB_ST_REAL_DOUBLE = 7,
  CUFFT_CB_UNDEFINED = 8
} cufftXtCallbackType;
typedef cufftComplex (*cufftCallbackLoadC)(void *data, size_t offset, void *info, void *shared);
typedef cufftDoubleComplex (*cufftCallbackLoadZ)(void *data, size_t offset, void *info, void *shared);
typedef cufftReal (*cufftCallbackLoadR)(void *data, size_t offset, void *info, void *shared);
typedef cufftDoubleReal (*cufftCallbackLoadD)(void *data, size_t offset, void *info, void *shared);
typedef void (*cufftCallbackStoreC)(void *data, size_t offset, cufftComplex element, void *info, void *shared);
typedef void (*cufftCallbackStoreZ)(void *data, size_t offset, cufftDoubleComplex element, void *info, void *shared);
typedef void (*cufftCallbackStoreR)(void *data, size_t offset, cufftReal element, void *info, void *shared);
typedef void (*cufftCallbackStoreD)(void *data, size_t offset, cufftDoubleReal element, void *info, void *shared);
[[port::support("unsupported", "a plan calls no functions of the program")]] cufftResult cufftXtSetCallback(cufftHandle handle, void **functions,
                                                                                                           cufftXtCallbackType type, void **info);
[[port::support("unsupported", "a plan calls no functions of the program")]] cufftResult cufftXtClearCallback(cufftHandle handle,
                                                                                                             cufftXtCallbackType type);
