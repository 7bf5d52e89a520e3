#pragma once
// Copies of matrices that transpose them or change their order: c = alpha * op(a) + beta * op(b).
#include <cublasLt/settings.h>
inline cublasStatus_t cublasLtMatrixTransformDescInit(cublasLtMatrixTransformDesc_t desc, cudaDataType scale) {
  desc->scale = scale;
  desc->transA = desc->transB = CUBLAS_OP_N;
  desc->pointerMode = CUBLASLT_POINTER_MODE_HOST;
  return CUBLAS_STATUS_SUCCESS;
}
inline cublasStatus_t cublasLtMatrixTransformDescCreate(cublasLtMatrixTransformDesc_t *desc, cudaDataType scale) {
  *desc = new cublasLtMatrixTransformDescOpaque_t();
  return cublasLtMatrixTransformDescInit(*desc, scale);
}
inline cublasStatus_t cublasLtMatrixTransformDescDestroy(cublasLtMatrixTransformDesc_t desc) {
  delete desc;
  return CUBLAS_STATUS_SUCCESS;
}
inline cublasStatus_t cublasLtMatrixTransformDescSetAttribute(cublasLtMatrixTransformDesc_t desc, cublasLtMatrixTransformDescAttributes_t attribute,
                                                              const void *value, size_t bytes) {
  switch (attribute) {
  case CUBLASLT_MATRIX_TRANSFORM_DESC_SCALE_TYPE: desc->scale = *(const cudaDataType *)value; break;
  case CUBLASLT_MATRIX_TRANSFORM_DESC_POINTER_MODE: desc->pointerMode = *(const int *)value; break;
  case CUBLASLT_MATRIX_TRANSFORM_DESC_TRANSA: desc->transA = *(const cublasOperation_t *)value; break;
  case CUBLASLT_MATRIX_TRANSFORM_DESC_TRANSB: desc->transB = *(const cublasOperation_t *)value; break;
  }
  return CUBLAS_STATUS_SUCCESS;
}
namespace cublas {
inline bool isByColumn(cublasLtMatrixLayout_t layout, cublasOperation_t op) { return (layout->order == CUBLASLT_ORDER_COL) == (op == CUBLAS_OP_N); }
template <class T, class S>
__global__ void transform(int m, int n, S alpha, const T *a, long long aRow, long long aColumn, S beta, const T *b, long long bRow, long long bColumn, T *c,
                          long long cRow, long long cColumn) {
  int i = blockIdx.x * blockDim.x + threadIdx.x;
  if (i >= m) return;
  for (int j = blockIdx.y; j < n; j += gridDim.y) {
    S sum = alpha * (S)a[i * aRow + j * aColumn];
    if (b != nullptr) sum += beta * (S)b[i * bRow + j * bColumn];
    c[i * cRow + j * cColumn] = (T)sum;
  }
}
template <class T, class S>
cublasStatus_t transformOf(cublasLtMatrixTransformDesc_t desc, S alpha, const void *a, cublasLtMatrixLayout_t aLayout, S beta, const void *b,
                           cublasLtMatrixLayout_t bLayout, void *c, cublasLtMatrixLayout_t cLayout, cudaStream_t stream) {
  int m = (int)cLayout->rows, n = (int)cLayout->cols;
  bool byColumnA = isByColumn(aLayout, desc->transA), byColumnB = bLayout == nullptr || isByColumn(bLayout, desc->transB);
  bool byColumnC = cLayout->order == CUBLASLT_ORDER_COL;
  long long aLd = aLayout->ld, bLd = bLayout == nullptr ? 1 : bLayout->ld, cLd = cLayout->ld;
  for (int batch = 0; batch < cLayout->batches; batch++) {
    const T *from = (const T *)a + batch * aLayout->batchOffset, *other = b == nullptr ? nullptr : (const T *)b + batch * bLayout->batchOffset;
    transform<T, S><<<dim3((m + 127) / 128, n < 65535 ? n : 65535), 128, 0, stream>>>(
        m, n, alpha, from, byColumnA ? 1 : aLd, byColumnA ? aLd : 1, beta, other, byColumnB ? 1 : bLd, byColumnB ? bLd : 1,
        (T *)c + batch * cLayout->batchOffset, byColumnC ? 1 : cLd, byColumnC ? cLd : 1);
  }
  return CUBLAS_STATUS_SUCCESS;
}
} // namespace cublas
inline cublasStatus_t cublasLtMatrixTransform(cublasLtHandle_t handle, cublasLtMatrixTransformDesc_t desc, const void *alpha, const void *a,
                                              cublasLtMatrixLayout_t aLayout, const void *beta, const void *b, cublasLtMatrixLayout_t bLayout, void *c,
                                              cublasLtMatrixLayout_t cLayout, cudaStream_t stream) {
  if (aLayout->type != cLayout->type || (b != nullptr && bLayout->type != cLayout->type)) return CUBLAS_STATUS_NOT_SUPPORTED;
  if (cLayout->type == CUDA_R_64F) {
    return cublas::transformOf<double, double>(desc, cublas::scalar((const double *)alpha), a, aLayout, b == nullptr ? 0.0 : cublas::scalar((const double *)beta),
                                               b, bLayout, c, cLayout, stream);
  }
  if (desc->scale != CUDA_R_32F) return CUBLAS_STATUS_NOT_SUPPORTED;
  float x = cublas::scalar((const float *)alpha), y = b == nullptr ? 0.0f : cublas::scalar((const float *)beta);
  switch (cLayout->type) {
  case CUDA_R_32F: return cublas::transformOf<float, float>(desc, x, a, aLayout, y, b, bLayout, c, cLayout, stream);
  case CUDA_R_16F: return cublas::transformOf<__half, float>(desc, x, a, aLayout, y, b, bLayout, c, cLayout, stream);
  case CUDA_R_16BF: return cublas::transformOf<__nv_bfloat16, float>(desc, x, a, aLayout, y, b, bLayout, c, cLayout, stream);
  case CUDA_R_8I: return cublas::transformOf<signed char, float>(desc, x, a, aLayout, y, b, bLayout, c, cLayout, stream);
  default: return CUBLAS_STATUS_NOT_SUPPORTED;
  }
}
