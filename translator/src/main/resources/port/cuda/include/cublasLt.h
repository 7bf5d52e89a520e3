#pragma once
// cuBLASLt: products of matrices with something done to the result.
#include <cublasLt/settings.h>
#include <cublasLt/algorithms.h>
#include <cublasLt/epilogue.h>
#include <cublasLt/transform.h>

// A row-major result is the column-major product of the transposed factors in the other order.
inline cublasStatus_t cublasLtMatmul(cublasLtHandle_t handle, cublasLtMatmulDesc_t desc, const void *alpha, const void *a, cublasLtMatrixLayout_t aLayout,
                                     const void *b, cublasLtMatrixLayout_t bLayout, const void *beta, const void *c, cublasLtMatrixLayout_t cLayout, void *d,
                                     cublasLtMatrixLayout_t dLayout, const cublasLtMatmulAlgo_t *algorithm, void *workspace, size_t workspaceBytes,
                                     cudaStream_t stream) {
  bool isColumnMajor = cublas::isColumnMajor(dLayout), isPlainA = cublas::isPlain(aLayout, desc->transA), isPlainB = cublas::isPlain(bLayout, desc->transB);
  int m = (int)dLayout->rows, n = (int)dLayout->cols, k = (int)(desc->transA == CUBLAS_OP_N ? aLayout->cols : aLayout->rows);
  if (c != d && c != nullptr) {
    if (cLayout->type != dLayout->type || cLayout->order != dLayout->order) return CUBLAS_STATUS_NOT_SUPPORTED;
    size_t size = cublas::sizeOf(dLayout->type), length = (isColumnMajor ? m : n) * size;
    for (int batch = 0; batch < dLayout->batches; batch++) {
      cudaMemcpy2DAsync((char *)d + batch * dLayout->batchOffset * size, dLayout->ld * size, (const char *)c + batch * cLayout->batchOffset * size,
                        cLayout->ld * size, length, isColumnMajor ? n : m, cudaMemcpyDeviceToDevice, stream);
    }
  }
  cublasComputeType_t scalars = desc->scale == CUDA_R_16F ? CUBLAS_COMPUTE_16F : CUBLAS_COMPUTE_32F;
  cublasContext settings = *handle;
  settings.stream = stream;
  cublasStatus_t status =
      isColumnMajor ? cublas::multiplyTyped(&settings, cublas::turned(isPlainA), cublas::turned(isPlainB), m, n, k, alpha, a, aLayout->type, (int)aLayout->ld,
                                            aLayout->batchOffset, b, bLayout->type, (int)bLayout->ld, bLayout->batchOffset, beta, d, dLayout->type,
                                            (int)dLayout->ld, dLayout->batchOffset, dLayout->batches, scalars)
                    : cublas::multiplyTyped(&settings, cublas::turned(!isPlainB), cublas::turned(!isPlainA), n, m, k, alpha, b, bLayout->type, (int)bLayout->ld,
                                            bLayout->batchOffset, a, aLayout->type, (int)aLayout->ld, aLayout->batchOffset, beta, d, dLayout->type,
                                            (int)dLayout->ld, dLayout->batchOffset, dLayout->batches, scalars);
  if (status != CUBLAS_STATUS_SUCCESS) return status;
  switch (dLayout->type) {
  case CUDA_R_32F: return cublas::finish<float>(desc, m, n, k, a, aLayout, b, bLayout, d, dLayout, stream);
  case CUDA_R_16F: return cublas::finish<__half>(desc, m, n, k, a, aLayout, b, bLayout, d, dLayout, stream);
  case CUDA_R_16BF: return cublas::finish<__nv_bfloat16>(desc, m, n, k, a, aLayout, b, bLayout, d, dLayout, stream);
  default: return desc->epilogue == CUBLASLT_EPILOGUE_DEFAULT ? CUBLAS_STATUS_SUCCESS : CUBLAS_STATUS_NOT_SUPPORTED;
  }
}
