#pragma once
// Descriptions of products, matrices and preferences.
#include <cublasLt/types.h>
inline cublasStatus_t cublasLtCreate(cublasLtHandle_t *handle) { return cublasCreate(handle); }
inline cublasStatus_t cublasLtDestroy(cublasLtHandle_t handle) { return cublasDestroy(handle); }
inline size_t cublasLtGetVersion() { return CUBLAS_VERSION; }
inline size_t cublasLtGetCudartVersion() { return CUDART_VERSION; }
inline cublasStatus_t cublasLtGetProperty(libraryPropertyType property, int *value) { return cublasGetProperty(property, value); }
inline const char *cublasLtGetStatusName(cublasStatus_t status) { return cublasGetStatusName(status); }
inline const char *cublasLtGetStatusString(cublasStatus_t status) { return cublasGetStatusString(status); }
inline cublasStatus_t cublasLtMatmulDescInit(cublasLtMatmulDesc_t made, cublasComputeType_t compute, cudaDataType scale) {
  *made = cublasLtMatmulDescOpaque_t();
  made->compute = compute;
  made->scale = scale;
  made->biasType = (cudaDataType)-1;
  made->transA = CUBLAS_OP_N;
  made->transB = CUBLAS_OP_N;
  made->epilogue = CUBLASLT_EPILOGUE_DEFAULT;
  return CUBLAS_STATUS_SUCCESS;
}
inline cublasStatus_t cublasLtMatmulDescCreate(cublasLtMatmulDesc_t *desc, cublasComputeType_t compute, cudaDataType scale) {
  *desc = new cublasLtMatmulDescOpaque_t();
  return cublasLtMatmulDescInit(*desc, compute, scale);
}
inline cublasStatus_t cublasLtMatmulDescDestroy(cublasLtMatmulDesc_t desc) {
  delete desc;
  return CUBLAS_STATUS_SUCCESS;
}
inline cublasStatus_t cublasLtMatmulDescSetAttribute(cublasLtMatmulDesc_t desc, cublasLtMatmulDescAttributes_t attribute, const void *value, size_t bytes) {
  switch (attribute) {
  case CUBLASLT_MATMUL_DESC_COMPUTE_TYPE: desc->compute = *(const cublasComputeType_t *)value; break;
  case CUBLASLT_MATMUL_DESC_SCALE_TYPE: desc->scale = *(const cudaDataType *)value; break;
  case CUBLASLT_MATMUL_DESC_POINTER_MODE: desc->pointerMode = *(const int *)value; break;
  case CUBLASLT_MATMUL_DESC_TRANSA: desc->transA = *(const cublasOperation_t *)value; break;
  case CUBLASLT_MATMUL_DESC_TRANSB: desc->transB = *(const cublasOperation_t *)value; break;
  case CUBLASLT_MATMUL_DESC_EPILOGUE: desc->epilogue = *(const cublasLtEpilogue_t *)value; break;
  case CUBLASLT_MATMUL_DESC_BIAS_POINTER: desc->bias = *(const void *const *)value; break;
  case CUBLASLT_MATMUL_DESC_BIAS_BATCH_STRIDE: desc->biasBatch = *(const long long *)value; break;
  case CUBLASLT_MATMUL_DESC_EPILOGUE_AUX_POINTER: desc->aux = *(void *const *)value; break;
  case CUBLASLT_MATMUL_DESC_EPILOGUE_AUX_LD: desc->auxLd = *(const long long *)value; break;
  case CUBLASLT_MATMUL_DESC_EPILOGUE_AUX_BATCH_STRIDE: desc->auxBatch = *(const long long *)value; break;
  case CUBLASLT_MATMUL_DESC_BIAS_DATA_TYPE: desc->biasType = *(const cudaDataType *)value; break;
  case CUBLASLT_MATMUL_DESC_A_SCALE_POINTER: desc->aScale = *(const float *const *)value; break;
  case CUBLASLT_MATMUL_DESC_B_SCALE_POINTER: desc->bScale = *(const float *const *)value; break;
  case CUBLASLT_MATMUL_DESC_D_SCALE_POINTER: desc->dScale = *(const float *const *)value; break;
  case CUBLASLT_MATMUL_DESC_TRANSC: return *(const cublasOperation_t *)value == CUBLAS_OP_N ? CUBLAS_STATUS_SUCCESS : CUBLAS_STATUS_NOT_SUPPORTED;
  // How a product is computed, not what comes out of it
  case CUBLASLT_MATMUL_DESC_SM_COUNT_TARGET:
  case CUBLASLT_MATMUL_DESC_FAST_ACCUM: break;
  default: return CUBLAS_STATUS_NOT_SUPPORTED;
  }
  return CUBLAS_STATUS_SUCCESS;
}
inline cublasStatus_t cublasLtMatmulDescGetAttribute(cublasLtMatmulDesc_t desc, cublasLtMatmulDescAttributes_t attribute, void *value, size_t bytes,
                                                     size_t *written) {
  switch (attribute) {
  case CUBLASLT_MATMUL_DESC_COMPUTE_TYPE: *(cublasComputeType_t *)value = desc->compute; break;
  case CUBLASLT_MATMUL_DESC_SCALE_TYPE: *(cudaDataType *)value = desc->scale; break;
  case CUBLASLT_MATMUL_DESC_POINTER_MODE: *(int *)value = desc->pointerMode; break;
  case CUBLASLT_MATMUL_DESC_TRANSA: *(cublasOperation_t *)value = desc->transA; break;
  case CUBLASLT_MATMUL_DESC_TRANSB: *(cublasOperation_t *)value = desc->transB; break;
  case CUBLASLT_MATMUL_DESC_EPILOGUE: *(cublasLtEpilogue_t *)value = desc->epilogue; break;
  case CUBLASLT_MATMUL_DESC_EPILOGUE_AUX_LD: *(long long *)value = desc->auxLd; break;
  default: return CUBLAS_STATUS_NOT_SUPPORTED;
  }
  if (written != nullptr) *written = bytes;
  return CUBLAS_STATUS_SUCCESS;
}
inline cublasStatus_t cublasLtMatrixLayoutInit(cublasLtMatrixLayout_t made, cudaDataType type, unsigned long long rows, unsigned long long cols, long long ld) {
  made->type = type;
  made->rows = rows;
  made->cols = cols;
  made->ld = ld;
  made->order = CUBLASLT_ORDER_COL;
  made->batches = 1;
  made->batchOffset = 0;
  return CUBLAS_STATUS_SUCCESS;
}
inline cublasStatus_t cublasLtMatrixLayoutCreate(cublasLtMatrixLayout_t *layout, cudaDataType type, unsigned long long rows, unsigned long long cols, long long ld) {
  *layout = new cublasLtMatrixLayoutOpaque_t();
  return cublasLtMatrixLayoutInit(*layout, type, rows, cols, ld);
}
inline cublasStatus_t cublasLtMatrixLayoutDestroy(cublasLtMatrixLayout_t layout) {
  delete layout;
  return CUBLAS_STATUS_SUCCESS;
}
inline cublasStatus_t cublasLtMatrixLayoutSetAttribute(cublasLtMatrixLayout_t layout, cublasLtMatrixLayoutAttribute_t attribute, const void *value, size_t bytes) {
  switch (attribute) {
  case CUBLASLT_MATRIX_LAYOUT_TYPE: layout->type = *(const cudaDataType *)value; break;
  case CUBLASLT_MATRIX_LAYOUT_ORDER:
    layout->order = *(const int *)value;
    if (layout->order > CUBLASLT_ORDER_ROW) return CUBLAS_STATUS_NOT_SUPPORTED;
    break;
  case CUBLASLT_MATRIX_LAYOUT_ROWS: layout->rows = *(const unsigned long long *)value; break;
  case CUBLASLT_MATRIX_LAYOUT_COLS: layout->cols = *(const unsigned long long *)value; break;
  case CUBLASLT_MATRIX_LAYOUT_LD: layout->ld = *(const long long *)value; break;
  case CUBLASLT_MATRIX_LAYOUT_BATCH_COUNT: layout->batches = *(const int *)value; break;
  case CUBLASLT_MATRIX_LAYOUT_STRIDED_BATCH_OFFSET: layout->batchOffset = *(const long long *)value; break;
  default: return CUBLAS_STATUS_NOT_SUPPORTED;
  }
  return CUBLAS_STATUS_SUCCESS;
}
inline cublasStatus_t cublasLtMatrixLayoutGetAttribute(cublasLtMatrixLayout_t layout, cublasLtMatrixLayoutAttribute_t attribute, void *value, size_t bytes,
                                                       size_t *written) {
  switch (attribute) {
  case CUBLASLT_MATRIX_LAYOUT_TYPE: *(cudaDataType *)value = layout->type; break;
  case CUBLASLT_MATRIX_LAYOUT_ORDER: *(int *)value = layout->order; break;
  case CUBLASLT_MATRIX_LAYOUT_ROWS: *(unsigned long long *)value = layout->rows; break;
  case CUBLASLT_MATRIX_LAYOUT_COLS: *(unsigned long long *)value = layout->cols; break;
  case CUBLASLT_MATRIX_LAYOUT_LD: *(long long *)value = layout->ld; break;
  case CUBLASLT_MATRIX_LAYOUT_BATCH_COUNT: *(int *)value = layout->batches; break;
  case CUBLASLT_MATRIX_LAYOUT_STRIDED_BATCH_OFFSET: *(long long *)value = layout->batchOffset; break;
  default: return CUBLAS_STATUS_NOT_SUPPORTED;
  }
  if (written != nullptr) *written = bytes;
  return CUBLAS_STATUS_SUCCESS;
}
inline cublasStatus_t cublasLtMatmulPreferenceInit(cublasLtMatmulPreference_t preference) {
  preference->workspace = 0;
  return CUBLAS_STATUS_SUCCESS;
}
inline cublasStatus_t cublasLtMatmulPreferenceCreate(cublasLtMatmulPreference_t *preference) {
  *preference = new cublasLtMatmulPreferenceOpaque_t();
  return cublasLtMatmulPreferenceInit(*preference);
}
inline cublasStatus_t cublasLtMatmulPreferenceDestroy(cublasLtMatmulPreference_t preference) {
  delete preference;
  return CUBLAS_STATUS_SUCCESS;
}
inline cublasStatus_t cublasLtMatmulPreferenceSetAttribute(cublasLtMatmulPreference_t preference, cublasLtMatmulPreferenceAttributes_t attribute,
                                                           const void *value, size_t bytes) {
  if (attribute == CUBLASLT_MATMUL_PREF_MAX_WORKSPACE_BYTES) preference->workspace = *(const size_t *)value;
  return CUBLAS_STATUS_SUCCESS;
}
inline cublasStatus_t cublasLtMatmulPreferenceGetAttribute(cublasLtMatmulPreference_t preference, cublasLtMatmulPreferenceAttributes_t attribute,
                                                           void *value, size_t bytes, size_t *written) {
  if (attribute != CUBLASLT_MATMUL_PREF_MAX_WORKSPACE_BYTES) return CUBLAS_STATUS_NOT_SUPPORTED;
  *(size_t *)value = preference->workspace;
  if (written != nullptr) *written = bytes;
  return CUBLAS_STATUS_SUCCESS;
}
