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
} // namespace cufft_detail
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

// Several devices, of which there is one: a descriptor is its memory.
typedef enum cufftXtSubFormat_t { CUFFT_XT_FORMAT_INPUT = 0, CUFFT_XT_FORMAT_OUTPUT = 1, CUFFT_XT_FORMAT_INPLACE = 2, CUFFT_XT_FORMAT_INPLACE_SHUFFLED = 3, CUFFT_XT_FORMAT_1D_INPUT_SHUFFLED = 4 } cufftXtSubFormat;
typedef enum cufftXtCopyType_t { CUFFT_COPY_HOST_TO_DEVICE = 0, CUFFT_COPY_DEVICE_TO_HOST = 1, CUFFT_COPY_DEVICE_TO_DEVICE = 2 } cufftXtCopyType;
struct cudaXtDesc {
  int version, nGPUs;
  int GPUs[64];
  void *data[64];
  size_t size[64];
  void *cudaXtState;
};
struct cudaLibXtDesc {
  int version;
  cudaXtDesc *descriptor;
  int library, subFormat;
  void *libDescriptor;
};
inline cufftResult cufftXtSetGPUs(cufftHandle handle, int count, int *devices) {
  if (!cufft_detail::is_known(handle)) return CUFFT_INVALID_PLAN;
  return count == 1 && devices[0] == 0 ? CUFFT_SUCCESS : CUFFT_INVALID_DEVICE;
}
inline cufftResult cufftXtMalloc(cufftHandle handle, cudaLibXtDesc **descriptor, cufftXtSubFormat format) {
  if (!cufft_detail::is_known(handle)) return CUFFT_INVALID_PLAN;
  cufft_detail::plan *plan = cufft_detail::plans()[handle];
  bool isDouble = plan->type == CUFFT_Z2Z || plan->type == CUFFT_D2Z || plan->type == CUFFT_Z2D;
  cudaLibXtDesc *made = new cudaLibXtDesc();
  made->descriptor = new cudaXtDesc();
  made->descriptor->nGPUs = 1;
  // Rows of real numbers have room for half a spectrum
  made->descriptor->size[0] = (size_t)plan->batch * plan->n[0] * plan->n[1] * (plan->n[2] + 2) * (isDouble ? 16 : 8);
  cudaMalloc(&made->descriptor->data[0], made->descriptor->size[0]);
  made->subFormat = format;
  *descriptor = made;
  return CUFFT_SUCCESS;
}
inline cufftResult cufftXtFree(cudaLibXtDesc *descriptor) {
  cudaFree(descriptor->descriptor->data[0]);
  delete descriptor->descriptor;
  delete descriptor;
  return CUFFT_SUCCESS;
}
// Copies as many bytes as the plan's elements have.
inline cufftResult cufftXtMemcpy(cufftHandle handle, void *to, void *from, cufftXtCopyType type) {
  cufft_detail::plan *plan = cufft_detail::plans()[handle];
  size_t size = plan->type == CUFFT_Z2Z ? 16 : plan->type == CUFFT_C2C ? 8 : 0, bytes = (size_t)plan->elements() * size;
  if (size == 0) return CUFFT_NOT_SUPPORTED;
  switch (type) {
  case CUFFT_COPY_HOST_TO_DEVICE: cudaMemcpy(((cudaLibXtDesc *)to)->descriptor->data[0], from, bytes, cudaMemcpyHostToDevice); break;
  case CUFFT_COPY_DEVICE_TO_HOST: cudaMemcpy(to, ((cudaLibXtDesc *)from)->descriptor->data[0], bytes, cudaMemcpyDeviceToHost); break;
  default: cudaMemcpy(((cudaLibXtDesc *)to)->descriptor->data[0], ((cudaLibXtDesc *)from)->descriptor->data[0], bytes, cudaMemcpyDeviceToDevice);
  }
  return CUFFT_SUCCESS;
}
inline cufftResult cufftXtExecDescriptor(cufftHandle handle, cudaLibXtDesc *from, cudaLibXtDesc *to, int direction) {
  return cufftXtExec(handle, from->descriptor->data[0], to->descriptor->data[0], direction);
}
inline cufftResult cufftXtExecDescriptorC2C(cufftHandle handle, cudaLibXtDesc *from, cudaLibXtDesc *to, int direction) { return cufftXtExecDescriptor(handle, from, to, direction); }
inline cufftResult cufftXtExecDescriptorZ2Z(cufftHandle handle, cudaLibXtDesc *from, cudaLibXtDesc *to, int direction) { return cufftXtExecDescriptor(handle, from, to, direction); }
